import {
  AlignmentType,
  BorderStyle,
  DocumentDefaults,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  Styles,
} from 'docx';
import { pageLaw } from '../decree30/layout-law.ts';
import type { LayoutProfile } from '../decree30/layout-profile.ts';
import type { SizePreset } from '../decree30/size-preset.ts';
import { pointsToTwips, twips } from './measures.ts';
import { MAIN_NAMESPACE, XML_DECLARATION, xmlText } from './xml-text.ts';

type RunOptions = NonNullable<IParagraphStyleOptions['run']>;
type ParagraphOptions = NonNullable<IParagraphStyleOptions['paragraph']>;

interface StyleDefinition {
  readonly name: string;
  readonly basedOn?: string;
  readonly run?: RunOptions;
  readonly paragraph?: ParagraphOptions;
}

const { name: font, colour } = pageLaw.font;
const centred = { alignment: AlignmentType.CENTER } as const;
/** The middle of the line is the middle of the page where the first line is not indented, as that of a heading is. */
const unindented = { indent: { firstLine: 0 } } as const;
const points = (size: number) => ({ size: size * 2 });
const boldOf = (size: number) => ({ ...points(size), bold: true });

function headStyles(sizes: SizePreset) {
  return {
    NationalName: { name: 'Quốc hiệu', run: boldOf(sizes.nationalName), paragraph: centred },
    Motto: { name: 'Tiêu ngữ', run: boldOf(sizes.motto), paragraph: centred },
    ParentBody: { name: 'Cơ quan chủ quản', run: points(sizes.issuer), paragraph: centred },
    IssuingBody: { name: 'Cơ quan ban hành', run: boldOf(sizes.issuer), paragraph: centred },
    DocumentNumber: { name: 'Số ký hiệu', run: points(sizes.number), paragraph: centred },
    PlaceAndDate: {
      name: 'Địa danh và thời gian',
      run: { ...points(sizes.placeAndDate), italics: true },
      paragraph: centred,
    },
    LetterSubject: {
      name: 'Trích yếu công văn',
      run: points(sizes.letterSubject),
      paragraph: { ...centred, spacing: { before: pointsToTwips(6) } },
    },
    Title: {
      name: 'Title',
      run: boldOf(sizes.title),
      paragraph: { ...centred, keepNext: true, spacing: { before: pointsToTwips(18) } },
    },
    Subtitle: { name: 'Subtitle', run: boldOf(sizes.title), paragraph: { ...centred, keepNext: true } },
    DrawnRule: {
      name: 'Đường kẻ',
      run: points(2),
      paragraph: { ...centred, spacing: { line: pointsToTwips(6), lineRule: LineRuleType.EXACT } },
    },
    StampBox: { name: 'Dấu chỉ mức độ', run: boldOf(sizes.body), paragraph: centred },
    ContactLine: {
      name: 'Địa chỉ cơ quan',
      run: points(sizes.contact),
      paragraph: {
        ...centred,
        border: { top: { style: BorderStyle.SINGLE, size: 6, space: 2, color: colour } },
      },
    },
  } satisfies Record<string, StyleDefinition>;
}

function runningStyles(sizes: SizePreset, profile: LayoutProfile) {
  const spacing = {
    before: 0,
    after: pointsToTwips(profile.paragraphGap),
    line: Math.round(profile.lineSpacing * 240),
    lineRule: LineRuleType.AUTO,
  };
  const body = {
    alignment: AlignmentType.JUSTIFIED,
    spacing,
    indent: { firstLine: twips(profile.indent) },
  };
  const onOwnLine = { ...centred, ...unindented, spacing, keepNext: true };
  const heading = { ...body, keepNext: true };
  const bold = boldOf(sizes.body);
  return {
    BodyText: { name: 'Body Text', paragraph: body },
    LegalBasis: { name: 'Căn cứ', run: { italics: true }, paragraph: body },
    Addressee: {
      name: 'Kính gửi',
      paragraph: { ...centred, spacing: { ...spacing, before: pointsToTwips(12) } },
    },
    AddresseeList: {
      name: 'Kính gửi (danh sách)',
      paragraph: { spacing },
    },
    Heading1: { name: 'heading 1', run: bold, paragraph: heading },
    Heading2: { name: 'heading 2', run: bold, paragraph: heading },
    Heading3: { name: 'heading 3', run: points(sizes.body), paragraph: heading },
    PartHeading: { name: 'Phần', basedOn: 'Heading1', run: bold, paragraph: onOwnLine },
    ChapterHeading: { name: 'Chương', basedOn: 'Heading1', run: bold, paragraph: onOwnLine },
    DivisionHeading: { name: 'Mục', basedOn: 'Heading2', run: bold, paragraph: onOwnLine },
    ArticleHeading: { name: 'Điều', basedOn: 'Heading2', run: bold, paragraph: heading },
    Slogan: { name: 'Khẩu hiệu', paragraph: { ...centred, spacing } },
    Caption: { name: 'caption', run: bold, paragraph: onOwnLine },
    TableText: { name: 'Nội dung bảng', run: points(profile.tableSize) },
    TableHeading: {
      name: 'Tiêu đề bảng',
      run: boldOf(profile.tableSize),
      paragraph: { ...centred, keepNext: true },
    },
  } satisfies Record<string, StyleDefinition>;
}

