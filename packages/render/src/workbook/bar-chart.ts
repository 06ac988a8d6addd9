import { quotedSheetName } from './cell-address.ts';
import { sheetText } from './sheet-text.ts';

/** A range of one column of the chart's own sheet, with what stands in it. */
export interface ChartRange<Value> {
  /** Such as `$B$5:$B$20`. */
  readonly range: string;
  readonly values: readonly Value[];
}

/** One colour of the bars. */
export interface ChartSeries {
  readonly name: ChartRange<string>;
  readonly counts: ChartRange<number>;
  /** Six hexadecimal digits, `RRGGBB`; of the numbers within the bars too. */
  readonly fill: string;
  readonly color: string;
}

/**
 * Lying bars, one a line of the sheet's table, each divided into its shares of a whole (biểu đồ thanh xếp
 * chồng 100%). It stands over cells of its sheet, both ends included and counted from 1.
 */
export interface BarChart {
  readonly title: string;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly categories: ChartRange<string>;
  readonly series: readonly ChartSeries[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Any two numbers that tell the axes apart. */
const CATEGORY_AXIS = 1;
const SHARE_AXIS = 2;
/** Zeros say nothing within a bar. */
const NO_ZERO = '#,##0;;';

const escaped = (text: string): string =>
  sheetText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const fillXml = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

/** Properties of a run of the chart's text; sizes in points. */
const runXml = (tag: string, size: number, bold: boolean, color: string): string =>
  `<a:${tag} lang="vi-VN" sz="${size * 100}" b="${bold ? 1 : 0}">${fillXml(color)}<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></a:${tag}>`;

const textXml = (size: number, color: string): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runXml('defRPr', size, false, color)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

function cacheXml(values: readonly (string | number)[]): string {
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${escaped(String(value))}</c:v></c:pt>`);
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

const textsXml = (sheet: string, { range, values }: ChartRange<string>): string =>
  `<c:strRef><c:f>${escaped(`${quotedSheetName(sheet)}!${range}`)}</c:f><c:strCache>${cacheXml(values)}</c:strCache></c:strRef>`;

const countsXml = (sheet: string, { range, values }: ChartRange<number>): string =>
  `<c:numRef><c:f>${escaped(`${quotedSheetName(sheet)}!${range}`)}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>${cacheXml(values)}</c:numCache></c:numRef>`;

function seriesXml(chart: BarChart, sheet: string): string {
  return chart.series
    .map(
      ({ name, counts, fill, color }, at) =>
        `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${textsXml(sheet, name)}</c:tx><c:spPr>${fillXml(fill)}<a:ln w="6350">${fillXml('000000')}</a:ln></c:spPr><c:invertIfNegative val="0"/><c:dLbls><c:numFmt formatCode="${NO_ZERO}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${textXml(9, color)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls><c:cat>${textsXml(sheet, chart.categories)}</c:cat><c:val>${countsXml(sheet, counts)}</c:val></c:ser>`,
    )
    .join('');
}

/** The first line of the table is the topmost bar; the shares are told beneath the last. */
const axesXml = `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(10, '000000')}<c:crossAx val="${SHARE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="${SHARE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350">${fillXml('D1D5DB')}</a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0%" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(9, '000000')}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:majorUnit val="0.2"/></c:valAx>`;

/** The part of a chart (ECMA-376 part 1, 21.2); what it shows is kept in it beside where it stands. */
export function chartXml(chart: BarChart, sheet: string): string {
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>${runXml('rPr', 13, true, '000000')}<a:t>${escaped(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="percentStacked"/><c:varyColors val="0"/>${seriesXml(chart, sheet)}<c:gapWidth val="45"/><c:overlap val="100"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${SHARE_AXIS}"/></c:barChart>`;
  const legend = `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textXml(10, '000000')}</c:legend>`;
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${axesXml}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${fillXml('FFFFFF')}<a:ln w="6350">${fillXml('9CA3AF')}</a:ln></c:spPr></c:chartSpace>`;
}

/** The part that places a chart on its sheet (ECMA-376 part 1, 20.5); its description is for screen readers. */
export function chartDrawingXml({ title, from, to }: BarChart, relationship: string): string {
  const place = (row: number, column: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1" descr="${escaped(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><xdr:twoCellAnchor editAs="oneCell"><xdr:from>${place(from.row - 1, from.column - 1)}</xdr:from><xdr:to>${place(to.row, to.column)}</xdr:to>${frame}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
}
