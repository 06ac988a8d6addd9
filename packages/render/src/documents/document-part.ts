import type { WeekDocument } from '@llw/core';
import type { LayoutProfile } from '../decree30/layout-profile.ts';
import { annexNumbering } from './annex.ts';
import type { PageRun } from './document-flow.ts';
import { bulletList, type ListInstance, listsOfBody } from './numbering.ts';
import { type PageSection, sectionEnd, sectionProperties } from './page-section.ts';
import { type NumberingIds, XML_DECLARATION, xmlText } from './xml-text.ts';

const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['v', 'urn:schemas-microsoft-com:vml'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** The lists that the bodies of a document use: the bullets, and those of each body's headings. */
export function listsOf(document: WeekDocument): readonly ListInstance[] {
  const annexes = (document.annexes ?? []).flatMap((annex, index) =>
    listsOfBody(annexNumbering(annex), index + 1),
  );
  return [{ list: bulletList, instance: 0 }, ...listsOfBody(document.body.numbering, 0), ...annexes];
}

/** The main part: every run of pages, each ended by the properties of its section. */
export function documentPart(
  runs: readonly PageRun[],
  sections: readonly PageSection[],
  profile: LayoutProfile,
  ids: NumberingIds,
): string {
  const pieces: string[] = [];
  for (const [index, run] of runs.entries()) {
    const section = sections[index];
    for (const component of run.content) pieces.push(xmlText(component, ids));
    if (section)
      pieces.push(
        xmlText(index < runs.length - 1 ? sectionEnd(section, profile) : sectionProperties(section, profile)),
      );
  }
  return `${XML_DECLARATION}<w:document ${NAMESPACES}><w:body>${pieces.join('')}</w:body></w:document>`;
}
