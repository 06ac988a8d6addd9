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
import { MisuseError } from '@llw/core';
import { type DeadlineBook, deadlineBook } from '../coverage/deadline-book.ts';
import { expectedUnits } from '../coverage/expected-reporters.ts';
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
  /** 1 at each column whose values count for units of that kind. */
  maskOf(kind: UnitKind): Uint8Array;
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

function masksByKind(plan: RollUpPlan): (kind: UnitKind) => Uint8Array {
  const masks = new Map<UnitKind, Uint8Array>();
  return (kind) => {
    const found = masks.get(kind);
    if (found) return found;
    const mask = Uint8Array.from(plan.columns, ({ content, reportedBy }) =>
      Number(content !== 'derived' && (reportedBy?.includes(kind) ?? true)),
    );
    masks.set(kind, mask);
    return mask;
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
  const maskOf = masksByKind(plan);
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
    maskOf,
    isOfOtherKind: (column) => columns[column]?.reportedBy !== undefined,
    sourceOf: sources(snapshot, policy),
  };
}
