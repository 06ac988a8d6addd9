import { describe, expect, it } from 'vitest';
import type { Citation } from '../citation.ts';
import { fullCitation, legalBasisLines, shortCitation } from './citation-text.ts';

const learningSociety: Citation = {
  form: 'document',
  type: 'Quyết định',
  notation: '1373/QĐ-TTg',
  date: '2021-07-30',
  issuer: 'Thủ tướng Chính phủ',
  summary: 'phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”',
};

describe('citations', () => {
  it('a decision is named in full with type, number, day, issuer and summary', () => {
    expect(fullCitation(learningSociety)).toBe(
      'Quyết định số 1373/QĐ-TTg ngày 30 tháng 7 năm 2021 của Thủ tướng Chính phủ ' +
        'phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”',
    );
  });

  it('afterwards it is named by type and number only', () => {
    expect(shortCitation(learningSociety)).toBe('Quyết định số 1373/QĐ-TTg');
  });

  it('a law is named without number in both places', () => {
    const law: Citation = { form: 'law', title: 'Luật Giáo dục', date: '2019-06-14' };
    expect([fullCitation(law), shortCitation(law)]).toEqual(['Luật Giáo dục', 'Luật Giáo dục']);
  });

  it('every legal basis ends with a semicolon, the last with a full stop', () => {
    const ends = legalBasisLines([
      { relation: 'basis', citation: { form: 'law', title: 'Luật Giáo dục' } },
      { relation: 'execution', citation: learningSociety },
      { relation: 'proposal', proposer: 'Chánh Văn phòng' },
    ]).map((line) => [line.split(' ').slice(0, 2).join(' '), line.at(-1)]);
    expect(ends).toEqual([
      ['Căn cứ', ';'],
      ['Thực hiện', ';'],
      ['Theo đề', '.'],
    ]);
  });
});
