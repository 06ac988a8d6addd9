import { PageNumber, Paragraph, Run, TextRun } from 'docx';
import type { StyleId } from './styles.ts';
import { MAIN_NAMESPACE, XML_DECLARATION, xmlText } from './xml-text.ts';

/** A header or footer part from the XML of its paragraphs and tables. */
export function headerPart(root: 'hdr' | 'ftr', content: string): string {
  return `${XML_DECLARATION}<w:${root} ${MAIN_NAMESPACE}>${content}</w:${root}>`;
}

const headerStyle: StyleId = 'Header';
const footerStyle: StyleId = 'Footer';

/** The page number, centred in the top margin (PL1.I.I.7). */
export function pageNumberContent(): string {
  const number = new Run({ children: [PageNumber.CURRENT] });
  return xmlText(new Paragraph({ style: headerStyle, children: [number] }));
}

/** Nothing: the first page of the document and of each annex. */
export function emptyContent(root: 'hdr' | 'ftr'): string {
  return xmlText(new Paragraph({ style: root === 'hdr' ? headerStyle : footerStyle }));
}

/** The address line at the foot of page 1, under a line across the text (ô 13). */
export function contactContent(text: string): string {
  const style: StyleId = 'ContactLine';
  return xmlText(new Paragraph({ style, children: [new TextRun({ text })] }));
}
