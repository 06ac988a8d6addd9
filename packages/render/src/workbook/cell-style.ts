/** Where text stands in a cell, and whether it breaks over lines. */
interface CellAlignment {
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of indent from the left. */
  readonly indent?: number;
}

/**
 * How a cell looks. The type face is always Times New Roman (Decree 30/2020/NĐ-CP, Appendix I, I.I.4).
 * Colours are six hexadecimal digits, `RRGGBB`.
 */
export interface CellStyle {
  /** Points; 12 where it is left out. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** A thin line on all four sides, or a hairline between the rows of a table. */
  readonly border?: 'thin' | 'hair';
  readonly align?: CellAlignment;
  /** Number format code, such as `#,##0`. */
  readonly numberFormat?: string;
  /** May be written into while the sheet is protected. */
  readonly unlocked?: boolean;
}
