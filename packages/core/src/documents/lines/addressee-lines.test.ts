import { describe, expect, it } from 'vitest';
import { departmentLetter, wardPlan } from '../ward-plan.fixture.ts';
import { addresseeLines } from './addressee-lines.ts';

describe('Kính gửi', () => {
  it('a plan has none', () => {
    expect(addresseeLines(wardPlan)).toEqual([]);
  });

  it('one addressee stands on the same line', () => {
    expect(addresseeLines({ ...departmentLetter, addressees: ['Bộ Nội vụ'] })).toEqual([
      'Kính gửi: Bộ Nội vụ',
    ]);
  });

  it('several stand each on a line, the last with a full stop', () => {
    expect(addresseeLines(departmentLetter)).toEqual([
      'Kính gửi:',
      '- Ủy ban nhân dân các xã, phường;',
      '- Các trường trung học phổ thông.',
    ]);
  });
});
