import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../checks/check-document.ts';
import type { WeekDocument } from '../document.ts';
import { sectionLabels } from '../numbering/numbered-sections.ts';
import { resolveDocument } from '../resolution/resolve-document.ts';
import type { ResolvedBlock, ResolvedListItem, ResolvedSection } from '../resolution/resolved-document.ts';
import { cityPlan } from './city-plan.fixture.ts';
import { departmentGuidanceLetter } from './department-letter.fixture.ts';
import { districtPlan } from './district-plan.fixture.ts';
import { schoolPlan } from './school-plan.fixture.ts';

/** Four documents as they were really issued, where they are at hand: nothing of their text is kept here. */
const folder = resolve(import.meta.dirname, '../../../../../../shared/seeds');

function textOf(beginning: string): string {
  const file = readdirSync(folder).find((name) => name.startsWith(beginning));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
}

/** Lines without the marks of a converter from PDF. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.replace(/^[#\s]+|\*+/g, '').trim());
}

/** The running text, without letterhead (before the first numbered line) and recipients. */
function labelsIn(text: string): readonly string[] {
  return linesOf(text).flatMap((line) => /^(?:[IVX]+\.|\d\.|[a-zđ][),])(?=\s)/u.exec(line)?.[0] ?? []);
}

function labelsOf(document: WeekDocument): readonly string[] {
  const annexes = (document.annexes ?? []).flatMap((annex) =>
    annex.type === 'content' ? [] : sectionLabels(annex.body),
  );
  return [...sectionLabels(document.body), ...annexes].map(({ label }) => label);
}

/** Labels of the text for which the model has another or none, and labels of the model that the text lacks. */
function withoutPlace(written: readonly string[], computed: readonly string[]): readonly string[] {
  const rest = [...computed];
  const differing = written.flatMap((label) => {
    if (rest[0] === label) {
      rest.shift();
      return [];
    }
    const isPoint = /^[a-zđ]\)$/u.test(label);
    return [`${label} → ${(isPoint ? rest.shift() : undefined) ?? 'none'}`];
  });
  return [...differing, ...rest.map((label) => `none → ${label}`)];
}

function depthOfItem({ items }: ResolvedListItem): number {
  return 1 + Math.max(0, ...items.map(depthOfItem));
}

function depthOfBlock(block: ResolvedBlock): number {
  return block.type === 'list' ? Math.max(...block.items.map(depthOfItem)) : 0;
}

function depthOfSection({ blocks, sections }: ResolvedSection): number {
  return Math.max(0, ...blocks.map(depthOfBlock), ...sections.map(depthOfSection));
}

function bulletDepth(document: WeekDocument): number {
  return Math.max(...resolveDocument(document).body.sections.map(depthOfSection));
}

/** Signs of bullets at the beginning of lines: `-`, `+`, and two in a row. */
function bulletSignsIn(text: string): ReadonlySet<string> {
  const signs = linesOf(text).flatMap((line) => /^(?:- \+|[-+])(?=\s)/.exec(line)?.[0] ?? []);
  return new Set(signs);
}

/** The document with the lines of the real text as its last paragraphs, bullets and table marks taken off. */
function sayingAllOf(document: WeekDocument, text: string): WeekDocument {
  const said = linesOf(text.replaceAll('|', ' ').replace(/<[^>]+>/g, ' '))
    .map((line) => line.replace(/^(?:[-+] )+/, ''))
    .filter((line) => line !== '');
  const paragraphs = said.map((content) => ({ type: 'paragraph' as const, content }));
  return { ...document, body: { ...document.body, closing: [...document.body.closing, ...paragraphs] } };
}

/** Faults of wording and days; typed numbers and end marks are in every text that was typed by hand. */
function faultsIn(document: WeekDocument): readonly string[] {
  return checkDocument(document)
    .map(({ code }) => code)
    .filter((code) => !code.startsWith('DOC.NUMBER.') && !code.startsWith('DOC.END.'));
}

const cases = [
  // The list of the district's activities slips from dashes into `c,`.
  {
    beginning: '001',
    faults: ['DOC.SPELLING.001', 'DOC.SPELLING.001', 'DOC.SPELLING.001'],
    document: districtPlan,
    without: ['c, → none'],
    signs: ['-'],
  },
  {
    beginning: '002',
    faults: ['DOC.PERIOD.005', 'DOC.THEME.003', 'DOC.TIME.001', 'DOC.QUOTATION.001', 'DOC.TEXT.002'],
    document: cityPlan,
    without: [],
    signs: ['-', '+'],
  },
  // The letter numbers its points … e) f) g): f is no letter of the Vietnamese alphabet.
  {
    beginning: '003',
    faults: ['DOC.PERIOD.004', 'DOC.SPELLING.001', 'DOC.SPELLING.001', 'DOC.TEXT.002'],
    document: departmentGuidanceLetter,
    without: ['f) → g)', 'g) → h)'],
    signs: ['-', '+'],
  },
  // The items of the agenda carry a dash and a plus at once: a third level of bullets in the model.
  {
    beginning: '004',
    faults: ['DOC.REPETITION.001', 'DOC.EMAIL.001'],
    document: schoolPlan,
    without: [],
    signs: ['-', '+', '- +'],
  },
] as const;

describe.skipIf(!existsSync(folder))('documents as they were really issued', () => {
  it.each(cases)('every heading of document $beginning has its place', ({ beginning, document, without }) => {
    expect(withoutPlace(labelsIn(textOf(beginning)), labelsOf(document))).toEqual(without);
  });

  it.each(cases)('every level of bullets of document $beginning has its place', (one) => {
    const signs = bulletSignsIn(textOf(one.beginning));
    expect([...signs].sort()).toEqual([...one.signs].sort());
    expect(bulletDepth(one.document)).toBeGreaterThanOrEqual(one.signs.length);
  });

  it.each(cases)('every fault of document $beginning is found, and nothing else', (one) => {
    expect(faultsIn(sayingAllOf(one.document, textOf(one.beginning)))).toEqual(one.faults);
  });

  it.each(cases)('no sentence of document $beginning is kept here', ({ beginning, document }) => {
    const text = linesOf(textOf(beginning)).join(' ');
    const sentences = JSON.stringify(document.body).match(/"(?:text|content)":"[^"]{60,}"/g) ?? [];
    expect(
      sentences.filter((sentence) => text.includes(sentence.split('":"')[1]?.slice(0, -1) ?? '')),
    ).toEqual([]);
  });
});
