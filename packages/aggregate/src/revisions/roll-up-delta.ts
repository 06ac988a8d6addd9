import type { CellKey, DecimalText, UnitId } from '@llw/core';
import { figureValue } from '../engine/figure-value.ts';
import type { RollUpState } from '../engine/roll-up-state.ts';

/** A figure that is another one than before. */
export interface FigureChange {
  readonly unit: UnitId;
  readonly cell: CellKey;
  /** `null` where nothing was reported at all. */
  readonly before: DecimalText | null;
  readonly after: DecimalText | null;
}

/** The figures that changed, from the unit itself up to the root, each in the order of the form. */
export type RollUpDelta = readonly FigureChange[];

/** Values by unit and cell. */
type Values = ReadonlyMap<UnitId, ReadonlyMap<CellKey, DecimalText | null>>;

/** The figures of a unit and of all units above it. */
export function valuesAbove(state: RollUpState, ordinal: number): Values {
  const { tree, snapshot, plan } = state.campaign;
  const values = new Map<UnitId, ReadonlyMap<CellKey, DecimalText | null>>();
  for (let at = ordinal; at >= 0; at = tree.parents[at] ?? -1) {
    const figures = [...plan.cells, ...plan.categoryTotals, ...plan.tallies].map(
      (planned) => [planned.key, figureValue(state, at, planned).value] as const,
    );
    values.set(snapshot.units[at]?.id ?? '', new Map(figures));
  }
  return values;
}

/** What is different between two sets of figures. */
export function changesOf(before: Values, after: Values): RollUpDelta {
  return [...after].flatMap(([unit, figures]) =>
    [...figures].flatMap(([cell, value]) => {
      const earlier = before.get(unit)?.get(cell) ?? null;
      return earlier === value ? [] : [{ unit, cell, before: earlier, after: value }];
    }),
  );
}
