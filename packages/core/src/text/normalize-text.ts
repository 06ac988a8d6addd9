/**
 * What normalising did at one place:
 * - `composed`: a letter and its marks, typed apart (NFD) or in another order, became their composed form;
 * - `surplusMarks`: marks beyond the thirtieth on one letter fell away: no language stacks so many;
 * - `invisible`: a character without width, a soft hyphen or a direction mark fell away;
 * - `forbidden`: a control character, half of a surrogate pair or a non-character, which XML cannot carry,
 *   fell away;
 * - `space`: a no-break or typographic space became a plain space;
 * - `lineBreak`: another kind of line break became `\n`;
 * - `lookalike`: Icelandic `Ð` and `ð`, which print like `Đ` and `đ`, became the Vietnamese letters.
 */
export type TextChangeKind =
  | 'composed'
  | 'surplusMarks'
  | 'invisible'
  | 'forbidden'
  | 'space'
  | 'lineBreak'
  | 'lookalike';

/** One place that normalising changed. */
export interface TextChange {
  readonly kind: TextChangeKind;
  /** Where it stood in the text as it came, in UTF-16 units from 0. */
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

/** A text in normal form, and everything that was changed to get there, in the order of the text. */
export interface NormalizedText {
  readonly text: string;
  readonly changes: readonly TextChange[];
}

/**
 * What may have to be changed: anything but Latin letters in one piece (those with the marks of Vietnamese among
 * them), the signs of a keyboard, dashes, typographic quotation marks and the ellipsis. Few and wide ranges: engines
 * go through a text several times as fast by them as by a list of letters.
 */
const DOUBTFUL =
  /[^\t\n -~\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u024f\u1e00-\u1eff\u2010-\u201d\u2026]/;

/** Characters that are replaced one by one, whatever stands beside them. */
const REPLACED =
  /(?<lineBreak>\r\n?|[\v\f\u0085\u2028\u2029])|(?<space>(?! )\p{Zs})|(?<invisible>\u200d(?!\p{Extended_Pictographic})|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff])|(?<lookalike>[Ðð])|(?<forbidden>(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point})/gu;

/** A letter with its marks, Korean letters that make a syllable, or marks that stand on nothing. */
const CLUSTER = /[가-힣]?[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gu;

/**
 * The longest run of marks that Stream-Safe Text Format allows (UAX #15, section 13). Putting a longer
 * run in order takes time that grows with its square, so untrusted text must not have one.
 */
const MOST_MARKS = 30;

const SURPLUS_MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+$`, 'u');

type ReplacedKind = Exclude<TextChangeKind, 'composed' | 'surplusMarks'>;

const replacements: Readonly<Record<ReplacedKind, (before: string) => string>> = {
  lineBreak: () => '\n',
  space: () => ' ',
  invisible: () => '',
  lookalike: (before) => (before === 'Ð' ? 'Đ' : 'đ'),
  forbidden: () => '',
};

const replacedKinds = [
  'lineBreak',
  'space',
  'invisible',
  'lookalike',
  'forbidden',
] as const satisfies readonly ReplacedKind[];

function withCharactersReplaced(text: string): NormalizedText {
  const parts: string[] = [];
  const changes: TextChange[] = [];
  let end = 0;
  for (const match of text.matchAll(REPLACED)) {
    const [before] = match;
    const kind = replacedKinds.find((name) => match.groups?.[name] !== undefined) ?? 'forbidden';
    const after = replacements[kind](before);
    parts.push(text.slice(end, match.index), after);
    changes.push({ kind, index: match.index, before, after });
    end = match.index + before.length;
  }
  parts.push(text.slice(end));
  return { text: parts.join(''), changes };
}

function withMarksComposed(text: string): NormalizedText {
  const parts: string[] = [];
  const changes: TextChange[] = [];
  for (const { 0: before, index } of text.matchAll(CLUSTER)) {
    const bounded = before.length > MOST_MARKS ? before.replace(SURPLUS_MARKS, '$1') : before;
    const after = bounded.normalize('NFC');
    if (bounded !== before) changes.push({ kind: 'surplusMarks', index, before, after });
    else if (after !== before) changes.push({ kind: 'composed', index, before, after });
    parts.push(after);
  }
  return { text: parts.join('').normalize('NFC'), changes };
}

/** Gives changes of a text in which `earlier` was done already their places in the text before that. */
function atPlacesBefore(earlier: readonly TextChange[], changes: readonly TextChange[]): TextChange[] {
  let next = 0;
  let shift = 0;
  return changes.map((change) => {
    for (let done = earlier[next]; done && done.index <= change.index + shift; done = earlier[next]) {
      shift += done.before.length - done.after.length;
      next += 1;
    }
    return { ...change, index: change.index + shift };
  });
}

/**
 * Brings text as people hand it in to the form the law asks for, Unicode (TCVN 6909:2001), composed
 * (NFC), and tells every place it touched. Typographic quotation marks and dashes stay; spaces are neither
 * trimmed nor collapsed; case, spelling and tone placement are the writer's and stay too. For a key to
 * compare by see {@link foldText}; for text of the old fonts see {@link detectLegacyEncoding}.
 *
 * @param text any text, of any length; time grows in proportion to it.
 * @returns the text in normal form, and the changes; text in normal form already comes back as it is with
 * no changes.
 * @example
 * ```ts
 * import { normalizeText } from '@llw/core';
 * const { text, changes } = normalizeText('Phu\u031bo\u031b\u0300ng Hải\u00a0An');
 * console.log(text); // => "Phường Hải An"
 * console.log(changes.map((change) => change.kind)); // => ["composed", "composed", "space"]
 * ```
 */
export function normalizeText(text: string): NormalizedText {
  if (!DOUBTFUL.test(text)) return { text, changes: [] };
  const replaced = withCharactersReplaced(text);
  const composed = withMarksComposed(replaced.text);
  if (composed.changes.length === 0) return { text: composed.text, changes: replaced.changes };
  const changes = [...replaced.changes, ...atPlacesBefore(replaced.changes, composed.changes)];
  return { text: composed.text, changes: changes.sort((a, b) => a.index - b.index) };
}
