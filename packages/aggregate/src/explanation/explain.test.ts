import { addDecimals, explanationText, llw2022, parseDecimal, ZERO } from '@llw/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf, treeOf } from '../../testing/invented-campaign.ts';
import { campaigns, everyOperator } from '../../testing/invented-submissions.ts';
import { addFingerprints } from '../accumulator/fingerprint.ts';
import { rollUp } from '../engine/roll-up.ts';
import { explain } from './explain.ts';

const snapshot = treeOf([
  {
    id: 'province',
    name: 'Tỉnh An Giang',
    below: [
      { id: 'vinh-binh', name: 'Xã Vĩnh Bình' },
      { id: 'vinh-phong', name: 'Xã Vĩnh Phong' },
      { id: 'vinh-thuan', name: 'Xã Vĩnh Thuận' },
      { id: 'chau-doc', name: 'Phường Châu Đốc' },
    ],
  },
]);

const totals = rollUp({
  template: llw2022,
  snapshot,
  submissions: [
    reportOf(llw2022, 'vinh-binh', { 'seminars.held': 1200 }, { revision: 2 }),
    reportOf(llw2022, 'vinh-phong', { 'seminars.held': 800 }),
    reportOf(llw2022, 'vinh-thuan', { 'seminars.held': { status: 'blank' }, 'media.press': 1 }),
  ],
});

describe('a figure explained', () => {
  const explanation = explain(totals, 'province', 'seminars.held');

  test('names who gave what, with revision and share', () =>
    expect(explanation.contributions).toMatchObject([
      { name: 'Xã Vĩnh Bình', value: '1200', revision: 2, share: '60.00' },
      { name: 'Xã Vĩnh Phong', value: '800', revision: 1, share: '40.00' },
    ]));

  test('names who gave nothing, and why', () =>
    expect(explanation.notCounted.map(({ name, because, reason }) => [name, because, reason.vi])).toEqual([
      ['Phường Châu Đốc', 'missing', 'Chưa nộp báo cáo.'],
      ['Xã Vĩnh Thuận', 'cell', 'Ô để trống.'],
    ]));

  test('reads in Vietnamese', () => {
    const [first, ...lines] = explanationText(explanation, 'vi').split('\n');
    expect(first).toBe('Tỉnh An Giang, Số lần hội thảo, tọa đàm: 2.000');
    expect(lines.slice(0, -1)).toEqual([
      'Cộng số liệu của các đơn vị.',
      'Phải báo cáo 4; đã nhận 3 (đúng hạn 3, muộn 0); chưa nộp 1; trả lại 0; không tính 0; được miễn 0.',
      'Số liệu chưa đủ: giá trị thực bằng hoặc lớn hơn.',
      'Số liệu thành phần:',
      '- Xã Vĩnh Bình: 1.200, chiếm 60,00% (lần nộp 2)',
      '- Xã Vĩnh Phong: 800, chiếm 40,00% (lần nộp 1)',
      'Không tính:',
      '- Phường Châu Đốc: Chưa nộp báo cáo.',
      '- Xã Vĩnh Thuận: Ô để trống.',
      'Tính trên cây đơn vị ngày 01/10/2024.',
    ]);
  });

  test('says of a value that it is an estimate', () => {
    const estimate = rollUp({
      template: llw2022,
      snapshot,
      submissions: [reportOf(llw2022, 'vinh-binh', { 'seminars.held': { status: 'estimated', value: '7' } })],
    });
    const lines = explanationText(explain(estimate, 'province', 'seminars.held'), 'vi').split('\n');
    expect(lines).toContain('- Xã Vĩnh Bình: 7, chiếm 100,00% (lần nộp 1, ước tính)');
  });

  test('has the fingerprint of its contributions', () => {
    const [a, b] = ['vinh-binh', 'vinh-phong'].map((id) => explain(totals, id, 'seminars.held').fingerprint);
    expect(explanation.fingerprint).toBe(addFingerprints(a ?? '', b ?? ''));
  });

  test('changes its fingerprint with any value or revision', () => {
    const again = rollUp({
      template: llw2022,
      snapshot,
      submissions: [
        reportOf(llw2022, 'vinh-binh', { 'seminars.held': 1200 }),
        reportOf(llw2022, 'vinh-phong', { 'seminars.held': 800 }),
      ],
    });
    expect(explain(again, 'province', 'seminars.held').fingerprint).not.toBe(explanation.fingerprint);
  });
});

describe('contributions', () => {
  test('of a sum add up to it exactly, and so do the parts with the own figure of the unit', () => {
    fc.assert(
      fc.property(campaigns, ({ snapshot: tree, submissions }) => {
        const result = rollUp({
          template: everyOperator,
          snapshot: tree,
          submissions,
          policy: { expected: { by: 'all' } },
        });
        for (const { id } of tree.units) {
          const { figure, contributions, parts } = explain(result, id, 'sum');
          const sumOf = (values: readonly (string | null)[]) =>
            values
              .map((value) => parseDecimal(value ?? '0') ?? ZERO)
              .reduce(addDecimals, { unscaled: 0n, scale: 6 });
          const total = sumOf([figure.value]);
          expect(sumOf(contributions.map(({ value }) => value))).toEqual(total);
          const own = result.contribution(id, 'sum')?.value ?? null;
          expect(sumOf([own, ...parts.map(({ value }) => value)])).toEqual(total);
        }
      }),
    );
  });

  test('of a mean say how it was rounded', () => {
    const average = rollUp({
      template: everyOperator,
      snapshot: treeOf([{ id: 'commune', below: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }]),
      submissions: [
        reportOf(everyOperator, 'a', { mean: 1 }),
        reportOf(everyOperator, 'b', { mean: 1 }),
        reportOf(everyOperator, 'c', { mean: 0 }),
      ],
    });
    const { figure, rounding } = explain(average, 'commune', 'mean');
    expect(figure).toMatchObject({ value: '0.67', quotient: { numerator: '2', denominator: '3' } });
    expect(rounding?.en).toBe('Divided once, rounded to 2 decimals; halves away from zero.');
  });
});
