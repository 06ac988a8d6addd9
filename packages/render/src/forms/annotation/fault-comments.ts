import { type FaultyCell, faultText } from './faults.ts';
import type { PackageEdit } from './package-edit.ts';
import { attributeOf, elementsOf, insertBefore, rootPrefix, xmlText } from './part-xml.ts';

/** Author of our comments, by which they are known again. */
const AUTHOR = 'Kiểm tra biểu mẫu (llw)';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

const EMPTY_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;
const EMPTY_VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** Elements of a sheet that stand after the drawing of its comments. */
const afterLegacyDrawing = [
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

const COLUMNS_WIDE = 4;
const ROWS_HIGH = 5;

function shape({ row, column }: FaultyCell, id: number): string {
  const anchor = [column, 15, Math.max(0, row - 2), 10, column + COLUMNS_WIDE, 15, row + ROWS_HIGH, 4].join(
    ', ',
  );
  return `<v:shape id="llw_${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:90pt;z-index:${id};visibility:hidden" fillcolor="#fff3c4" o:insetmode="auto"><v:fill color2="#fff3c4"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}

const commentText = ({ findings }: FaultyCell): string => findings.map(faultText).join('\n');

function authorIn(xml: string, author: string): { readonly xml: string; readonly id: number } {
  const p = rootPrefix(xml);
  const [, list = ''] = new RegExp(`<${p}authors[^>]*>([\\s\\S]*?)</${p}authors>`).exec(xml) ?? [];
  const authors = [
    ...list.matchAll(new RegExp(`<${p}author(?:\\s*/>|[^>]*>([\\s\\S]*?)</${p}author>)`, 'g')),
  ];
  const known = authors.findIndex(([, name]) => name === xmlText(author));
  if (known >= 0) return { xml, id: known };
  const added = `<${p}author>${xmlText(author)}</${p}author></${p}authors>`;
  const ready = xml.replace(new RegExp(`<${p}authors\\s*/>`), `<${p}authors></${p}authors>`);
  return { xml: ready.replace(`</${p}authors>`, () => added), id: authors.length };
}

const commentPattern = (p: string) => new RegExp(`<${p}comment(?=\\s)[^>]*>[\\s\\S]*?</${p}comment>`, 'g');

/** Takes our comments of an earlier time out of a part; says where they stood. */
function withoutOurs(xml: string): { readonly xml: string; readonly gone: ReadonlySet<string> } {
  const { id } = authorIn(xml, AUTHOR);
  const gone = new Set<string>();
  const kept = xml.replace(commentPattern(rootPrefix(xml)), (whole) => {
    const [tag = ''] = elementsOf(whole, 'comment');
    if (attributeOf(tag, 'authorId') !== String(id)) return whole;
    gone.add(attributeOf(tag, 'ref') ?? '');
    return '';
  });
  return { xml: kept, gone };
}

function withComment(
  xml: string,
  fault: FaultyCell,
  author: number,
): { readonly xml: string; readonly isNew: boolean } {
  const p = rootPrefix(xml);
  const run = (text: string) => {
    const space = text.trim() === text ? '' : ' xml:space="preserve"';
    return `<${p}r><${p}t${space}>${xmlText(text)}</${p}t></${p}r>`;
  };
  let isNew = true;
  const joined = xml.replace(commentPattern(p), (whole) => {
    const [tag = ''] = elementsOf(whole, 'comment');
    if (attributeOf(tag, 'ref') !== fault.address) return whole;
    isNew = false;
    return whole.replace(`</${p}text>`, () => `${run(`\n${commentText(fault)}`)}</${p}text>`);
  });
  if (!isNew) return { xml: joined, isNew };
  const comment = `<${p}comment ref="${fault.address}" authorId="${author}"><${p}text>${run(commentText(fault))}</${p}text></${p}comment>`;
  const ready = joined.replace(new RegExp(`<${p}commentList\\s*/>`), `<${p}commentList></${p}commentList>`);
  return { xml: ready.replace(`</${p}commentList>`, () => `${comment}</${p}commentList>`), isNew };
}

const SHAPE = /<v:shape(?=\s)[\s\S]*?<\/v:shape>/g;

/** Takes the boxes of comments out of a drawing that no cell has any longer. */
function withoutShapes(
  vml: string,
  cells: ReadonlySet<string>,
  addressOf: (row: number, column: number) => string,
): string {
  return vml.replace(SHAPE, (whole) => {
    const row = /<x:Row>(\d+)<\/x:Row>/.exec(whole)?.[1];
    const column = /<x:Column>(\d+)<\/x:Column>/.exec(whole)?.[1];
    if (row === undefined || column === undefined) return whole;
    return cells.has(addressOf(Number(row) + 1, Number(column) + 1)) ? '' : whole;
  });
}

interface CommentParts {
  readonly comments: string;
  readonly drawing: string;
}

function partsOf(edit: PackageEdit, sheet: string): CommentParts {
  const found = edit.relationships(sheet);
  const comments = found.find(({ type }) => type === 'comments')?.part ?? addComments(edit, sheet);
  const drawing = found.find(({ type }) => type === 'vmlDrawing')?.part ?? addDrawing(edit, sheet);
  return { comments, drawing };
}

function addComments(edit: PackageEdit, sheet: string): string {
  const part = edit.freeName('xl/comments', 'xml');
  edit.write(part, EMPTY_COMMENTS);
  edit.declare(part, COMMENTS_TYPE);
  edit.relate(sheet, 'comments', part);
  return part;
}

function addDrawing(edit: PackageEdit, sheet: string): string {
  const part = edit.freeName('xl/drawings/vmlDrawing', 'vml');
  edit.write(part, EMPTY_VML);
  edit.declare(part, VML_TYPE);
  const id = edit.relate(sheet, 'vmlDrawing', part);
  edit.change(sheet, (xml) => {
    const p = rootPrefix(xml);
    return insertBefore(
      xml,
      `<${p}legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`,
      afterLegacyDrawing,
    );
  });
  return part;
}

/** Whether a sheet has comments at all. */
const hasComments = (edit: PackageEdit, sheet: string): boolean =>
  edit.relationships(sheet).some(({ type }) => type === 'comments');

/**
 * Writes a comment at each faulty cell of a sheet, beneath the sender's own where there is one. Comments of
 * an earlier time are taken off.
 */
export function writeComments(
  edit: PackageEdit,
  sheet: string,
  faults: readonly FaultyCell[],
  addressOf: (row: number, column: number) => string,
): void {
  if (faults.length === 0 && !hasComments(edit, sheet)) return;
  const { comments, drawing } = partsOf(edit, sheet);
  const { xml: bare, gone } = withoutOurs(edit.text(comments));
  edit.change(drawing, (vml) => withoutShapes(vml, gone, addressOf));
  const author = authorIn(bare, AUTHOR);
  let xml = author.xml;
  const shapes: string[] = [];
  faults.forEach((fault, index) => {
    const added = withComment(xml, fault, author.id);
    xml = added.xml;
    if (added.isNew) shapes.push(shape(fault, 9_000 + index));
  });
  edit.write(comments, xml);
  edit.change(drawing, (vml) => vml.replace(/<\/xml>\s*$/, () => `${shapes.join('')}</xml>`));
}
