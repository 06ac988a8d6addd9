import type { Typed } from './figures.ts';

/** Cells that a person filled in wrongly, by the unit whose form it is. */
export const faultyCells: Readonly<Record<string, Readonly<Record<string, Typed>>>> = {
  // Cells left empty.
  'mn-dang-lam': { 'media.television': null, 'media.radio': null, 'publicity.books': null },
  // A number typed as text, its thousands parted by a point.
  'th-cat-bi': { 'library.digitalResources': '1.250' },
  // A count with a leading zero and its unit.
  'thcs-dang-hai': { 'classes.held:lifeSkills': '02 lớp', 'classes.attendances:lifeSkills': 64 },
  // A negative count, and a word where a number is wanted.
  'thcs-nam-hai': { 'publicity.leaflets': -20, 'media.press': 'nhiều' },
  // People in classes that were never held.
  'mn-trang-cat': { 'classes.held:onDemand': 0, 'classes.attendances:onDemand': 35 },
};

/** Who sent the form of the year before. */
export const senderOfOtherYear = 'th-thanh-to';
/** Who sent twice, the second time with other figures. */
export const senderOfTwo = 'thcs-cat-bi';
/** What the second form says. */
export const secondTime: Readonly<Record<string, Typed>> = {
  'seminars.held': 3,
  'seminars.participants': 150,
};
/** Who sent after the deadline. */
export const lateSender = 'dong-hai-2';
/** Who sent nothing. */
export const silent = 'mn-nam-hai';
/** Who sent a photograph under the name of a workbook. */
export const senderOfPhotograph = 'th-trang-cat';
