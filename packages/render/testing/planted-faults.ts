/** A fault: the rule it breaks, the exhibit of the gallery it is planted in, and what is written in place of what. */
export interface PlantedFault {
  readonly rule: string;
  readonly exhibit: string;
  readonly edits: readonly Edit[];
}

/** A change of one part: its name, what is looked for, what is written instead. */
type Edit = readonly [part: string, from: string | RegExp, to: string];

const STYLES = 'word/styles.xml';
const TEXT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const CIRCULATION = 'word/header3.xml';

/** Something within the definition of a style. */
const inStyle = (id: string, what: string) => new RegExp(`(w:styleId="${id}">(?:(?!</w:style>).)*?)${what}`);

const one = (
  rule: string,
  exhibit: string,
  part: string,
  from: string | RegExp,
  to: string,
): PlantedFault => ({
  rule,
  exhibit,
  edits: [[part, from, to]],
});

/** Another size of a style in half-points. */
const size = (rule: string, exhibit: string, style: string, from: number, to: number) =>
  one(rule, exhibit, STYLES, inStyle(style, `<w:sz w:val="${from}"/>`), `$1<w:sz w:val="${to}"/>`);
/** A style that is bold or italic no longer, even where the style below it is. */
const without = (rule: string, exhibit: string, style: string, what: 'b' | 'i') =>
  one(rule, exhibit, STYLES, inStyle(style, `<w:${what}/>`), `$1<w:${what} w:val="0"/>`);
const aligned = (rule: string, exhibit: string, style: string, from: string, to: string) =>
  one(rule, exhibit, STYLES, inStyle(style, `<w:jc w:val="${from}"/>`), `$1<w:jc w:val="${to}"/>`);
/** Properties added to a style that has a size. */
const added = (rule: string, exhibit: string, style: string, what: string) =>
  one(rule, exhibit, STYLES, inStyle(style, '<w:sz '), `$1${what}<w:sz `);
/** Character properties given to a style that has none of its own. */
const given = (rule: string, exhibit: string, style: string, what: string) =>
  one(rule, exhibit, STYLES, inStyle(style, '</w:pPr>'), `$1</w:pPr><w:rPr>${what}</w:rPr>`);

/** One sentence of an article, said otherwise. */
const sentence = (rule: string, words: string) =>
  one(rule, 'plan-in-articles', TEXT, 'Mọi người dân trong xã.', words);

/** The text of an electronic signature above the head. */
const signingText = (rule: string, align: string, halfPoints: number, beside = '') =>
  one(
    rule,
    'plan-draft',
    TEXT,
    '<w:body>',
    `<w:body><w:p><w:pPr><w:jc w:val="${align}"/></w:pPr><w:r><w:rPr><w:sz w:val="${halfPoints}"/></w:rPr>` +
      `<w:t>Số: 15/KH-UBND; 05/3/2026; 09:30:15 +07:00</w:t>${beside}</w:r></w:p>`,
  );

const HEAD_CELL =
  '<w:tcPr><w:tcW w:type="dxa" w:w="5669"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="PlaceAndDate"/>';
const SIGNER_CELL =
  '<w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="SignerAuthority"/>';

