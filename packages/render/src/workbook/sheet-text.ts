/** Most characters of a cell's text, in Excel as in LibreOffice. */
export const MOST_CELL_CHARACTERS = 32_767;

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const FORMULA_LIKE = /^[=+\-@\t\r]/;

/**
 * A text as a cell may hold it: without characters that XML forbids, line breaks as `\n`, no longer than
 * {@link MOST_CELL_CHARACTERS}, without blank space around it, which the schema has no attribute to keep, and
 * nothing that a reader would take for an `_xHHHH_` escape (ECMA-376 part 1, 22.9.2.19).
 */
export function sheetText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').trim();
  return lines.slice(0, MOST_CELL_CHARACTERS).trimEnd().replace(ESCAPE, '_x005F_');
}

/** Undoes the `_xHHHH_` escapes of a stored text. */
export function unescapedSheetText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Whether a program could take the text for a formula once it stands in a cell and somebody edits that. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_LIKE.test(text) || FORMULA_LIKE.test(sheetText(text));
}
