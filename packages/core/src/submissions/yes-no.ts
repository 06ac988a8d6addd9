import type { Cell } from '../templates/cells.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { isNamedBy } from './named-by.ts';

const answers = (written: string) => new Set(written.split(', '));

const yes = answers(
  'có, co, đã có, có kế hoạch, đã ban hành, đã xây dựng, đã thực hiện, đã tổ chức, rồi, đã rồi, x, v, yes, true, ✓, ✔, √, ☑, 1',
);
const no = answers(
  'không, khong, không có, khong co, ko, ko có, chưa, chua, chưa có, chưa ban hành, chưa xây dựng, chưa thực hiện, chưa tổ chức, không thực hiện, không tổ chức, no, false, 0',
);

/** A plan's number and symbol, such as `12/KH-UBND`: whoever cites the plan has one. */
const PLAN_SYMBOL = /\d\s{0,3}\/\s{0,3}KH\b/u;
/** Words by which a plan is cited that there is not yet, or that somebody else made. */
const NOT_OWN = /(?:^| )(?:không|ko|chưa|sẽ|dự kiến|theo|của|căn cứ)(?: |$)/u;

/** Stops, brackets and quotation marks around an answer, as in `Có.` and `[x]`. */
const AROUND = /^[\p{P}\s]+|[\p{P}\s]+$/gu;

const plainWords = (text: string): string =>
  normalizeText(text).text.toLowerCase().replace(AROUND, '').replace(/\s+/g, ' ');

/** No answer is longer; longer text is not looked at. */
const LONGEST = 200;

/** What a text answers to a yes/no question, or `undefined` where it does not say. */
export function yesNoOf(text: string): boolean | undefined {
  if (text.length > LONGEST) return undefined;
  const words = plainWords(text);
  if (PLAN_SYMBOL.test(text)) return NOT_OWN.test(words) ? undefined : true;
  if (yes.has(words)) return true;
  return no.has(words) ? false : undefined;
}

/** What there is or is not, where the words behind are those of the cell: `Có thư viện`, `chưa có thư viện`. */
const WITH_WORDS = /^((?:đã |không |chưa )?có) (\S.*)$/u;

/** What a text answers to the question of a cell, also in the words of the question. */
export function answerTo(cell: Cell, text: string): boolean | undefined {
  const answer = yesNoOf(text);
  if (answer !== undefined || text.length > LONGEST) return answer;
  const [, said = '', words = ''] = WITH_WORDS.exec(plainWords(text)) ?? [];
  return words !== '' && isNamedBy(cell, words) ? yesNoOf(said) : undefined;
}
