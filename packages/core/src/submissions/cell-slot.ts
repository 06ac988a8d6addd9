import { type Decimal, type DecimalText, parseDecimal } from '../decimal/decimal.ts';
import { labelParam } from '../findings/finding.ts';
import { MOST_PLAIN } from '../rules/plain-figures.ts';
import { cellName } from '../templates/cell-name.ts';
import { type Cell, cellsOf } from '../templates/cells.ts';
import type { CellKey, DerivedIndicator, ReportTemplate } from '../templates/template.ts';

interface Bound {
  readonly value: Decimal;
  readonly text: DecimalText;
}

/** What one cell of a form takes, made ready for reading once for a template. */
export interface CellSlot {
  readonly cell: Cell;
  readonly key: CellKey;
  readonly ordinal: number;
  readonly name: Readonly<Record<'cell' | 'cell.en', string>>;
  readonly minimum: Bound | undefined;
  readonly maximum: Bound | undefined;
  /** Whole numbers from `least` to `most` need no closer look; none where the cell takes no figures. */
  readonly least: number;
  readonly most: number;
  /** Whether the cell asks for yes or no. */
  readonly asksYesNo: boolean;
}

function boundOf(text: DecimalText | undefined): Bound | undefined {
  const value = text === undefined ? undefined : parseDecimal(text);
  return value && text !== undefined ? { value, text } : undefined;
}

type PlainRange = Pick<CellSlot, 'least' | 'most'>;

const noRange: PlainRange = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };

/** The plain figures a cell takes as they are, without a word. */
function plainRange({ measure, indicator }: Cell): PlainRange {
  if (measure === 'yesNo' || measure === 'text' || indicator.kind === 'derived') return noRange;
  const { min = -MOST_PLAIN, max = MOST_PLAIN } = indicator.domain;
  const least = Number(min);
  const most = Number(max);
  if (!Number.isInteger(least) || !Number.isInteger(most)) return noRange;
  return { least: Math.max(least, -MOST_PLAIN), most: Math.min(most, MOST_PLAIN) };
}

function slotOf(template: ReportTemplate, cell: Cell): CellSlot {
  return {
    cell,
    key: cell.key,
    ordinal: cell.ordinal,
    name: labelParam('cell', cellName(template, cell)),
    minimum: boundOf(cell.indicator.domain.min),
    maximum: boundOf(cell.indicator.domain.max),
    ...plainRange(cell),
    asksYesNo: cell.measure === 'yesNo' && cell.indicator.kind === 'reported',
  };
}

/** A cell that is computed from others. */
interface DerivedSlot extends CellSlot {
  readonly indicator: DerivedIndicator;
}

function derivedAmong(slots: readonly CellSlot[]): readonly DerivedSlot[] {
  return slots.flatMap((slot) => {
    const { indicator } = slot.cell;
    return indicator.kind === 'derived' ? [{ ...slot, indicator }] : [];
  });
}

/** The slots of a form: by cell key, and in the order of the form. */
export interface FormSlots {
  readonly byKey: ReadonlyMap<CellKey, CellSlot>;
  readonly inOrder: readonly CellSlot[];
  readonly derived: readonly DerivedSlot[];
}

const known = new WeakMap<ReportTemplate, FormSlots>();

/** The slots of a template, made once. */
export function formSlots(template: ReportTemplate): FormSlots {
  const made = known.get(template);
  if (made) return made;
  const inOrder = cellsOf(template).map((cell) => slotOf(template, cell));
  const byKey = new Map(inOrder.map((slot) => [slot.cell.key, slot]));
  const slots = { byKey, inOrder, derived: derivedAmong(inOrder) };
  known.set(template, slots);
  return slots;
}
