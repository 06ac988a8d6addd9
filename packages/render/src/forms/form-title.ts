import { formatFinding, type ReportTemplate } from '@llw/core';
import { textWidth } from '../decree30/text-width.ts';
import type { CellModel, RowModel } from '../workbook/workbook-model.ts';
import { leftTitleWidth, printedColumns, printedWidth } from './form-columns.ts';
import type { FormRequest } from './form-request.ts';
import { titleStyles } from './form-styles.ts';
import { heightOfText } from './text-lines.ts';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const TYPE = 'Báo cáo';
const LEFT = 2;
const RIGHT = 3;
/** A horizontal bar, one em wide, repeated to draw the rule under the issuer's name. */
const BAR = '\u2015';

const basisWords = { own: 'riêng đơn vị', consolidated: 'gồm cả cấp dưới' } as const;

const pair = (left: CellModel, right: CellModel): RowModel['cells'] => [left, undefined, right];

const across = (content: string, style: CellModel['style']): RowModel['cells'] => [
  { content, style, span: printedColumns },
];

/** The title of the form for a period: the year in it is the period's. */
export function formTitle(template: ReportTemplate, period: string): string {
  return template.title.vi.replace(/\bnăm (?:19|20)\d{2}\b/gu, `năm ${period}`);
}

function titleLines(title: string): { readonly type: string; readonly subject: string } {
  if (!title.startsWith(`${TYPE} `)) return { type: TYPE, subject: title };
  const subject = title.slice(TYPE.length + 1);
  return { type: TYPE, subject: subject.charAt(0).toUpperCase() + subject.slice(1) };
}

function periodLine({ period, basis = 'own', deadline }: FormRequest): string {
  const line = `Kỳ báo cáo: năm ${period}; phạm vi số liệu: ${basisWords[basis]}`;
  if (!deadline) return line;
  const word = deadline.rule === 'before' ? 'trước ngày' : 'chậm nhất ngày';
  const day = formatFinding({ message: { vi: '{day|date}', en: '' }, params: { day: deadline.date } }, 'vi');
  return `${line}; gửi ${word} ${day}`;
}

/** Bars for the rule under the issuer's name: two fifths of the name, as the decree asks for 1/3 to 1/2. */
function issuerRule(name: string): string {
  const line = Math.min(textWidth(name, titleStyles.issuer), leftTitleWidth);
  return BAR.repeat(Math.round((line * 0.4) / textWidth(BAR, titleStyles.rule)));
}

/**
 * The head of the printed report: issuer and nation, number and date, type, title and period. Number, date
 * and place are left to be filled in.
 */
export function titleRows(template: ReportTemplate, request: FormRequest): readonly RowModel[] {
  const { unit, period } = request;
  const issuer = unit.name.toLocaleUpperCase('vi');
  const parent = unit.parentName?.toLocaleUpperCase('vi');
  const place = unit.place ?? '............';
  const { type, subject } = titleLines(formTitle(template, period));
  const nation = { content: NATION, style: titleStyles.nation, span: RIGHT };
  const motto = { content: MOTTO, style: titleStyles.motto, span: RIGHT };
  const issuerCell = { content: issuer, style: titleStyles.issuer, span: LEFT };
  const issuerHeight = heightOfText(issuer, leftTitleWidth, titleStyles.issuer);
  const top: RowModel[] = parent
    ? [
        {
          cells: pair({ content: parent, style: titleStyles.parent, span: LEFT }, nation),
          height: heightOfText(parent, leftTitleWidth, titleStyles.parent),
        },
        { cells: pair(issuerCell, motto), height: Math.max(issuerHeight, 20) },
      ]
    : [
        { cells: pair(issuerCell, nation), height: issuerHeight },
        {
          cells: pair({ content: issuerRule(issuer), style: titleStyles.rule, span: LEFT }, motto),
          height: 20,
        },
      ];
  const rule: RowModel = {
    cells: [{ content: parent ? issuerRule(issuer) : '', style: titleStyles.rule, span: LEFT }],
    height: 9,
  };
  return [
    ...top,
    rule,
    {
      cells: pair(
        { content: 'Số: ......./BC-.........', style: titleStyles.symbol, span: LEFT },
        {
          content: `${place}, ngày ..... tháng ..... năm ${period}`,
          style: titleStyles.placeAndDate,
          span: RIGHT,
        },
      ),
      height: 20,
    },
    { cells: [], height: 10 },
    { cells: across(type.toLocaleUpperCase('vi'), titleStyles.type), height: 20 },
    {
      cells: across(subject, titleStyles.title),
      height: heightOfText(subject, printedWidth, titleStyles.title),
    },
    {
      cells: across(periodLine(request), titleStyles.period),
      height: heightOfText(periodLine(request), printedWidth, titleStyles.period),
    },
    { cells: [], height: 8 },
  ];
}
