import { cellsOf } from '../templates/cells.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { Computation } from './arithmetic.ts';
import type { Exact } from './exact-arithmetic.ts';
import type { Reference } from './expression.ts';
import { FactRow } from './fact-row.ts';
import type { RuleFacts } from './facts.ts';
import type { Ranged } from './interval-arithmetic.ts';
import { PlainFigures } from './plain-figures.ts';
import type { EvaluationCondition, Rule } from './rule.ts';
import { Screen } from './screen.ts';
import type { Suspicion } from './suspicion.ts';
import type { Truth } from './truth.ts';

/** A condition computed in safe integers, and in exact numbers where those cannot tell. */
export interface TwoWays {
  readonly quick: Computation<Truth>;
  readonly exact: Computation<Truth>;
}

/** A comparison that a check asserts, with its sides, to tell what went wrong. */
export interface AssertedComparison {
  readonly truth: Computation<Truth>;
  readonly left: Computation<Exact>;
  readonly right: Computation<Exact>;
  /** What the right side may be, where the rule allows for declared accuracy. */
  readonly range?: Computation<Ranged> | undefined;
}

/** What may be handed over beside the submission itself. */
export type FactSource = 'previous' | 'parent' | 'children' | 'unit';

/** A place a check looks at, and its slot in the row of figures. */
interface Operand {
  readonly reference: Reference;
  readonly slot: number;
}

/** One condition of a rule, ready to be checked. */
export interface CompiledCheck {
  readonly rule: Rule;
  /** Place of the rule in the set. */
  readonly ruleIndex: number;
  readonly category: string | undefined;
  readonly message: LocalizedText;
  readonly when: TwoWays | undefined;
  readonly assert: TwoWays;
  /** Whether the quick way may say that the check fails: not where a tolerance may still save it. */
  readonly strict: boolean;
  readonly comparisons: readonly AssertedComparison[];
  /** All that the condition and the assertion look at, each once. */
  readonly operands: readonly Operand[];
  readonly slots: readonly number[];
  /** Slots of the left side, and of the right side, of a comparison. */
  readonly totalSlots: readonly number[];
  readonly partSlots: readonly number[];
  readonly evaluateWhen: EvaluationCondition;
  /** What must have been handed over, or the check cannot fail: it waits for all its operands. */
  readonly needs: readonly FactSource[];
  /** What plain figures show wherever the check fails. */
  readonly suspicion: Suspicion;
  /** Ordinals of the cells of the submission that the check looks at. */
  readonly ordinals: readonly number[];
  /** The cell its findings are about. */
  readonly subject: CellKey | undefined;
  /** Names of the subject and of the next cell, for messages. */
  readonly names: Readonly<Record<string, string>>;
}

/** The checks that can fail with what was handed over, and what tells at a glance which of them may. */
interface FailingChecks {
  readonly checks: readonly CompiledCheck[];
  readonly screen: Screen;
}

/** Which sources were handed over, as a number of its own for each set of them. */
function sourcesThere({ previous, parent, children, unit }: RuleFacts): number {
  return (previous ? 1 : 0) + (parent ? 2 : 0) + (children ? 4 : 0) + (unit ? 8 : 0);
}

/**
 * Rules of one form, ready to be evaluated: made by `compileRules` and used any number of times. Holds one
 * row of figures that is filled anew for each submission, and the same figures as plain numbers.
 */
export class CompiledRules {
  readonly template: ReportTemplate;
  readonly rules: readonly Rule[];
  /** @internal */
  readonly checks: readonly CompiledCheck[];
  /** @internal */
  readonly row: FactRow;
  /** @internal */
  readonly figures: PlainFigures;
  readonly #failing = new Map<number, FailingChecks>();

  /** @internal */
  constructor(
    template: ReportTemplate,
    rules: readonly Rule[],
    checks: readonly CompiledCheck[],
    references: readonly Reference[],
    constants: readonly number[],
  ) {
    this.template = template;
    this.rules = rules;
    this.checks = checks;
    this.row = new FactRow(references);
    this.figures = new PlainFigures(cellsOf(template).length, constants);
  }

  /**
   * The checks that can fail with what was handed over: most submissions come without children or a period
   * before, and a third of the rules waits for those.
   *
   * @internal
   */
  checksThatCanFail(facts: RuleFacts): readonly CompiledCheck[] {
    return this.#failingWith(facts).checks;
  }

  /**
   * The checks that may fail, by the plain figures that were noted while a submission was read: as a rule none.
   *
   * @internal
   */
  suspectChecks(facts: RuleFacts): readonly CompiledCheck[] {
    return this.#failingWith(facts).screen.suspects(this.figures);
  }

  #failingWith(facts: RuleFacts): FailingChecks {
    const there = sourcesThere(facts);
    const known = this.#failing.get(there);
    if (known) return known;
    const checks = this.checks.filter(({ needs }) => needs.every((source) => facts[source] !== undefined));
    const failing = { checks, screen: new Screen(checks) };
    this.#failing.set(there, failing);
    return failing;
  }
}
