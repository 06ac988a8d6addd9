import { type Finding, raise } from '../findings/finding.ts';
import { decodeLegacy, type LegacyEncoding } from './legacy-encodings.ts';
import { legacyEncoding } from './text-findings.ts';
import { hasToneInPlace, isVietnameseSyllable } from './vietnamese-syllable.ts';

/** What a text would be if it is of an old encoding. Nothing is converted without somebody saying so. */
export interface LegacyProposal {
  readonly encoding: LegacyEncoding;
  /** The text in Unicode, to be shown and agreed to. */
  readonly proposed: string;
  /** Whether every word with a special letter becomes a Vietnamese syllable, and by one encoding only. */
  readonly isCertain: boolean;
  /**
   * Whether capitals may have been lost: in TCVN3 they depend on the font, which plain text does not
   * carry.
   */
  readonly losesCase: boolean;
  /** `TEXT.ENCODING.001`, a query. */
  readonly findings: readonly Finding[];
}

const encodings = ['tcvn3', 'vni'] as const satisfies readonly LegacyEncoding[];

/** Latin-1 without what Vietnamese in Unicode is written with: text without any of it is of no old encoding. */
const BEYOND_VIETNAMESE = /[\u00a1-\u00bfÄ-ÇËÎ-ÑÖ-ØÛÜÞßä-çëî-ñö-øûüþÿ]/;
/** A letter that no old font has at its place: whoever typed it has Unicode, and a line is typed in one go. */
const UNICODE_LETTER = /[\u0100-\u1eff]/;
const WORD = /[\p{L}\u00a1-\u00ff]+/gu;
/** A word of one byte a character, with a plain letter: a symbol that stands alone is used in its own right. */
const LATIN_1_WORD = /^(?=.*[A-Za-z])(?=.*[\u00a1-\u00ff])[A-Za-z\u00a1-\u00ff]+$/;
/** A symbol within a word, where nobody puts one: `Lµo`. A dot and a cross may stand between letters (`n×m`). */
const SYMBOL_WITHIN = /[A-Za-z][\u00a1-\u00b6\u00b8-\u00bf][A-Za-z]/;
const LONGEST_SHOWN = 100;
const LEAST_SHARE_SPELT = 0.8;
/** Two words of other languages may by chance become syllables; without a symbol within one, two are needed. */
const LEAST_WORDS = 2;

interface Line {
  readonly text: string;
  readonly words: readonly string[];
}

interface Candidate {
  readonly encoding: LegacyEncoding;
  readonly lines: ReadonlySet<Line>;
  /** Words that are no syllables, and become some. */
  readonly telling: ReadonlySet<string>;
  readonly isCertain: boolean;
}

const mayBeOfOldFont = (line: string) => !UNICODE_LETTER.test(line) && BEYOND_VIETNAMESE.test(line);

/** Most texts are one line, which is not copied to be looked at. */
const mayHoldOldFont = (text: string) =>
  text.includes('\n') ? text.split('\n').some(mayBeOfOldFont) : mayBeOfOldFont(text);

const linesOf = (text: string): readonly Line[] =>
  text.split(/(?<=\n)/).map((line) => ({
    text: line,
    words: mayBeOfOldFont(line) ? (line.match(WORD) ?? []).filter((word) => LATIN_1_WORD.test(word)) : [],
  }));

const isWellSpelt = (word: string) => isVietnameseSyllable(word) && hasToneInPlace(word);

/** What speaks for an encoding: the lines of which at least four in five words become syllables by it. */
function candidateFor(encoding: LegacyEncoding, lines: readonly Line[]): Candidate {
  const telling = new Set<string>();
  const converted = new Set<Line>();
  let isCertain = true;
  for (const line of lines) {
    const spelt = line.words.filter((word) => isWellSpelt(decodeLegacy(word, encoding)));
    const gained = spelt.filter((word) => !isVietnameseSyllable(word));
    if (gained.length === 0 || spelt.length < line.words.length * LEAST_SHARE_SPELT) continue;
    for (const word of gained) telling.add(word);
    converted.add(line);
    isCertain &&= spelt.length === line.words.length;
  }
  return { encoding, lines: converted, telling, isCertain };
}

const isConvincing = ({ telling }: Candidate): boolean =>
  telling.size >= LEAST_WORDS || [...telling].some((word) => SYMBOL_WITHIN.test(word));

/** The encoding that most speaks for; it is not certain where as much speaks for another one. */
function bestCandidate(lines: readonly Line[]): Candidate | undefined {
  const [best, second] = encodings
    .map((encoding) => candidateFor(encoding, lines))
    .filter(isConvincing)
    .sort((one, other) => other.telling.size - one.telling.size);
  if (!best || best.telling.size !== second?.telling.size) return best;
  return { ...best, isCertain: false };
}

const shown = (whole: string) => (whole.length > LONGEST_SHOWN ? `${whole.slice(0, LONGEST_SHOWN)}…` : whole);

/**
 * Tells whether a text, or lines of it, look like Vietnamese of an old font encoding (TCVN3, VNI) that was read
 * as if it were Latin-1, and proposes what it says in Unicode, the only character set for official documents
 * since Decree 30/2020/NĐ-CP (Appendix I, I.3: TCVN 6909:2001). A line does where at least four in five of its
 * words with special letters become Vietnamese syllables by it; at least two different words must gain by it, or
 * one have a symbol within (`Lµo`). A line with a letter beyond Latin-1 is of Unicode. Symbols used in their own right (`50 µm`, `n×m`, `©`) are no sign.
 *
 * @param text as it came, not normalised before; time grows in proportion to its length.
 * @param pointer JSON Pointer of the text, for the finding of the proposal.
 * @returns the proposal, or `undefined` where the text gives no reason for one.
 * @example
 * ```ts
 * import { detectLegacyEncoding } from '@llw/core';
 * const proposal = detectLegacyEncoding('TuÇn lÔ h­ëng øng häc tËp suèt ®êi');
 * console.log(proposal?.encoding, proposal?.proposed); // => tcvn3 Tuần lễ hưởng ứng học tập suốt đời
 * console.log(detectLegacyEncoding('Tuần lễ hưởng ứng học tập suốt đời')); // => undefined
 * ```
 */
export function detectLegacyEncoding(text: string, pointer = ''): LegacyProposal | undefined {
  if (!mayHoldOldFont(text)) return undefined;
  const lines = linesOf(text);
  const best = bestCandidate(lines);
  if (!best) return undefined;
  const { encoding, isCertain } = best;
  const proposed = lines
    .map((line) => (best.lines.has(line) ? decodeLegacy(line.text, encoding) : line.text))
    .join('');
  const params = { text: shown(text), proposed: shown(proposed), encoding: encoding.toUpperCase() };
  return {
    encoding,
    proposed,
    isCertain,
    losesCase: encoding === 'tcvn3',
    findings: [raise(legacyEncoding, pointer, params)],
  };
}
