import {
  cellName,
  cellsOf,
  type Finding,
  formatFinding,
  formatNumber,
  type Language,
  type ReportingStatus,
} from '@llw/core';
import type { Command } from './command-line.ts';
import type { Week } from './run-week.ts';

const words = {
  vi: {
    reported: 'Ai đã báo cáo',
    ofExpected: (received: number, expected: number) =>
      `${received}/${expected} đơn vị có báo cáo được tổng hợp`,
    late: 'Gửi sau hạn',
    missing: 'Chưa có báo cáo dùng được',
    unusable: 'tệp không dùng được',
    returned: 'Trả lại để sửa',
    faults: 'Sai ở đâu',
    noFaults: 'không có lỗi',
    totals: 'Tổng hợp của',
    atLeast: 'ít nhất',
    noFigure: 'chưa có số liệu',
    units: 'đơn vị',
    written: 'Đã ghi vào',
    severity: { error: 'LỖI', query: 'CẦN GIẢI TRÌNH', info: 'GHI NHẬN' },
  },
  en: {
    reported: 'Who reported',
    ofExpected: (received: number, expected: number) =>
      `${received} of ${expected} units have a report that is counted`,
    late: 'After the deadline',
    missing: 'No usable report',
    unusable: 'unusable file',
    returned: 'Sent back to be corrected',
    faults: 'What is wrong where',
    noFaults: 'nothing',
    totals: 'Totals of',
    atLeast: 'at least',
    noFigure: 'no figure',
    units: 'units',
    written: 'Written to',
    severity: { error: 'ERROR', query: 'QUERY', info: 'NOTE' },
  },
} as const;

/** What is printed at the end: who reported, what is wrong where, and the totals. */
export function summaryOf(week: Week, { language, output }: Command): string {
  const say = words[language];
  return [
    heading(say.reported),
    ...reporters(week, language),
    heading(say.faults),
    ...faults(week, language),
    heading(`${say.totals} ${week.district.name}`),
    ...totals(week, language),
    '',
    `${say.written} ${output}: ${Object.keys(week.output).join(', ')}`,
  ].join('\n');
}

const heading = (text: string) => `\n${text}\n${'─'.repeat(text.length)}`;

function reporters({ totals, district, forms }: Week, language: Language): string[] {
  const say = words[language];
  const { received, expected } = totals.coverage(district.id);
  const unusable = new Map(forms.flatMap(({ from, file, submission }) => (submission ? [] : [[from, file]])));
  const named = (status: ReportingStatus, label: string) => {
    const names = totals
      .reporters(district.id)
      .filter((reporter) => reporter.status === status)
      .map(({ unit }) => {
        const file = unusable.get(unit);
        return `${totals.snapshot.unit(unit)?.name ?? unit}${file ? ` (${say.unusable}: ${file})` : ''}`;
      });
    return names.length === 0 ? [] : [`${label} (${names.length}): ${names.join('; ')}`];
  };
  return [
    say.ofExpected(received, expected),
    ...named('late', say.late),
    ...named('returned', say.returned),
    ...named('missing', say.missing),
  ];
}

function faults({ forms, documentFindings, totals }: Week, language: Language): string[] {
  const all = [...forms.flatMap(({ findings }) => findings), ...documentFindings, ...totals.findings];
  return all.length === 0 ? [words[language].noFaults] : all.map((finding) => faultLine(finding, language));
}

function faultLine(finding: Finding, language: Language): string {
  const { file, sheet, cell } = finding.source ?? {};
  const place = [file, [sheet, cell].filter(Boolean).join('!')].filter(Boolean).join(' ');
  const severity = words[language].severity[finding.severity];
  return `${severity.padEnd(words[language].severity.query.length)}  ${place ? `${place}: ` : ''}${formatFinding(finding, language)}`;
}

function totals({ totals, district }: Week, language: Language): string[] {
  const say = words[language];
  return cellsOf(totals.template)
    .filter(({ key }) => totals.cells.includes(key))
    .map((cell) => {
      const { key, measure, unitOfMeasure } = cell;
      const { value, lowerBound } = totals.figure(district.id, key);
      // Above, a yes of each unit is a count of units.
      const counted = measure === 'yesNo' ? say.units : unitOfMeasure[language];
      const figure =
        value !== null
          ? `${lowerBound ? `${say.atLeast} ` : ''}${formatNumber(value, language)}`
          : say.noFigure;
      return `${figure.padStart(20)} ${counted.padEnd(16)} ${cellName(totals.template, cell)[language]}`;
    });
}
