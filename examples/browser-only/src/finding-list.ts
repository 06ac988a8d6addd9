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

/** Shows sentences alone. */
export function showSentences(place: Element, sentences: readonly string[]): void {
  place.replaceChildren(...sentences.map(paragraph));
}

function findingItem(finding: Finding): HTMLLIElement {
  const item = document.createElement('li');
  item.className = finding.severity;
  const severity = document.createElement('strong');
  severity.textContent = severities[finding.severity];
  const cell = finding.source?.cell;
  item.append(severity, `${cell === undefined ? '' : `Ô ${cell}: `}${formatFinding(finding, 'vi')}`);
  return item;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
