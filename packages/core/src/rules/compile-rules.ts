import * as z from 'zod';
import { type Checked, type Finding, labelParam, pointerTo, raise } from '../findings/finding.ts';
import { nestingExceeds } from '../shapes/nesting.ts';
import { shapeFaults } from '../shapes/shape-faults.ts';
import { cellName } from '../templates/cell-name.ts';
import { cellsOf } from '../templates/cells.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { categoriesOf } from './cell-patterns.ts';
import { type Check, checksOfRule } from './checks-of-rule.ts';
import { ConditionCompiler } from './compile-condition.ts';
import {
  type AssertedComparison,
  type CompiledCheck,
  CompiledRules,
  type FactSource,
  type TwoWays,
} from './compiled-rules.ts';
import { costOf } from './cost.ts';
import { exactArithmetic } from './exact-arithmetic.ts';
import type { Comparison, Condition, Reference } from './expression.ts';
import { integerArithmetic } from './integer-arithmetic.ts';
import { intervalArithmetic } from './interval-arithmetic.ts';
import { MeasureCheck } from './measure-check.ts';
import { referencesIn, referencesInCondition } from './operands.ts';
import { ReferenceTable } from './reference-table.ts';
import { resolveCondition } from './resolve-condition.ts';
import { type MissingValues, type Rule, ruleSchema } from './rule.ts';
import {
  ruleDimensionUnknown,
  ruleMixesMeasures,
  ruleRepeated,
  ruleToleranceUnclear,
  ruleTooDeep,
  ruleTooGreat,
  ruleUnreadable,
} from './rule-definition-findings.ts';
import { SuspicionReader } from './suspicion.ts';

const MOST_LEVELS = 32;
/** Most operations of one rule, once it is spread over the categories of its dimension. */
const MOST_OPERATIONS = 10_000;

/** A check whose conditions name single cells only. */
type ResolvedCheck = Check;

function isComparison(condition: Condition): condition is Comparison {
  return 'left' in condition;
}

/** The comparisons that must all hold; none where the condition is of another shape. */
function assertedComparisons(condition: Condition): readonly Comparison[] {
  if (isComparison(condition)) return [condition];
  return condition.op === 'and' ? condition.of.flatMap(assertedComparisons) : [];
}

/** A tolerance makes sense on comparisons that must all hold, other than "not equal". */
function toleranceIsClear(condition: Condition): boolean {
  if (isComparison(condition)) return condition.op !== 'ne';
  return condition.op === 'and' && condition.of.every(toleranceIsClear);
}

function resolved(
  check: Check,
  template: ReportTemplate,
  pointer: string,
  findings: Finding[],
): ResolvedCheck {
  const { rule, category } = check;
  const context = { template, rule: rule.code, category, pointer, findings };
  return {
    ...check,
    when: check.when ? resolveCondition(check.when, context) : undefined,
    assert: resolveCondition(check.assert, context),
  };
}

function checkSense(check: ResolvedCheck, measures: MeasureCheck, pointer: string): readonly Finding[] {
  const { code, tolerance } = check.rule;
  const conditions = check.when ? [check.when, check.assert] : [check.assert];
  const clashes = conditions
    .flatMap((condition) => measures.ofCondition(condition))
    .map((clash) => raise(ruleMixesMeasures, pointer, { rule: code, ...clash }));
  if (!tolerance || toleranceIsClear(check.assert)) return clashes;
  return [...clashes, raise(ruleToleranceUnclear, pointer, { rule: code })];
}

