import { decimalText, multiplyDecimals, parseDecimal } from '../decimal/decimal.ts';
import { cellName } from '../templates/cell-name.ts';
import { cellsOf } from '../templates/cells.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Language } from '../text/localized-text.ts';
import type { Condition, Expression } from './expression.ts';
import { type Phrasebook, phrasebooks } from './phrasebook.ts';
import type { ChangeRule, Rule, Tolerance } from './rule.ts';

/** Puts the parts of rules on one form into words of one language. */
class Describer {
  readonly #template: ReportTemplate;
  readonly #language: Language;
  readonly #words: Phrasebook;

  constructor(template: ReportTemplate, language: Language) {
    this.#template = template;
    this.#language = language;
    this.#words = phrasebooks[language];
  }

  rule(rule: Rule): string {
    const { forEach, when, tolerance } = rule;
    const demand = this.#demand(rule);
    const whole = when ? this.#words.when(this.condition(when), demand) : demand;
    const spread = forEach === undefined ? '' : this.#words.forEach(this.#dimension(forEach));
    const within = tolerance ? ` (${this.#tolerance(tolerance)})` : '';
    const sentence = `${spread}${whole}${within}.`;
    return sentence.charAt(0).toLocaleUpperCase(this.#language) + sentence.slice(1);
  }

  condition(condition: Condition): string {
    switch (condition.op) {
      case 'and':
      case 'or':
        return this.#words.list(
          condition.of.map((part) => this.condition(part)),
          condition.op,
        );
      case 'not':
        return this.#words.not(this.condition(condition.of));
      case 'isReported':
        return this.#words.reported(this.#cell(condition.cell));
      case 'isTrue':
        return this.#words.yes(this.#cell(condition.cell));
      default: {
        const { op, left, right } = condition;
        return `${this.expression(left)} ${this.#words.comparison[op]} ${this.expression(right)}`;
      }
    }
  }

