import { type Checked, type Finding, type LocalizedText, labelParam, raise } from '@llw/core';
import { type OfficePackage, openPackage } from '../package/open-package.ts';
import { childOf, childrenOf, readXml, textOf, type XmlElement } from '../package/read-xml.ts';
import { rangeOf } from './cell-address.ts';
import { packageOfOtherKind, unlikeWorkbook } from './file-kind.ts';
import { meaningOfFormat, type NumberMeaning } from './number-format.ts';
import { relationshipsPart, targetPart } from './part-name.ts';
import { ReadSheet } from './read-cell.ts';
import { readSharedStrings, readSheet, type SheetContext } from './read-sheet.ts';
import { activeContent, damagedWorkbook, workbookTooLarge } from './workbook-findings.ts';
import { defaultWorkbookLimits, type WorkbookLimits } from './workbook-limits.ts';

/** A cell that a name of the workbook points at. */
export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A workbook that came from outside: its sheets in their order, and its names. */
export interface ReadWorkbook {
  /** Name of the workbook's own part in the package. */
  readonly part: string;
  readonly sheets: readonly ReadSheet[];
  /** Names of single cells or merged ranges; `undefined` where what the name stood for was deleted. */
  readonly names: ReadonlyMap<string, NamedCell | undefined>;
  /** Days are counted from 1904, as old Macintosh workbooks do. */
  readonly since1904: boolean;
}

/** How a workbook is opened. */
export interface OpenWorkbookOptions {
  /** Name of the file, for the findings. */
  readonly file: string;
  readonly limits?: Partial<WorkbookLimits>;
}

const NOT_CELLS =
  /^(?:docProps|customXml)\/|^xl\/(?:theme|drawings|charts|media|printerSettings|comments|threadedComments|calcChain|pivot)/;
const wanted = (name: string) => /\.(?:xml|rels)$/i.test(name) && !NOT_CELLS.test(name);

interface OpenPackage {
  readonly pack: OfficePackage;
  readonly options: OpenWorkbookOptions;
  readonly limits: WorkbookLimits;
  readonly findings: Finding[];
}

/** A part as a tree; nothing where it is missing or cannot be read. */
function tree({ pack, findings }: OpenPackage, name: string): XmlElement | undefined {
  const bytes = pack.parts.get(name);
  if (!bytes) return undefined;
  const read = readXml({ name, bytes });
  findings.push(...read.findings);
  return read.value;
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

function relationshipsOf(open: OpenPackage, part: string): readonly Relationship[] {
  const root = tree(open, relationshipsPart(part));
  if (!root) return [];
  return childrenOf(root, 'rel:Relationship').flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (id === undefined || target === undefined || mode === 'External') return [];
    return [{ id, type: type?.split('/').at(-1) ?? '', part: targetPart(part, target) }];
  });
}

function meaningsOf(open: OpenPackage, part: string | undefined): readonly NumberMeaning[] {
  const root = part === undefined ? undefined : tree(open, part);
  if (!root) return [];
  const own = new Map(
    childrenOf(childOf(root, 'x:numFmts') ?? root, 'x:numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'],
    ]),
  );
  const formats = childOf(root, 'x:cellXfs');
  if (!formats) return [];
  return childrenOf(formats, 'x:xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return meaningOfFormat(id, own.get(id));
  });
}

