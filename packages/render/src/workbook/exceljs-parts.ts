import type { Workbook } from 'exceljs';

/** A part of a workbook as exceljs makes it. */
export interface XmlTextPart {
  readonly name: string;
  readonly text: string;
}

/** Where exceljs hands its parts over, in the place of its own zip writer. */
interface PartSink {
  append(text: string, about: { readonly name: string }): void;
}

/** The steps by which exceljs 4.4.0 writes a workbook, in their order (lib/xlsx/xlsx.js, `write`). */
const steps = [
  'addContentTypes',
  'addOfficeRels',
  'addWorkbookRels',
  'addWorksheets',
  'addSharedStrings',
  'addThemes',
  'addStyles',
  'addApp',
  'addCore',
  'addWorkbook',
] as const;

type Step = (sink: PartSink, model: unknown) => Promise<void>;

type PartWriter = Readonly<Record<(typeof steps)[number], Step>> & {
  readonly prepareModel: (model: unknown, options: object) => void;
};

const hasSteps = (xlsx: object): xlsx is PartWriter =>
  ['prepareModel', ...steps].every((step) => typeof Reflect.get(xlsx, step) === 'function');

/**
 * The parts of a workbook, before they are packed. exceljs packs with JSZip, which yields to the event loop
 * for each part and puts the clock into every entry: asking for the parts alone takes half the time.
 */
export async function exceljsParts(workbook: Workbook): Promise<readonly XmlTextPart[]> {
  const { xlsx, model } = workbook;
  if (!hasSteps(xlsx)) throw new Error('this is not exceljs 4.4: the steps of its writer are missing');
  const parts: XmlTextPart[] = [];
  const sink: PartSink = { append: (text, { name }) => void parts.push({ name, text }) };
  xlsx.prepareModel(model, {});
  for (const step of steps) await xlsx[step](sink, model);
  return parts;
}
