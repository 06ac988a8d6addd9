import { type Finding, MisuseError } from '../findings/finding.ts';
import type { Submission } from '../submissions/submission.ts';
import type { Snapshot } from '../units/snapshot.ts';
import type { UnitId } from '../units/unit.ts';
import { type CampaignReports, reportsOf } from './campaign-reports.ts';
import type { CompiledRules } from './compiled-rules.ts';
import { evaluateCampaign } from './evaluate-rules.ts';
import type { RuleFacts } from './facts.ts';
import type { RuleCounters } from './rule-counters.ts';

/** The reports of a campaign, and what its rules hold them against. */
export interface TreeRulesInput {
  /** From `compileRules`. */
  readonly rules: CompiledRules;
  readonly snapshot: Snapshot;
  /** Those that count: at most one of each unit and basis. */
  readonly submissions: Iterable<Submission>;
  /** Those of the campaign before, for rules that look back; units are known again by their id. */
  readonly previous?: Iterable<Submission>;
}

/** What rules came to over a whole tree. */
export interface TreeRules {
  /** Units that reported and are not in the tree: nothing is evaluated for them. */
  readonly outside: readonly UnitId[];
  /**
   * How many checks came to what over the reports of a unit and of all below it, by rule. A share of failures
   * is `failed` of `evaluated`; what was skipped is in neither.
   *
   * @param unit any unit of the tree
   * @returns counters by code of the rule.
   * @throws MisuseError `rules.unit` where the unit is not in the tree.
   */
  counters(unit: UnitId): Readonly<Record<string, RuleCounters>>;
}

type Counted = Readonly<Record<string, RuleCounters>>;

const plus = (a: RuleCounters | undefined, b: RuleCounters): RuleCounters =>
  a
    ? {
        inScope: a.inScope + b.inScope,
        evaluated: a.evaluated + b.evaluated,
        passed: a.passed + b.passed,
        failed: a.failed + b.failed,
        skipped: a.skipped + b.skipped,
        errors: a.errors + b.errors,
      }
    : b;

function added(a: Counted, b: Counted): Counted {
  return Object.fromEntries(Object.entries(b).map(([rule, counters]) => [rule, plus(a[rule], counters)]));
}

/** The reports of a unit and of the units directly below that have none below them: one group of the tree. */
function* factsAround(reports: CampaignReports, snapshot: Snapshot, ordinal: number): Iterable<RuleFacts> {
  yield* reports.factsOf(ordinal);
  const end = snapshot.subtreeEnd(ordinal);
  for (let at = ordinal + 1; at < end; at = snapshot.subtreeEnd(at))
    if (snapshot.subtreeEnd(at) === at + 1) yield* reports.factsOf(at);
}

/**
 * Evaluates the rules of a form for every report of a tree, each beside what the unit reported before, what the
 * unit above and the units below report, and the unit itself; and counts up the tree what the checks came to,
 * so that a rate of failures has an honest denominator at every unit.
 *
 * @param input the rules, the tree and the reports; see {@link TreeRulesInput}
 * @param take is given each finding once, as it is found: of a unit, then of the reporters directly below it,
 *   then of the units further down; a million of them take no memory
 * @returns the counters, read by unit.
 * @example
 * ```ts
 * import { compileRules, createUnitRegistry, evaluateTree, llw2022, type Submission } from '@llw/core';
 *
 * const valid = { from: '2022-01-01', to: null };
 * const unit = (id: string, parent: string | null) => ({
 *   id,
 *   versions: [{ name: id, kind: 'commune' as const, codes: [], valid }],
 *   reportsTo: [{ line: 'territorial', parent, valid }],
 * });
 * const { value: registry } = createUnitRegistry({
 *   units: [unit('commune', null), unit('school-1', 'commune'), unit('school-2', 'commune')],
 * });
 * const { value: rules } = compileRules(llw2022.rules, llw2022);
 * const report = (id: string, classes: string, attendances: string): Submission => ({
 *   id,
 *   unit: id,
 *   period: '2022',
 *   template: { id: 'llw-2022', version: 1 },
 *   basis: 'own',
 *   revision: 1,
 *   submittedAt: '2022-10-09T08:00:00+07:00',
 *   status: 'accepted',
 *   values: {
 *     'classes.held:literacy': { status: 'reported', value: classes },
 *     'classes.attendances:literacy': { status: 'reported', value: attendances },
 *   },
 *   narrative: {},
 *   attachments: [],
 * });
 * if (registry && rules) {
 *   const found: string[] = [];
 *   const { counters } = evaluateTree(
 *     {
 *       rules,
 *       snapshot: registry.at('2022-10-01'),
 *       submissions: [report('school-1', '3', '85'), report('school-2', '3', '2')],
 *     },
 *     ({ code, subject }) => found.push(`${subject?.unit} ${code}`),
 *   );
 *   const fewerThanClasses = counters('commune')['LLW.CLASSES.002'];
 *   console.log(found, fewerThanClasses?.failed, fewerThanClasses?.evaluated);
 *   // => [ 'school-2 LLW.CLASSES.002' ] 1 2
 * }
 * ```
 */
export function evaluateTree(input: TreeRulesInput, take: (finding: Finding) => void): TreeRules {
  const { rules, snapshot } = input;
  const reports = reportsOf(input);
  const totals = new Map<number, Counted>();
  for (let ordinal = 0; ordinal < snapshot.units.length; ordinal++) {
    const isReporter = snapshot.subtreeEnd(ordinal) === ordinal + 1;
    // A reporter is counted with the unit above it; one that stands alone for itself.
    if (isReporter && snapshot.parentOrdinal(ordinal) >= 0) continue;
    totals.set(ordinal, evaluateCampaign(rules, factsAround(reports, snapshot, ordinal), take));
  }
  for (const [ordinal, lower] of [...totals].reverse()) {
    const above = snapshot.parentOrdinal(ordinal);
    const upper = totals.get(above);
    if (upper) totals.set(above, added(upper, totals.get(ordinal) ?? lower));
  }
  return {
    outside: reports.outside,
    counters(unit) {
      const ordinal = snapshot.ordinalOf(unit);
      if (ordinal < 0) throw new MisuseError('rules.unit', `Unit ${unit} is not in the tree.`);
      return totals.get(ordinal) ?? evaluateCampaign(rules, reports.factsOf(ordinal), () => undefined);
    },
  };
}
