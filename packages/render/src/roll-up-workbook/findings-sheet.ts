import { type Finding, formatFinding, type Severity } from '@llw/core';
import { heightOfText } from '../forms/text-lines.ts';
import type { StreamedRow, StreamedSheet } from '../workbook/stream-workbook.ts';
import type { RowModel } from '../workbook/workbook-model.ts';
import { rollUpStyles } from './roll-up-styles.ts';

/** Name of the sheet with the findings. */
const FINDINGS_SHEET = 'Phát hiện';

const HEAD = 3;
const widths = { number: 12, severity: 28, code: 52, subject: 60, message: 120 } as const;
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

const heads = ['STT', 'Mức độ', 'Mã', 'Đơn vị, nơi ghi', 'Nội dung'];

function headRows(findings: readonly Finding[]): readonly RowModel[] {
  const { leftTitle, leftSubtitle, head } = rollUpStyles;
  const counts = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${severityWords[severity].toLocaleLowerCase('vi')}: ${count}`;
  });
  return [
    { cells: [{ content: 'Các phát hiện khi tổng hợp', style: leftTitle }], height: 22 },
    { cells: [{ content: `Số ${counts.join('; ')}.`, style: leftSubtitle }], height: 18 },
    { cells: heads.map((content) => ({ content, style: head })), height: 22 },
  ];
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
      heightOfText(message, widths.message, text),
      heightOfText(subject, widths.subject, text),
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
  return {
    name: FINDINGS_SHEET,
    columns: Object.values(widths).map((width) => ({ width })),
    head: headRows(findings),
    body: findingRows(findings, nameOf),
    bodyRows: findings.length,
    bodyStyles: [text, centredText, missing],
    freeze: { rows: HEAD, columns: 0 },
    print: { orientation: 'landscape', repeatRows: [HEAD, HEAD] },
  };
}
