import { bulletSign, type HeadingLevel, type NumberingScheme } from '@llw/core';
import { twips } from './measures.ts';
import { MAIN_NAMESPACE, type NumberingIds, XML_DECLARATION } from './xml-text.ts';

/** List of the bullets (gạch đầu dòng). */
export const bulletList = 'bullets';

/** How the application numbers a level; a point (điểm) is not here, since it knows no Vietnamese alphabet. */
const formats = {
  part: { format: 'upperRoman', text: (place: number) => `Phần %${place}`, above: true },
  chapter: { format: 'upperRoman', text: (place: number) => `Chương %${place}`, above: true },
  division: { format: 'decimal', text: (place: number) => `Mục %${place}`, above: true },
  article: { format: 'decimal', text: (place: number) => `Điều %${place}.`, above: false },
  roman: { format: 'upperRoman', text: (place: number) => `%${place}.`, above: false },
  clause: { format: 'decimal', text: (place: number) => `%${place}.`, above: false },
} as const satisfies Partial<Record<HeadingLevel, unknown>>;

type NumberedLevel = keyof typeof formats;

/**
 * The lists of headings, by what they count first. Articles have a list of their own, since they are numbered
 * through all chapters.
 */
const headingLists = {
  roman: ['roman', 'clause'],
  clauses: ['clause'],
  parts: ['part', 'roman', 'clause'],
  chapters: ['chapter', 'division'],
  articles: ['article', 'clause'],
} as const satisfies Record<string, readonly NumberedLevel[]>;

type HeadingList = keyof typeof headingLists;

const listsOfScheme: Readonly<Record<NumberingScheme, readonly HeadingList[]>> = {
  'I/1/a': ['roman'],
  '1/a': ['clauses'],
  part: ['parts'],
  article: ['articles'],
  chapter: ['chapters', 'articles'],
  chapterAndDivision: ['chapters', 'articles'],
};

/** Tells whether the application numbers a level; a point and what lies below it carry typed labels. */
export function isNumbered(level: HeadingLevel): level is NumberedLevel {
  return Object.hasOwn(formats, level);
}

/** Tells whether a level's title stands on the line below its number (Phần, Chương, Mục). */
export function standsAboveTitle(level: HeadingLevel): boolean {
  return isNumbered(level) && formats[level].above;
}

/** A list in use: what is counted, and by which body. */
export interface ListInstance {
  readonly list: HeadingList | typeof bulletList;
  /** Each body counts anew: 0 is the document's, then one for each annex. */
  readonly instance: number;
}

/** The lists that number the headings of a body. */
export function listsOfBody(scheme: NumberingScheme, instance: number): readonly ListInstance[] {
  return listsOfScheme[scheme].map((list) => ({ list, instance }));
}

/** Where a heading of a level stands: in which list of its body, and how deep. */
export function placeOf(
  level: NumberedLevel,
  scheme: NumberingScheme,
  instance: number,
): ListInstance & { readonly level: number } {
  const levels = listsOfScheme[scheme].map((list): readonly [HeadingList, readonly NumberedLevel[]] => [
    list,
    headingLists[list],
  ]);
  const [list, within] = levels.find(([, counted]) => counted.includes(level)) ?? [
    'clauses',
    headingLists.clauses,
  ];
  return { list, instance, level: within.indexOf(level) };
}

function levelText(level: number, format: string, text: string, above: boolean): string {
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
    `<w:suff w:val="${above ? 'nothing' : 'space'}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>`
  );
}

function headingLevelText(level: NumberedLevel, depth: number, indent: number): string {
  const { format, text, above } = formats[level];
  const firstLine = above ? 0 : twips(indent);
  return `${levelText(depth, format, text(depth + 1), above)}<w:pPr><w:ind w:left="0" w:firstLine="${firstLine}"/></w:pPr></w:lvl>`;
}

function bulletLevelText(level: number, indent: number): string {
  return `${levelText(level, 'bullet', bulletSign(level), false)}<w:pPr><w:ind w:left="0" w:firstLine="${twips(indent)}"/></w:pPr></w:lvl>`;
}

function abstractText(id: number, levels: readonly string[]): string {
  const code = (0x30202000 + id).toString(16).toUpperCase();
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${code}"/><w:multiLevelType w:val="multilevel"/>` +
    `<w:tmpl w:val="${code}"/>${levels.join('')}</w:abstractNum>`
  );
}

const lists = [bulletList, 'roman', 'clauses', 'parts', 'chapters', 'articles'] as const;

function abstractsText(indent: number): string {
  return lists
    .map((list, id) => {
      const levels =
        list === bulletList
          ? [0, 1, 2].map((level) => bulletLevelText(level, indent))
          : headingLists[list].map((level, depth) => headingLevelText(level, depth, indent));
      return abstractText(id, levels);
    })
    .join('');
}

/** A list of its own that counts from 1, although it has its form from the shared definition. */
function instanceText({ list }: ListInstance, id: number): string {
  const levels = list === bulletList ? [] : headingLists[list];
  const starts = levels.map(
    (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  );
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${lists.indexOf(list)}"/>${starts.join('')}</w:num>`;
}

/** How `docx` marks a paragraph of a list before the list has its number. */
function listKey({ list, instance }: ListInstance): string {
  return `${list}-${instance}`;
}

/**
 * The numbering part, and the number of each list in it.
 *
 * @param used the lists that the document's bodies use, each once.
 */
export function numberingPart(
  used: readonly ListInstance[],
  indent: number,
): { readonly part: string; readonly ids: NumberingIds } {
  const ids = new Map(used.map((instance, index) => [listKey(instance), index + 1]));
  const instances = used.map((instance, index) => instanceText(instance, index + 1));
  const part =
    `${XML_DECLARATION}<w:numbering ${MAIN_NAMESPACE}>` +
    `${abstractsText(indent)}${instances.join('')}</w:numbering>`;
  return { part, ids };
}
