import type { CellStyle } from '../workbook/cell-style.ts';

const centred = { horizontal: 'center', wrap: true } as const;
const text = { horizontal: 'left', wrap: true } as const;
const right = { horizontal: 'right' } as const;
const COUNT = '#,##0';

const figure: CellStyle = { size: 11, border: 'hair', numberFormat: COUNT, align: right };

/** Depths of the tree that have a look of their own; deeper ones look like the last. */
const depthFills = ['D6E0F0', 'E8EEF7', 'F4F7FB'] as const;

const byDepth = (style: CellStyle, depth: number, isTotal: boolean): CellStyle => {
  const fill = isTotal ? depthFills[Math.min(depth, depthFills.length - 1)] : undefined;
  return { ...style, ...(isTotal && { bold: true }), ...(fill && { fill }) };
};

const LOOKS = 9;
const looks = (style: CellStyle, isTotal: boolean) =>
  Array.from({ length: LOOKS }, (_, depth) => byDepth(style, depth, isTotal));

/** Looks by depth of the unit, for totals of several units and for single units. */
const figureLooks = { total: looks(figure, true), single: looks(figure, false) };
const nameLooksOf = (isTotal: boolean, wrap: boolean) =>
  Array.from({ length: LOOKS }, (_, depth) =>
    byDepth({ size: 11, border: 'hair', align: { horizontal: 'left', indent: depth, wrap } }, depth, isTotal),
  );
const nameLooks = { total: nameLooksOf(true, false), single: nameLooksOf(false, false) };
/** Names that take more than a line: not all, since programs measure each row that holds such a cell. */
const longNameLooks = { total: nameLooksOf(true, true), single: nameLooksOf(false, true) };

const atDepth = (all: readonly CellStyle[], depth: number): CellStyle =>
  all[Math.min(depth, LOOKS - 1)] ?? figure;

/** The look of a figure of a unit. */
export const figureStyle = (depth: number, isTotal: boolean): CellStyle =>
  atDepth(isTotal ? figureLooks.total : figureLooks.single, depth);

const decimalLooks = new Map<string, WeakMap<CellStyle, CellStyle>>();

/** The same look for figures with so many decimals; the very same each time it is asked for. */
export function withDecimals(style: CellStyle, decimals: number): CellStyle {
  if (decimals === 0) return style;
  const numberFormat = `${COUNT}.${'0'.repeat(decimals)}`;
  const known = decimalLooks.get(numberFormat) ?? new WeakMap<CellStyle, CellStyle>();
  decimalLooks.set(numberFormat, known);
  const made = known.get(style) ?? { ...style, numberFormat };
  known.set(style, made);
  return made;
}

/** The look of a unit's name. */
export const nameStyle = (depth: number, isTotal: boolean): CellStyle =>
  atDepth(isTotal ? nameLooks.total : nameLooks.single, depth);

/** The look of a unit's name that takes more than one line. */
export const longNameStyle = (depth: number, isTotal: boolean): CellStyle =>
  atDepth(isTotal ? longNameLooks.total : longNameLooks.single, depth);

/** All looks of rows by units whose figures are whole numbers. */
export const unitStyles: readonly CellStyle[] = [
  ...longNameLooks.total,
  ...longNameLooks.single,
  ...figureLooks.total,
  ...figureLooks.single,
  ...nameLooks.total,
  ...nameLooks.single,
];

/** All looks of figures with one of several numbers of decimals. */
export const figureStyles = (decimals: Iterable<number>): readonly CellStyle[] =>
  [...new Set(decimals)].flatMap((count) =>
    [...figureLooks.total, ...figureLooks.single].map((style) => withDecimals(style, count)),
  );

/** Looks that do not depend on the tree. */
export const rollUpStyles = {
  title: { size: 14, bold: true, align: centred },
  subtitle: { size: 12, italic: true, align: centred },
  wrappedTitle: { size: 14, bold: true, align: text },
  wrappedSubtitle: { size: 11, italic: true, align: text },
  columnHead: { size: 10, bold: true, border: 'thin', fill: 'E8EEF7', align: centred },
  head: { size: 11, bold: true, border: 'thin', fill: 'D6E0F0', align: centred },
  subhead: { size: 10, italic: true, border: 'thin', fill: 'E8EEF7', align: centred },
  section: { size: 12, bold: true, border: 'thin', fill: 'F4F7FB', align: text },
  sectionNumber: { size: 12, bold: true, border: 'thin', fill: 'F4F7FB', align: centred },
  number: { size: 12, border: 'thin', align: centred },
  label: { size: 12, border: 'thin', align: { ...text, indent: 1 } },
  unit: { size: 12, border: 'thin', align: centred },
  total: { size: 12, bold: true, border: 'thin', numberFormat: COUNT, align: { ...right, indent: 1 } },
  share: { size: 11, border: 'hair', numberFormat: '0.0%', align: { horizontal: 'center' } },
  boldShare: { size: 11, bold: true, border: 'hair', numberFormat: '0.0%', align: { horizontal: 'center' } },
  text: { size: 11, border: 'hair', align: text },
  centredText: { size: 11, border: 'hair', align: centred },
  late: { size: 11, border: 'hair', color: '9A6700', align: centred },
  missing: { size: 11, bold: true, border: 'hair', color: 'B91C1C', align: centred },
  note: { size: 11, italic: true, align: text },
} as const satisfies Record<string, CellStyle>;
