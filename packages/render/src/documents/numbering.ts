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

const levelsOf: Readonly<Record<NumberingScheme, readonly NumberedLevel[]>> = {
  'I/1/a': ['roman', 'clause'],
  '1/a': ['clause'],
  part: ['part', 'roman', 'clause'],
  article: ['article', 'clause'],
  chapter: ['chapter', 'article', 'clause'],
  chapterAndDivision: ['chapter', 'division', 'article', 'clause'],
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
  readonly list: NumberingScheme | typeof bulletList;
  readonly instance: number;
}

function levelText(level: number, format: string, text: string, above: boolean, rest: string): string {
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}` +
    `<w:suff w:val="${above ? 'nothing' : 'space'}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>`
  );
}

function headingLevelText(level: NumberedLevel, depth: number, indent: number): string {
  const { format, text, above } = formats[level];
  // Articles are numbered through all chapters.
  const restart = level === 'article' && depth > 0 ? '<w:lvlRestart w:val="0"/>' : '';
  const firstLine = above ? 0 : twips(indent);
  return `${levelText(depth, format, text(depth + 1), above, restart)}<w:pPr><w:ind w:left="0" w:firstLine="${firstLine}"/></w:pPr></w:lvl>`;
}

function bulletLevelText(level: number, indent: number): string {
  return `${levelText(level, 'bullet', bulletSign(level), false, '')}<w:pPr><w:ind w:left="0" w:firstLine="${twips(indent)}"/></w:pPr></w:lvl>`;
}

function abstractText(id: number, levels: readonly string[]): string {
  const code = (0x30202000 + id).toString(16).toUpperCase();
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${code}"/><w:multiLevelType w:val="multilevel"/>` +
    `<w:tmpl w:val="${code}"/>${levels.join('')}</w:abstractNum>`
  );
}

const lists = [bulletList, 'I/1/a', '1/a', 'part', 'article', 'chapter', 'chapterAndDivision'] as const;

function abstractsText(indent: number): string {
  return lists
    .map((list, id) => {
      const levels =
        list === bulletList
          ? [0, 1, 2].map((level) => bulletLevelText(level, indent))
          : levelsOf[list].map((level, depth) => headingLevelText(level, depth, indent));
      return abstractText(id, levels);
    })
    .join('');
}

/** A list of its own that counts from 1, although it has its form from the shared definition. */
function instanceText({ list }: ListInstance, id: number): string {
  const levels = list === bulletList ? [] : levelsOf[list];
  const starts = levels.map(
    (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  );
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${lists.indexOf(list)}"/>${starts.join('')}</w:num>`;
}

/** How `docx` marks a paragraph of a list before the list has its number. */
export function listKey({ list, instance }: ListInstance): string {
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
