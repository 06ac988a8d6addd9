import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import PizZip from 'pizzip';
import { cells, content } from './document-content.ts';

const font = 'Times New Roman';
const text = (words: string, bold = false) => new TextRun({ text: words, font, size: 28, bold });
const centred = (words: string, bold = true) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [text(words, bold)] });
const running = (words: string, bold = false) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    spacing: { after: 120 },
    children: [text(words, bold)],
  });

function sideBySide(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const cell = (children: readonly Paragraph[]) => new TableCell({ children: [...children] });
  return new Table({
    borders: TableBorders.NONE,
    rows: [new TableRow({ children: [cell(left), cell(right)] })],
  });
}

const head = () =>
  sideBySide(
    [centred('ỦY BAN NHÂN DÂN'), centred('XÃ SÔNG LAM'), centred('Số: 05/KH-UBND', false)],
    [
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      centred('Độc lập - Tự do - Hạnh phúc'),
      centred('Sông Lam, ngày 05 tháng 9 năm 2024', false),
    ],
  );

const foot = () =>
  sideBySide(
    [running('Nơi nhận:', true), running('- Hội Khuyến học xã;'), running('- Lưu: VT.')],
    [centred('TM. ỦY BAN NHÂN DÂN'), centred('CHỦ TỊCH'), centred('Nguyễn Văn Mẫu')],
  );

function rowOf(row: readonly string[], header = false): TableRow {
  return new TableRow({
    tableHeader: header,
    children: row.map(
      (words) => new TableCell({ children: [new Paragraph({ children: [text(words, header)] })] }),
    ),
  });
}

async function packed(children: ISectionOptions['children']): Promise<Uint8Array> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], font, size: 28 })],
  });
  const document = new Document({
    sections: [
      { properties: { titlePage: true }, headers: { default: new Header({ children: [number] }) }, children },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The same content written with `docx` alone. */
export function bareDocx(): Promise<Uint8Array> {
  return packed([
    head(),
    centred('KẾ HOẠCH'),
    centred('Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024'),
    ...content.flatMap(({ heading, paragraphs }, index) => [
      running(`${index + 1}. ${heading}`, true),
      ...paragraphs.map((words) => running(words)),
      ...(index === 0 ? [new Table({ rows: cells.map((row, place) => rowOf(row, place === 0)) })] : []),
    ]),
    foot(),
  ]);
}

/** A template with loops, made once. */
export function template(): Promise<Uint8Array> {
  return packed([
    head(),
    centred('KẾ HOẠCH'),
    centred('{subject}'),
    running('{#sections}'),
    running('{heading}', true),
    running('{#paragraphs}'),
    running('{words}'),
    running('{/paragraphs}'),
    running('{/sections}'),
    new Table({ rows: [rowOf(['{#rows}{a}', '{b}', '{c}', '{d}', '{e}', '{f}{/rows}'])] }),
    foot(),
  ]);
}

const data = {
  subject: 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
  sections: content.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map((words) => ({ words })),
  })),
  rows: cells.map(([a = '', b = '', c = '', d = '', e = '', f = '']) => ({ a, b, c, d, e, f })),
};

/** The template filled by docxtemplater. */
export async function withDocxtemplater(bytes: Uint8Array): Promise<Uint8Array> {
  const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true });
  document.render(data);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The template filled by easy-template-x. */
export async function withEasyTemplate(bytes: Uint8Array): Promise<Uint8Array> {
  const filled = await new TemplateHandler().process(Buffer.from(bytes), data);
  return new Uint8Array(filled);
}
