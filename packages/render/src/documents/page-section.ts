import {
  createPageMargin,
  createPageNumberType,
  createPageSize,
  PageOrientation,
  type XmlComponent,
} from 'docx';
import { pageLaw } from '../decree30/layout-law.ts';
import type { LayoutProfile } from '../decree30/layout-profile.ts';
import { twips } from './measures.ts';
import type { StyleId } from './styles.ts';
import { element } from './xml-element.ts';

/** Distance of the page number from the paper's edge in millimetres: within the top margin. */
const HEADER_DISTANCE = 10;

/** Pages set in one way: a document has one run of them, and more for wide tables and annexes. */
export interface PageSection {
  readonly landscape: boolean;
  /** Page numbers begin at 1 and the first page shows none: the document, each annex. */
  readonly begins: boolean;
  /** Relationship of the header of the first page; where it is missing that header is empty. */
  readonly firstHeader: string;
  /** Relationship of the footer of the first page, in the text area. */
  readonly firstFooter?: string;
}

/** Relationship of the header that carries the page number. */
export const NUMBER_HEADER = 'rIdNumber';
/** Relationship of the header without anything. */
export const EMPTY_HEADER = 'rIdBlank';
/** Relationship of the footer without anything. */
export const EMPTY_FOOTER = 'rIdBlankFooter';

function reference(kind: 'header' | 'footer', type: 'default' | 'first', id: string): XmlComponent {
  return element(`w:${kind}Reference`, { 'w:type': type, 'r:id': id });
}

/** Properties of a section (page size, margins, page numbers). */
export function sectionProperties(section: PageSection, { margins }: LayoutProfile): XmlComponent {
  const { width, height } = pageLaw.paper;
  const { landscape, begins, firstHeader, firstFooter } = section;
  const footerDistance = firstFooter === undefined ? HEADER_DISTANCE : margins.bottom;
  return element('w:sectPr', {}, [
    reference('header', 'default', NUMBER_HEADER),
    ...(begins
      ? [reference('header', 'first', firstHeader), reference('footer', 'first', firstFooter ?? EMPTY_FOOTER)]
      : []),
    element('w:type', { 'w:val': 'nextPage' }),
    createPageSize({
      width: twips(width),
      height: twips(height),
      ...(landscape ? { orientation: PageOrientation.LANDSCAPE } : {}),
    }),
    createPageMargin(
      twips(margins.top),
      twips(margins.right),
      twips(margins.bottom),
      twips(margins.left),
      twips(HEADER_DISTANCE),
      twips(footerDistance),
      0,
    ),
    ...(begins ? [createPageNumberType({ start: 1 }), element('w:titlePg')] : []),
  ]);
}

/** The paragraph that ends a section before the last; it takes no room. */
export function sectionEnd(section: PageSection, profile: LayoutProfile): XmlComponent {
  const style: StyleId = 'SectionEnd';
  return element('w:p', {}, [
    element('w:pPr', {}, [element('w:pStyle', { 'w:val': style }), sectionProperties(section, profile)]),
  ]);
}
