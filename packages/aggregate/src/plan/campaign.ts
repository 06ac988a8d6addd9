import type {
  CellKey,
  Finding,
  LocalizedText,
  Period,
  ReportTemplate,
  RollUpPolicy,
  Snapshot,
  SourcePolicy,
  SubmissionStatus,
  UnitId,
  UnitKind,
} from '@llw/core';
import { type DeadlineBook, deadlineBook, MisuseError } from '@llw/core';
import { expectedUnits } from '../coverage/expected-reporters.ts';
import type { PlannedStore } from './planned-cell.ts';
import type { RollUpPlan } from './roll-up-plan.ts';
import { type TreeIndex, treeIndexOf } from './tree-index.ts';

/** Everything a roll-up asks for while it runs, looked up once. */
export interface Campaign {
  readonly plan: RollUpPlan;
  readonly template: ReportTemplate;
  readonly snapshot: Snapshot;
  readonly tree: TreeIndex;
  readonly period: Period;
  readonly policy: RollUpPolicy;
  /** Keys, scales and contents by column. */
  readonly keys: readonly CellKey[];
  readonly columnOf: ReadonlyMap<CellKey, number>;
  readonly scales: readonly number[];
  readonly isText: readonly boolean[];
  /** 1 at the ordinal of each unit that has to report. */
  readonly expected: Uint8Array;
  readonly accept: ReadonlySet<SubmissionStatus>;
  /** Reasons by ordinal. */
  readonly waivers: ReadonlyMap<number, LocalizedText>;
  readonly exclusions: ReadonlyMap<number, LocalizedText>;
  readonly deadlines: DeadlineBook;
  /** What was wrong with the policy's own data. */
  readonly findings: readonly Finding[];
  /** What of each column is read for a unit: one of {@link columnUses}. */
  usesAt(ordinal: number): Uint8Array;
  /** The column is filled in by some kinds of unit only. */
  isOfOtherKind(column: number): boolean;
  /** Where the figure of a unit with units below comes from. */
  sourceOf(ordinal: number): SourcePolicy;
}

const DEFAULT_ACCEPT: readonly SubmissionStatus[] = ['submitted', 'accepted', 'approved', 'locked'];

/** A reason as it was given, in whichever language that was. */
const asGiven = (reason: string): LocalizedText => ({ vi: reason, en: reason });

function reasonsByOrdinal(
  snapshot: Snapshot,
  entries: readonly { readonly unit: UnitId; readonly reason: string }[],
): ReadonlyMap<number, LocalizedText> {
  return new Map(entries.map(({ unit, reason }) => [snapshot.ordinalOf(unit), asGiven(reason)]));
}

/** What of a column is read for units of one kind; `whole` numbers are those kept without decimals. */
export const columnUses = { nothing: 0, text: 1, number: 2, whole: 3 } as const;

function usesOf(plan: RollUpPlan, isAsked: (column: PlannedStore) => boolean): Uint8Array {
  return Uint8Array.from(plan.columns, (column) => {
    if (column.content === 'derived' || !isAsked(column)) return columnUses.nothing;
    return columnUses[column.content === 'number' && column.scale === 0 ? 'whole' : column.content];
  });
}

function usesByUnit(plan: RollUpPlan, snapshot: Snapshot): (ordinal: number) => Uint8Array {
  // Mostly all kinds are asked the same: then there is no need to look at the unit.
  if (plan.columns.every(({ reportedBy }) => reportedBy === undefined)) {
    const uses = usesOf(plan, () => true);
    return () => uses;
  }
  const byKind = new Map<UnitKind | undefined, Uint8Array>();
  return (ordinal) => {
    const kind = snapshot.units[ordinal]?.kind;
    const found = byKind.get(kind);
    if (found) return found;
    const uses = usesOf(
      plan,
      ({ reportedBy }) => !reportedBy || (kind !== undefined && reportedBy.includes(kind)),
    );
    byKind.set(kind, uses);
    return uses;
  };
}

function sources(snapshot: Snapshot, policy: RollUpPolicy): (ordinal: number) => SourcePolicy {
  const { source = 'computed', sourceByKind = {} } = policy;
  return (ordinal) => {
    const kind = snapshot.units[ordinal]?.kind;
    return (kind && sourceByKind[kind]) ?? source;
  };
}

/**
 * The same text, as the engine keeps names of properties: the key of a submission's cell is then found
 * equal without looking at its characters.
 */
const asPropertyName = (key: CellKey): CellKey => Object.keys({ [key]: true })[0] ?? key;

/**
 * Makes ready what a plan needs to run.
 *
 * @throws MisuseError `rollUp.template` where the template is not the one of the plan.
 */
export function openCampaign(plan: RollUpPlan, template: ReportTemplate, snapshot: Snapshot): Campaign {
  if (plan.template.id !== template.id || plan.template.version !== template.version)
    throw new MisuseError('rollUp.template', `The plan is for ${plan.template.id} ${plan.template.version}.`);
  const { policy, period, columns } = plan;
  const { mask, findings } = expectedUnits(snapshot, policy.expected ?? { by: 'leaves' });
  return {
    plan,
    template,
    snapshot,
    tree: treeIndexOf(snapshot),
    period,
    policy,
    keys: columns.map(({ key }) => asPropertyName(key)),
    columnOf: new Map(columns.map(({ key }, column) => [key, column])),
    scales: columns.map(({ scale }) => scale),
    isText: columns.map(({ content }) => content === 'text'),
    expected: mask,
    accept: new Set(policy.accept ?? DEFAULT_ACCEPT),
    waivers: reasonsByOrdinal(snapshot, policy.waivers ?? []),
    exclusions: reasonsByOrdinal(snapshot, policy.exclusions ?? []),
    deadlines: deadlineBook(snapshot, policy),
    findings,
    usesAt: usesByUnit(plan, snapshot),
    isOfOtherKind: (column) => columns[column]?.reportedBy !== undefined,
    sourceOf: sources(snapshot, policy),
  };
}