/** Faults that break one rule each and no other. */
export const plantedFaults: readonly PlantedFault[] = [
  one('PAGE.size', 'plan-draft', TEXT, /w:w="11906"/, 'w:w="12240"'),
  one('PAGE.margin.left', 'plan-draft', TEXT, /w:left="1701"/, 'w:left="1134"'),
  one('PAGE.margin.top', 'plan-draft', TEXT, /w:top="1134"/, 'w:top="567"'),
  one(
    'PAGE.font',
    'plan-draft',
    STYLES,
    inStyle('Heading1', '<w:sz '),
    '$1<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz ',
  ),
  one(
    'PAGE.colour',
    'plan-draft',
    STYLES,
    inStyle('Heading1', '<w:sz '),
    '$1<w:color w:val="1F3864"/><w:sz ',
  ),
  one('PAGENO.hidden_first', 'plan-draft', TEXT, '<w:titlePg/>', ''),
  one(
    'PAGENO.top_centre',
    'plan-draft',
    STYLES,
    inStyle('Header', '<w:jc w:val="center"/>'),
    '$1<w:jc w:val="right"/>',
  ),
  one('PAGENO.size', 'plan-draft', STYLES, inStyle('Header', '<w:sz w:val="28"/>'), '$1<w:sz w:val="20"/>'),
  one('QH.text', 'plan-draft', TEXT, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'NƯỚC VIỆT NAM'),
  one('QH.bold', 'plan-draft', STYLES, inStyle('NationalName', '<w:b/>'), '$1'),
  one('QH.size', 'plan-draft', STYLES, inStyle('NationalName', '<w:sz w:val="26"/>'), '$1<w:sz w:val="22"/>'),
  one('TN.text', 'plan-draft', TEXT, 'Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc'),
  one('TN.bold', 'plan-draft', STYLES, inStyle('Motto', '<w:b/>'), '$1'),
  one('TN.rule_len', 'plan-draft', TEXT, /<wp:extent cx="21\d+"/, '<wp:extent cx="1000000"'),
  one(
    'SIZE.pair',
    'plan-draft',
    STYLES,
    inStyle('NationalName', '<w:sz w:val="26"/>'),
    '$1<w:sz w:val="24"/>',
  ),
  one('CQ.issuer_bold', 'plan-draft', STYLES, inStyle('IssuingBody', '<w:b/>'), '$1'),
  one('SO.zero', 'plan-commune', TEXT, 'Số: 05/KH-UBND', 'Số: 5/KH-UBND'),
  one(
    'SO.size',
    'plan-draft',
    STYLES,
    inStyle('DocumentNumber', '<w:sz w:val="26"/>'),
    '$1<w:sz w:val="28"/>',
  ),
  one('SO.hyphen', 'plan-commune', TEXT, 'Số: 05/KH-UBND', 'Số: 05/KH - UBND'),
  one('SO.code_matches_type', 'plan-commune', TEXT, 'Số: 05/KH-UBND', 'Số: 05/BC-UBND'),
  one('SO.cv_no_code', 'letter-one-addressee', TEXT, 'Số: 128/SGDĐT', 'Số: 128/HD'),
  one('DATE.italic', 'plan-draft', STYLES, inStyle('PlaceAndDate', '<w:i/>'), '$1'),
  one('DATE.day_zero', 'plan-commune', TEXT, 'Sông Lam, ngày 05', 'Sông Lam, ngày 5'),
  one('DATE.month_plain', 'plan-commune', TEXT, 'ngày 05 tháng 9', 'ngày 05 tháng 09'),
  one('DATE.valid', 'plan-commune', TEXT, 'Sông Lam, ngày 05 tháng 9', 'Sông Lam, ngày 31 tháng 9'),
  one('TYPE.size', 'plan-draft', STYLES, inStyle('Title', '<w:sz w:val="28"/>'), '$1<w:sz w:val="32"/>'),
  one('TYPE.caps', 'plan-draft', TEXT, 'KẾ HOẠCH', 'Kế hoạch'),
  one('TY.bold', 'plan-draft', STYLES, inStyle('Subtitle', '<w:b/>'), '$1'),
  one('TY.rule_len', 'plan-draft', TEXT, /<wp:extent cx="17\d+"/, '<wp:extent cx="600000"'),
  one('VV.gap', 'letter-one-addressee', STYLES, inStyle('LetterSubject', 'w:before="120"'), '$1w:before="0"'),
  one('VV.notbold', 'letter-one-addressee', STYLES, inStyle('LetterSubject', '<w:sz '), '$1<w:b/><w:sz '),
  one('CC.last_dot', 'plan-commune', TEXT, 'Văn hóa - Xã hội.<', 'Văn hóa - Xã hội,<'),
  one('CC.semicolon', 'plan-commune', TEXT, 'Luật Giáo dục;', 'Luật Giáo dục,'),
  one(
    'BODY.justify',
    'plan-draft',
    STYLES,
    inStyle('BodyText', '<w:jc w:val="both"/>'),
    '$1<w:jc w:val="left"/>',
  ),
  one('BODY.gap', 'plan-draft', STYLES, inStyle('BodyText', 'w:after="120"'), '$1w:after="40"'),
  one('BODY.line', 'plan-draft', STYLES, inStyle('BodyText', 'w:line="240"'), '$1w:line="480"'),
  one('LV.roman_caps', 'plan-draft', TEXT, 'MỤC ĐÍCH, YÊU CẦU', 'Mục đích, yêu cầu'),
  one('LV.roman_bold', 'plan-draft', STYLES, inStyle('Heading1', '<w:b/>'), '$1'),
  one('LV.point_letter', 'report-in-parts', TEXT, '>đ) <', '>f) <'),
  one(
    'LV.part_centred',
    'report-in-parts',
    STYLES,
    inStyle('PartHeading', '<w:jc w:val="center"/>'),
    '$1<w:jc w:val="left"/>',
  ),
  one('END.mark', 'plan-draft', TEXT, './.', '.'),
  one('KG.required', 'letter-one-addressee', TEXT, 'Kính gửi:', 'Gửi:'),
  one('KG.punctuation', 'letter-many-addressees', TEXT, 'Hội Khuyến học tỉnh.', 'Hội Khuyến học tỉnh;'),
  one('SIGN.abbreviation', 'plan-commune', TEXT, 'KT. CHỦ TỊCH', 'KT CHỦ TỊCH'),
  one('SIGN.deputy_below_head', 'plan-commune', TEXT, 'PHÓ CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'),
  one('SIGN.no_degree', 'plan-commune', TEXT, 'Nguyễn Văn Mẫu', 'TS. Nguyễn Văn Mẫu'),
  one('SIGN.bold', 'plan-draft', STYLES, inStyle('SignerAuthority', '<w:b/>'), '$1'),
  one('NN.label_italic', 'plan-draft', STYLES, inStyle('RecipientsLabel', '<w:i/>'), '$1'),
  one(
    'NN.label_size',
    'plan-draft',
    STYLES,
    inStyle('RecipientsLabel', '<w:sz w:val="24"/>'),
    '$1<w:sz w:val="28"/>',
  ),
  one(
    'NN.size',
    'plan-draft',
    STYLES,
    inStyle('RecipientsEntry', '<w:sz w:val="22"/>'),
    '$1<w:sz w:val="24"/>',
  ),
  one('NN.archive_last', 'plan-draft', TEXT, '- Lưu: VT', '- Lưu VT'),
  one('NN.as_above', 'letter-one-addressee', TEXT, '- Như trên;', '- Như kính gửi;'),
  one('KHAN.red', 'letter-one-addressee', TEXT, '<w:color w:val="FF0000"/>', '<w:color w:val="C00000"/>'),
  one('PL.label_case', 'plan-commune', TEXT, 'Phụ lục III<', 'PHỤ LỤC III<'),
  one('PL.roman_if_many', 'plan-commune', TEXT, 'Phụ lục III<', 'Phụ lục<'),
  one('PL.reference_italic', 'plan-commune', STYLES, inStyle('AnnexReference', '<w:i/>'), '$1'),
  one('PAGE.margin.bottom', 'plan-draft', TEXT, /w:bottom="1134"/, 'w:bottom="567"'),
  one('PAGE.margin.right', 'plan-draft', TEXT, /w:right="850"(?= w:bottom)/, 'w:right="567"'),
  sentence('PAGE.unicode', 'Céng hßa x· héi chñ nghÜa ViÖt Nam.'),
  sentence('PAGE.nfc', 'Mọi người dân trong xã.'.normalize('NFD')),
  one('PAGENO.arabic', 'plan-draft', TEXT, '<w:pgNumType ', '<w:pgNumType w:fmt="lowerRoman" '),
  one(
    'QH.caps',
    'plan-draft',
    TEXT,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
  ),
  one(
    'QH.oneline',
    'plan-draft',
    TEXT,
    '<w:tcW w:type="dxa" w:w="5669"/>',
    '<w:tcW w:type="dxa" w:w="4000"/>',
  ),
  size('TN.size', 'plan-draft', 'Motto', 28, 30),
  one('CQ.caps', 'plan-draft', TEXT, 'ỦY BAN NHÂN DÂN<', 'Ủy ban nhân dân<'),
  size('CQ.size', 'plan-draft', 'IssuingBody', 26, 28),
  one('CQ.rule_len', 'plan-draft', TEXT, /<wp:extent cx="49\d+"/, '<wp:extent cx="100000"'),
  one('SO.slash', 'plan-commune', TEXT, 'Số: 05/KH-UBND', 'Số: 05/KH/UBND'),
  one('SO.prefix', 'plan-commune', TEXT, 'Số: 05/KH-UBND', 'Số 05/KH-UBND'),
  one('DATE.format', 'plan-commune', TEXT, 'Sông Lam, ngày 05', 'Sông Lam ngày 05'),
  size('DATE.size', 'plan-draft', 'PlaceAndDate', 28, 24),
  aligned('DATE.centred', 'plan-draft', 'PlaceAndDate', 'center', 'left'),
  one('DATE.month_zero', 'plan-commune', TEXT, 'Sông Lam, ngày 05 tháng 9', 'Sông Lam, ngày 05 tháng 1'),
  one('DATE.oneline', 'plan-draft', TEXT, HEAD_CELL, HEAD_CELL.replace('5669', '2000')),
  one(
    'DATE.same_line_as_number',
    'plan-draft',
    TEXT,
    `<w:tc>${HEAD_CELL}`,
    `</w:tr><w:tr><w:tc>${HEAD_CELL}`,
  ),
  without('TYPE.bold', 'plan-draft', 'Title', 'b'),
  aligned('TYPE.centred', 'plan-draft', 'Title', 'center', 'left'),
  added('TY.upright', 'plan-draft', 'Subtitle', '<w:i/>'),
  size('TY.size', 'plan-draft', 'Subtitle', 28, 32),
  aligned('TY.centred', 'plan-draft', 'Subtitle', 'center', 'left'),
  one('VV.prefix', 'letter-one-addressee', TEXT, 'V/v hướng dẫn', 'V/V hướng dẫn'),
  size('VV.size', 'letter-one-addressee', 'LetterSubject', 26, 28),
  without('CC.italic', 'plan-commune', 'LegalBasis', 'i'),
  given('BODY.size', 'plan-draft', 'BodyText', '<w:sz w:val="24"/>'),
  one('BODY.indent', 'plan-draft', STYLES, inStyle('BodyText', 'w:firstLine="720"'), '$1w:firstLine="0"'),
  given('BODY.upright', 'plan-draft', 'BodyText', '<w:i/>'),
  one(
    'BODY.line',
    'plan-draft',
    STYLES,
    inStyle('BodyText', 'w:line="240" w:lineRule="auto"'),
    '$1w:line="240" w:lineRule="exact"',
  ),
  without('LV.part_bold', 'report-in-parts', 'PartHeading', 'b'),
  one('LV.part_caps', 'report-in-parts', TEXT, 'PHƯƠNG HƯỚNG', 'Phương hướng'),
  without('LV.article_bold', 'plan-in-articles', 'ArticleHeading', 'b'),
  one('LV.article_dot', 'plan-in-articles', NUMBERING, 'Điều %1.', 'Điều %1:'),
  one(
    'LV.point_upright',
    'plan-in-articles',
    TEXT,
    '<w:r><w:t xml:space="preserve">đ) ',
    '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">đ) ',
  ),
  size('LV.size', 'plan-draft', 'Heading1', 28, 32),
  {
    rule: 'KG.allowed',
    exhibit: 'plan-commune',
    edits: [
      [
        TEXT,
        '<w:p><w:pPr><w:pStyle w:val="LegalBasis"/>',
        '<w:p><w:r><w:t>Kính gửi: Hội Khuyến học xã</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="LegalBasis"/>',
      ],
      [TEXT, '- Sở Giáo dục và Đào tạo (để b/c);', '- Như trên;'],
    ],
  },
  given('KG.size', 'letter-one-addressee', 'Addressee', '<w:sz w:val="24"/>'),
  given('KG.upright', 'letter-one-addressee', 'Addressee', '<w:i/>'),
  one('KG.one_line', 'letter-one-addressee', TEXT, 'Kính gửi: Ủy ban', 'Kính gửi:Ủy ban'),
  one('KG.many_list', 'letter-many-addressees', TEXT, 'Kính gửi:<', 'Kính gửi: Các nơi sau<'),
  one(
    'KG.dashes_aligned',
    'letter-many-addressees',
    TEXT,
    /w:left="\d+"( w:hanging="\d+"\/><\/w:pPr><w:r><w:t xml:space="preserve">- Hội)/,
    'w:left="3400"$1',
  ),
  one('SIGN.caps', 'plan-commune', TEXT, 'TM. ỦY BAN NHÂN DÂN', 'TM. Ủy ban nhân dân'),
  size('SIGN.size', 'plan-draft', 'SignerAuthority', 28, 24),
  without('SIGN.name_bold', 'plan-commune', 'SignerName', 'b'),
  size('SIGN.name_size', 'plan-commune', 'SignerName', 28, 24),
  aligned('SIGN.name_centred', 'plan-commune', 'SignerName', 'center', 'left'),
  aligned('SIGN.centred', 'plan-commune', 'SignerAuthority', 'center', 'left'),
  one('SIGN.name_case', 'plan-commune', TEXT, 'Nguyễn Văn Mẫu', 'NGUYỄN VĂN MẪU'),
  without('NN.label_bold', 'plan-draft', 'RecipientsLabel', 'b'),
  added('NN.upright', 'plan-draft', 'RecipientsEntry', '<w:i/>'),
  one(
    'NN.dash',
    'plan-draft',
    STYLES,
    inStyle('RecipientsEntry', '<w:qFormat/>'),
    '$1<w:qFormat/><w:pPr><w:ind w:left="567"/></w:pPr>',
  ),
  one('NN.semicolon', 'plan-draft', TEXT, '(để b/c);', '(để b/c),'),
  one(
    'NN.level_with_signature',
    'plan-draft',
    TEXT,
    `<w:tc>${SIGNER_CELL}`,
    `</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>${SIGNER_CELL}`,
  ),
  without('KHAN.bold', 'letter-many-addressees', 'StampBox', 'b'),
  size('KHAN.size', 'letter-many-addressees', 'StampBox', 28, 24),
  one(
    'KHAN.box',
    'letter-many-addressees',
    TEXT,
    '<w:tcW w:type="dxa" w:w="2268"/>',
    '<w:tcW w:type="dxa" w:w="1701"/>',
  ),
  one(
    'LH.bold',
    'letter-one-addressee',
    CIRCULATION,
    '<w:color w:val="000000"/></w:rPr>',
    '<w:b w:val="0"/><w:color w:val="000000"/></w:rPr>',
  ),
  one(
    'LH.size',
    'letter-one-addressee',
    CIRCULATION,
    '<w:color w:val="000000"/></w:rPr>',
    '<w:color w:val="000000"/><w:sz w:val="24"/></w:rPr>',
  ),
  one('LH.box', 'letter-one-addressee', CIRCULATION, '<w:top w:val="single"', '<w:top w:val="none"'),
  size('DC.size', 'letter-one-addressee', 'ContactLine', 22, 26),
  one(
    'DC.rule_full_width',
    'letter-one-addressee',
    STYLES,
    inStyle('ContactLine', '<w:pBdr>.*?</w:pBdr>'),
    '$1',
  ),
  one(
    'DC.first_page',
    'letter-one-addressee',
    TEXT,
    '<w:footerReference w:type="first"',
    '<w:footerReference w:type="default" r:id="rIdContact"/><w:footerReference w:type="first"',
  ),
  signingText('ESIGN.size', 'right', 24),
  signingText('ESIGN.top_right', 'left', 20),
  signingText('ESIGN.no_image', 'right', 20, '<w:drawing><wp:inline/></w:drawing>'),
  size('PL.label_size', 'plan-commune', 'AnnexLabel', 28, 26),
  without('PL.label_bold', 'plan-commune', 'AnnexLabel', 'b'),
  aligned('PL.label_centred', 'plan-commune', 'AnnexLabel', 'center', 'left'),
  one('PL.label_centred', 'plan-commune', STYLES, inStyle('AnnexLabel', '<w:ind w:firstLine="0"/>'), '$1'),
  one('PL.title_caps', 'plan-commune', TEXT, 'LỊCH MỞ CỬA THƯ VIỆN', 'Lịch mở cửa thư viện'),
  without('PL.title_bold', 'plan-commune', 'AnnexTitle', 'b'),
  size('PL.reference_size', 'plan-commune', 'AnnexReference', 28, 24),
  one('PL.own_page_numbers', 'plan-commune', TEXT, /(Phụ lục II<.*?)<w:pgNumType w:start="1"\/>/, '$1'),
  sentence('CAP.sentence', 'mọi người dân trong xã.'),
  sentence('CAP.parts_of_a_document', 'Mọi người dân nêu tại Khoản 2 Điều 1.'),
  sentence('CAP.months_and_weekdays', 'Mọi người dân, chậm nhất vào Tháng 8.'),
  sentence('CAP.numbered_units', 'Mọi người dân ở quận 1.'),
  sentence('CAP.special_units', 'Mọi người dân ở thành phố Hồ Chí Minh.'),
];

/** Faults of which only a page or a person can be sure: the rule passes no longer, and does not fail. */
export const plantedDoubts: readonly PlantedFault[] = [
  one(
    'SIGN.not_split',
    'plan-commune',
    TEXT,
    /<w:trPr><w:cantSplit\/><\/w:trPr>(?=(?:(?!<w:tr>).)*Nơi nhận)/,
    '',
  ),
  one('SIGN.not_alone', 'plan-draft', TEXT, /<w:keepNext\/>(?=(?:(?!<w:p>).)*\.\/\.)/, ''),
  one('LV.keep_next', 'plan-draft', STYLES, inStyle('Heading1', '<w:keepNext/>'), '$1'),
  one('TN.rule_len', 'plan-draft', TEXT, /prst="line"/g, 'prst="wave"'),
  added('CQ.parent_notbold', 'letter-one-addressee', 'ParentBody', '<w:b/>'),
  sentence('CAP.special_nouns', 'Mọi tầng lớp nhân dân trong xã.'),
  sentence('BODY.upright', '</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>Mọi người dân trong xã.'),
  one('PAGENO.size', 'plan-draft', 'word/header1.xml', /<w:r>.*<\/w:r>/, ''),
];
