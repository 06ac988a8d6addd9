import { foldText } from '../text/fold-text.ts';

/**
 * The generic words before a unit's own name, each with the ways it is shortened in reports. What is
 * ambiguous (`TT` is thị trấn or trung tâm) is left out.
 */
const genericWords: readonly (readonly [word: string, ...shortened: readonly string[]])[] = [
  ['tỉnh', 't'],
  ['thành phố', 'tp', 'thành phố trực thuộc trung ương'],
  ['quận', 'q'],
  ['huyện', 'h'],
  ['thị xã', 'tx'],
  ['thị trấn'],
  ['phường', 'p'],
  ['xã', 'x'],
  ['đặc khu', 'đk'],
  ['trường mầm non', 'trường mn', 'mầm non', 'mn'],
  ['trường tiểu học và trung học cơ sở', 'trường th và thcs', 'trường th thcs', 'th và thcs', 'th thcs'],
  ['trường tiểu học', 'trường th', 'tiểu học', 'th'],
  ['trường trung học cơ sở', 'trường thcs', 'trung học cơ sở', 'thcs'],
  ['trường trung học phổ thông', 'trường thpt', 'trung học phổ thông', 'thpt'],
  ['trung tâm học tập cộng đồng', 'tthtcđ'],
];

interface Prefix {
  readonly written: string;
  readonly generic: string;
  readonly folded: string;
}

/** Longest first, so that `trường th và thcs` is not read as `trường th`. */
const prefixes: readonly Prefix[] = genericWords
  .flatMap(([generic, ...shortened]) => [generic, ...shortened].map((form) => ({ form, generic })))
  .map(({ form, generic }) => ({ written: `${foldText(form)} `, generic, folded: `${foldText(generic)} ` }))
  .sort((a, b) => b.written.length - a.written.length);

/** Keys by which the name of a unit is looked up. */
export interface UnitNameKeys {
  /** The name folded, its generic word written out: `phường hải an` of `P. Hải An`. */
  readonly full: string;
  /** The own name folded, without a generic word: `hải an`. */
  readonly bare: string;
  /** The generic word it was written with, written out: `phường`. */
  readonly generic: string | undefined;
}

/** Folds the name of a unit for look-up. The keys are not for showing. */
export function unitNameKeys(name: string): UnitNameKeys {
  const folded = foldText(name);
  const prefix = prefixes.find(({ written }) => folded.startsWith(written));
  if (prefix === undefined) return { full: folded, bare: folded, generic: undefined };
  const bare = folded.slice(prefix.written.length);
  return { full: prefix.folded + bare, bare, generic: prefix.generic };
}
