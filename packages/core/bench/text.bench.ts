/**
 * What text costs: normal form, keys, order, numbers and old encodings, beside what one would write first
 * with what the language has built in. The peers do less; the ratio is the price of the rest.
 */
import {
  compareVietnamese,
  detectLegacyEncoding,
  foldText,
  normalizeText,
  parseDate,
  parseNumber,
  sortedVietnamese,
} from '@llw/core';
import { syntheticNation } from '@llw/core/testing';

const NAMES = syntheticNation({ provinces: 34, communes: 3_321, schools: 16_679 }).units.map(
  (unit) => unit.versions[0]?.name ?? '',
);
const DECOMPOSED = NAMES.map((name) => name.normalize('NFD'));
const NUMBERS = NAMES.map((_, index) => `${index % 900}.${String(index % 1000).padStart(3, '0')} lượt`);
const DATES = NAMES.map((_, index) => `ngày ${String((index % 28) + 1).padStart(2, '0')}/10/2024`);
const RUNS = 7;

function medianTime(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const over = (texts: readonly string[], work: (text: string) => unknown) => () => {
  for (const text of texts) work(text);
};

const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const collator = new Intl.Collator('vi', { numeric: true });

interface Comparison {
  readonly job: string;
  readonly ours: () => unknown;
  readonly peerName: string;
  readonly peer: () => unknown;
}

const comparisons: readonly Comparison[] = [
  {
    job: 'normalizeText, composed names',
    ours: over(NAMES, normalizeText),
    peerName: "normalize('NFC')",
    peer: over(NAMES, (text) => text.normalize('NFC')),
  },
  {
    job: 'normalizeText, decomposed names',
    ours: over(DECOMPOSED, normalizeText),
    peerName: "normalize('NFC')",
    peer: over(DECOMPOSED, (text) => text.normalize('NFC')),
  },
  {
    job: 'foldText',
    ours: over(NAMES, foldText),
    peerName: 'NFD, marks off, lower case',
    peer: over(NAMES, withoutMarks),
  },
  {
    job: 'sort by compareVietnamese',
    ours: () => [...NAMES].sort(compareVietnamese),
    peerName: "Intl.Collator('vi')",
    peer: () => [...NAMES].sort(collator.compare),
  },
  {
    job: 'sortedVietnamese',
    ours: () => sortedVietnamese(NAMES, (name) => name),
    peerName: "Intl.Collator('vi')",
    peer: () => [...NAMES].sort(collator.compare),
  },
  {
    job: 'parseNumber, 1.250 lượt',
    ours: over(NUMBERS, (text) => parseNumber(text, { counts: true })),
    peerName: 'parseInt, points off',
    peer: over(NUMBERS, (text) => Number.parseInt(text.replaceAll('.', ''), 10)),
  },
  {
    job: 'parseDate, ngày 02/10/2024',
    ours: over(DATES, parseDate),
    peerName: 'one pattern, no check',
    peer: over(DATES, (text) => /(\d+)\/(\d+)\/(\d+)/.exec(text)?.slice(1).reverse().join('-')),
  },
  {
    job: 'detectLegacyEncoding, Unicode',
    ours: over(NAMES, (text) => detectLegacyEncoding(text)),
    peerName: 'search beyond ASCII',
    peer: over(NAMES, (text) => /[\u0080-\u00ff]/.test(text)),
  },
];

const perText = (milliseconds: number) => ((milliseconds * 1_000) / NAMES.length).toFixed(2).padStart(9);

console.log(`${NAMES.length} texts, microseconds a text, median of ${RUNS} runs\n`);
console.log(`${'job'.padEnd(34)}${'ours'.padStart(9)}${'peer'.padStart(9)}   ratio  peer`);
for (const { job, ours, peer, peerName } of comparisons) {
  const [mine, theirs] = [medianTime(ours), medianTime(peer)];
  const ratio = (mine / theirs).toFixed(2).padStart(7);
  console.log(`${job.padEnd(34)}${perText(mine)}${perText(theirs)} ${ratio}  ${peerName}`);
}
