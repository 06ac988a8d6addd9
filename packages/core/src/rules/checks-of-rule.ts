import { multiplyDecimals, parseDecimal } from '../decimal/decimal.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';
import { categoriesOf, cellsNamed, withCategory } from './cell-patterns.ts';
import type { Condition, Expression } from './expression.ts';
import type {
  ChangeRule,
  CompleteRule,
  ExclusiveWithRule,
  MissingValues,
  PartWholeRule,
  RequiredWithRule,
  Rule,
} from './rule.ts';

/** One condition to be checked: what a rule comes down to, whatever its kind. */
export interface Check {
  readonly rule: Rule;
  /** The category it was made for, where the rule holds for each of a dimension's. */
  readonly category?: string | undefined;
  readonly when?: Condition | undefined;
  readonly assert: Condition;
  readonly missing: MissingValues;
}

type CellsNamed = (pattern: CellKey) => readonly CellKey[];

type Parts = Pick<Check, 'when' | 'assert'> & { readonly missing?: MissingValues };

/** Where a rule says nothing: evaluated when all is there, what is absent is unknown. */
const defaultMissing: MissingValues = { absentAs: 'null', evaluateWhen: 'all' };

const always: MissingValues = { absentAs: 'null', evaluateWhen: 'always' };
const nothing: Expression = { op: 'literal', value: '0' };
const cell = (key: CellKey): Expression => ({ op: 'cell', cell: key });
const literal = (value: string): Expression => ({ op: 'literal', value });
const above0 = (key: CellKey): Condition => ({ op: 'gt', left: cell(key), right: nothing });

function both(first: Condition | undefined, second: Condition): Condition {
  return first ? { op: 'and', of: [first, second] } : second;
}

const requiredWith = (rule: RequiredWithRule): readonly Parts[] => [
  {
    when: both(rule.when, above0(rule.with)),
    assert: { op: 'isReported', cell: rule.cell },
    missing: always,
  },
];

const exclusiveWith = (rule: ExclusiveWithRule): readonly Parts[] => [
  {
    when: rule.when,
    assert: { op: 'not', of: { op: 'and', of: [above0(rule.cell), above0(rule.with)] } },
  },
];

function partWhole(rule: PartWholeRule, cells: CellsNamed): readonly Parts[] {
  const { when, whole, relation } = rule;
  const parts = rule.parts.flatMap(cells).map(cell);
  if (relation === 'eachAtMost') {
    return parts.map((part) => ({ when, assert: { op: 'le', left: part, right: whole } }));
  }
  const total: Expression = { op: 'sum', of: parts };
  return [
    {
      when,
      assert:
        relation === 'sumEquals'
          ? { op: 'eq', left: whole, right: total }
          : { op: 'le', left: total, right: whole },
    },
  ];
}

function change(rule: ChangeRule): readonly Parts[] {
  const now = cell(rule.cell);
  const then: Expression = { op: 'previous', cell: rule.cell };
  const { most, least, atLeast } = rule;
  const bound = (figure: string, sign: 'sum' | 'difference'): Expression => {
    if (rule.by === 'ratio') return { op: 'product', left: literal(figure), right: then };
    return sign === 'sum'
      ? { op: 'sum', of: [then, literal(figure)] }
      : { op: 'difference', left: then, right: literal(figure) };
  };
  const great: readonly Condition[] =
    atLeast === undefined
      ? []
      : [
          {
            op: 'or',
            of: [
              { op: 'ge', left: now, right: literal(atLeast) },
              { op: 'ge', left: then, right: literal(atLeast) },
            ],
          },
        ];
  const when = great.reduce<Condition | undefined>(both, rule.when);
  return [
    ...(most === undefined
      ? []
      : [{ when, assert: { op: 'le', left: now, right: bound(most, 'sum') } } satisfies Parts]),
    ...(least === undefined
      ? []
      : [{ when, assert: { op: 'ge', left: now, right: bound(least, 'difference') } } satisfies Parts]),
  ];
}

/** The number of cells a share comes to, as decimal text. */
function shareOf(count: number, share: string): string {
  const of = parseDecimal(share);
  if (!of) return String(count);
  const { unscaled, scale } = multiplyDecimals(of, { unscaled: BigInt(count), scale: 0 });
  const unit = 10n ** BigInt(scale);
  return String((unscaled + unit - 1n) / unit);
}

function complete(rule: CompleteRule, cellsOfPattern: CellsNamed): readonly Parts[] {
  const cells = rule.cells.flatMap(cellsOfPattern);
  return [
    {
      when: rule.when,
      assert: {
        op: 'ge',
        left: { op: 'countAnswered', cells },
        right: literal(shareOf(cells.length, rule.share ?? '1')),
      },
      missing: always,
    },
  ];
}

function partsOf(rule: Rule, cells: CellsNamed): readonly Parts[] {
  switch (rule.kind) {
    case 'assert':
      return [{ when: rule.when, assert: rule.assert }];
    case 'requiredWith':
      return requiredWith(rule);
    case 'exclusiveWith':
      return exclusiveWith(rule);
    case 'partWhole':
      return partWhole(rule, cells);
    case 'change':
      return change(rule);
    case 'complete':
      return complete(rule, cells);
  }
}

/**
 * Everything a rule asks for, as single conditions. Cells in them may still be patterns.
 *
 * @param rule of a form.
 * @param template the form of the rule.
 * @returns at least one condition.
 * @example
 * ```ts
 * import { checksOfRule, llw2022 } from '@llw/core';
 * const rule = llw2022.rules.find(({ code }) => code === 'LLW.CLASSES.001');
 * if (rule) console.log(checksOfRule(rule, llw2022).map(({ category }) => category).join(' '));
 * // => "professional languagesAndComputing ruralVocational lifeSkills onDemand literacy other"
 * ```
 */
export function checksOfRule(rule: Rule, template: ReportTemplate): readonly Check[] {
  const categories = rule.forEach === undefined ? [undefined] : categoriesOf(template, rule.forEach);
  return categories.flatMap((category) => {
    const cells = (pattern: CellKey) => cellsNamed(template, withCategory(pattern, category));
    return partsOf(rule, cells).map(({ when, assert, missing }) => ({
      rule,
      category,
      when,
      assert,
      missing: missing ?? rule.missing ?? defaultMissing,
    }));
  });
}
