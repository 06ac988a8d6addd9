import { parseDecimal } from '../decimal/decimal.ts';
import { labelParam, raise } from '../findings/finding.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { notYesNo, numberExpected, valueCoerced, valueUnreadable } from './cell-findings.ts';
import { excerpt } from './excerpt.ts';
import { textTooLong } from './narrative-findings.ts';
import { readFigureText, readJsonFigure } from './read-figure.ts';
import { corrected, details, type ReadingPlace, reported, unknown } from './reading-place.ts';
import { MOST_CHARACTERS, MOST_CODE_UNITS, standardText } from './standard-text.ts';
import type { Observation } from './submission.ts';
import { answerTo } from './yes-no.ts';

/** Longer text is not taken for empty, whatever its characters. */
const LONG = 1_000;

const answers = {
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
} as const satisfies Record<string, LocalizedText>;

function readYesNo(raw: string, place: ReadingPlace): Observation {
  const { slot, pointer, findings } = place;
  const value = answerTo(slot.cell, raw);
  const params = { ...slot.name, raw: excerpt(raw) };
  if (value === undefined) {
    findings.push(raise(notYesNo, pointer, params, details(place)));
    return unknown(raw);
  }
  const words = answers[value ? 'yes' : 'no'];
  findings.push(
    raise(
      valueCoerced,
      pointer,
      { ...params, ...labelParam('value', words) },
      corrected(place, value, words),
    ),
  );
  return reported(value, excerpt(raw));
}

function readNumber(raw: number, place: ReadingPlace): Observation {
  return place.takes === 'yesNo' ? readYesNo(String(raw), place) : readJsonFigure(raw, place);
}

/** Whether there is nothing to be seen: characters without width are typed by accident. */
const isEmpty = (text: string) =>
  text === '' || (text.length < LONG && normalizeText(text).text.trim() === '');

/** Reads a cell that asks for words; too many are told, and kept whole unless nobody could have typed them. */
function readWords(raw: string, place: ReadingPlace): Observation {
  const { slot, pointer, givenAt: at, findings } = place;
  const name = { part: slot.name.cell, 'part.en': slot.name['cell.en'] };
  const isTyped = raw.length <= MOST_CODE_UNITS;
  const where = () => ({ name, pointer, at, details: details(place), findings });
  const text = isTyped ? standardText(raw, where) : raw;
  if (text.length > MOST_CHARACTERS) {
    const params = { ...name, length: String(text.length), limit: String(MOST_CHARACTERS) };
    findings.push(raise(textTooLong, pointer, params, details(place)));
  }
  if (!isTyped) return unknown(raw);
  return reported(text, text === raw ? undefined : excerpt(raw));
}

function readText(raw: string, place: ReadingPlace): Observation {
  if (raw === '') return { status: 'blank' };
  const text = raw.trim();
  if (isEmpty(text)) return { status: 'blank', raw: excerpt(raw) };
  if (place.takes === 'text') return readWords(raw, place);
  if (place.takes === 'yesNo') return readYesNo(text, place);
  if (place.takes === 'either' && parseDecimal(text) === undefined) {
    return answerTo(place.slot.cell, text) === undefined
      ? readFigureText(text, place)
      : readYesNo(text, place);
  }
  return readFigureText(text, place);
}

function readBoolean(raw: boolean, place: ReadingPlace): Observation {
  if (place.takes === 'yesNo' || place.takes === 'either') return reported(raw);
  const { slot, pointer, findings } = place;
  const words = labelParam('raw', answers[raw ? 'yes' : 'no']);
  findings.push(raise(numberExpected, pointer, { ...slot.name, ...words }, details(place)));
  return unknown(raw);
}

/**
 * Reads what stands in one cell. Never throws; what has no one reading is kept as it stood (`raw`), with
 * the status `notAvailable`, and told in the findings.
 */
export function readValue(raw: unknown, place: ReadingPlace): Observation {
  if (raw === null || raw === undefined) return { status: 'blank' };
  if (typeof raw === 'string') return readText(raw, place);
  if (typeof raw === 'boolean') return readBoolean(raw, place);
  if (typeof raw === 'number') return readNumber(raw, place);
  const { slot, pointer, findings } = place;
  findings.push(raise(valueUnreadable, pointer, { ...slot.name, raw: excerpt(raw) }, details(place)));
  return unknown(raw);
}