/** Checks one rule against the form, and spreads it over its categories. */
function checksOf(
  rule: Rule,
  template: ReportTemplate,
  measures: MeasureCheck,
  pointer: string,
): { readonly checks: readonly ResolvedCheck[]; readonly findings: readonly Finding[] } {
  const { forEach } = rule;
  if (forEach !== undefined && categoriesOf(template, forEach).length === 0) {
    const params = { rule: rule.code, dimension: forEach };
    return { checks: [], findings: [raise(ruleDimensionUnknown, pointer, params)] };
  }
  const findings: Finding[] = [];
  const checks = checksOfRule(rule, template).map((check) => resolved(check, template, pointer, findings));
  if (checks.reduce((cost, check) => cost + costOf(check), 0) > MOST_OPERATIONS) {
    findings.push(raise(ruleTooGreat, pointer, { rule: rule.code, limit: String(MOST_OPERATIONS) }));
    return { checks: [], findings };
  }
  findings.push(...checks.flatMap((check) => checkSense(check, measures, pointer)));
  return { checks, findings };
}

function defaultMessage(rule: Rule, comparable: boolean): LocalizedText {
  if (!comparable) return { vi: `${rule.label.vi}.`, en: `${rule.label.en}.` };
  return {
    vi: `${rule.label.vi}: {left|number} so với {right|number}.`,
    en: `${rule.label.en}: {left|number} against {right|number}.`,
  };
}

function namesOf(cells: readonly CellKey[], template: ReportTemplate): Readonly<Record<string, string>> {
  const [subject, other] = cells.map((key) => {
    const cell = cellsOf(template).find((candidate) => candidate.key === key);
    return cell ? cellName(template, cell) : { vi: key, en: key };
  });
  return {
    ...(subject ? labelParam('cell', subject) : {}),
    ...(other ? labelParam('other', other) : {}),
  };
}

/** Where a reference looks beyond the submission itself. */
function sourceOf({ op }: Reference): readonly FactSource[] {
  if (op === 'cell') return [];
  return [op === 'attribute' ? 'unit' : op];
}

/** Compiles the checks of one set of rules into closures over one table of references. */
class CheckCompiler {
  readonly table = new ReferenceTable();
  readonly #template: ReportTemplate;
  readonly suspicions: SuspicionReader;
  readonly #ordinals: ReadonlyMap<CellKey, number>;

