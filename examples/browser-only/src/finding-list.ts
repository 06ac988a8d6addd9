import { type Finding, formatFinding, type Severity } from '@llw/core';

const severities: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  query: 'Cần giải trình',
  info: 'Ghi nhận',
};

/** Shows a sentence and a list of findings, each with its place. */
export function showFindings(place: Element, sentence: string, findings: readonly Finding[]): void {
  const list = document.createElement('ul');
  list.append(...findings.map(findingItem));
  place.replaceChildren(paragraph(sentence), ...(findings.length > 0 ? [list] : []));
}

/** Shows a sentence alone. */
export function showSentence(place: Element, sentence: string): void {
  place.replaceChildren(paragraph(sentence));
}

/** Shows what keeps a thing from being done. */
export function showFaults(place: Element, sentences: readonly string[]): void {
  const list = document.createElement('ul');
  list.append(...sentences.map((sentence) => listItem('error', sentence)));
  place.replaceChildren(list);
}

function findingItem(finding: Finding): HTMLLIElement {
  const cell = finding.source?.cell;
  const place = cell === undefined ? '' : `Ô ${cell}: `;
  return listItem(finding.severity, `${place}${formatFinding(finding, 'vi')}`);
}

function listItem(severity: Severity, text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.className = severity;
  const name = document.createElement('strong');
  name.textContent = severities[severity];
  item.append(name, text);
  return item;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
