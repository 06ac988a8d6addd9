import { composePlan, type Plan, type Table } from '@llw/core';

const SENTENCE =
  'Các đơn vị, trường học trên địa bàn tổ chức hoạt động phù hợp với điều kiện của mình, ưu tiên người lao động, ' +
  'người cao tuổi và trẻ em ở nơi xa, bảo đảm thiết thực và tiết kiệm; ghi lại số liệu ngay sau mỗi hoạt động.';

/** Headings, each with as many paragraphs below it: six pages in all. */
const HEADINGS = 5;
const PARAGRAPHS = 12;

/** A table of nine rows and six columns. */
export const cells: readonly (readonly string[])[] = Array.from({ length: 9 }, (_, row) =>
  Array.from({ length: 6 }, (_, column) => `Hàng ${row + 1}, cột ${column + 1}`),
);

/** Paragraphs under each heading. */
export const content = Array.from({ length: HEADINGS }, (_, heading) => ({
  heading: `Nội dung thứ ${heading + 1}`,
  paragraphs: Array.from({ length: PARAGRAPHS }, (_, place) => `${SENTENCE} Lần ${place + 1}.`),
}));

const table: Table = {
  type: 'table',
  columns: (cells[0] ?? []).map((heading) => ({ heading, share: 1 })),
  rows: cells.slice(1).map((row) => ({ cells: row.map((text) => ({ content: text })) })),
};

const draft = composePlan(
  {
    week: { year: 2024 },
    issuer: { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam' },
    notation: { number: 5, issuer: 'UBND' },
    place: 'Sông Lam',
    date: { year: 2024, month: 9, day: 5 },
    legalBases: [],
    signing: {
      signature: {
        form: 'collective',
        collective: 'Ủy ban nhân dân',
        position: 'Chủ tịch',
        name: 'Nguyễn Văn Mẫu',
      },
    },
    recipients: { entries: [{ name: 'Hội Khuyến học xã' }], archive: { units: ['VT'] } },
  },
  { level: 'commune' },
);

/** The plan as our own model has it; `number` makes each one different. */
export function planOf(number: number): Plan {
  return {
    ...draft,
    notation: { ...draft.notation, number: number + 1 },
    body: {
      numbering: 'I/1/a',
      introduction: [],
      sections: content.map(({ heading, paragraphs }, index) => ({
        role: 'other',
        heading,
        blocks: [
          ...paragraphs.map((text) => ({ type: 'paragraph' as const, content: text })),
          ...(index === 0 ? [table] : []),
        ],
      })),
      closing: [],
    },
  };
}
