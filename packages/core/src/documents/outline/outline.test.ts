import { describe, expect, it } from 'vitest';
import type { Block } from '../block.ts';
import { formHeadLines } from '../lines/form-head-lines.ts';
import { departmentLetter, wardPlan } from '../ward-plan.fixture.ts';
import { outline } from './outline.ts';

function lines(blocks: readonly Block[]): readonly string[] {
  const body = { numbering: '1/a', introduction: blocks, sections: [], closing: [] } as const;
  const all = outline({ ...departmentLetter, body }).split('\n');
  return all.slice(all.indexOf('- Các trường trung học phổ thông.') + 1, all.indexOf('GIÁM ĐỐC'));
}

describe('a document as plain text', () => {
  it('a letter in reading order', () => {
    expect(outline(departmentLetter).replaceAll('\u00A0', '_').split('\n')).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY',
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
      'Số: _____/SGDĐT-GDTX',
      'Sông Mây, ngày _____ tháng 9 năm 2024',
      'V/v hướng dẫn tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
      'Kính gửi:',
      '- Ủy ban nhân dân các xã, phường;',
      '- Các trường trung học phổ thông.',
      'Sở hướng dẫn như sau:',
      '1. Chủ đề',
      '  “Phát triển văn hóa đọc thúc đẩy học tập suốt đời”.',
      '2. Thời gian',
      '  Diễn ra từ ngày 01/10/2024 đến hết ngày 07/10/2024.',
      'Đề nghị các đơn vị thực hiện./.',
      'GIÁM ĐỐC',
      'Trần Văn Mẫu',
      'Nơi nhận:',
      '- Như trên;',
      '- Bộ Giáo dục và Đào tạo (để b/c);',
      '- Lưu: VT, GDTX.',
    ]);
  });

  it('a plan prints title, legal bases and its annex', () => {
    const text = outline(wardPlan).split('\n');
    expect(text).toContain('KẾ HOẠCH');
    expect(text.filter((line) => /^(?:Căn cứ|Thực hiện)/.test(line))).toHaveLength(
      wardPlan.legalBases.length,
    );
    expect(text.slice(text.indexOf('Phụ lục'))).toEqual([
      'Phụ lục',
      'BÁO CÁO KẾT QUẢ',
      '(Kèm theo Kế hoạch số 05/KH-UBND ngày 20 tháng 9 năm 2024 của Ủy ban nhân dân phường Bến Lúa)',
      ...Object.values(formHeadLines(wardPlan)),
      'THỦ TRƯỞNG ĐƠN VỊ',
    ]);
  });

  it('lists change their sign by level', () => {
    const items = [{ content: 'một', items: [{ content: 'hai', items: [{ content: 'ba' }] }] }];
    expect(lines([{ type: 'list', items }])).toEqual(['- một', '  + hai', '    • ba./.']);
  });

  it('tables, agendas and slogans', () => {
    expect(
      lines([
        {
          type: 'table',
          caption: 'Bảng',
          columns: [
            { heading: 'A', share: 1 },
            { heading: 'B', share: 1 },
          ],
          rows: [{ cells: [{ content: '1' }, { content: '2' }] }],
        },
        { type: 'agenda', items: [{ time: '07:30', content: 'Đón khách' }, { content: 'Khai mạc' }] },
        { type: 'slogan', lines: ['Học suốt đời'] },
      ]),
    ).toEqual([
      'Bảng',
      '| A | B |',
      '| 1 | 2 |',
      '- 07 giờ 30: Đón khách',
      '- Khai mạc',
      'Học suốt đời',
      './.',
    ]);
  });

  it('a section without heading carries its number before its words', () => {
    const sections = [{ role: 'other', blocks: [{ type: 'paragraph', content: 'Mở đầu.' }] }] as const;
    const body = { numbering: '1/a', introduction: [], sections, closing: [] } as const;
    expect(outline({ ...departmentLetter, body })).toContain('\n1. Mở đầu./.\n');
  });

  it('marks of urgency and circulation are told', () => {
    const text = outline({ ...wardPlan, marks: { urgency: 'express', circulation: 'internal' } });
    expect(text.split('\n')[0]).toBe('LƯU HÀNH NỘI BỘ');
    expect(text).toContain('\nHỎA TỐC\n');
  });
});
