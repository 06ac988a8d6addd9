import type { DecimalText } from '../decimal/decimal.ts';

const SHORTEST = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** Writes the shortest text of a JSON number without an exponent. */
function withoutExponent(shortest: string): DecimalText | undefined {
  const match = SHORTEST.exec(shortest);
  if (!match) return undefined;
  const [, minus = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), '0').padEnd(point, '0');
  const cut = Math.max(1, point);
  const before = padded.slice(0, cut).replace(/^0+(?=\d)/, '');
  const after = padded.slice(cut);
  return `${minus}${before}${after === '' ? '' : `.${after}`}`;
}

/** The shortest text of a JSON number; `undefined` where it is none (`1e400` is read as infinite). */
export function jsonNumberText(raw: number): DecimalText | undefined {
  return Number.isSafeInteger(raw) ? String(raw) : withoutExponent(String(raw));
}
