import type { Submission } from '../submissions/submission.ts';
import type { Snapshot } from '../units/snapshot.ts';
import type { UnitId } from '../units/unit.ts';
import type { RuleFacts } from './facts.ts';

/** The reports of a campaign by unit, and what each of them is held against. */
export interface CampaignReports {
  /** Units that reported and are not in the tree, in the order in which they came. */
  readonly outside: readonly UnitId[];
  /** The reports of one unit, each with what its rules may look at. */
  factsOf(ordinal: number): readonly RuleFacts[];
}

/** What is said of a unit and all below it: its consolidated report, else its own. */
const saidOf = (reports: readonly Submission[] | undefined): Submission | undefined =>
  reports?.find(({ basis }) => basis === 'consolidated') ?? reports?.[0];

/** Sorts the reports of a campaign by unit. */
export function reportsOf({
  snapshot,
  submissions,
  previous = [],
}: {
  readonly snapshot: Snapshot;
  readonly submissions: Iterable<Submission>;
  readonly previous?: Iterable<Submission>;
}): CampaignReports {
  const byUnit = new Map<number, readonly Submission[]>();
  const outside = new Set<UnitId>();
  for (const submission of submissions) {
    const ordinal = snapshot.ordinalOf(submission.unit);
    if (ordinal < 0) outside.add(submission.unit);
    else byUnit.set(ordinal, [...(byUnit.get(ordinal) ?? []), submission]);
  }
  const keyOf = ({ unit, basis }: Submission) => `${basis}\n${unit}`;
  const before = new Map([...previous].map((submission) => [keyOf(submission), submission]));

  function below(ordinal: number): readonly Submission[] {
    const found: Submission[] = [];
    const end = snapshot.subtreeEnd(ordinal);
    for (let at = ordinal + 1; at < end; at = snapshot.subtreeEnd(at)) {
      const said = saidOf(byUnit.get(at));
      if (said) found.push(said);
    }
    return found;
  }

  return {
    outside: [...outside],
    factsOf(ordinal) {
      const reports = byUnit.get(ordinal);
      if (!reports) return [];
      const unit = snapshot.units[ordinal];
      const parent = saidOf(byUnit.get(snapshot.parentOrdinal(ordinal)));
      const children = below(ordinal);
      return reports.map((submission) => ({
        submission,
        previous: before.get(keyOf(submission)),
        parent,
        // Where nothing came from below nothing is said of it: a sum of no reports is not 0.
        children: children.length > 0 ? children : undefined,
        unit,
      }));
    },
  };
}
