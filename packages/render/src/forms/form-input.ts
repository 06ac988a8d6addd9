import { type Cell, type Observation, parseDecimal, type UnitKind } from '@llw/core';
import type { CellStyle } from '../workbook/cell-style.ts';
import type { CellContent, DataValidation } from '../workbook/workbook-model.ts';
import { NO, NOT_APPLICABLE_MARK, NOT_AVAILABLE_MARK, YES } from './form-marks.ts';
import { tableStyles } from './form-styles.ts';

/** What a unit does with a cell of the form. */
export type CellUse = 'count' | 'amount' | 'yesNo' | 'words' | 'computed' | 'notAsked';

/** Characters a text cell takes. */
const MOST_WORDS = 2_000;
/** Digits a spreadsheet's number holds exactly. */
const EXACT_DIGITS = 15;

/** Whether a cell is typed by a unit of a kind, and as what. All cells are asked where the kind is unknown. */
export function useOfCell(cell: Cell, kind: UnitKind | undefined): CellUse {
  const { indicator, measure } = cell;
  if (indicator.kind === 'derived') return 'computed';
  if (kind && indicator.reportedBy && !indicator.reportedBy.includes(kind)) return 'notAsked';
  if (measure === 'yesNo' || (kind && indicator.yesNoFor?.includes(kind))) return 'yesNo';
  if (measure === 'text') return 'words';
  return indicator.accuracy === 0 ? 'count' : 'amount';
}

function numberFormat(cell: Cell): string {
  const { accuracy } = cell.indicator;
  return accuracy === 0 ? '#,##0' : `#,##0.${'0'.repeat(accuracy)}`;
}

const amountStyles = new Map<string, CellStyle>();

/** The look of the cell that holds the value. */
export function styleOfInput(cell: Cell, use: CellUse): CellStyle {
  if (use === 'yesNo') return tableStyles.choice;
  if (use === 'words') return tableStyles.words;
  if (use === 'notAsked') return tableStyles.notAsked;
  const base = use === 'computed' ? tableStyles.computed : tableStyles.count;
  const format = numberFormat(cell);
  if (format === base.numberFormat) return base;
  const key = `${use} ${format}`;
  const known = amountStyles.get(key);
  if (known) return known;
  const made = { ...base, numberFormat: format };
  amountStyles.set(key, made);
  return made;
}

const marks: Readonly<Partial<Record<Observation['status'], string>>> = {
  notApplicable: NOT_APPLICABLE_MARK,
  notAvailable: NOT_AVAILABLE_MARK,
};

/** What stands in the cell of a form that goes out with figures already known. */
export function contentOfInput(use: CellUse, observation: Observation | undefined): CellContent {
  if (use === 'notAsked') return '—';
  if (!observation) return undefined;
  if (!('value' in observation)) return marks[observation.status];
  const { value } = observation;
  if (typeof value === 'boolean') return value ? YES : NO;
  if (use === 'words' || !parseDecimal(value)) return value;
  return value.replace(/\D/g, '').length <= EXACT_DIGITS ? Number(value) : value;
}

/**
 * The condition under which a number is good in itself, as a formula about the cell at `address`, which is
 * known to hold a number. Bounds come from the indicator's domain, whole numbers from its accuracy.
 */
export function numberCondition(cell: Cell, address: string): string {
  const { accuracy, domain } = cell.indicator;
  const conditions = [
    accuracy === 0 ? `${address}=INT(${address})` : `ROUND(${address},${accuracy})=${address}`,
  ];
  if (domain.min !== undefined) conditions.push(`${address}>=${domain.min}`);
  if (domain.max !== undefined) conditions.push(`${address}<=${domain.max}`);
  return `AND(${conditions.join(',')})`;
}

/** The condition under which a cell holds one of the marks that stand for a missing figure. */
export function markCondition(address: string): string {
  return `OR(${address}="${NOT_APPLICABLE_MARK}",${address}="${NOT_AVAILABLE_MARK}")`;
}

/** What a number must be, in words. */
export function numberRequirement(cell: Cell): string {
  const { accuracy, domain } = cell.indicator;
  const kind = accuracy === 0 ? 'số nguyên' : `số có tối đa ${accuracy} chữ số thập phân`;
  const from = domain.min === undefined ? '' : ` từ ${domain.min}`;
  if (domain.max !== undefined) return `${kind}${from} đến ${domain.max}`;
  return from ? `${kind}${from} trở lên` : kind;
}

/** Excel shows at most 32 characters of a title and 255 of a text. */
const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
const TITLE = 32;
const TEXT = 255;

/** What may be typed into the cell, with the sentences the program shows. */
export function validationOfInput(
  cell: Cell,
  use: CellUse,
  number: string,
  address: string,
): DataValidation | undefined {
  const title = cut(`Ô ${number} (${cell.unitOfMeasure.vi})`, TITLE);
  const make = (rule: DataValidation['rule'], prompt: string, error: string): DataValidation => ({
    cell: address,
    rule,
    prompt: { title, text: cut(prompt, TEXT) },
    error: { title: cut(`Ô ${number}: chưa đúng`, TITLE), text: cut(error, TEXT) },
  });
  switch (use) {
    case 'count':
    case 'amount':
      return make(
        {
          type: 'custom',
          formula: `IF(ISNUMBER(${address}),${numberCondition(cell, address)},${markCondition(address)})`,
        },
        `Nhập ${numberRequirement(cell)}, gõ liền các chữ số, ví dụ 1250. Không phát sinh: ghi 0. Không áp dụng: ghi ${NOT_APPLICABLE_MARK}. Chưa có số liệu: ghi ${NOT_AVAILABLE_MARK}.`,
        `Cần ${numberRequirement(cell)}, gõ liền không có dấu chấm, ví dụ 1250; đơn vị tính: ${cell.unitOfMeasure.vi}. Nếu không áp dụng, ghi ${NOT_APPLICABLE_MARK}; chưa có số liệu, ghi ${NOT_AVAILABLE_MARK}.`,
      );
    case 'yesNo':
      return make(
        { type: 'list', items: [YES, NO] },
        `Chọn ${YES} hoặc ${NO} trong danh sách.`,
        `Chỉ chọn ${YES} hoặc ${NO}.`,
      );
    case 'words':
      return make(
        { type: 'textLength', most: MOST_WORDS },
        'Ghi ngắn gọn bằng chữ.',
        `Tối đa ${MOST_WORDS} ký tự.`,
      );
    case 'computed':
    case 'notAsked':
      return undefined;
  }
}