function closingStyles(sizes: SizePreset, profile: LayoutProfile) {
  const bold = boldOf(sizes.body);
  return {
    RecipientsLabel: { name: 'Nơi nhận', run: { ...boldOf(sizes.recipientsLabel), italics: true } },
    RecipientsEntry: { name: 'Nơi nhận (danh sách)', run: points(sizes.recipients) },
    SignerAuthority: { name: 'Quyền hạn, chức vụ', run: bold, paragraph: { ...centred, keepNext: true } },
    SignerName: {
      name: 'Họ tên người ký',
      run: bold,
      paragraph: { ...centred, spacing: { before: twips(profile.signatureRoom) } },
    },
    SignerOffice: { name: 'Chức vụ khác của người ký', run: bold, paragraph: { ...centred, keepNext: true } },
    AnnexLabel: {
      name: 'Phụ lục',
      basedOn: 'Heading1',
      run: boldOf(14),
      paragraph: { ...centred, ...unindented, keepNext: true },
    },
    AnnexTitle: { name: 'Tiêu đề phụ lục', run: bold, paragraph: { ...centred, keepNext: true } },
    AnnexReference: {
      name: 'Kèm theo',
      run: { ...points(sizes.body), italics: true },
      paragraph: { ...centred, keepNext: true },
    },
    SectionEnd: {
      name: 'Ngắt phần',
      run: points(1),
      paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT } },
    },
    Header: { name: 'header', run: points(sizes.pageNumber), paragraph: centred },
    Footer: { name: 'footer' },
  } satisfies Record<string, StyleDefinition>;
}

function definitionsOf(sizes: SizePreset, profile: LayoutProfile) {
  return { ...headStyles(sizes), ...runningStyles(sizes, profile), ...closingStyles(sizes, profile) };
}

/** Id of a paragraph style that the documents use. */
export type StyleId = keyof ReturnType<typeof definitionsOf>;

/** Tells of each style whether its paragraphs stay with what follows them. */
export function keepingStyles(sizes: SizePreset, profile: LayoutProfile): (style: StyleId) => boolean {
  const definitions: Readonly<Record<StyleId, StyleDefinition>> = definitionsOf(sizes, profile);
  return (style) => definitions[style].paragraph?.keepNext === true;
}

/**
 * The styles part for one set of sizes and one profile. Names are Vietnamese where Word has no name of its
 * own for them: the clerk who edits the document reads them.
 */
export function stylesPart(sizes: SizePreset, profile: LayoutProfile): string {
  const definitions: readonly (readonly [string, StyleDefinition])[] = Object.entries(
    definitionsOf(sizes, profile),
  );
  const options: IStylesOptions = {
    importedStyles: [
      new DocumentDefaults({
        run: {
          font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
          color: colour,
          ...points(sizes.body),
          language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      }),
    ],
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...definitions.map(([id, { name, basedOn = 'Normal', run, paragraph }]) => ({
        id,
        name,
        basedOn,
        quickFormat: true,
        ...(run ? { run } : {}),
        ...(paragraph ? { paragraph } : {}),
      })),
    ],
  };
  // `docx` leaves the namespace to its packer.
  return XML_DECLARATION + xmlText(new Styles(options)).replace('<w:styles', `<w:styles ${MAIN_NAMESPACE}`);
}
