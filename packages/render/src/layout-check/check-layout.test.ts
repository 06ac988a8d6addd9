import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { gallery } from '../../testing/gallery.ts';
import { renderDocument } from '../documents/render-document.ts';
import { openPackage } from '../package/open-package.ts';
import { writePackage } from '../package/write-package.ts';
import { type CheckLayoutOptions, checkLayout, layoutRules } from './check-layout.ts';

async function brokenBy(bytes: Uint8Array, options?: CheckLayoutOptions) {
  const { value = [] } = await checkLayout(bytes, options);
  return value.filter(({ verdict }) => verdict === 'fail');
}

describe('documents that were rendered here', () => {
  test.each(gallery.map((exhibit) => [exhibit.name, exhibit] as const))(
    '%s breaks no rule',
    async (_, exhibit) => {
      const broken = await brokenBy(await renderDocument(exhibit.document, exhibit.options), exhibit.options);
      expect(broken.map(({ rule }) => rule)).toEqual([]);
    },
  );
});

test('every rule has an id of its own, a title in both languages and a place or a reason', () => {
  expect(new Set(layoutRules.map(({ id }) => id)).size).toBe(layoutRules.length);
  for (const { locator, title, basis } of layoutRules) {
    expect(title.vi && title.en).toBeTruthy();
    expect(basis !== 'law' || /^PL[123]\./.test(locator)).toBe(true);
  }
});

/** A fault, the document it is planted in, the part, and what is written in place of what. */
type Planted = readonly [rule: string, exhibit: string, part: string, from: string | RegExp, to: string];

function changedPart(docx: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  const opened = openPackage(docx, { wanted: () => true });
  return writePackage(
    [...(opened.value?.parts ?? [])].map(([name, bytes]) => ({
      name,
      bytes: name === part ? strToU8(strFromU8(bytes).replace(from, to)) : bytes,
    })),
  );
}

const STYLES = 'word/styles.xml';
const TEXT = 'word/document.xml';
/** Something within the definition of a style. */
const inStyle = (id: string, what: string) => new RegExp(`(w:styleId="${id}">(?:(?!</w:style>).)*?)${what}`);

