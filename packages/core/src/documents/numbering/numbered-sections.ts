import { pointerTo } from '../../findings/finding.ts';
import type { Body, NumberingScheme, Section } from '../section.ts';
import { romanNumeral } from './roman-numeral.ts';
import { pointLetter } from './vietnamese-letters.ts';

/**
 * What a heading is in the decree's terms: phần, chương, mục with a title (`Mục 1`), điều, mục numbered in
 * Roman (`I.`), khoản (`1.`), điểm (`a)`); below them bullets, which the decree does not know but
 * practice uses.
 */
export type HeadingLevel =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'roman'
  | 'clause'
  | 'point'
  | 'bullet';

/** A section with its computed label. */
export interface NumberedSection {
  readonly section: Section;
  /** As printed: `Phần I`, `Chương I`, `Mục 1`, `Điều 1.`, `I.`, `1.`, `a)`, `-`. */
  readonly label: string;
  readonly level: HeadingLevel;
  /** Levels above it: 0 for the outermost. */
  readonly depth: number;
  /** JSON Pointer of the section in the document. */
  readonly pointer: string;
  readonly sections: readonly NumberedSection[];
}

const levelsOfScheme: Readonly<Record<NumberingScheme, readonly HeadingLevel[]>> = {
  'I/1/a': ['roman', 'clause', 'point'],
  '1/a': ['clause', 'point'],
  part: ['part', 'roman', 'clause', 'point'],
  article: ['article', 'clause', 'point'],
  chapter: ['chapter', 'article', 'clause', 'point'],
  chapterAndDivision: ['chapter', 'division', 'article', 'clause', 'point'],
};

const bulletSigns = ['-', '+', '•'] as const;

/**
 * The sign of a bullet by its level: `-`, below it `+`, below that `•`.
 *
 * @param level from 0; levels below the third keep its sign.
 * @returns one character; the last sign holds for every deeper level.
 * @example
 * ```ts
 * import { bulletSign } from '@llw/core';
 * console.log([0, 1, 2].map(bulletSign)); // => ["-", "+", "•"]
 * ```
 */
export function bulletSign(level: number): string {
  return bulletSigns[Math.min(level, bulletSigns.length - 1)] ?? '•';
}

function labelOf(level: HeadingLevel, number: number, bulletLevel: number): string {
  switch (level) {
    case 'part':
      return `Phần ${romanNumeral(number)}`;
    case 'chapter':
      return `Chương ${romanNumeral(number)}`;
    case 'division':
      return `Mục ${number}`;
    case 'article':
      return `Điều ${number}.`;
    case 'roman':
      return `${romanNumeral(number)}.`;
    case 'clause':
      return `${number}.`;
    case 'point':
      return `${pointLetter(number)})`;
    case 'bullet':
      return bulletSign(bulletLevel);
  }
}

/**
 * The sections of a body with the label of each, computed from the scheme. Articles (điều) are numbered
 * through the whole body, every other level afresh under each heading.
 *
 * @param body the sections and the scheme they are numbered by.
 * @param pointer JSON Pointer of the body in its document.
 * @returns the tree of sections, each with its label and JSON Pointer.
 * @example
 * ```ts
 * import { numberedSections } from '@llw/core';
 * const [purpose] = numberedSections({
 *   numbering: 'I/1/a',
 *   sections: [{ role: 'purpose', heading: 'Mục đích', sections: [{ role: 'other', heading: 'Chung' }] }],
 * });
 * console.log(purpose?.label, purpose?.sections[0]?.label); // => "I. 1."
 * ```
 */
export function numberedSections(
  body: Pick<Body, 'numbering' | 'sections'>,
  pointer = '/body',
): readonly NumberedSection[] {
  const levels = levelsOfScheme[body.numbering];
  let articles = 0;

  function numbered(sections: readonly Section[], depth: number, base: string): readonly NumberedSection[] {
    const level = levels[depth] ?? 'bullet';
    return sections.map((section, index) => {
      if (level === 'article') articles += 1;
      const number = level === 'article' ? articles : index + 1;
      const own = pointerTo(base, 'sections', index);
      return {
        section,
        label: labelOf(level, number, depth - levels.length),
        level,
        depth,
        pointer: own,
        sections: numbered(section.sections ?? [], depth + 1, own),
      };
    });
  }

  return numbered(body.sections, 0, pointer);
}

/**
 * The labels of all sections in reading order, each with the JSON Pointer of its section.
 *
 * @param body the sections and the scheme they are numbered by.
 * @param pointer JSON Pointer of the body within its document.
 * @returns a flat list in reading order.
 * @example
 * ```ts
 * import { sectionLabels } from '@llw/core';
 * const body = { numbering: '1/a', sections: [{ role: 'theme' }, { role: 'time' }] } as const;
 * console.log(sectionLabels(body).map(({ label }) => label).join(' ')); // => "1. 2."
 * ```
 */
export function sectionLabels(
  body: Pick<Body, 'numbering' | 'sections'>,
  pointer = '/body',
): readonly { readonly pointer: string; readonly label: string }[] {
  const inOrder = (section: NumberedSection): readonly { pointer: string; label: string }[] => [
    { pointer: section.pointer, label: section.label },
    ...section.sections.flatMap(inOrder),
  ];
  return numberedSections(body, pointer).flatMap(inOrder);
}