  constructor(template: ReportTemplate) {
    this.#template = template;
    this.#ordinals = new Map(cellsOf(template).map(({ key, ordinal }) => [key, ordinal]));
    this.suspicions = new SuspicionReader(this.#ordinals);
  }

  compile(check: ResolvedCheck, ruleIndex: number): CompiledCheck {
    const { rule, category, when, assert, missing } = check;
    const references = referencesInCondition(assert);
    const [comparison] = assertedComparisons(assert);
    const slotsOf = (side: Comparison['left'] | undefined) =>
      side ? referencesIn(side).map((reference) => this.table.slotOf(reference)) : [];
    const looksAt = when ? [...references, ...referencesInCondition(when)] : references;
    const bySlot = new Map(looksAt.map((reference) => [this.table.slotOf(reference), reference]));
    const cells = [...new Set(looksAt.flatMap((place) => (place.op === 'cell' ? [place.cell] : [])))];
    return {
      rule,
      ruleIndex,
      category,
      message: rule.message ?? defaultMessage(rule, comparison !== undefined),
      when: when ? this.#twoWays(when, { absentAs: 'null', evaluateWhen: 'all' }, undefined) : undefined,
      assert: this.#twoWays(assert, missing, rule.tolerance),
      strict: rule.tolerance === undefined,
      comparisons: assertedComparisons(assert).map((each) => this.#asserted(each, missing, rule)),
      operands: [...bySlot].map(([slot, reference]) => ({ slot, reference })),
      slots: [...new Set(references.map((reference) => this.table.slotOf(reference)))],
      totalSlots: slotsOf(comparison?.left),
      partSlots: slotsOf(comparison?.right),
      evaluateWhen: missing.evaluateWhen,
      needs: missing.evaluateWhen === 'all' ? [...new Set(references.flatMap(sourceOf))] : [],
      suspicion: this.suspicions.of(check),
      ordinals: cells.flatMap((cell) => this.#ordinals.get(cell) ?? []),
      subject: cells[0],
      names: namesOf(cells, this.#template),
    };
  }

  #twoWays(condition: Condition, { absentAs }: MissingValues, tolerance: Rule['tolerance']): TwoWays {
    return {
      quick: new ConditionCompiler(integerArithmetic(absentAs), this.table).condition(condition),
      exact: this.#judge(condition, absentAs, tolerance),
    };
  }

  #judge(condition: Condition, absentAs: MissingValues['absentAs'], tolerance: Rule['tolerance']) {
    if (tolerance?.kind === 'interval') {
      return new ConditionCompiler(intervalArithmetic(absentAs, tolerance.by), this.table).condition(
        condition,
      );
    }
    return new ConditionCompiler(exactArithmetic(absentAs, tolerance), this.table).condition(condition);
  }

  #asserted(comparison: Comparison, { absentAs }: MissingValues, { tolerance }: Rule): AssertedComparison {
    const exact = new ConditionCompiler(exactArithmetic(absentAs, tolerance), this.table);
    return {
      truth: this.#judge(comparison, absentAs, tolerance),
      left: exact.expression(comparison.left),
      right: exact.expression(comparison.right),
      range:
        tolerance?.kind === 'interval'
          ? new ConditionCompiler(intervalArithmetic(absentAs, tolerance.by), this.table).expression(
              comparison.right,
            )
          : undefined,
    };
  }
}

function readRules(rules: unknown): Checked<readonly Rule[]> {
  if (nestingExceeds(rules, MOST_LEVELS)) {
    return { usable: false, findings: [raise(ruleTooDeep, '', { limit: String(MOST_LEVELS) })] };
  }
  const result = z.array(ruleSchema).readonly().safeParse(rules);
  if (result.success) return { usable: true, value: result.data, findings: [] };
  const findings = shapeFaults(result.error, rules).map(({ pointer, expected }) =>
    raise(ruleUnreadable, pointer, { path: pointer, ...labelParam('expected', expected) }),
  );
  return { usable: false, findings };
}

/**
 * Makes rules ready for a form. Whatever is wrong with them comes out here, before any figure is seen:
 * cells the form does not have, sums of unlike measures, rules that cost too much.
 *
 * @param rules JSON of a list of rules, or a template's own
 * @param template the form whose cells they name
 * @returns usable where every rule makes sense; else the findings (`RULE.*`), with pointers into the list
 * @example
 * ```ts
 * import { compileRules, llw2022 } from '@llw/core';
 * const { findings } = compileRules(
 *   [
 *     {
 *       code: 'DEMO.SUM.001',
 *       version: 1,
 *       severity: 'error',
 *       kind: 'assert',
 *       label: { vi: 'Tổng số người', en: 'All persons' },
 *       assert: {
 *         op: 'gt',
 *         left: { op: 'sum', of: [{ op: 'cell', cell: 'seminars.participants' }, { op: 'cell', cell: 'exhibitions.attendances' }] },
 *         right: { op: 'literal', value: '0' },
 *       },
 *       cases: [],
 *     },
 *   ],
 *   llw2022,
 * );
 * console.log(findings.map((finding) => finding.code)); // => ["RULE.MEASURE.001"]
 * ```
 */
export function compileRules(rules: unknown, template: ReportTemplate): Checked<CompiledRules> {
  const read = readRules(rules);
  if (!read.usable) return read;
  const measures = new MeasureCheck(template);
  const compiler = new CheckCompiler(template);
  const findings: Finding[] = [];
  const codes = new Set<string>();
  const checks: CompiledCheck[] = [];
  for (const [index, rule] of read.value.entries()) {
    const pointer = pointerTo('', index);
    if (codes.has(rule.code)) findings.push(raise(ruleRepeated, pointer, { rule: rule.code }));
    codes.add(rule.code);
    const of = checksOf(rule, template, measures, pointer);
    findings.push(...of.findings);
    checks.push(...of.checks.map((check) => compiler.compile(check, index)));
  }
  if (findings.length > 0) return { usable: false, findings };
  const { table, suspicions } = compiler;
  const value = new CompiledRules(template, read.value, checks, table.references(), suspicions.constants());
  return { usable: true, value, findings };
}
