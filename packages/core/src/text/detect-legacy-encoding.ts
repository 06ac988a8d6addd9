import { type Finding, raise } from '../findings/finding.ts';
import { decodeLegacy, type LegacyEncoding } from './legacy-encodings.ts';
import { legacyEncoding } from './text-findings.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/** What a text would be if it is of an old encoding. Nothing is converted without somebody saying so. */
export interface LegacyProposal {
  readonly encoding: LegacyEncoding;
  /** The text in Unicode, to be shown and agreed to. */
  readonly proposed: string;
  /**
   * Whether capitals may have been lost: in TCVN3 they depend on the font, which plain text does not
   * carry.
   */
  readonly losesCase: boolean;
  /** `TEXT.ENCODING.001`, a query. */
  readonly findings: readonly Finding[];
}

const encodings = ['tcvn3', 'vni'] as const satisfies readonly LegacyEncoding[];

/** Text of one byte a character holds nothing beyond Latin-1. */
const WORD = /[A-Za-z\u00a1-\u00ff]+/g;
const ABOVE_ASCII = /[\u00a1-\u00ff]/;
const LONGEST_SHOWN = 100;
const LEAST_SHARE_SPELT = 0.8;

function spelt(words: readonly string[]): number {
  return words.filter(isVietnameseSyllable).length;
}

interface Candidate {
  readonly encoding: LegacyEncoding;
  readonly spelt: number;
}

function bestCandidate(words: readonly string[]): Candidate | undefined {
  const candidates = encodings.map((encoding) => ({
    encoding,
    spelt: spelt(words.map((word) => decodeLegacy(word, encoding))),
  }));
  return candidates.reduce((best, candidate) => (candidate.spelt > best.spelt ? candidate : best));
}

/**
 * Tells whether a text looks like Vietnamese of an old font encoding (TCVN3, VNI) that was read as if it
 * were Latin-1, and proposes what it says in Unicode, the only character set for official documents since
 * Decree 30/2020/NĐ-CP (Appendix I, I.3: TCVN 6909:2001). It does where at least four in five of the words
 * with special letters become Vietnamese syllables by it, and fewer were before.
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
  const words = (text.match(WORD) ?? []).filter((word) => ABOVE_ASCII.test(word));
  const before = spelt(words);
  const best = words.length === before ? undefined : bestCandidate(words);
  if (!best || best.spelt <= before || best.spelt < words.length * LEAST_SHARE_SPELT) return undefined;
  const proposed = decodeLegacy(text, best.encoding);
  const shown = (whole: string) =>
    whole.length > LONGEST_SHOWN ? `${whole.slice(0, LONGEST_SHOWN)}…` : whole;
  const params = { text: shown(text), proposed: shown(proposed), encoding: best.encoding.toUpperCase() };
  return {
    encoding: best.encoding,
    proposed,
    losesCase: best.encoding === 'tcvn3',
    findings: [raise(legacyEncoding, pointer, params)],
  };
}
