import {
  type Cell,
  type CellKey,
  cellName,
  type Finding,
  foldText,
  labelParam,
  pointerTo,
  type ReportTemplate,
  raise,
  type SourcePlace,
  type SubmissionPayload,
} from '@llw/core';
import { dayOfSerial } from '../workbook/number-format.ts';
import type { ReadCell } from '../workbook/read-cell.ts';
import {
  dateInsteadOfNumber,
  errorValue,
  formulaRead,
  formulaWithoutValue,
  percentInsteadOfNumber,
  percentRead,
} from './form-findings.ts';
import { NO, NOT_APPLICABLE_MARK, NOT_AVAILABLE_MARK, YES } from './form-marks.ts';
import { storedNumber } from './stored-number.ts';

/** What a payload holds for one cell. */
export type WireValue = SubmissionPayload['values'][CellKey];

/** One input of a form in a file. */
export interface InputPlace {
  readonly template: ReportTemplate;
  readonly cell: Cell;
  readonly source: SourcePlace;
  readonly since1904: boolean;
  readonly findings: Finding[];
}

const UNKNOWN: WireValue = { status: 'notAvailable' };

const marks = new Map<string, WireValue>([
  [foldText(NOT_APPLICABLE_MARK), { status: 'notApplicable' }],
  [foldText('không áp dụng'), { status: 'notApplicable' }],
  [foldText('không thuộc đối tượng'), { status: 'notApplicable' }],
  [foldText(NOT_AVAILABLE_MARK), { status: 'notAvailable' }],
  [foldText('chưa có số liệu'), { status: 'notAvailable' }],
]);

/** The name of a cell as findings give it. */
export function cellParam(template: ReportTemplate, cell: Cell) {
  return labelParam('cell', cellName(template, cell));
}

/** Pointer, name and place of the cell, as every finding about it has them. */
function about({ template, cell, source }: InputPlace) {
  return {
    pointer: pointerTo('/values', cell.key),
    name: cellParam(template, cell),
    details: { subject: { cell: cell.key }, source },
  };
}

function refuseDate(day: string, place: InputPlace): WireValue {
  const { pointer, name, details } = about(place);
  place.findings.push(raise(dateInsteadOfNumber, pointer, { ...name, day }, details));
  return UNKNOWN;
}

function readPercent(text: string, place: InputPlace): WireValue {
  const { pointer, name, details } = about(place);
  if (place.cell.measure !== 'percent') {
    place.findings.push(raise(percentInsteadOfNumber, pointer, name, details));
    return UNKNOWN;
  }
  const value = storedNumber(text, 2);
  place.findings.push(raise(percentRead, pointer, { ...name, value }, details));
  return value;
}

function readNumber(read: ReadCell, place: InputPlace): WireValue {
  if (place.cell.measure === 'text') return read.text;
  if (read.meaning === 'date') {
    return refuseDate(dayOfSerial(Number(read.text), place.since1904) ?? read.text, place);
  }
  if (read.meaning === 'percent') return readPercent(read.text, place);
  return storedNumber(read.text);
}

const answers = new Map([
  [foldText(YES), true],
  [foldText(NO), false],
]);

function readText(text: string, { cell }: InputPlace): WireValue {
  if (text.trim() === '') return null;
  const folded = foldText(text.trim());
  const takesAnswers = cell.measure === 'yesNo' || cell.indicator.yesNoFor !== undefined;
  const answer = takesAnswers ? answers.get(folded) : undefined;
  return answer ?? marks.get(folded) ?? text;
}

function readContent(read: ReadCell, place: InputPlace): WireValue {
  const { pointer, name, details } = about(place);
  switch (read.type) {
    case 'blank':
      place.findings.push(raise(formulaWithoutValue, pointer, name, details));
      return UNKNOWN;
    case 'error':
      place.findings.push(raise(errorValue, pointer, { ...name, error: read.text }, details));
      return UNKNOWN;
    case 'date':
      return refuseDate(read.text.slice(0, 10), place);
    case 'number':
      return readNumber(read, place);
    case 'boolean':
      return read.text === 'true';
    case 'text':
      return readText(read.text, place);
  }
}

/**
 * Reads one input: numbers as decimal text, texts as they stand (what they mean is for
 * `validateSubmission` to say), marks as a status, blanks as `null` and never as 0.
 */
export function readInput(read: ReadCell | undefined, place: InputPlace): WireValue {
  const isComputed = place.cell.indicator.kind === 'derived';
  if (!read || (isComputed && read.type === 'blank')) return null;
  const value = readContent(read, place);
  const hasResult = read.isFormula && read.type !== 'blank' && read.type !== 'error';
  if (hasResult && !isComputed) {
    const { pointer, name, details } = about(place);
    place.findings.push(raise(formulaRead, pointer, { ...name, value: read.text }, details));
  }
  return value;
}
