import { describe, expect, it } from 'vitest';
import { mixedTonePlacement } from './tone-placement.ts';

describe('tone placement', () => {
  it('khoá and hóa in one document are mixed', () => {
    expect(mixedTonePlacement(['các lớp, khoá học', 'văn hóa đọc'])).toEqual({
      first: 'hóa',
      second: 'khoá',
    });
    expect(mixedTonePlacement(['Thành uỷ', 'cấp ủy'])).toEqual({ first: 'ủy', second: 'uỷ' });
  });

  it('one way throughout is not mixed, whichever it is', () => {
    expect(mixedTonePlacement(['văn hóa, Ủy ban', 'lan tỏa, khỏe'])).toBeUndefined();
    expect(mixedTonePlacement(['văn hoá, Uỷ ban', 'lan toả, khoẻ'])).toBeUndefined();
  });

  it('words that have one way only tell nothing', () => {
    expect(mixedTonePlacement(['hoàn thành, toàn quốc, quý, quỹ, hoặc', 'văn hóa'])).toBeUndefined();
  });
});
