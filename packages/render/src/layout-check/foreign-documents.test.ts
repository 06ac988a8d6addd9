import { describe, expect, test } from 'vitest';
import { body, by, foot, foreign, goodPlan, head, text, title } from '../../testing/foreign-document.ts';
import { readDocument } from '../documents/read-document.ts';
import { checkLayout } from './check-layout.ts';

async function verdicts(bytes: Uint8Array) {
  const { value = [] } = await checkLayout(bytes);
  return (verdict: string) => value.filter((each) => each.verdict === verdict).map(({ rule }) => rule);
}

describe('documents that were made elsewhere', () => {
  test('a plan formatted by hand in Word that keeps the decree breaks nothing', async () => {
    const of = await verdicts(foreign(goodPlan));
    expect(of('fail')).toEqual([]);
    // What holds a row or a line on its page was not said: a page may tear it.
    expect(of('notEvaluated')).toEqual(['SIGN.not_split', 'SIGN.not_alone']);
    expect(of('pass').length).toBeGreaterThan(60);
  });

  test('the habits of older decrees are each found', async () => {
    const old =
      head('Số: 5/KH-UBND', 'Độc lập – Tự do – Hạnh phúc') +
      title.replace('<w:sz w:val="28"/>', '<w:sz w:val="32"/>') +
      by('Thư viện mở cửa cả tuần theo điều 5 của quy chế.', { size: 12 }) +
      foot.replace('- Lưu: VT.', '- Lưu VT.');
    const of = await verdicts(foreign(old));
    expect(of('fail').toSorted()).toEqual(
      [
        'BODY.gap',
        'BODY.indent',
        'BODY.justify',
        'BODY.size',
        'CAP.parts_of_a_document',
        'END.mark',
        'NN.archive_last',
        'SO.zero',
        'TN.text',
        'TYPE.size',
      ].toSorted(),
    );
  });

  test('a theme font that a style brings in is seen through the style', async () => {
    const style =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:style>';
    const of = await verdicts(foreign(goodPlan, style));
    expect(of('fail')).toEqual(['PAGE.font']);
  });

  test('text in tables of another maker, in content controls and deleted text are told apart', async () => {
    const controlled = `<w:sdt><w:sdtContent>${body('Thư viện mở cửa cả tuần.')}</w:sdtContent></w:sdt>`;
    const deleted =
      '<w:p><w:del><w:r><w:rPr><w:sz w:val="60"/></w:rPr><w:delText>bỏ</w:delText></w:r></w:del></w:p>';
    const edited = goodPlan.replace(text, controlled + deleted + text);
    expect((await verdicts(foreign(edited)))('fail')).toEqual([]);
  });

  test('they carry no data of ours', async () => {
    const { findings } = await readDocument(foreign(goodPlan));
    expect(findings.map(({ code }) => code)).toEqual(['DOCX.DATA.001']);
  });
});
