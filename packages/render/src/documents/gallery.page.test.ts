import { resolveDocument, signatureLines } from '@llw/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Exhibit, gallery } from '../../testing/gallery.ts';
import { flat, headingLines } from '../../testing/heading-lines.ts';
import { missingPrograms } from '../../testing/office.ts';
import { type Page, renderPages, type TextLine } from '../../testing/page.ts';
import { textAreaWidth } from '../decree30/head-layout.ts';
import { bodyLaw, nationalHead, pageLaw, urgencyBoxes } from '../decree30/layout-law.ts';
import { type LayoutProfile, profileOf } from '../decree30/layout-profile.ts';
import { renderDocument } from './render-document.ts';

const missing = missingPrograms();

test('the programs that put documents on paper are here where it counts', () => {
  if (process.env['CI']) expect(missing).toEqual([]);
  else if (missing.length > 0)
    process.stdout.write(`Page tests are skipped: ${missing.join(', ')} missing.\n`);
});

const beginsAnnex = ({ lines }: Page) =>
  lines.some(({ text, bold }) => bold && /^Phụ lục(?: [IVX]+)?$/u.test(text));

/** The last line of text on a page, without the address line at its foot. */
function lastLine({ lines }: Page): string {
  const foot = lines.find(({ text }) => text.startsWith('Địa chỉ:'))?.top ?? Number.POSITIVE_INFINITY;
  const last = Math.max(...lines.filter(({ top }) => top < foot).map(({ baseline }) => baseline));
  return lines
    .filter(({ baseline }) => Math.abs(baseline - last) < 1)
    .toSorted((a, b) => a.left - b.left)
    .map(({ text }) => text)
    .join(' ');
}

/** Millimetres that rounding in the application and the measuring may take. */
const ROUNDING = 0.8;

