import { strToU8 } from 'fflate';
import { writePackage } from '../src/package/write-package.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = `xmlns:w="${MAIN}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

interface Look {
  readonly size?: number;
  readonly align?: 'center' | 'both' | 'left';
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly paragraph?: string;
}

/** A paragraph with all formatting put on by hand, as many clerks work. */
export function by(
  text: string,
  { size = 14, align = 'left', bold, italic, paragraph = '' }: Look = {},
): string {
  const run = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size * 2}"/>`;
  return `<w:p><w:pPr>${paragraph}<w:jc w:val="${align}"/></w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A paragraph of running text. */
export const body = (text: string) =>
  by(text, { align: 'both', paragraph: '<w:spacing w:before="120" w:after="0"/><w:ind w:firstLine="567"/>' });

/** A connector of the older kind, as Word writes it for compatibility. */
const connector = (points: number) =>
  `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:pict><v:shape type="#_x0000_t32" style="position:absolute;width:${points}pt;height:0"/></w:pict></w:r></w:p>`;

const cell = (width: number, content: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const table = (widths: readonly number[], ...rows: readonly string[]) => {
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const properties = '<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/></w:tblPr>';
  return `<w:tbl>${properties}<w:tblGrid>${columns}</w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
};

/** Issuer and Quốc hiệu beside one another, number and date below. */
export const head = (number: string, motto: string) =>
  table(
    [3900, 5900],
    cell(
      3900,
      by('ỦY BAN NHÂN DÂN', { size: 13, align: 'center', bold: true }) +
        by('XÃ SÔNG LAM', { size: 13, align: 'center', bold: true }) +
        connector(38),
    ) +
      cell(
        5900,
        by('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, align: 'center', bold: true }) +
          by(motto, { align: 'center', bold: true }) +
          connector(171),
      ),
    cell(3900, by(number, { size: 13, align: 'center' })) +
      cell(5900, by('Sông Lam, ngày 05 tháng 9 năm 2024', { align: 'center', italic: true })),
  );

/** Type and subject with the rule under them. */
export const title =
  by('KẾ HOẠCH', { align: 'center', bold: true }) +
  by('Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024', { align: 'center', bold: true }) +
  connector(137);

/** Recipients beside the signature. */
export const foot = table(
  [4800, 4800],
  cell(
    4800,
    by('Nơi nhận:', { size: 12, bold: true, italic: true }) +
      by('- Các trường học;', { size: 11 }) +
      by('- Lưu: VT.', { size: 11 }),
  ) +
    cell(
      4800,
      by('TM. ỦY BAN NHÂN DÂN', { align: 'center', bold: true }) +
        by('CHỦ TỊCH', { align: 'center', bold: true }) +
        '<w:p/><w:p/><w:p/>' +
        by('Nguyễn Văn Mẫu', { align: 'center', bold: true }),
    ),
);

const fieldRun = (content: string) => `<w:r><w:rPr><w:sz w:val="28"/></w:rPr>${content}</w:r>`;
const mark = (type: 'begin' | 'separate' | 'end') => fieldRun(`<w:fldChar w:fldCharType="${type}"/>`);
const number = [
  mark('begin'),
  fieldRun('<w:instrText>PAGE</w:instrText>'),
  mark('separate'),
  fieldRun('<w:t>2</w:t>'),
  mark('end'),
];
const numberHeader = `<w:hdr ${NAMESPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${number.join('')}</w:p></w:hdr>`;

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationships(...all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes =
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  ['document.main', 'styles', 'header']
    .map(
      (type, at) =>
        `<Override PartName="/word/${['document', 'styles', 'header1'][at]}.xml" ContentType="${WORD}.${type}+xml"/>`,
    )
    .join('') +
  '</Types>';

/** A file as another program writes it: without styles of ours, data of ours, or anything of ours. */
export function foreign(content: string, styles = ''): Uint8Array {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11907" w:h="16840"/>' +
    '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';
  const parts = {
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${content}${section}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>${styles}</w:styles>`,
    'word/header1.xml': numberHeader,
    'word/_rels/document.xml.rels': relationships(
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'header', 'header1.xml'],
    ),
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
    '[Content_Types].xml': contentTypes,
  };
  return writePackage(Object.entries(parts).map(([name, text]) => ({ name, bytes: strToU8(text) })));
}

/** Two paragraphs of running text. */
export const text = `${body('Ủy ban nhân dân xã mời Nhân dân đến thư viện.')}${body('Thư viện mở cửa cả tuần./.')}`;

/** A whole plan that keeps the decree. */
export const goodPlan = head('Số: 05/KH-UBND', 'Độc lập - Tự do - Hạnh phúc') + title + text + foot;
