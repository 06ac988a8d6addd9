import { type Finding, formatFinding, type Severity } from '@llw/core';
import { heightOfText } from '../forms/text-lines.ts';
import type { RowModel, SheetModel } from '../workbook/workbook-model.ts';
import { rollUpStyles } from './roll-up-styles.ts';

/** Name of the sheet with the findings. */
export const FINDINGS_SHEET = 'Phát hiện';

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

/** Rows of the findings, the gravest first. */
export function* findingRows(
  findings: readonly Finding[],
  nameOf: (unit: string) => string | undefined,
): Generator<RowModel> {
  const { leftTitle, leftSubtitle, head, text, centredText, missing } = rollUpStyles;
  const counts = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${severityWords[severity].toLocaleLowerCase('vi')}: ${count}`;
  });
  yield { cells: [{ content: 'Các phát hiện khi tổng hợp', style: leftTitle }], height: 22 };
  yield { cells: [{ content: `Số ${counts.join('; ')}.`, style: leftSubtitle }], height: 18 };
  const heads = ['STT', 'Mức độ', 'Mã', 'Đơn vị, nơi ghi', 'Nội dung'];
  yield { cells: heads.map((content) => ({ content, style: head })), height: 22 };
  let number = 0;
  for (const severity of severities) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      number++;
      const message = formatFinding(finding, 'vi');
      const subject = subjectOf(finding, nameOf);
      yield {
        cells: [
          { content: number, style: centredText },
          { content: severityWords[severity], style: severity === 'error' ? missing : centredText },
          { content: finding.code, style: centredText },
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
  }
}

/** The findings sheet without its rows. */
export const findingsFrame: Omit<SheetModel, 'rows'> = {
  name: FINDINGS_SHEET,
  columns: Object.values(widths).map((width) => ({ width })),
  freeze: { rows: HEAD, columns: 0 },
  print: { orientation: 'landscape', repeatRows: [HEAD, HEAD] },
};
