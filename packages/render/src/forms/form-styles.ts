import type { CellStyle } from '../workbook/cell-style.ts';

/** Colours of the form: pale, so that they print as white or nearly so. */
export const formColors = {
  input: 'FFF8E1',
  section: 'E8EEF7',
  statusBar: '1F3A5F',
  headingBar: 'DCE3EE',
  muted: '6B7280',
  empty: 'B45309',
  wrong: 'B91C1C',
  doubtful: '9A6700',
  right: '15803D',
  wrongFill: 'FDE2E1',
  doubtfulFill: 'FFF0C2',
} as const;

const centred = { horizontal: 'center', wrap: true } as const;
const text = { horizontal: 'left', wrap: true } as const;
const topText = { horizontal: 'left', vertical: 'top', wrap: true } as const;

/** Looks of the title block (Decree 30/2020/NĐ-CP, Appendix I, part II and table V). */
export const titleStyles = {
  nation: { size: 12, bold: true, align: { horizontal: 'center' } },
  motto: { size: 13, bold: true, underline: true, align: { horizontal: 'center', vertical: 'top' } },
  parent: { size: 12, align: centred },
  issuer: { size: 12, bold: true, align: centred },
  rule: { size: 6, align: { horizontal: 'center', vertical: 'top' } },
  symbol: { size: 13, align: { horizontal: 'center' }, unlocked: true },
  placeAndDate: { size: 13, italic: true, align: { horizontal: 'center' }, unlocked: true },
  type: { size: 14, bold: true, align: { horizontal: 'center' } },
  title: { size: 14, bold: true, align: { ...centred, vertical: 'top' } },
  period: { size: 12, italic: true, align: centred },
} as const satisfies Record<string, CellStyle>;

/** Looks of the table, of the parts in words and of the bars that are seen on screen only. */
export const tableStyles = {
  statusBar: {
    size: 11,
    bold: true,
    color: 'FFFFFF',
    fill: formColors.statusBar,
    align: { horizontal: 'left', indent: 1 },
  },
  headingBar: { size: 9, color: '374151', fill: formColors.headingBar, align: { horizontal: 'center' } },
  head: { size: 12, bold: true, border: 'thin', fill: formColors.section, align: centred },
  sectionNumber: { size: 12, bold: true, border: 'thin', align: centred },
  section: { size: 12, bold: true, border: 'thin', align: text },
  subheading: { size: 12, italic: true, border: 'thin', align: { ...text, indent: 1 } },
  number: { size: 12, border: 'thin', align: centred },
  label: { size: 12, border: 'thin', align: { ...text, indent: 1 } },
  deepLabel: { size: 12, border: 'thin', align: { ...text, indent: 2 } },
  unit: { size: 12, border: 'thin', align: centred },
  empty: { size: 12, border: 'thin' },
  count: {
    size: 12,
    border: 'thin',
    fill: formColors.input,
    unlocked: true,
    numberFormat: '#,##0',
    align: { horizontal: 'right', indent: 1 },
  },
  choice: {
    size: 12,
    border: 'thin',
    fill: formColors.input,
    unlocked: true,
    align: { horizontal: 'center' },
  },
  words: { size: 12, border: 'thin', fill: formColors.input, unlocked: true, numberFormat: '@', align: text },
  computed: { size: 12, border: 'thin', numberFormat: '#,##0', align: { horizontal: 'right', indent: 1 } },
  notAsked: { size: 11, italic: true, color: formColors.muted, border: 'thin', align: centred },
  note: { size: 11, border: 'thin', unlocked: true, numberFormat: '@', align: text },
  check: { size: 10, color: formColors.muted, align: { ...text, indent: 1 } },
  partHeading: { size: 13, bold: true, align: { horizontal: 'left', wrap: true } },
  part: {
    size: 12,
    border: 'thin',
    fill: formColors.input,
    unlocked: true,
    numberFormat: '@',
    align: topText,
  },
  recipientsLabel: { size: 12, bold: true, italic: true, align: { horizontal: 'left' } },
  recipients: { size: 11, align: topText, unlocked: true },
  position: { size: 13, bold: true, align: { horizontal: 'center' }, unlocked: true },
  signer: { size: 13, bold: true, align: { horizontal: 'center' }, unlocked: true },
  blank: { size: 12 },
} as const satisfies Record<string, CellStyle>;
