import { chartDrawingXml, chartXml } from './bar-chart.ts';
import type { XmlTextPart } from './exceljs-parts.ts';
import { relationshipsPart } from './part-name.ts';
import type { SheetModel } from './workbook-model.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;
const RELATIONSHIP = 'rId1';
/** What a sheet's element for drawings stands behind (ECMA-376 part 1, 18.3.1.99). */
const BEFORE_DRAWING = /<\/headerFooter>(?:<(rowBreaks|colBreaks)\b.*?<\/\1>)*/s;

/** A sheet that carries a chart, and the part it is. */
interface ChartedSheet {
  readonly part: string;
  readonly ordinal: number;
  readonly sheet: SheetModel;
}

function chartedSheets(sheets: readonly SheetModel[]): readonly ChartedSheet[] {
  return sheets.flatMap((sheet, index) =>
    sheet.chart ? [{ part: `xl/worksheets/sheet${index + 1}.xml`, ordinal: index + 1, sheet }] : [],
  );
}

const leadTo = (type: string, target: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="${RELATIONSHIP}" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

function newParts({ part, ordinal, sheet }: ChartedSheet): readonly XmlTextPart[] {
  if (!sheet.chart) return [];
  const drawing = `xl/drawings/drawing${ordinal}.xml`;
  return [
    { name: relationshipsPart(part), text: leadTo('drawing', `../drawings/drawing${ordinal}.xml`) },
    { name: drawing, text: chartDrawingXml(sheet.chart, RELATIONSHIP) },
    { name: relationshipsPart(drawing), text: leadTo('chart', `../charts/chart${ordinal}.xml`) },
    { name: `xl/charts/chart${ordinal}.xml`, text: chartXml(sheet.chart, sheet.name) },
  ];
}

function typesXml(charted: readonly ChartedSheet[]): string {
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return charted
    .map(
      ({ ordinal }) =>
        override(`xl/drawings/drawing${ordinal}.xml`, TYPES.drawing) +
        override(`xl/charts/chart${ordinal}.xml`, TYPES.chart),
    )
    .join('');
}

/**
 * Adds the charts of a workbook, which exceljs cannot write, to the parts it wrote: for each its own part, a
 * drawing that places it on its sheet, and the way there. A sheet with a chart has a print set-up and no
 * links of its own.
 */
export function withCharts(
  parts: readonly XmlTextPart[],
  sheets: readonly SheetModel[],
): readonly XmlTextPart[] {
  const charted = chartedSheets(sheets);
  if (charted.length === 0) return parts;
  const byPart = new Map(charted.map((one) => [one.part, one]));
  const edited = parts.map((part): XmlTextPart => {
    const { name, text } = part;
    if (name === '[Content_Types].xml') {
      return { name, text: text.replace('</Types>', `${typesXml(charted)}$&`) };
    }
    if (!byPart.has(name)) return part;
    return { name, text: text.replace(BEFORE_DRAWING, `$&<drawing r:id="${RELATIONSHIP}"/>`) };
  });
  return [...edited, ...charted.flatMap(newParts)];
}
