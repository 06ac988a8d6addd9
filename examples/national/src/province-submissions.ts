import {
  type Cell,
  cellsOf,
  type Observation,
  type SnapshotUnit,
  type Submission,
  type UnitId,
} from '@llw/core';
import { SeededRandom } from '@llw/core/testing';
import type { Campaign } from './campaign.ts';

/**
 * The submissions of one province, one at a time, as a cursor over a database would give them: none is
 * held. Invented, and the same in whichever thread they are asked for. Of a hundred units four send
 * nothing, two have theirs returned, six are late and three send again.
 */
export async function* submissionsOf(campaign: Campaign, province: UnitId): AsyncGenerator<Submission> {
  const { snapshot, template } = campaign;
  const cells = cellsOf(template);
  for (const unit of snapshot.descendants(province)) {
    const random = new SeededRandom(snapshot.ordinalOf(unit.id));
    const fate = 100 * random.fraction();
    if (fate < 4) continue;
    const first: Submission = {
      id: `${unit.id}-1`,
      unit: unit.id,
      period: campaign.plan.period,
      template: { id: template.id, version: template.version },
      basis: 'own',
      revision: 1,
      submittedAt: fate >= 6 && fate < 12 ? '2025-10-13T09:30:00+07:00' : '2025-10-08T08:00:00+07:00',
      status: fate < 6 ? 'returned' : 'accepted',
      values: valuesOf(unit, cells, random),
      narrative: {},
      attachments: [],
    };
    yield first;
    if (fate >= 97)
      yield { ...first, id: `${unit.id}-2`, revision: 2, values: valuesOf(unit, cells, random) };
  }
}

function valuesOf(unit: SnapshotUnit, cells: readonly Cell[], random: SeededRandom): Submission['values'] {
  return Object.fromEntries(
    cells
      .filter((cell) => isAsked(unit, cell))
      .map((cell): [string, Observation] => [cell.key, observationOf(unit, cell, random)]),
  );
}

function isAsked({ kind }: SnapshotUnit, { indicator }: Cell): boolean {
  return indicator.kind === 'reported' && (indicator.reportedBy?.includes(kind) ?? true);
}

function observationOf(
  { kind }: SnapshotUnit,
  { indicator, measure }: Cell,
  random: SeededRandom,
): Observation {
  if (random.fraction() < 0.05) return { status: 'blank' };
  if (measure === 'yesNo' || indicator.yesNoFor?.includes(kind))
    return { status: 'reported', value: random.fraction() < 0.9 };
  const most = measure === 'money' ? 5_000 : 120;
  const thousands = measure === 'money' ? '000' : '';
  const count = random.whole(0, most);
  return { status: 'reported', value: count === 0 ? '0' : `${count}${thousands}` };
}
