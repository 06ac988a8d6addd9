import {
  createUnitRegistry,
  type ObservedValue,
  type ReportTemplate,
  type Snapshot,
  type Submission,
  type Unit,
  type UnitKind,
} from '@llw/core';

/** A unit with the units below it. */
export interface Branch {
  readonly id: string;
  readonly name?: string;
  readonly kind?: UnitKind;
  readonly below?: readonly Branch[];
}

const KINDS: readonly UnitKind[] = ['province', 'commune', 'primarySchool'];

const valid = { from: '2015-01-01', to: null };

function unitsOf(branch: Branch, parent: string | null, level: number): readonly Unit[] {
  const { id, name = id, kind = KINDS[level] ?? 'other', below = [] } = branch;
  const unit: Unit = {
    id,
    versions: [{ name, kind, codes: [], valid }],
    reportsTo: [{ line: 'territorial', parent, valid }],
  };
  return [unit, ...below.flatMap((child) => unitsOf(child, id, level + 1))];
}

/** The tree of invented units on one day. */
export function treeOf(roots: readonly Branch[], date = '2024-10-01'): Snapshot {
  const { value } = createUnitRegistry({ units: roots.flatMap((root) => unitsOf(root, null, 0)) });
  if (!value) throw new Error('the invented units contradict each other');
  return value.at(date);
}

/** What a cell may be given as: a value, or a whole observation. */
export type Given = ObservedValue | number | Submission['values'][string];

const observationOf = (given: Given): Submission['values'][string] => {
  if (typeof given === 'number') return { status: 'reported', value: String(given) };
  return typeof given === 'object' ? given : { status: 'reported', value: given };
};

/** An accepted submission of a unit with some cells. */
export function reportOf(
  template: ReportTemplate,
  unit: string,
  values: Readonly<Record<string, Given>>,
  more: Partial<Submission> = {},
): Submission {
  return {
    id: `${unit}-${more.revision ?? 1}`,
    unit,
    period: '2024',
    template: { id: template.id, version: template.version },
    basis: 'own',
    revision: 1,
    submittedAt: '2024-10-08T08:00:00+07:00',
    status: 'accepted',
    values: Object.fromEntries(Object.entries(values).map(([key, given]) => [key, observationOf(given)])),
    narrative: {},
    attachments: [],
    ...more,
  };
}
