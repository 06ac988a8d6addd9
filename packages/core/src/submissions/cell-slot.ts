import { type Decimal, type DecimalText, parseDecimal } from '../decimal/decimal.ts';
import { labelParam } from '../findings/finding.ts';
import { cellName } from '../templates/cell-name.ts';
import { type Cell, cellsOf } from '../templates/cells.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';

interface Bound {
  readonly value: Decimal;
  readonly text: DecimalText;
}

/** What one cell of a form takes, made ready for reading once for a template. */
export interface CellSlot {
  readonly cell: Cell;
  readonly name: Readonly<Record<'cell' | 'cell.en', string>>;
  readonly minimum: Bound | undefined;
  readonly maximum: Bound | undefined;
  /** Safe integers from `least` to `most` need no closer look; none where the cell takes no figures. */
  readonly least: number;
  readonly most: number;
  /** Every object has something under this name, such as `constructor`. */
  readonly mayBeInherited: boolean;
}

function boundOf(text: DecimalText | undefined): Bound | undefined {
  const value = text === undefined ? undefined : parseDecimal(text);
  return value && text !== undefined ? { value, text } : undefined;
}

/** A bound as a safe integer; `otherwise` where there is none, `never` where it is no safe integer. */
function integerBound(bound: Bound | undefined, otherwise: number, never: number): number {
  if (!bound) return otherwise;
  const integer = Number(bound.text);
  return Number.isSafeInteger(integer) ? integer : never;
}

function slotOf(template: ReportTemplate, cell: Cell): CellSlot {
  const minimum = boundOf(cell.indicator.domain.min);
  const maximum = boundOf(cell.indicator.domain.max);
  const isFigure = cell.measure !== 'yesNo' && cell.measure !== 'text';
  return {
    cell,
    name: labelParam('cell', cellName(template, cell)),
    minimum,
    maximum,
    least: isFigure
      ? integerBound(minimum, Number.MIN_SAFE_INTEGER, Number.POSITIVE_INFINITY)
      : Number.POSITIVE_INFINITY,
    mayBeInherited: cell.key in Object.prototype,
    most: integerBound(maximum, Number.MAX_SAFE_INTEGER, Number.NEGATIVE_INFINITY),
  };
}

/** The slots of a form: by cell key, and in the order of the form. */
export interface FormSlots {
  readonly byKey: ReadonlyMap<CellKey, CellSlot>;
  readonly inOrder: readonly CellSlot[];
}

const known = new WeakMap<ReportTemplate, FormSlots>();

/** The slots of a template, made once. */
export function formSlots(template: ReportTemplate): FormSlots {
  const made = known.get(template);
  if (made) return made;
  const inOrder = cellsOf(template).map((cell) => slotOf(template, cell));
  const slots = { byKey: new Map(inOrder.map((slot) => [slot.cell.key, slot])), inOrder };
  known.set(template, slots);
  return slots;
}
