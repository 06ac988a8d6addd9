/** Characters of a sheet's name. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/**
 * A name a sheet may bear: at most 31 characters, none that is forbidden, and unlike those already taken.
 */
export function sheetName(wish: string, taken: ReadonlySet<string>): string {
  const clean =
    wish
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^'+|'+$/g, '') || 'Báo cáo';
  const isTaken = (name: string) => taken.has(name.toLocaleLowerCase('vi'));
  let name = clean.slice(0, LONGEST).trim();
  for (let copy = 2; isTaken(name); copy++) {
    const suffix = ` (${copy})`;
    name = clean.slice(0, LONGEST - suffix.length).trim() + suffix;
  }
  return name;
}
