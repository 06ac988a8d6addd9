import { describe, expect, it } from 'vitest';
import { departmentLetter, wardPlan } from '../ward-plan.fixture.ts';
import { issuerArea, issuerLines, issuerName, issuerShortName } from './issuer-lines.ts';
import { markLines } from './mark-lines.ts';

describe('the head of a document', () => {
  it('a department prints its parent body above its name', () => {
    expect(issuerLines(departmentLetter.issuer)).toEqual({
      parent: 'ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY',
      name: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    });
  });

  it('a committee prints its own name, and calls itself shorter in the text', () => {
    expect(issuerLines(wardPlan.issuer)).toEqual({ name: 'ỦY BAN NHÂN DÂN PHƯỜNG BẾN LÚA' });
    expect(issuerShortName(wardPlan.issuer)).toBe('Ủy ban nhân dân phường');
  });

  it('a state title issues in its own right', () => {
    const issuer = { type: 'stateTitle', title: 'Chủ tịch Ủy ban nhân dân tỉnh Sông Mây' } as const;
    expect(issuerLines(issuer)).toEqual({ name: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY' });
    expect(issuerName(issuer)).toBe(issuer.title);
  });

  it('the area is the committee’s, a department speaks for its province, a school for none', () => {
    expect(issuerArea(wardPlan.issuer)).toBe('phường Bến Lúa');
    expect(issuerArea(departmentLetter.issuer)).toBe('tỉnh Sông Mây');
    expect(issuerArea({ type: 'body', name: 'Trường Tiểu học Bến Lúa' })).toBeUndefined();
  });

  it('the boxes of urgency and circulation', () => {
    expect(markLines({ urgency: 'veryUrgent', circulation: 'internal' })).toEqual({
      urgency: 'THƯỢNG KHẨN',
      circulation: 'LƯU HÀNH NỘI BỘ',
    });
    expect(markLines({})).toEqual({});
  });
});
