/** A number with its bounds, both included. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * The decree whose numbers stand below, and since when. Signed and in force on 5 March 2020; a later decree
 * is a second set of numbers, not a change of code.
 *
 * Locators read `PL1.II.5b` for Appendix I, part II, item 5, point b of the decree.
 */
export const decree = {
  notation: '30/2020/NĐ-CP',
  validity: { from: '2020-03-05', to: null },
} as const;

/** The page (millimetres) and its number (points). */
export const pageLaw = {
  paper: { width: 210, height: 297, locator: 'PL1.I.I.1' },
  orientation: { locator: 'PL1.I.I.2' },
  margins: {
    top: { min: 20, max: 25 },
    bottom: { min: 20, max: 25 },
    left: { min: 30, max: 35 },
    right: { min: 15, max: 20 },
    locator: 'PL1.I.I.3',
  },
  font: { name: 'Times New Roman', colour: '000000', locator: 'PL1.I.I.4' },
  pageNumber: { size: { min: 13, max: 14 }, locator: 'PL1.I.I.7' },
} as const;

/** Running text: sizes and gaps in points, indents in millimetres, line spacing in lines. */
export const bodyLaw = {
  size: { min: 13, max: 14 },
  /** First line in by 1 cm or 1.27 cm. */
  indents: [10, 12.7],
  /** Least gap between paragraphs. */
  gap: 6,
  lineSpacing: { min: 1, max: 1.5 },
  locator: 'PL1.II.6e',
} as const;

/** Lengths of the drawn rules in relation to the text above them. */
export const ruleLaw = {
  /** As long as the Tiêu ngữ. */
  motto: { share: 1, locator: 'PL1.II.1b' },
  /** One third to one half of the issuer's line. */
  issuer: { min: 1 / 3, max: 1 / 2, locator: 'PL1.II.2b' },
  /** One third to one half of the subject's line. */
  subject: { min: 1 / 3, max: 1 / 2, locator: 'PL1.II.5b' },
} as const;

/** The two lines every official document begins with (Quốc hiệu, Tiêu ngữ; PL1.II.1). */
export const nationalHead = {
  name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  locator: 'PL1.II.1',
} as const;

/** Boxes of the urgency marks in millimetres (PL1.III.2b). */
export const urgencyBoxes = {
  'HỎA TỐC': { width: 30, height: 8 },
  'THƯỢNG KHẨN': { width: 40, height: 8 },
  KHẨN: { width: 20, height: 8 },
} as const;
