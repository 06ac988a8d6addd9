import { describe, expect, it } from 'vitest';
import { planSaying, planWithWeek } from '../ward-plan.fixture.ts';
import { checkDocument } from './check-document.ts';

function codes(text: string): readonly string[] {
  return checkDocument(planSaying(text)).map(({ code }) => code);
}

describe('days that the text states and the facts hold', () => {
  it('a period is held against the Week’s, however it is written', () => {
    expect(codes('Tuần lễ từ ngày 01 tháng 10 năm 2024 đến hết ngày 08 tháng 10 năm 2024.')).toEqual([
      'DOC.PERIOD.007',
    ]);
    expect(codes('Tuần lễ từ 01/10/2024 - 07/10/2024.')).toEqual([]);
  });

  it('a span given for an opening is one of the document’s', () => {
    const within = { type: 'within', period: { start: '2024-10-01', end: '2024-10-05' } } as const;
    const plan = planWithWeek({ openings: [{ id: 'ward', level: 'commune', when: within }] });
    const content = 'Khai mạc Tuần lễ từ ngày 01/10/2024 đến ngày 05/10/2024.';
    const body = { ...plan.body, closing: [...plan.body.closing, { type: 'paragraph', content } as const] };
    expect(checkDocument({ ...plan, body })).toEqual([]);
  });

  it('a period of something else is nobody’s fault', () => {
    expect(codes('Hội sách từ ngày 03/10/2024 đến ngày 04/10/2024.')).toEqual([]);
  });

  it('a deadline differs by its day or by its rule', () => {
    expect(codes('Gửi báo cáo trước ngày 12/10/2024.')).toEqual(['DOC.DEADLINE.003']);
    expect(codes('Gửi báo cáo vào ngày 10/10/2024.')).toEqual(['DOC.DEADLINE.003']);
    expect(codes('Đăng ký tham dự trước ngày 25/9/2024.')).toEqual([]);
  });
});
