import { type Finding, raise } from '../../findings/finding.ts';
import type { DocumentLine } from './document-lines.ts';
import { doubledOnPurpose, knownSlips, neverDoubled } from './known-slips.ts';
import { lineFix } from './text-fix.ts';
import { mixedTonePlacement } from './tone-placement.ts';
import {
  misspelt,
  notComposed,
  personalEmail,
  straightQuotes,
  tonePlacementMixed,
  unpairedQuotes,
  wordRepeated,
} from './wording-findings.ts';

function checkComposition(line: DocumentLine): readonly Finding[] {
  const composed = line.text.normalize('NFC');
  return composed === line.text ? [] : [raise(notComposed, line.pointer, {}, lineFix(line, composed))];
}

const REPEATED = /(?<!\p{L})(\p{L}{1,20}) +\1(?!\p{L})/giu;

function checkRepetition(line: DocumentLine): readonly Finding[] {
  return [...line.text.matchAll(REPEATED)].flatMap((match) => {
    const [text, word = ''] = match;
    if (doubledOnPurpose.has(word.toLowerCase())) return [];
    const { index } = match;
    const corrected = line.text.slice(0, index) + word + line.text.slice(index + text.length);
    const fix = neverDoubled.has(word.toLowerCase()) ? lineFix(line, corrected) : {};
    return [raise(wordRepeated, line.pointer, { word: text }, fix)];
  });
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

function checkSlips(line: DocumentLine): readonly Finding[] {
  return knownSlips.flatMap(({ written, meant }) => {
    const at = line.text.indexOf(written);
    if (at < 0 || isLetter(line.text[at - 1]) || isLetter(line.text[at + written.length])) return [];
    const corrected = line.text.slice(0, at) + meant + line.text.slice(at + written.length);
    return [raise(misspelt, line.pointer, { written, meant }, lineFix(line, corrected))];
  });
}

/** Straight quotes become “ and ” by turns; within “ ” they are an inner quotation and stay. */
function checkQuotes(line: DocumentLine): readonly Finding[] {
  const { text, pointer } = line;
  const [opening, closing] = [text.split('“').length, text.split('”').length];
  if (opening !== closing) return [raise(unpairedQuotes, pointer, {})];
  const straight = text.split('"').length - 1;
  if (straight === 0 || opening > 1) return [];
  let count = 0;
  const corrected = text.replaceAll('"', () => {
    count += 1;
    return count % 2 === 1 ? '“' : '”';
  });
  return [raise(straightQuotes, pointer, {}, straight % 2 === 0 ? lineFix(line, corrected) : {})];
}

const EMAIL = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu;

const freeMail = /@(?:gmail|yahoo|ymail|outlook|hotmail|icloud)\./i;

/** Beginnings of an address that name an office, such as `ubndxa…` or `pgd…`. */
const officeBeginning =
  /^(?:ubnd|hdnd|sgd|pgd|sovh|vanthu|vanphong|vhxh|phonggd|phongvh|truongth|truongmn|mamnon|tieuhoc|thcs|thpt|gdtx|gdnn|khuyenhoc|tthtcd|hdkh|baocao|tonghop|thongke|lienhe|tiepnhan|banbientap|contact|info|admin|office)/i;

/** Short words that name an office where they stand alone: `vt` is the records office, `vtbinh` a person. */
const officeWord = /^(?:vt|vp|so|th|mn|kh|gd)(?![a-z])/i;

/** Tells whether an e-mail address looks like a person's: from a free service, or not named for an office. */
export function isPersonalEmail(address: string): boolean {
  return freeMail.test(address) || !(officeBeginning.test(address) || officeWord.test(address));
}

function personalAddresses(text: string): readonly string[] {
  return [...text.matchAll(EMAIL)].map(([address]) => address).filter(isPersonalEmail);
}

/** Personal e-mail addresses in a text at a place of the document. */
export function checkEmail(text: string, pointer: string): readonly Finding[] {
  return personalAddresses(text).map((address) => raise(personalEmail, pointer, { address }));
}

function checkTones(lines: readonly DocumentLine[]): readonly Finding[] {
  const mixed = mixedTonePlacement(lines.map(({ text }) => text));
  return mixed ? [raise(tonePlacementMixed, '', mixed)] : [];
}

/** The words of every line: composition, repetition, slips, quotation marks, addresses, tones. */
export function checkWording(lines: readonly DocumentLine[]): readonly Finding[] {
  return [
    ...lines.flatMap((line) => [
      ...checkComposition(line),
      ...checkRepetition(line),
      ...checkSlips(line),
      ...checkQuotes(line),
      ...checkEmail(line.text, line.pointer),
    ]),
    ...checkTones(lines),
  ];
}
