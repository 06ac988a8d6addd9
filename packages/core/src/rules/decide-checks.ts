import type { Finding } from '../findings/finding.ts';
import type { CompiledCheck, CompiledRules } from './compiled-rules.ts';
import { isInScope, type Verdict, verdictOn } from './evaluate-check.ts';
import type { RuleFacts } from './facts.ts';
import { findingFor } from './rule-failure.ts';

/** Decides checks for one submission, and hands each verdict over. */
export function decide(
  { row }: CompiledRules,
  checks: readonly CompiledCheck[],
  facts: RuleFacts,
  take: (check: CompiledCheck, verdict: Verdict) => void,
): void {
  if (checks.length === 0) return;
  row.load(facts);
  let ruleIndex = -1;
  let inScope = false;
  for (const check of checks) {
    if (check.ruleIndex !== ruleIndex) {
      ruleIndex = check.ruleIndex;
      inScope = isInScope(check.rule.scope, facts);
    }
    take(check, inScope ? verdictOn(check, row) : 'outOfScope');
  }
}

/** What some of the checks of a set of rules find in one submission. */
export function findingsOfChecks(
  compiled: CompiledRules,
  checks: readonly CompiledCheck[],
  facts: RuleFacts,
): readonly Finding[] {
  const findings: Finding[] = [];
  decide(compiled, checks, facts, (check, verdict) => {
    const finding = findingFor(check, compiled.row, verdict);
    if (finding) findings.push(finding);
  });
  return findings;
}

const none: readonly Finding[] = [];

/**
 * What rules find in a submission whose figures were noted in `compiled.figures` while it was read: only the
 * checks that may fail by them are decided.
 */
export function findingsByFigures(compiled: CompiledRules, facts: RuleFacts): readonly Finding[] {
  const suspects = compiled.suspectChecks(facts);
  return suspects.length === 0 ? none : findingsOfChecks(compiled, suspects, facts);
}
