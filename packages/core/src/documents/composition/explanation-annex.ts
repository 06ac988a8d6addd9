import { dayInVietnam } from '../../calendar/deadline.ts';
import { decimalText, parseDecimal, sumDecimals } from '../../decimal/decimal.ts';
import type { Coverage } from '../../roll-up/coverage.ts';
import type { ContributionShare, Explanation, NotCounted, PartShare } from '../../roll-up/explanation.ts';
import { valueStatusLabels } from '../../roll-up/value-status-labels.ts';
import { formatNumber } from '../../text/format-number.ts';
import type { ContentAnnex } from '../annex.ts';
import type { Block, Table, TableColumn, TableRow } from '../block.ts';
import type { InlineText } from '../inline-text.ts';
import { dayInFigures } from '../wording/day-text.ts';

/** How an explanation is printed. */
export interface ExplanationAnnexOptions {
  /** Id by which the text refers to the annex; `explanation` where it is left out. */
  readonly id?: string;
  /**
   * `contributors` lists every report the figure is made of; `parts` the units directly below, each with all
   * under it, which keeps a province on a few pages. `contributors` where it is left out.
   */
  readonly by?: 'contributors' | 'parts';
}

const number = (value: number): string => formatNumber(String(value));
const percent = (share: string | undefined): string => (share === undefined ? '' : formatNumber(share));
const rowOf = (...contents: readonly string[]): TableRow => ({
  cells: contents.map((content) => ({ content })),
});

const ordinal: TableColumn = { heading: 'TT', share: 1, align: 'centre' };
const unitName: TableColumn = { heading: 'Đơn vị', share: 7.5, align: 'left' };
const value: TableColumn = { heading: 'Số liệu', share: 3, align: 'right' };
const share: TableColumn = { heading: 'Tỷ lệ (%)', share: 2, align: 'right' };

/** The last line of a table whose lines add up to the figure. */
function totalRow({ figure, isSum }: Explanation, columns: readonly TableColumn[]): readonly TableRow[] {
  if (!isSum || figure.value === null) return [];
  const blanks = columns.slice(3).map(() => ({ content: '' }));
  const cells = [{ content: '' }, { content: 'Tổng số' }, { content: formatNumber(figure.value) }, ...blanks];
  return [{ cells, heading: true }];
}

function contributorTable(explanation: Explanation): Table {
  const columns: readonly TableColumn[] = [
    ordinal,
    unitName,
    value,
    share,
    { heading: 'Tình trạng', share: 2.5, align: 'centre' },
    { heading: 'Lần nộp', share: 1.5, align: 'centre' },
    { heading: 'Ngày nộp', share: 3, align: 'centre' },
  ];
  const rows = explanation.contributions.map((given, at) =>
    rowOf(
      String(at + 1),
      given.name,
      formatNumber(given.value ?? '0'),
      percent(given.share),
      statusOf(given),
      String(given.revision),
      dayInFigures(dayInVietnam(given.submittedAt)),
    ),
  );
  return {
    type: 'table',
    caption: 'Các báo cáo tạo nên số liệu',
    columns,
    rows: [...rows, ...totalRow(explanation, columns)],
  };
}

function statusOf({ status }: ContributionShare): string {
  switch (status) {
    case 'reported':
    case 'estimated':
    case 'imputed':
    case 'provisional':
      return valueStatusLabels[status].vi;
    default:
      return '';
  }
}

/** What the unit itself gave, so that the lines of the parts and this one add up to the figure. */
function ownPart({ figure, contributions, name }: Explanation): readonly PartShare[] {
  const own = contributions.filter(({ unit }) => unit === figure.unit);
  const values = own.flatMap(({ value: text }) => (text === null ? [] : (parseDecimal(text) ?? [])));
  if (values.length === 0) return [];
  const [first] = own;
  return [
    {
      unit: figure.unit,
      name: `${name} (báo cáo của chính đơn vị)`,
      value: decimalText(sumDecimals(values)),
      ...(own.length === 1 && first?.share !== undefined && { share: first.share }),
      coverage: { ...figure.coverage, expected: 1, received: 1 },
    },
  ];
}

function partTable(explanation: Explanation): Table {
  const columns: readonly TableColumn[] = [
    ordinal,
    unitName,
    value,
    share,
    { heading: 'Đã báo cáo/phải báo cáo', share: 3, align: 'centre' },
  ];
  const rows = [...ownPart(explanation), ...explanation.parts].map((part, at) =>
    rowOf(
      String(at + 1),
      part.name,
      part.value === null ? 'chưa có' : formatNumber(part.value),
      percent(part.share),
      `${number(part.coverage.received)}/${number(part.coverage.expected)}`,
    ),
  );
  return {
    type: 'table',
    caption: 'Số liệu theo đơn vị trực thuộc, gồm cả cấp dưới',
    columns,
    rows: [...rows, ...totalRow(explanation, columns)],
  };
}

