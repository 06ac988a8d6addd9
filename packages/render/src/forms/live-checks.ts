import type { Cell, Severity } from '@llw/core';
import type { ConditionalFormat } from '../workbook/workbook-model.ts';
import { type CellUse, markCondition, numberCondition, numberRequirement } from './form-input.ts';
import { formColors } from './form-styles.ts';

/** What the check column says of a cell; a fault adds what is wrong after a colon. */
export const verdicts = {
  empty: 'Còn trống',
  good: 'Đạt',
  noFigure: 'Không có số liệu',
  wrong: 'Sai',
  doubtful: 'Xem lại',
} as const;

/** A rule of the template that a sheet can compute, told beside one of its cells. */
export interface SheetCheck {
  /** Holds where the rule is broken. */
  readonly broken: string;
  readonly severity: Severity;
  readonly message: string;
}

/** Excel takes at most 255 characters in a text of a formula. */
const MOST_LITERAL = 255;

/** A text as a formula writes it. */
export function formulaText(text: string): string {
  return `"${text.slice(0, MOST_LITERAL).replaceAll('"', '""')}"`;
}

/** Rules come first, so that a cell which must not be empty says why. */
function afterChecks(checks: readonly SheetCheck[], verdict: string): string {
  return checks.reduceRight((otherwise, { broken, severity, message }) => {
    const word = severity === 'error' ? verdicts.wrong : verdicts.doubtful;
    return `IF(${broken},${formulaText(`${word}: ${message}`)},${otherwise})`;
  }, verdict);
}

/** The formula of the check column beside a cell; none for cells that are not typed. */
export function checkFormula(
  cell: Cell,
  use: CellUse,
  address: string,
  checks: readonly SheetCheck[],
): string | undefined {
  const blank = formulaText(verdicts.empty);
  const good = formulaText(verdicts.good);
  switch (use) {
    case 'count':
    case 'amount': {
      const wrong = formulaText(`${verdicts.wrong}: cần ${numberRequirement(cell)}`);
      const number = `IF(${numberCondition(cell, address)},${good},${wrong})`;
      const words = `IF(${markCondition(address)},${formulaText(verdicts.noFigure)},${wrong})`;
      const verdict = `IF(ISBLANK(${address}),${blank},IF(ISNUMBER(${address}),${number},${words}))`;
      return afterChecks(checks, verdict);
    }
    case 'yesNo':
    case 'words':
      return afterChecks(checks, `IF(TRIM(${address})="",${blank},${good})`);
    case 'computed':
    case 'notAsked':
      return undefined;
  }
}

const beginsWith = (address: string, word: string) => `LEFT(${address},${word.length})="${word}"`;

/**
 * Colours of the check column and of the inputs beside it, as conditional formats.
 *
 * @param inputs range of the input column, such as `D15:D70`
 * @param checks range of the check column beside it
 * @param firstCheck first cell of the check column, with its column fixed, such as `$F15`
 */
export function checkFormats(
  inputs: string,
  checks: string,
  firstCheck: string,
): readonly ConditionalFormat[] {
  const { wrong, doubtful, empty, good } = verdicts;
  return [
    {
      range: inputs,
      formula: beginsWith(firstCheck, wrong),
      style: { fill: formColors.wrongFill, color: formColors.wrong },
    },
    { range: inputs, formula: beginsWith(firstCheck, doubtful), style: { fill: formColors.doubtfulFill } },
    { range: checks, formula: beginsWith(firstCheck, wrong), style: { bold: true, color: formColors.wrong } },
    { range: checks, formula: beginsWith(firstCheck, doubtful), style: { color: formColors.doubtful } },
    { range: checks, formula: `${firstCheck}="${empty}"`, style: { color: formColors.empty } },
    { range: checks, formula: `${firstCheck}="${good}"`, style: { color: formColors.right } },
  ];
}

/** The status line over the form: how many cells are empty and how many checks fail. */
export function statusFormula(checks: string): string {
  const { empty, wrong, doubtful } = verdicts;
  const count = (pattern: string) => `COUNTIF(${checks},"${pattern}")`;
  const bad = count(`${wrong}*`);
  const queries = count(`${doubtful}*`);
  return [
    `IF(${count(empty)}+${bad}+${queries}=0,"Đã nhập đủ, các kiểm tra đều đạt.",`,
    `"Còn "&${count(empty)}&" ô trống; "&${bad}&" ô sai; "&${queries}&" ô cần xem lại.")`,
  ].join('');
}

/** What the status line says before anything has been computed. */
export function statusAtFirst(emptyCells: number): string {
  return `Còn ${emptyCells} ô trống; 0 ô sai; 0 ô cần xem lại.`;
}
