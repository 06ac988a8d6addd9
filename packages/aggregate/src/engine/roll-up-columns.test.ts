import { MisuseError } from '@llw/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf, treeOf } from '../../testing/invented-campaign.ts';
import { indicatorOf, templateOf } from '../../testing/invented-template.ts';
import { rollUp } from './roll-up.ts';
import { rollUpColumns } from './roll-up-columns.ts';

const template = templateOf([
  indicatorOf('attendances', 'sum'),
  indicatorOf('funding', 'sum', { accuracy: 2 }),
]);
const snapshot = treeOf([
  { id: 'province', below: [{ id: 'a', below: [{ id: 'a1' }, { id: 'a2' }] }, { id: 'b' }] },
]);
const policy = { expected: { by: 'all' } } as const;
const receivedAt = '2024-10-08T08:00:00+07:00';

describe('totals from columns', () => {
  test('are those of the same submissions as objects, beyond 2⁵³ too', () => {
    const integer = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -9, max: 9 }));
    const unit = fc.option(fc.tuple(integer, integer), { nil: undefined });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 5, maxLength: 5 }), (units) => {
        const values = Float64Array.from([0, 1].flatMap((cell) => units.map((row) => row?.[cell] ?? 0)));
        const columns = { values, receivedAt: units.map((row) => (row ? receivedAt : null)) };
        const fromColumns = rollUpColumns({ template, snapshot, columns, policy });
        const hundredths = (value: number) => {
          const digits = String(Math.abs(value)).padStart(3, '0');
          return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        };
        const submissions = units.flatMap((row, ordinal) => {
          const id = snapshot.units[ordinal]?.id ?? '';
          return row ? [reportOf(template, id, { attendances: row[0], funding: hundredths(row[1]) })] : [];
        });
        const fromObjects = rollUp({ template, snapshot, submissions, policy });
        for (const { id } of snapshot.units)
          for (const cell of fromObjects.cells)
            expect(fromColumns.figure(id, cell)).toEqual(fromObjects.figure(id, cell));
      }),
      { numRuns: 300 },
    );
  });

  test('columns of another size are misuse', () => {
    const columns = { values: new Float64Array(3), receivedAt: [] };
    expect(() => rollUpColumns({ template, snapshot, columns })).toThrow(MisuseError);
  });
});