const QUOTED = /^'((?:[^']|'')+)'!(.+)$/;
const BARE = /^([^!']+)!(.+)$/;

/** The cell a name's text such as `'Báo cáo'!$D$12` leads to. */
function namedCell(reference: string): NamedCell | undefined {
  const [, quoted, ofQuoted] = QUOTED.exec(reference) ?? [];
  const [, bare, ofBare] = BARE.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const range = rangeOf(ofQuoted ?? ofBare ?? '');
  return sheet !== undefined && range ? { sheet, ...range.from } : undefined;
}

function namesOf(workbook: XmlElement): ReadonlyMap<string, NamedCell | undefined> {
  const defined = childOf(workbook, 'x:definedNames');
  if (!defined) return new Map();
  return new Map(
    childrenOf(defined, 'x:definedName').flatMap((element) => {
      const { name, localSheetId } = element.attributes;
      if (name === undefined || localSheetId !== undefined) return [];
      return [[name, namedCell(textOf(element).trim())] as const];
    }),
  );
}

const contents = {
  macros: { vi: 'macro', en: 'macros' },
  links: { vi: 'liên kết tới tệp khác', en: 'links to other files' },
  objects: { vi: 'đối tượng nhúng hoặc điều khiển ActiveX', en: 'embedded objects or ActiveX controls' },
} as const satisfies Record<string, LocalizedText>;

const contentParts: readonly (readonly [keyof typeof contents, RegExp])[] = [
  ['macros', /vbaProject\.bin$|^xl\/macrosheets\//],
  ['links', /^xl\/externalLinks\//],
  ['objects', /^xl\/(?:embeddings|activeX|ctrlProps)\//],
];

function contentFindings({ pack, options: { file } }: OpenPackage): readonly Finding[] {
  return contentParts.flatMap(([content, pattern]) =>
    pack.names.some((name) => pattern.test(name))
      ? [
          raise(
            activeContent,
            '',
            { file, ...labelParam('content', contents[content]) },
            { source: { file } },
          ),
        ]
      : [],
  );
}

function tooLarge(open: OpenPackage, limit: LocalizedText, actual: number, allowed: number): Finding {
  const { file } = open.options;
  return raise(
    workbookTooLarge,
    '',
    { file, ...labelParam('limit', limit), actual: String(actual), allowed: String(allowed) },
    { source: { file } },
  );
}

function sharedStringsOf(open: OpenPackage, part: string | undefined): readonly string[] {
  const bytes = part === undefined ? undefined : open.pack.parts.get(part);
  if (part === undefined || !bytes) return [];
  const { strings, finding } = readSharedStrings({ name: part, bytes });
  if (finding) open.findings.push(finding);
  return strings;
}

function sheetsOf(
  open: OpenPackage,
  workbook: XmlElement,
  parts: ReadonlyMap<string, string>,
  context: SheetContext,
): readonly ReadSheet[] {
  const listed = childrenOf(childOf(workbook, 'x:sheets') ?? workbook, 'x:sheet');
  if (listed.length > open.limits.sheets) {
    const limit = { vi: 'số trang tính', en: 'number of sheets' };
    open.findings.push(tooLarge(open, limit, listed.length, open.limits.sheets));
    return [];
  }
  return listed.flatMap(({ attributes }) => {
    const part = parts.get(attributes['r:id'] ?? '');
    const bytes = part === undefined ? undefined : open.pack.parts.get(part);
    if (part === undefined || !bytes) return [];
    const { cells, merges, tooMany, finding } = readSheet({ name: part, bytes }, context);
    if (finding) open.findings.push(finding);
    if (tooMany) {
      const limit = { vi: 'số ô', en: 'number of cells' };
      open.findings.push(tooLarge(open, limit, context.mostCells + 1, context.mostCells));
    }
    const state = attributes['state'];
    const hidden = state === 'hidden' || state === 'veryHidden';
    return [new ReadSheet({ name: attributes['name'] ?? '', part, hidden }, cells, merges)];
  });
}

function readParts(open: OpenPackage): ReadWorkbook | undefined {
  const [{ part } = { part: 'xl/workbook.xml' }] = relationshipsOf(open, '').filter(
    ({ type }) => type === 'officeDocument',
  );
  const workbook = tree(open, part);
  if (workbook?.name !== 'x:workbook') return undefined;
  const relationships = relationshipsOf(open, part);
  const partOf = (type: string) => relationships.find((relationship) => relationship.type === type)?.part;
  const context: SheetContext = {
    sharedStrings: sharedStringsOf(open, partOf('sharedStrings')),
    meanings: meaningsOf(open, partOf('styles')),
    mostCells: open.limits.cells,
  };
  const date1904 = childOf(workbook, 'x:workbookPr')?.attributes['date1904'];
  return {
    part,
    sheets: sheetsOf(open, workbook, new Map(relationships.map(({ id, part: to }) => [id, to])), context),
    names: namesOf(workbook),
    since1904: date1904 === '1' || date1904 === 'true',
  };
}

/**
 * Opens a workbook that came from outside, in bounded memory. Nothing is followed out of it and nothing in
 * it is run; formulas are not computed, the value the program computed last is read.
 *
 * @returns the workbook, or the findings that say what the file is instead: `WORKBOOK.FILE.001`–`004`,
 *   `WORKBOOK.LIMIT.001`, `PACKAGE.*`.
 */
export function openWorkbook(bytes: Uint8Array, options: OpenWorkbookOptions): Checked<ReadWorkbook> {
  const { file } = options;
  const unlike = unlikeWorkbook(bytes, file);
  if (unlike) return { usable: false, findings: [unlike] };
  const limits = { ...defaultWorkbookLimits, ...options.limits };
  const opened = openPackage(bytes, { limits, wanted });
  if (!opened.usable) {
    return { usable: false, findings: opened.findings.map((finding) => ({ ...finding, source: { file } })) };
  }
  const open: OpenPackage = { pack: opened.value, options, limits, findings: [] };
  const workbook = readParts(open);
  const found = open.findings.map((finding) => ({ ...finding, pointer: '', source: { file } }));
  if (!workbook && found.length === 0) {
    return { usable: false, findings: [packageOfOtherKind(opened.value.names, file)] };
  }
  if (!workbook || found.length > 0) return { usable: false, findings: found };
  if (workbook.sheets.length === 0) {
    const reason = labelParam('reason', { vi: 'không có trang tính nào', en: 'it has no sheet' });
    const damaged = raise(damagedWorkbook, '', { file, ...reason }, { source: { file } });
    return { usable: false, findings: [damaged] };
  }
  return { usable: true, value: workbook, findings: contentFindings(open) };
}
