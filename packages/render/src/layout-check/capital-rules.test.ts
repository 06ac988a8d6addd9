import { describe, expect, test } from 'vitest';
import { capitalRules } from './capital-rules.ts';
import { labelComponents } from './components.ts';
import type { LayoutLine } from './layout.ts';

function line(text: string): LayoutLine {
  const format = {
    bold: false,
    italic: false,
    caps: false,
    underlined: false,
    raised: false,
    colour: 'AUTO',
  };
  const runs = [{ ...format, text, size: 14, font: 'Times New Roman' }];
  const place = { paragraph: 1, section: 0, label: '', rows: [text], drawn: [], pictured: false };
  return { ...place, text, runs, format: { align: 'both' } };
}

/** What a rule says of one paragraph, with what it stumbled over. */
function verdictOf(rule: string, text: string): string {
  const found = capitalRules.find(({ id }) => id === rule) ?? expect.fail(rule);
  const { verdict, actual } = found.evaluate(labelComponents({ lines: [line(text)], sections: [] }));
  return actual === undefined ? verdict : `${verdict}: ${actual}`;
}

describe('capital letters by Appendix II of the decree', () => {
  test.each([
    ['CAP.sentence', 'Tổ chức lễ khai mạc. Mời đại biểu.', 'pass'],
    ['CAP.sentence', 'Tổ chức lễ khai mạc. mời đại biểu.', 'fail: mạc. mời'],
    ['CAP.sentence', 'tổ chức lễ khai mạc.', 'fail: tổ'],
    ['CAP.sentence', '- sách, báo, tranh ảnh v.v. được trưng bày;', 'needsReview: - sách'],
    [
      'CAP.sentence',
      'Gửi về TP. Hồ Chí Minh, tr. 5, qua vanthu@songlam.example trước ngày 12/10/2024.',
      'pass',
    ],
    ['CAP.parts_of_a_document', 'Theo điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I.', 'pass'],
    ['CAP.parts_of_a_document', 'Theo khoản 2 điều 103.', 'fail: điều 103'],
    ['CAP.parts_of_a_document', 'Theo Khoản 2 Điều 103.', 'fail: Khoản 2'],
    ['CAP.parts_of_a_document', 'Khoản 2 Điều 103 nêu rõ.', 'pass'],
    ['CAP.parts_of_a_document', 'Nêu tại Điểm a khoản 2.', 'fail: Điểm a'],
    ['CAP.parts_of_a_document', 'Các điểm trường và danh mục 5 đầu sách; một phần 3 số sách.', 'pass'],
    ['CAP.months_and_weekdays', 'Vào thứ Ba, ngày 01 tháng 10, trong tháng Tám.', 'pass'],
    ['CAP.months_and_weekdays', 'Vào thứ ba, ngày 01 tháng 10.', 'fail: thứ ba, ngày 0'],
    ['CAP.months_and_weekdays', 'Đây là lần thứ ba xã tổ chức.', 'pass'],
    ['CAP.months_and_weekdays', 'Báo cáo trong Tháng 10.', 'fail: Tháng 10'],
    ['CAP.months_and_weekdays', 'Mở cửa trong tháng tám.', 'needsReview: tháng tám'],
    ['CAP.numbered_units', 'Nhà văn hóa Quận 1 và Phường 12.', 'pass'],
    ['CAP.numbered_units', 'Nhà văn hóa quận 1.', 'fail: quận 1'],
    ['CAP.numbered_units', 'Mỗi đơn vị góp cho các phường 12 đầu sách.', 'pass'],
    ['CAP.special_units', 'Tại Thành phố Hồ Chí Minh và Thủ đô Hà Nội.', 'pass'],
    ['CAP.special_units', 'Tại thành phố Hồ Chí Minh.', 'fail: thành phố Hồ Chí Minh'],
    ['CAP.special_nouns', 'Ủy ban nhân dân xã cùng Nhân dân xây dựng xã hội học tập.', 'pass'],
    ['CAP.special_nouns', 'Vận động nhân dân tham gia.', 'needsReview: nhân dân'],
    ['CAP.names', 'Ông Nguyễn Văn Mẫu.', 'needsReview: needs a list of names'],
  ])('%s: %s', (rule, text, expected) => {
    expect(verdictOf(rule, text)).toBe(expected);
  });
});
