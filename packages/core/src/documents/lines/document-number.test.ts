import { describe, expect, it } from 'vitest';
import { draftBlank } from '../wording/day-text.ts';
import { documentNumberLine, documentTitleLine, placeAndDateLine, subjectLine } from './document-number.ts';

describe('number and symbol', () => {
  it('the type code comes from the kind, and numbers under 10 have a 0', () => {
    expect(documentNumberLine({ kind: 'plan', notation: { number: 5, issuer: 'UBND' } })).toBe(
      'Số: 05/KH-UBND',
    );
    expect(documentNumberLine({ kind: 'report', notation: { number: 112, issuer: 'THCS' } })).toBe(
      'Số: 112/BC-THCS',
    );
  });

  it('an official letter has no type code, but the unit that drafted it', () => {
    const notation = { number: 12, issuer: 'SGDĐT', unit: 'GDTX-CN' };
    expect(documentNumberLine({ kind: 'officialLetter', notation })).toBe('Số: 12/SGDĐT-GDTX-CN');
    expect(documentTitleLine({ kind: 'officialLetter' })).toBeUndefined();
  });

  it('a draft leaves number and day blank', () => {
    expect(documentNumberLine({ kind: 'guidance', notation: { issuer: 'SGDĐT' } })).toBe(
      `Số: ${draftBlank}/HD-SGDĐT`,
    );
    expect(placeAndDateLine({ place: 'Sông Lam', date: { year: 2026, month: 9 } })).toBe(
      `Sông Lam, ngày ${draftBlank} tháng 9 năm 2026`,
    );
  });

  it('title and subject', () => {
    expect(documentTitleLine({ kind: 'plan' })).toBe('KẾ HOẠCH');
    expect(subjectLine({ kind: 'plan', subject: 'tổ chức Tuần lễ' })).toBe('Tổ chức Tuần lễ');
    expect(subjectLine({ kind: 'officialLetter', subject: 'tổ chức Tuần lễ' })).toBe('V/v tổ chức Tuần lễ');
  });
});
