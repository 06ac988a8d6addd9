import { describe, expect, it } from 'vitest';
import { unitNameKeys } from './unit-name-key.ts';

const full = (name: string) => unitNameKeys(name).full;

describe('the key of a unit’s name', () => {
  it.each([
    ['Phường Hải An', 'P. Hải An', 'P.Hải An', 'phường HẢI AN', 'Phường Hải An'.normalize('NFD')],
    ['Xã Ea H’Leo', "Xã Ea H'Leo", 'X. Ea HLeo'],
    ['Thành phố Hải Phòng', 'TP Hải Phòng', 'TP. Hải Phòng'],
    ['Xã Thủy Nguyên', 'Xã Thuỷ Nguyên'],
    ['Trường Tiểu học và Trung học cơ sở An Lạc', 'Trường TH&THCS An Lạc', 'TH và THCS An Lạc'],
    ['Trường Mầm non Hoa Sen', 'Trường MN Hoa Sen', 'MN Hoa Sen'],
  ])('%s is one key however it is typed', (official, ...typed) => {
    for (const name of typed) expect(full(name)).toBe(full(official));
  });

  it.each([
    ['Xã Vĩnh Thuận', 'Thị trấn Vĩnh Thuận'],
    ['Phường Hải An', 'Quận Hải An'],
    ['Xã Thạnh Hòa', 'Xã Thanh Hoá'],
    ['Trường TH Hoa Sen', 'Trường THCS Hoa Sen'],
  ])('%s is not %s', (one, other) => {
    expect(full(one)).not.toBe(full(other));
  });

  it('knows the generic word and the own name apart', () => {
    expect(unitNameKeys('P. Hải An').generic).toBe('phường');
    expect(unitNameKeys('Hải An').generic).toBeUndefined();
    expect(unitNameKeys('P. Hải An').bare).toBe(unitNameKeys('Hải An').full);
    expect(unitNameKeys('Trường TH&THCS An Lạc').generic).toBe('trường tiểu học và trung học cơ sở');
  });

  it('takes no longer for the worst text than some times what ordinary text of its length takes', () => {
    const leastTime = (name: string) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          unitNameKeys(name);
          return performance.now() - start;
        }),
      );
    const length = 100_000;
    const ordinary = leastTime('Xã Vĩnh Bình '.repeat(length / 13));
    for (const worst of ['phường ', 'P.', 'th và thcs ', 'đặc ', '- ', 'trường ', '\u0301'])
      expect(leastTime(worst.repeat(length / worst.length))).toBeLessThan(50 * ordinary);
  });
});
