import { type Finding, formatFinding, type Severity } from '@llw/core';
import { heightOfText } from '../forms/text-lines.ts';
import type { StreamedRow, StreamedSheet } from '../workbook/stream-workbook.ts';
import { LIST_HEAD_ROWS, listHead } from './list-head.ts';
import { rollUpStyles } from './roll-up-styles.ts';

/** Name of the sheet with the findings. */
const FINDINGS_SHEET = 'Phát hiện';

const columns = {
  number: { head: 'STT', width: 12 },
  severity: { head: 'Mức độ', width: 28 },
  code: { head: 'Mã', width: 66 },
  subject: { head: 'Đơn vị, nơi ghi', width: 60 },
  message: { head: 'Nội dung', width: 120 },
} as const;
const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  query: 'Cần giải trình',
  info: 'Lưu ý',
};
const severities: readonly Severity[] = ['error', 'query', 'info'];

/** Where a finding stands: the unit's name, else the file and cell. */
function subjectOf({ subject, source }: Finding, nameOf: (unit: string) => string | undefined): string {
  const unit = subject?.unit === undefined ? undefined : (nameOf(subject.unit) ?? subject.unit);
  const cell = source?.cell === undefined ? '' : ` ${source.sheet ?? ''}!${source.cell}`;
  return [unit, source && `${source.file}${cell}`].filter((text) => text !== undefined).join('; ');
}

/** How many findings there are of each severity. */
function countSentence(findings: readonly Finding[]): string {
  const counts = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${severityWords[severity].toLocaleLowerCase('vi')}: ${count}`;
  });
  return `Số ${counts.join('; ')}.`;
}

function findingRow(finding: Finding, number: number, subject: string): StreamedRow {
  const { text, centredText, missing } = rollUpStyles;
  const message = formatFinding(finding, 'vi');
  const { severity, code } = finding;
  return {
    cells: [
      { content: number, style: centredText },
      { content: severityWords[severity], style: severity === 'error' ? missing : centredText },
      { content: code, style: centredText },
      { content: subject, style: text },
      { content: message, style: text },
    ],
    height: Math.max(
      heightOfText(message, columns.message.width, text),
      heightOfText(subject, columns.subject.width, text),
    ),
    grows: true,
  };
}

function* findingRows(
  findings: readonly Finding[],
  nameOf: (unit: string) => string | undefined,
): Generator<StreamedRow> {
  let number = 0;
  for (const severity of severities) {
    for (const finding of findings) {
      if (finding.severity === severity) yield findingRow(finding, ++number, subjectOf(finding, nameOf));
    }
  }
}

/** The findings, the gravest first. */
export function findingsSheet(
  findings: readonly Finding[],
  nameOf: (unit: string) => string | undefined,
): StreamedSheet {
  const { text, centredText, missing } = rollUpStyles;
  const all = Object.values(columns);
  return {
    name: FINDINGS_SHEET,
    columns: all,
    head: listHead('Các phát hiện khi tổng hợp', countSentence(findings), all),
    body: findingRows(findings, nameOf),
    bodyRows: findings.length,
    bodyStyles: [text, centredText, missing],
    freeze: { rows: LIST_HEAD_ROWS, columns: 0 },
    print: { orientation: 'landscape', repeatRows: [LIST_HEAD_ROWS, LIST_HEAD_ROWS] },
  };
}
