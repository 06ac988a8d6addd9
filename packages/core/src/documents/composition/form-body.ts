import { type Cell, cellsOf } from '../../templates/cells.ts';
import type { NarrativePart, ReportTemplate, TemplateSection } from '../../templates/template.ts';
import type { Block } from '../block.ts';
import type { Body, Section, SectionRole } from '../section.ts';
import { blankForm, type FormContents } from './form-contents.ts';
import { formTable } from './form-table.ts';

/** A part of a form with its place: `['II', '2']` is the second clause of the second heading. */
interface FormPart {
  readonly place: readonly [top: string, clause?: string];
  readonly role: SectionRole;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const roleOfNarrative: Readonly<Record<string, SectionRole>> = {
  direction: 'direction',
  activities: 'activities',
  results: 'results',
  assessment: 'evaluation',
  difficulties: 'difficulties',
  lessons: 'causes',
  proposals: 'proposals',
  nextPlan: 'nextPlan',
};

function placeOf(number: string | undefined, otherwise: string): FormPart['place'] {
  const match = /^([IVXLC]+)(?:\.(\d+))?$/.exec(number ?? '');
  const [, top = otherwise, clause] = match ?? [];
  return clause === undefined ? [top] : [top, clause];
}

function narrativePart(part: NarrativePart, contents: FormContents): FormPart {
  return {
    place: placeOf(part.number, part.code),
    role: roleOfNarrative[part.code] ?? 'other',
    heading: part.label.vi,
    blocks: contents.narrative(part.code),
  };
}

/** Tells whether a group has a place of its own among the headings, such as `I.3`. */
export function isPlaced(section: TemplateSection): boolean {
  return /^[IVXLC]+\.\d+$/.test(section.code);
}

/** The cells of a group, in the order of the form. */
export function cellsOfSection(section: TemplateSection, template: ReportTemplate): readonly Cell[] {
  const keys = section.rows.flatMap((row) => (row.type === 'cell' ? [row.cell] : []));
  return cellsOf(template).filter(({ key }) => keys.includes(key));
}

/** A group that has a place among the headings is a list of lines, not rows of the table. */
function placedPart(section: TemplateSection, template: ReportTemplate, contents: FormContents): FormPart {
  const line = (cell: Cell): string => {
    const result = contents.result(cell);
    const told = result === undefined ? contents.missing(cell) : `${result} ${contents.unit(cell)}`;
    return `${cell.label.vi}: ${told}`;
  };
  return {
    place: placeOf(section.code, section.code),
    role: 'results',
    heading: section.label.vi,
    blocks: [
      { type: 'list', items: cellsOfSection(section, template).map((cell) => ({ content: line(cell) })) },
    ],
  };
}

/** The table comes right before the clause that follows it, or under a heading of its own. */
function tablePart(
  template: ReportTemplate,
  contents: FormContents,
  before: readonly Block[],
): readonly FormPart[] {
  const sections = template.sections.filter((section) => !isPlaced(section));
  if (sections.length === 0) return [];
  const next = template.narrative.find(({ placement }) => placement === 'afterTable');
  const [top, clause] = placeOf(next?.number, 'table');
  return [
    {
      place: clause === undefined ? ['table'] : [top, 'table'],
      role: 'results',
      heading: 'Kết quả theo từng hoạt động',
      blocks: [...before, formTable({ ...template, sections }, contents)],
    },
  ];
}

function clauseSection({ role, heading, blocks }: FormPart): Section {
  return { role, heading, blocks };
}

/** The first heading carries what stands before the results where there is no table to carry it. */
function topSection(parts: readonly FormPart[], first: boolean, leading: readonly Block[]): Section {
  const own = parts.find(({ place }) => place.length === 1);
  const clauses = parts.filter((part) => part !== own).map(clauseSection);
  const blocks = first ? leading : [];
  if (own) {
    const { role, heading } = own;
    return {
      role,
      heading,
      blocks: [...blocks, ...own.blocks],
      ...(clauses.length > 0 ? { sections: clauses } : {}),
    };
  }
  return first || parts.some(({ place }) => place[1] === 'table')
    ? { role: 'results', heading: 'Kết quả thực hiện', blocks, sections: clauses }
    : { role: 'evaluation', heading: 'Đánh giá chung', blocks, sections: clauses };
}

/**
 * The body of a form or of a report on it: the narrative parts and the table in the order and under the
 * numbers that the template gives them; blank unless contents are given.
 *
 * @param template a form.
 * @param contents what stands in it; without it the form to be filled in.
 * @param beforeResults blocks that stand above the table, or under the first heading where there is none.
 * @returns the body of a document.
 * @example
 * ```ts
 * import { formBody, llw2021, sectionLabels } from '@llw/core';
 * console.log(sectionLabels(formBody(llw2021)).map(({ label }) => label).join(' '));
 * // => "I. 1. 2. 3. II. 1. 2. 3. III."
 * ```
 */
export function formBody(
  template: ReportTemplate,
  contents: FormContents = blankForm,
  beforeResults: readonly Block[] = [],
): Body {
  const narrative = (placement: NarrativePart['placement']) =>
    template.narrative
      .filter((part) => part.placement === placement)
      .map((part) => narrativePart(part, contents));
  const parts = [
    ...narrative('beforeTable'),
    ...template.sections.filter(isPlaced).map((section) => placedPart(section, template, contents)),
    ...tablePart(template, contents, beforeResults),
    ...narrative('afterTable'),
  ];
  const tops = [...new Set(parts.map(({ place }) => place[0]))];
  return {
    numbering: 'I/1/a',
    introduction: [],
    sections: tops.map((top, index) =>
      topSection(
        parts.filter(({ place }) => place[0] === top),
        index === 0,
        template.sections.every(isPlaced) ? beforeResults : [],
      ),
    ),
    closing: [],
  };
}
