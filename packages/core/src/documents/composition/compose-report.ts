import { cellName } from '../../templates/cell-name.ts';
import type { Cell } from '../../templates/cells.ts';
import type { ReportTemplate, TemplateSection } from '../../templates/template.ts';
import type { Block } from '../block.ts';
import type { Report } from '../document.ts';
import type { Inline, InlineText } from '../inline-text.ts';
import { issuerShortName } from '../lines/issuer-lines.ts';
import { type DocumentDraft, type SectionReplacements, withReplacements } from './document-draft.ts';
import { cellsOfSection, formBody, isPlaced } from './form-body.ts';
import { type FormContents, paragraphsOf, unitOfForm } from './form-contents.ts';
import { contentsOf, coverageSentences, type ReportSource, templateOf } from './report-contents.ts';

/** Facts of a report: all of it but the words. */
export type ReportDraft = DocumentDraft & Pick<Report, 'addressees'>;

/** How a report is composed. */
export interface ReportComposition {
  readonly source: ReportSource;
  /** Narrative parts in the issuer's own words, by code, in place of what the units wrote. */
  readonly narrative?: Readonly<Record<string, readonly InlineText[]>>;
  readonly sections?: SectionReplacements;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A figure with its unit; `có` and `không` of one submission, and texts, stand alone. */
function measured(cell: Cell, contents: FormContents): string {
  const result = contents.result(cell) ?? contents.missing(cell);
  const unit = contents.unit(cell);
  const alone = cell.measure === 'text' || (cell.measure === 'yesNo' && unit === unitOfForm(cell));
  return alone ? result : `${result} ${unit}`;
}

/** The same classes, and the people in them: cells of one category that stand one after the other. */
function isOfSameCategory(cell: Cell, before: Cell | undefined): boolean {
  const categories = Object.entries(cell.categories);
  return (
    before !== undefined &&
    categories.length > 0 &&
    cell.indicator.code !== before.indicator.code &&
    categories.every(([dimension, code]) => before.categories[dimension] === code)
  );
}

/** Cells that are told in one breath. */
function clausesOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const clauses: Cell[][] = [];
  for (const cell of cells) {
    const clause = clauses.at(-1);
    if (clause && isOfSameCategory(cell, clause.at(-1))) clause.push(cell);
    else clauses.push([cell]);
  }
  return clauses;
}

/**
 * One group of indicators told in a sentence. Under a group of the same name the name stands once, and so
 * does that of a category: `số lớp xóa mù chữ: 39 lớp, 1.110 lượt người`.
 */
function groupSentence(section: TemplateSection, template: ReportTemplate, contents: FormContents): string {
  const cells = cellsOfSection(section, template);
  const group = section.label.vi;
  const reported = cells.filter((cell) => contents.result(cell) !== undefined);
  const told = clausesOf(reported).map((clause) => {
    const name = clause.map((cell) => cellName(template, cell).vi)[0] ?? '';
    const figures = clause.map((cell) => measured(cell, contents)).join(', ');
    return name === group ? figures : `${lowerFirst(name)}: ${figures}`;
  });
  const words = told.length > 0 ? told.join('; ') : cells.slice(0, 1).map(contents.missing).join('');
  return `${group}: ${words}.`;
}

/** Groups with a place of their own among the headings are told there. */
function resultBlocks(source: ReportSource, contents: FormContents): readonly Block[] {
  const template = templateOf(source);
  const groups = template.sections
    .filter((section) => !isPlaced(section))
    .map((section) => ({ content: groupSentence(section, template, contents) }));
  const coverage = paragraphsOf(coverageSentences(source));
  return groups.length > 0 ? [...coverage, { type: 'list', items: groups }] : coverage;
}

/** The text speaks of what comes with it; labels and numbers of annexes are computed. */
function annexMention(annexes: ReportDraft['annexes'] = []): readonly Block[] {
  if (annexes.length === 0) return [];
  const labels = annexes.flatMap(({ id }, at): readonly Inline[] =>
    at === 0 ? [{ fact: 'annex', id }] : [{ text: ', ' }, { fact: 'annex', id }],
  );
  return [{ type: 'paragraph', content: [{ text: 'Kèm theo báo cáo: ' }, ...labels, { text: '.' }] }];
}

/**
 * Writes a report from a roll-up or from one submission: who reported and who is missing, every group of
 * indicators in words with its figures, the form's table filled in with a note on coverage, and the
 * narrative parts. A figure of fewer reports than came says so beside it.
 *
 * @param draft the facts of the letterhead, as for a plan, and the addressees.
 * @param composition where the figures come from, and the parts written by hand.
 * @returns a document for `checkDocument` and `renderDocument`.
 * @example
 * ```ts
 * import { composeReport, llw2021, outline } from '@llw/core';
 * const report = composeReport({
 *   week: { year: 2021 },
 *   issuer: { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam' },
 *   notation: { issuer: 'UBND' },
 *   place: 'Sông Lam',
 *   date: { year: 2021, month: 10 },
 *   legalBases: [],
 *   signing: { signature: { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' } },
 *   recipients: { entries: [], archive: { units: ['VT'] } },
 * }, {
 *   source: {
 *     from: 'submission',
 *     template: llw2021,
 *     submission: {
 *       id: 's1', unit: 'u1', period: '2021', template: { id: 'llw-2021', version: 1 }, basis: 'own',
 *       revision: 1, submittedAt: '2021-10-20T09:00:00+07:00', status: 'submitted',
 *       values: { 'funding.state': { status: 'reported', value: '1500000' } },
 *       narrative: {}, attachments: [],
 *     },
 *   },
 * });
 * console.log(outline(report).includes(': 1.500.000 đồng')); // => true
 * ```
 */
export function composeReport(draft: ReportDraft, composition: ReportComposition): Report {
  const { source, narrative = {}, sections = {} } = composition;
  const gathered = contentsOf(source);
  const contents: FormContents = {
    ...gathered,
    narrative: (code) =>
      Object.hasOwn(narrative, code) ? paragraphsOf(narrative[code] ?? []) : gathered.narrative(code),
  };
  const body = formBody(templateOf(source), contents, resultBlocks(source, contents));
  const issuer = issuerShortName(draft.issuer);
  return {
    ...draft,
    kind: 'report',
    subject: draft.subject ?? `kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm ${draft.week.year}`,
    body: {
      ...body,
      introduction: [
        {
          type: 'paragraph',
          content: [
            { text: `${issuer} báo cáo kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm ` },
            { fact: 'year' },
            { text: ' như sau:' },
          ],
        },
      ],
      sections: withReplacements(body.sections, sections),
      closing: [
        ...annexMention(draft.annexes),
        {
          type: 'paragraph',
          content: `Trên đây là kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm ${draft.week.year}, ${issuer} kính báo cáo.`,
        },
      ],
    },
  };
}
