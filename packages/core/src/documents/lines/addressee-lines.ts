import type { WeekDocument } from '../document.ts';

/**
 * To whom a document is addressed; only official letters and reports to a superior body have any.
 *
 * @param document of any kind.
 * @returns names in the order given; empty for a document without addressees.
 * @example
 * ```ts
 * import { addresseesOf } from '@llw/core';
 * import { departmentGuidanceLetter, schoolPlan } from '@llw/core/testing';
 * console.log(addresseesOf(departmentGuidanceLetter)[2]); // => "Trường Cao đẳng Núi Cao"
 * console.log(addresseesOf(schoolPlan)); // => []
 * ```
 */
export function addresseesOf(document: WeekDocument): readonly string[] {
  return document.kind === 'officialLetter' || document.kind === 'report' ? (document.addressees ?? []) : [];
}

/**
 * The lines of `Kính gửi`: one addressee on the same line, several each on a line of its own, with `;` and a
 * full stop after the last (Decree 30/2020/NĐ-CP, Appendix I, II.9b and II.9d).
 *
 * @param document of any kind.
 * @returns no line where the document has no addressees.
 * @example
 * ```ts
 * import { addresseeLines } from '@llw/core';
 * import { departmentGuidanceLetter } from '@llw/core/testing';
 * console.log(addresseeLines(departmentGuidanceLetter).at(-1)); // => "- Trường Cao đẳng nghề Sông Mây."
 * ```
 */
export function addresseeLines(document: WeekDocument): readonly string[] {
  const addressees = addresseesOf(document);
  if (addressees.length === 0) return [];
  if (addressees.length === 1) return [`Kính gửi: ${addressees[0]}`];
  const last = addressees.length - 1;
  return ['Kính gửi:', ...addressees.map((name, index) => `- ${name}${index === last ? '.' : ';'}`)];
}
