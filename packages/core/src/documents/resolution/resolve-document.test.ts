import { describe, expect, it } from 'vitest';
import type { Block } from '../block.ts';
import type { Body } from '../section.ts';
import { wardPlan } from '../ward-plan.fixture.ts';
import { endMark } from './end-mark.ts';
import { resolveDocument } from './resolve-document.ts';
import { plainText } from './resolve-inline-text.ts';

const empty: Body = { numbering: '1/a', introduction: [], sections: [], closing: [] };

function endOf(body: Body): unknown {
  const { introduction, sections, closing } = resolveDocument({ ...wardPlan, body }).body;
  return closing.at(-1) ?? sections.at(-1)?.sections.at(-1)?.blocks.at(-1) ?? introduction.at(-1);
}

describe('a document ready to print', () => {
  const { body, annexes } = resolveDocument(wardPlan);

  it('sections carry labels, headings print the bodies they assign to', () => {
    const organisation = body.sections[2];
    expect(organisation?.label).toBe('III.');
    expect(
      organisation?.sections.map(({ label, heading }) => `${label} ${plainText(heading ?? [])}`),
    ).toEqual(['1. Phòng Văn hóa - Xã hội', '2. Các cơ sở giáo dục']);
  });

  it('facts print as blocks: several tasks as a list, one as a sentence', () => {
    const [office, schools] = body.sections[2]?.sections ?? [];
    expect(office?.blocks).toEqual([
      {
        type: 'list',
        items: [
          { content: [{ text: 'Theo dõi các hoạt động.' }], items: [] },
          { content: [{ text: 'Tổng hợp báo cáo.' }], items: [] },
        ],
      },
    ]);
    expect(schools?.blocks).toEqual([{ type: 'paragraph', content: [{ text: 'Tổ chức tiết đọc sách.' }] }]);
  });

  it('a document is cited in full once and short from then on, across blocks', () => {
    const [purpose] = body.sections;
    const list = purpose?.blocks[0];
    const lines = list?.type === 'list' ? list.items.map(({ content }) => plainText(content)) : [];
    expect(lines).toEqual([
      'Thực hiện Quyết định số 1373/QĐ-TTg.',
      expect.stringContaining('677/QĐ-TTg ngày 03 tháng 6 năm 2022'),
      'Tiếp tục Quyết định số 677/QĐ-TTg.',
    ]);
  });

  it('annexes carry label, title in capitals and the line that names the document', () => {
    expect(annexes.map(({ label, title }) => [label, title])).toEqual([['Phụ lục', 'BÁO CÁO KẾT QUẢ']]);
    expect(annexes[0]?.reference).toContain('Kế hoạch số 05/KH-UBND');
  });
});

describe('the end mark', () => {
  it('takes the place of the last full stop', () => {
    const closing: readonly Block[] = [{ type: 'paragraph', content: 'Trân trọng.' }];
    expect(endOf({ ...empty, closing })).toEqual({
      type: 'paragraph',
      content: [{ text: `Trân trọng${endMark}` }],
    });
  });

  it('stands in the last entry of a list, however deep', () => {
    const blocks: readonly Block[] = [
      { type: 'list', items: [{ content: 'Nội dung:', items: [{ content: 'văn nghệ;' }] }] },
    ];
    const sections = [{ role: 'other', sections: [{ role: 'other', blocks }] }] as const;
    expect(endOf({ ...empty, sections })).toEqual({
      type: 'list',
      items: [
        {
          content: [{ text: 'Nội dung:' }],
          items: [{ content: [{ text: `văn nghệ${endMark}` }], items: [] }],
        },
      ],
    });
  });

  it('stands alone after slogans and tables', () => {
    expect(endOf({ ...empty, introduction: [{ type: 'slogan', lines: ['Học suốt đời'] }] })).toEqual({
      type: 'paragraph',
      content: [{ text: endMark }],
    });
  });
});
