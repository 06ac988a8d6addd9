import { describe, expect, it } from 'vitest';
import { departmentLetter, wardPlan } from '../ward-plan.fixture.ts';
import { recipientLines } from './recipient-lines.ts';

describe('Nơi nhận', () => {
  it('a plan lists its recipients and the archive last', () => {
    expect(recipientLines(wardPlan)).toEqual({
      label: 'Nơi nhận:',
      entries: [
        '- Sở Giáo dục và Đào tạo tỉnh Sông Mây (để b/c);',
        '- Các cơ sở giáo dục trên địa bàn phường;',
        '- Lưu: VT, VHXH.',
      ],
    });
  });

  it('a document with addressees begins with Như trên', () => {
    expect(recipientLines(departmentLetter).entries[0]).toBe('- Như trên;');
  });

  it('a report without addressees has no Như trên', () => {
    const { addressees: _, ...rest } = departmentLetter;
    expect(recipientLines({ ...rest, kind: 'report' }).entries[0]).toBe('- Bộ Giáo dục và Đào tạo (để b/c);');
  });

  it('a note stands above, copies filed and printed are told', () => {
    const recipients = {
      note: 'Gửi bản điện tử',
      entries: [],
      archive: { units: ['VT', 'HC'], copies: 2 },
      drafter: { mark: 'PL', copies: 300 },
    };
    expect(recipientLines({ ...wardPlan, recipients })).toEqual({
      label: 'Nơi nhận:',
      note: 'Gửi bản điện tử:',
      entries: ['- Lưu: VT, HC (2).'],
      drafter: 'PL.(300)',
    });
  });
});