describe.skipIf(missing.length > 0)('the gallery on paper', () => {
  let papers: ReadonlyMap<string, readonly Page[]>;

  beforeAll(async () => {
    const files = await Promise.all(
      gallery.map(
        async ({ name, document, options }) => [name, await renderDocument(document, options)] as const,
      ),
    );
    papers = renderPages(Object.fromEntries(files));
  });

  const pagesOf = ({ name }: Exhibit): readonly Page[] => papers.get(name) ?? expect.fail(name);
  const firstPage = (exhibit: Exhibit): Page => pagesOf(exhibit)[0] ?? expect.fail(exhibit.name);
  const lineOf = (page: Page, text: string): TextLine =>
    page.lines.find((line) => line.text.startsWith(text)) ?? expect.fail(text);
  const middleOf = ({ left, right }: { readonly left: number; readonly right: number }) => (left + right) / 2;
  const profile = ({ options }: Exhibit): LayoutProfile => profileOf(options?.profile ?? {});
  const ruleBelow = (page: Page, line: TextLine) =>
    page.rules.find(({ top, left, right }) => {
      const gap = top - line.baseline;
      return gap > 0 && gap < 6 && left < middleOf(line) && right > middleOf(line) && right - left < 120;
    });

  describe.each(gallery.map((exhibit) => [exhibit.name, exhibit] as const))('%s', (_, exhibit) => {
    test('Quốc hiệu and Tiêu ngữ stand on one line each, the rule is as long as the Tiêu ngữ', () => {
      const page = firstPage(exhibit);
      const name = lineOf(page, nationalHead.name);
      const motto = lineOf(page, nationalHead.motto);
      expect([name.text, motto.text]).toEqual([nationalHead.name, nationalHead.motto]);
      expect(middleOf(name)).toBeCloseTo(middleOf(motto), 0);
      const rule = ruleBelow(page, motto) ?? expect.fail('no rule under the Tiêu ngữ');
      const share = (rule.right - rule.left) / (motto.right - motto.left);
      expect(share).toBeGreaterThan(0.95);
      expect(share).toBeLessThan(1.05);
      expect(Math.abs(middleOf(rule) - middleOf(motto))).toBeLessThan(ROUNDING);
    });

    test('the rule under the issuer is one third to one half of its last line', () => {
      const page = firstPage(exhibit);
      const number = lineOf(page, 'Số:');
      const above = page.lines.filter(
        ({ baseline, right }) =>
          baseline < number.baseline - 2 && right < middleOf(lineOf(page, nationalHead.name)) - 20,
      );
      const last = above.toSorted((a, b) => a.baseline - b.baseline).at(-1) ?? expect.fail('no issuer');
      const rule = ruleBelow(page, last) ?? expect.fail('no rule under the issuer');
      const share = (rule.right - rule.left) / (last.right - last.left);
      expect(share).toBeGreaterThan(1 / 3 - 0.02);
      expect(share).toBeLessThan(1 / 2 + 0.02);
    });

    test('number and date stand on one baseline, the date in one line below Quốc hiệu', () => {
      const page = firstPage(exhibit);
      const number = lineOf(page, 'Số:');
      const date =
        page.lines.find(({ text, italic }) => italic && /, ngày.*tháng.*năm \d{4}$/u.test(text)) ??
        expect.fail('no date on one line');
      expect(Math.abs(number.baseline - date.baseline)).toBeLessThan(0.5);
      expect(Math.abs(middleOf(date) - middleOf(lineOf(page, nationalHead.name)))).toBeLessThan(1.5);
    });

    test('page numbers: none on the first page of the document and of each annex, then centred in the top margin', () => {
      const { margins } = profile(exhibit);
      let expected = 0;
      for (const page of pagesOf(exhibit)) {
        const begins = expected === 0 || beginsAnnex(page);
        expected = begins ? 1 : expected + 1;
        const inMargin = page.lines.filter(
          ({ baseline, text }) => baseline < margins.top && /^\d+$/u.test(text),
        );
        expect(inMargin.map(({ text }) => text)).toEqual(begins ? [] : [String(expected)]);
        for (const number of inMargin) {
          expect(number.size).toBeGreaterThanOrEqual(pageLaw.pageNumber.size.min);
          expect(number.size).toBeLessThanOrEqual(pageLaw.pageNumber.size.max);
          expect(Math.abs(middleOf(number) - (margins.left + page.width - margins.right) / 2)).toBeLessThan(
            ROUNDING,
          );
        }
      }
    });

    test('nothing stands outside the margins, and all of it is in the one font', () => {
      const { margins } = profile(exhibit);
      for (const page of pagesOf(exhibit)) {
        for (const { left, right, top, text, font } of page.lines) {
          expect(left, text).toBeGreaterThan(margins.left - ROUNDING);
          expect(right, text).toBeLessThan(page.width - margins.right + ROUNDING);
          expect(top, text).toBeLessThan(page.height - margins.bottom);
          expect(font).toContain('Tinos');
        }
      }
    });

    test('the signature is on one page with Nơi nhận, and text above it', () => {
      const { authority, name } = signatureLines(exhibit.document.signing);
      const page =
        pagesOf(exhibit).find(({ lines }) => lines.some(({ text }) => text === 'Nơi nhận:')) ??
        expect.fail('no Nơi nhận');
      const label = lineOf(page, 'Nơi nhận:');
      const first = lineOf(page, (authority[0] ?? '').split(' ').slice(0, 3).join(' '));
      expect(Math.abs(first.top - label.top)).toBeLessThan(1.5);
      if (name !== undefined) expect(lineOf(page, name).top).toBeGreaterThan(first.top + 20);
      const above = page.lines.filter(
        ({ baseline }) => baseline < label.baseline && baseline > profile(exhibit).margins.top,
      );
      expect(above.length).toBeGreaterThanOrEqual(2);
    });

    test('no heading is the last line of a page', () => {
      const headings = headingLines(exhibit.document);
      const pages = pagesOf(exhibit);
      for (const [index, page] of pages.entries()) {
        const next = pages[index + 1];
        if (!next || beginsAnnex(next)) continue;
        const last = lastLine(page);
        expect(headings.filter((heading) => heading.endsWith(last))).toEqual([]);
      }
    });

    test('the numbers on paper are the numbers of the model', () => {
      const { body } = resolveDocument(exhibit.document);
      const printed = pagesOf(exhibit).flatMap(({ lines }) => lines.map(({ text }) => text));
      let at = 0;
      for (const { label } of flat(body.sections)) {
        const found = printed.findIndex(
          (text, index) => index >= at && (text === label || text.startsWith(`${label} `)),
        );
        expect(found, label).toBeGreaterThanOrEqual(at);
        at = found + 1;
      }
    });

    test('the reference line of an annex does not tear the day it names', () => {
      const { annexes } = resolveDocument(exhibit.document);
      const printed = pagesOf(exhibit).flatMap(({ lines }) => lines);
      const { day } = exhibit.document.date;
      for (const { reference } of day === undefined ? [] : annexes) {
        const whole = /ngày \d+ tháng \d+ năm \d+/u.exec(reference)?.[0] ?? expect.fail(reference);
        expect(printed.some(({ text, italic }) => italic && text.includes(whole))).toBe(true);
      }
    });

    test('running text is of the lawful size, indented and justified to both margins', () => {
      const chosen = profile(exhibit);
      const page = firstPage(exhibit);
      const right = page.width - chosen.margins.right;
      const full = page.lines.filter(
        ({ left, right: end, bold }) => !bold && left < chosen.margins.left + 1 && end > right - 3,
      );
      for (const { size, text } of full) {
        expect(size, text).toBeGreaterThanOrEqual(bodyLaw.size.min);
        expect(size, text).toBeLessThanOrEqual(bodyLaw.size.max);
      }
      const indented = page.lines.filter(
        ({ left }) => Math.abs(left - chosen.margins.left - chosen.indent) < ROUNDING,
      );
      expect(indented.length).toBeGreaterThan(2);
      expect(textAreaWidth(chosen)).toBeCloseTo(right - chosen.margins.left, 0);
    });
  });

  test('an urgency mark stands in a red box of its size, the circulation note above the text', () => {
    for (const [name, word] of [
      ['letter-one-addressee', 'KHẨN'],
      ['letter-many-addressees', 'THƯỢNG KHẨN'],
      ['guidance-express', 'HỎA TỐC'],
    ] as const) {
      const page = firstPage(gallery.find((exhibit) => exhibit.name === name) ?? expect.fail(name));
      const mark = lineOf(page, word);
      expect(mark.colour).toBe('#ff0000');
      const edges = page.rules.filter(
        ({ left, right, top }) => left < mark.left && right > mark.right && Math.abs(top - mark.baseline) < 9,
      );
      expect(Math.max(...edges.map(({ left, right }) => right - left))).toBeCloseTo(
        urgencyBoxes[word].width,
        0,
      );
    }
    const letter = firstPage(
      gallery.find(({ name }) => name === 'letter-one-addressee') ?? expect.fail('no letter'),
    );
    expect(lineOf(letter, 'XEM XONG TRẢ LẠI').baseline).toBeLessThan(profileOf({}).margins.top);
  });

  test('a table that runs over pages repeats its heading, and no row is split', () => {
    const pages = pagesOf(gallery.find(({ name }) => name === 'plan-commune') ?? expect.fail('no plan'));
    const withTable = pages.filter(({ lines }) => lines.some(({ text }) => /^Thôn \d+$/u.test(text)));
    expect(withTable.length).toBeGreaterThan(1);
    for (const page of withTable) {
      expect(page.lines.some(({ text, bold }) => bold && text === 'Số buổi')).toBe(true);
      const names = page.lines.filter(({ text }) => /^Thôn \d+$/u.test(text)).length;
      const seconds = page.lines.filter(({ text }) => /cho người lớn và trẻ em$/u.test(text)).length;
      expect(seconds).toBe(names);
    }
  });

  test('a wide table has a landscape page of its own', () => {
    const pages = pagesOf(
      gallery.find(({ name }) => name === 'plan-ho-chi-minh-city') ?? expect.fail('no plan'),
    );
    const landscape = pages.filter(({ width, height }) => width > height);
    expect(landscape.length).toBeGreaterThan(0);
    for (const page of landscape) expect(page.lines.some(({ text }) => text === 'Buổi chiều')).toBe(true);
  });

  test('the label of an annex stands in the middle of the text', () => {
    for (const exhibit of gallery) {
      const { margins } = profile(exhibit);
      for (const page of pagesOf(exhibit).filter(beginsAnnex)) {
        const middle = (margins.left + page.width - margins.right) / 2;
        expect(Math.abs(middleOf(lineOf(page, 'Phụ lục')) - middle)).toBeLessThan(ROUNDING);
      }
    }
  });

  test('a table tears no word: TT stands on one line above the numbers', () => {
    const pages = pagesOf(gallery.find(({ name }) => name === 'report-from-roll-up') ?? expect.fail('none'));
    const texts = pages.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(texts).not.toContain('T');
    expect(texts.filter((text) => text === 'TT').length).toBeGreaterThan(4);
  });

  test('no page of an annex holds the end mark alone', () => {
    for (const [name, pages] of papers) {
      for (const { lines } of pages) {
        expect(
          lines.filter(({ text }) => !/^\d+$/u.test(text)).map(({ text }) => text),
          name,
        ).not.toEqual(['./.']);
      }
    }
  });

  test('the address line stands at the foot of page 1, within the text area, under a line across it', () => {
    const page = firstPage(
      gallery.find(({ name }) => name === 'letter-one-addressee') ?? expect.fail('no letter'),
    );
    const address = lineOf(page, 'Địa chỉ:');
    const { margins } = profileOf({});
    expect(address.baseline).toBeGreaterThan(page.height - margins.bottom - 15);
    expect(address.baseline).toBeLessThan(page.height - margins.bottom);
    const across = page.rules.find(
      ({ left, right, top }) => right - left > 160 && top < address.baseline && top > address.baseline - 8,
    );
    expect(across && across.right - across.left).toBeCloseTo(textAreaWidth(profileOf({})), -1);
  });
});