const planted: readonly Planted[] = [
  ['PAGE.size', 'plan-draft', TEXT, /w:w="11906"/, 'w:w="12240"'],
  ['PAGE.margin.left', 'plan-draft', TEXT, /w:left="1701"/, 'w:left="1134"'],
  ['PAGE.margin.top', 'plan-draft', TEXT, /w:top="1134"/, 'w:top="567"'],
  [
    'PAGE.font',
    'plan-draft',
    STYLES,
    inStyle('Heading1', '<w:sz '),
    '$1<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz ',
  ],
  ['PAGE.colour', 'plan-draft', STYLES, inStyle('Heading1', '<w:sz '), '$1<w:color w:val="1F3864"/><w:sz '],
  ['PAGENO.hidden_first', 'plan-draft', TEXT, '<w:titlePg/>', ''],
  [
    'PAGENO.top_centre',
    'plan-draft',
    STYLES,
    inStyle('Header', '<w:jc w:val="center"/>'),
    '$1<w:jc w:val="right"/>',
  ],
  ['PAGENO.size', 'plan-draft', STYLES, inStyle('Header', '<w:sz w:val="28"/>'), '$1<w:sz w:val="20"/>'],
  ['QH.text', 'plan-draft', TEXT, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'NƯỚC VIỆT NAM'],
  ['QH.bold', 'plan-draft', STYLES, inStyle('NationalName', '<w:b/>'), '$1'],
  ['QH.size', 'plan-draft', STYLES, inStyle('NationalName', '<w:sz w:val="26"/>'), '$1<w:sz w:val="22"/>'],
  ['TN.text', 'plan-draft', TEXT, 'Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc'],
  ['TN.bold', 'plan-draft', STYLES, inStyle('Motto', '<w:b/>'), '$1'],
  ['TN.rule_len', 'plan-draft', TEXT, /<wp:extent cx="21\d+"/, '<wp:extent cx="1000000"'],
  ['SIZE.pair', 'plan-draft', STYLES, inStyle('NationalName', '<w:sz w:val="26"/>'), '$1<w:sz w:val="24"/>'],
  ['CQ.issuer_bold', 'plan-draft', STYLES, inStyle('IssuingBody', '<w:b/>'), '$1'],
  ['SO.zero', 'plan-commune', TEXT, 'Số: 05/KH-UBND', 'Số: 5/KH-UBND'],
  ['SO.size', 'plan-draft', STYLES, inStyle('DocumentNumber', '<w:sz w:val="26"/>'), '$1<w:sz w:val="28"/>'],
  ['SO.hyphen', 'plan-commune', TEXT, 'Số: 05/KH-UBND', 'Số: 05/KH - UBND'],
  ['SO.code_matches_type', 'plan-commune', TEXT, 'Số: 05/KH-UBND', 'Số: 05/BC-UBND'],
  ['SO.cv_no_code', 'letter-one-addressee', TEXT, 'Số: 128/SGDĐT', 'Số: 128/HD'],
  ['DATE.italic', 'plan-draft', STYLES, inStyle('PlaceAndDate', '<w:i/>'), '$1'],
  ['DATE.day_zero', 'plan-commune', TEXT, 'Sông Lam, ngày 05', 'Sông Lam, ngày 5'],
  ['DATE.month_plain', 'plan-commune', TEXT, 'ngày 05 tháng 9', 'ngày 05 tháng 09'],
  ['DATE.valid', 'plan-commune', TEXT, 'Sông Lam, ngày 05 tháng 9', 'Sông Lam, ngày 31 tháng 9'],
  ['TYPE.size', 'plan-draft', STYLES, inStyle('Title', '<w:sz w:val="28"/>'), '$1<w:sz w:val="32"/>'],
  ['TYPE.caps', 'plan-draft', TEXT, 'KẾ HOẠCH', 'Kế hoạch'],
  ['TY.bold', 'plan-draft', STYLES, inStyle('Subtitle', '<w:b/>'), '$1'],
  ['TY.rule_len', 'plan-draft', TEXT, /<wp:extent cx="17\d+"/, '<wp:extent cx="600000"'],
  ['VV.gap', 'letter-one-addressee', STYLES, inStyle('LetterSubject', 'w:before="120"'), '$1w:before="0"'],
  ['VV.notbold', 'letter-one-addressee', STYLES, inStyle('LetterSubject', '<w:sz '), '$1<w:b/><w:sz '],
  ['CC.last_dot', 'plan-commune', TEXT, 'Văn hóa - Xã hội.<', 'Văn hóa - Xã hội,<'],
  ['CC.semicolon', 'plan-commune', TEXT, 'Luật Giáo dục;', 'Luật Giáo dục,'],
  [
    'BODY.justify',
    'plan-draft',
    STYLES,
    inStyle('BodyText', '<w:jc w:val="both"/>'),
    '$1<w:jc w:val="left"/>',
  ],
  ['BODY.gap', 'plan-draft', STYLES, inStyle('BodyText', 'w:after="120"'), '$1w:after="40"'],
  ['BODY.line', 'plan-draft', STYLES, inStyle('BodyText', 'w:line="240"'), '$1w:line="480"'],
  ['LV.roman_caps', 'plan-draft', TEXT, 'MỤC ĐÍCH, YÊU CẦU', 'Mục đích, yêu cầu'],
  ['LV.roman_bold', 'plan-draft', STYLES, inStyle('Heading1', '<w:b/>'), '$1'],
  ['LV.point_letter', 'report-in-parts', TEXT, '>đ) <', '>f) <'],
  [
    'LV.part_centred',
    'report-in-parts',
    STYLES,
    inStyle('PartHeading', '<w:jc w:val="center"/>'),
    '$1<w:jc w:val="left"/>',
  ],
  ['END.mark', 'plan-draft', TEXT, './.', '.'],
  ['KG.required', 'letter-one-addressee', TEXT, 'Kính gửi:', 'Gửi:'],
  ['KG.punctuation', 'letter-many-addressees', TEXT, 'Hội Khuyến học tỉnh.', 'Hội Khuyến học tỉnh;'],
  ['SIGN.abbreviation', 'plan-commune', TEXT, 'KT. CHỦ TỊCH', 'KT CHỦ TỊCH'],
  ['SIGN.deputy_below_head', 'plan-commune', TEXT, 'PHÓ CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
  ['SIGN.no_degree', 'plan-commune', TEXT, 'Nguyễn Văn Mẫu', 'TS. Nguyễn Văn Mẫu'],
  ['SIGN.bold', 'plan-draft', STYLES, inStyle('SignerAuthority', '<w:b/>'), '$1'],
  ['NN.label_italic', 'plan-draft', STYLES, inStyle('RecipientsLabel', '<w:i/>'), '$1'],
  [
    'NN.label_size',
    'plan-draft',
    STYLES,
    inStyle('RecipientsLabel', '<w:sz w:val="24"/>'),
    '$1<w:sz w:val="28"/>',
  ],
  ['NN.size', 'plan-draft', STYLES, inStyle('RecipientsEntry', '<w:sz w:val="22"/>'), '$1<w:sz w:val="24"/>'],
  ['NN.archive_last', 'plan-draft', TEXT, '- Lưu: VT', '- Lưu VT'],
  ['NN.as_above', 'letter-one-addressee', TEXT, '- Như trên;', '- Như kính gửi;'],
  ['KHAN.red', 'letter-one-addressee', TEXT, '<w:color w:val="FF0000"/>', '<w:color w:val="C00000"/>'],
  ['PL.label_case', 'plan-commune', TEXT, 'Phụ lục III<', 'PHỤ LỤC III<'],
  ['PL.roman_if_many', 'plan-commune', TEXT, 'Phụ lục III<', 'Phụ lục<'],
  ['PL.reference_italic', 'plan-commune', STYLES, inStyle('AnnexReference', '<w:i/>'), '$1'],
];

describe('one fault planted in a good document', () => {
  test.each(planted)('%s is found, and nothing else', async (rule, name, part, from, to) => {
    const exhibit = gallery.find((candidate) => candidate.name === name) ?? expect.fail(name);
    const rendered = await renderDocument(exhibit.document, exhibit.options);
    const broken = await brokenBy(changedPart(rendered, part, from, to));
    expect(broken.map((verdict) => verdict.rule)).toEqual([rule]);
  });

  test('a parent body that cannot be told from the issuer asks for a person', async () => {
    const exhibit = gallery.find(({ name }) => name === 'letter-one-addressee') ?? expect.fail('no letter');
    const rendered = await renderDocument(exhibit.document, exhibit.options);
    const changed = changedPart(rendered, STYLES, inStyle('ParentBody', '<w:sz '), '$1<w:b/><w:sz ');
    const { value = [] } = await checkLayout(changed);
    expect(value.find(({ rule }) => rule === 'CQ.parent_notbold')?.verdict).toBe('needsReview');
  });
});

describe('files that are not what they seem', () => {
  const codes = async (bytes: Uint8Array) => (await checkLayout(bytes)).findings.map(({ code }) => code);

  test('a package without a document', async () => {
    expect(await codes(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toEqual(['PACKAGE.PART.002']);
  });

  test('a document that names an outside file', async () => {
    const text = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
    expect(await codes(zipSync({ 'word/document.xml': strToU8(text) }))).toEqual(['PACKAGE.XML.001']);
  });

  test('more runs than a document can hold', async () => {
    const runs = Array.from({ length: 600_000 }, (_, index) => `<w:r><w:t>${index}</w:t></w:r>`).join('');
    const text = strToU8(`<w:p xmlns:w="urn:w">${runs}</w:p>`);
    expect(await codes(zipSync({ 'word/document.xml': [text, { level: 1 }] }))).toEqual(['PACKAGE.XML.001']);
  });

  test('a file that inflates a thousandfold', async () => {
    const text = strToU8(' '.repeat(40 * 2 ** 20));
    expect(await codes(zipSync({ 'word/document.xml': text }))).toEqual(['PACKAGE.LIMIT.001']);
  });

  test('an empty document breaks only what must be there, and passes nothing it did not see', async () => {
    const text =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>';
    const { value = [] } = await checkLayout(zipSync({ 'word/document.xml': strToU8(text) }));
    expect(value.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule)).toEqual([
      'QH.text',
      'TN.text',
      'SO.prefix',
      'DATE.format',
    ]);
    expect(value.filter(({ verdict }) => verdict === 'pass')).toEqual([]);
  });
});