function notCountedTable(notCounted: readonly NotCounted[]): readonly Block[] {
  if (notCounted.length === 0) return [];
  return [
    {
      type: 'table',
      caption: 'Đơn vị không có trong số liệu và lý do',
      columns: [ordinal, unitName, { heading: 'Lý do', share: 9, align: 'left' }],
      rows: notCounted.map(({ name, reason }, at) => rowOf(String(at + 1), name, reason.vi)),
    },
  ];
}

function coverageSentence({
  expected,
  received,
  late,
  missing,
  returned,
  excluded,
  waived,
}: Coverage): string {
  const others = [
    [late, 'nộp muộn'],
    [missing, 'chưa nộp'],
    [returned, 'được trả lại để sửa'],
    [excluded, 'không được tính'],
    [waived, 'được miễn báo cáo'],
  ] as const;
  const told = others.flatMap(([count, words]) => (count > 0 ? [`${number(count)} ${words}`] : []));
  const rest = told.length > 0 ? ` (${told.join('; ')})` : '';
  return `Đã nhận ${number(received)}/${number(expected)} báo cáo phải nộp${rest}.`;
}

/** A percent sign stands close to its number, other units stand apart. */
const measured = (unit: string): string => (unit === '' || unit === '%' ? unit : ` ${unit}`);

/** The figure itself, and whether more is to come. */
function figureLine({ figure, unitOfMeasure }: Explanation): InlineText {
  if (figure.value === null) return 'Chưa có số liệu.';
  const least = figure.lowerBound ? 'ít nhất ' : '';
  const told = `${least}${formatNumber(figure.value)}${measured(unitOfMeasure.vi)}`;
  const bound = figure.lowerBound
    ? '. Số liệu chưa đủ: giá trị thực bằng hoặc lớn hơn.'
    : figure.partial
      ? '. Số liệu chưa đủ.'
      : '.';
  return [{ text: 'Số liệu: ' }, { text: told, bold: true }, { text: bound }];
}

/** The sides a quotient was divided from. */
function quotientSentence({ figure }: Explanation): readonly string[] {
  if (!figure.quotient) return [];
  const { numerator, denominator, factor } = figure.quotient;
  const times = factor === '1' ? '' : ` × ${formatNumber(factor)}`;
  return [`Tử số ${formatNumber(numerator)}, mẫu số ${formatNumber(denominator)}${times}.`];
}

function paragraphs(lines: readonly InlineText[]): readonly Block[] {
  return lines.map((content) => ({ type: 'paragraph', content }));
}

/**
 * An explanation as an annex (phụ lục diễn giải số liệu): the figure, how it was made, the reports it is made
 * of, who is not in it and why, on which tree of units, and the fingerprint by which it is known again. It
 * goes among the `annexes` of any document.
 *
 * @param explanation from `explain`
 * @param options the id of the annex, and whether it lists the reports or the units below.
 * @returns an annex whose lines, for a sum, add up to the figure.
 * @example
 * ```ts
 * import { explain, rollUp } from '@llw/aggregate';
 * import { createUnitRegistry, explanationAnnex, llw2022 } from '@llw/core';
 * const valid = { from: '2022-01-01', to: null };
 * const unit = (id: string, parent: string | null) => ({
 *   id,
 *   versions: [{ name: id, kind: 'commune' as const, codes: [], valid }],
 *   reportsTo: [{ line: 'territorial', parent, valid }],
 * });
 * const { value: registry } = createUnitRegistry({
 *   units: [unit('Xã Sông Lam', null), unit('Trường Hoa Sen', 'Xã Sông Lam')],
 * });
 * if (registry) {
 *   const totals = rollUp({ template: llw2022, snapshot: registry.at('2022-10-01'), submissions: [] });
 *   const annex = explanationAnnex(explain(totals, 'Xã Sông Lam', 'seminars.held'));
 *   console.log(annex.subject); // => "Số lần hội thảo, tọa đàm, Xã Sông Lam, năm 2022"
 * }
 * ```
 */
export function explanationAnnex(
  explanation: Explanation,
  { id = 'explanation', by = 'contributors' }: ExplanationAnnexOptions = {},
): ContentAnnex {
  const { figure, name, label, formula, rounding, notCounted, tree, fingerprint, contributions } =
    explanation;
  // Where the unit's own consolidated figure stands for all, the parts are not what it is made of.
  const byParts = by === 'parts' && figure.source === 'computed';
  const made = byParts ? partTable(explanation) : contributorTable(explanation);
  return {
    type: 'content',
    id,
    title: 'Diễn giải số liệu',
    subject: `${label.vi}, ${name}, năm ${figure.period}`,
    blocks: [
      ...paragraphs([
        figureLine(explanation),
        `Cách tính: ${[formula.vi, ...quotientSentence(explanation), ...(rounding ? [rounding.vi] : [])].join(' ')}`,
        coverageSentence(figure.coverage),
      ]),
      ...(contributions.length > 0 ? [made] : []),
      ...notCountedTable(notCounted),
      ...paragraphs([
        `Dấu vết số liệu: ${fingerprint}; giữ nguyên khi các báo cáo tạo nên số liệu không đổi.`,
        `Tính trên cây đơn vị ngày ${dayInFigures(tree.date)}, mã ${figure.frame.snapshotHash.slice(0, 16)}.`,
      ]),
    ],
  };
}
