/**
 * JSON with one spelling for one content: keys in the order of their UTF-16 units, no spaces, what is
 * `undefined` left out (RFC 8785, section 3.2.3). For hashing.
 *
 * @param value data that JSON can hold: no cycles, no bigint, no `NaN`.
 * @returns one line of JSON.
 * @example
 * ```ts
 * import { canonicalJson } from '@llw/core';
 * console.log(canonicalJson({ b: 1, a: [true, null] })); // => "{\"a\":[true,null],\"b\":1}"
 * ```
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
  return `{${fields.join(',')}}`;
}