  expression(expression: Expression): string {
    const words = this.#words;
    switch (expression.op) {
      case 'literal':
        return this.#number(expression.value);
      case 'cell':
        return this.#cell(expression.cell);
      case 'previous':
      case 'parent':
        return words[expression.op](this.#cell(expression.cell));
      case 'children':
        return words.children(this.#cell(expression.cell), expression.by);
      case 'attribute':
        return words.attribute(expression.name);
      case 'sum':
      case 'least':
      case 'greatest':
      case 'coalesce':
        return words[expression.op](this.#all(expression.of));
      case 'product':
        return expression.left.op === 'literal'
          ? words.times(this.expression(expression.left), this.expression(expression.right))
          : words.product(this.expression(expression.left), this.expression(expression.right));
      case 'difference':
      case 'quotient':
        return words[expression.op](this.expression(expression.left), this.expression(expression.right));
      case 'absolute':
        return words.absolute(this.expression(expression.of));
      case 'if':
        return words.choose(
          this.condition(expression.condition),
          this.expression(expression.whenTrue),
          this.expression(expression.whenFalse),
        );
      case 'countWhere':
        return words.countWhere(
          this.#cells(expression.cells),
          words.comparison[expression.is],
          this.expression(expression.than),
        );
      case 'countAnswered':
        return words.countAnswered(this.#cells(expression.cells));
    }
  }

  #demand(rule: Rule): string {
    const words = this.#words;
    switch (rule.kind) {
      case 'assert':
        return rule.assert.op === 'isReported'
          ? words.mustReport(this.#cell(rule.assert.cell))
          : this.condition(rule.assert);
      case 'requiredWith':
        return words.when(
          `${this.#cell(rule.with)} ${words.comparison.gt} 0`,
          words.mustReport(this.#cell(rule.cell)),
        );
      case 'exclusiveWith':
        return words.exclusive(this.#cell(rule.cell), this.#cell(rule.with));
      case 'partWhole':
        return this.#partWhole(rule);
      case 'change':
        return this.#change(rule);
      case 'complete': {
        const share = rule.share === undefined ? undefined : this.#percent(rule.share);
        return words.complete(this.#cells(rule.cells), share);
      }
    }
  }

  #partWhole({ whole, parts, relation }: Extract<Rule, { kind: 'partWhole' }>): string {
    const words = this.#words;
    if (relation === 'eachAtMost') return words.eachAtMost(this.#cells(parts), this.expression(whole));
    const total = words.sum(this.#cells(parts));
    return relation === 'sumEquals'
      ? `${this.expression(whole)} ${words.comparison.eq} ${total}`
      : `${total} ${words.comparison.le} ${this.expression(whole)}`;
  }

  #change({ cell, by, most, least, atLeast }: ChangeRule): string {
    const now: Expression = { op: 'cell', cell };
    const then: Expression = { op: 'previous', cell };
    const bound = (value: string, op: 'sum' | 'difference'): Expression => {
      const literal: Expression = { op: 'literal', value };
      if (by === 'ratio') return { op: 'product', left: literal, right: then };
      return op === 'sum' ? { op, of: [then, literal] } : { op, left: then, right: literal };
    };
    const limits: readonly Condition[] = [
      ...(most === undefined ? [] : [{ op: 'le', left: now, right: bound(most, 'sum') } as const]),
      ...(least === undefined ? [] : [{ op: 'ge', left: now, right: bound(least, 'difference') } as const]),
    ];
    const demand = this.condition({ op: 'and', of: limits });
    if (atLeast === undefined) return demand;
    return `${demand} (${this.#words.comparedFrom(this.#number(atLeast))})`;
  }

  #tolerance(tolerance: Tolerance): string {
    const words = this.#words;
    if (tolerance.kind === 'absolute') return words.absoluteTolerance(this.#number(tolerance.amount));
    if (tolerance.kind === 'relative') return words.relativeTolerance(this.#percent(tolerance.share));
    return words.intervalTolerance(tolerance.by);
  }

  #number(value: string): string {
    return formatNumber(value, this.#language);
  }

  /** A share as percent, exactly: `0.05` is 5%. */
  #percent(share: string): string {
    const value = parseDecimal(share);
    if (!value) return share;
    const percent = decimalText(multiplyDecimals(value, { unscaled: 100n, scale: 0 }));
    const short = percent.includes('.') ? percent.replace(/\.?0+$/, '') : percent;
    return `${this.#number(short)}%`;
  }

  #dimension(code: string): string {
    const label = this.#template.dimensions.find((dimension) => dimension.code === code)?.label;
    return this.#words.quoted(label?.[this.#language] ?? code);
  }

  /** The name of a cell; of a pattern, that of its indicator. */
  #cell(key: CellKey): string {
    const cell = cellsOf(this.#template).find((candidate) => candidate.key === key);
    if (cell) return this.#words.quoted(cellName(this.#template, cell)[this.#language]);
    const [code = key] = key.split(':');
    const indicator = this.#template.indicators.find((candidate) => candidate.code === code);
    return this.#words.quoted(indicator?.label[this.#language] ?? key);
  }

  #cells(keys: readonly CellKey[]): string {
    return this.#words.list(
      keys.map((key) => this.#cell(key)),
      'and',
    );
  }

  #all(of: readonly Expression[]): string {
    return this.#words.list(
      of.map((part) => this.expression(part)),
      'and',
    );
  }
}

/**
 * A rule in words: one sentence in Vietnamese or English, made from the rule alone.
 *
 * @param rule any rule
 * @param template the form it is for, which names its cells
 * @param language `vi` or `en`.
 * @returns a sentence with a full stop.
 * @example
 * ```ts
 * import { describeRule, llw2022 } from '@llw/core';
 * const rule = llw2022.rules.find(({ code }) => code === 'LLW.SEMINARS.002');
 * if (rule) console.log(describeRule(rule, llw2022, 'vi'));
 * // => "Nếu “Số lần hội thảo, tọa đàm” lớn hơn 0 thì “Số người tham gia” không nhỏ hơn “Số lần hội thảo, tọa đàm”."
 * ```
 */
export function describeRule(rule: Rule, template: ReportTemplate, language: Language): string {
  return new Describer(template, language).rule(rule);
}
