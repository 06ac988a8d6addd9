import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WeekDocument } from '@llw/core';
import { describe, expect, it } from 'vitest';
import { cityPlan } from '../../../core/src/documents/worked/city-plan.fixture.ts';
import { departmentGuidanceLetter } from '../../../core/src/documents/worked/department-letter.fixture.ts';
import { districtPlan } from '../../../core/src/documents/worked/district-plan.fixture.ts';
import { schoolPlan } from '../../../core/src/documents/worked/school-plan.fixture.ts';
import type { LayoutLine } from '../layout-check/layout.ts';
import { readLayout } from '../layout-check/read-layout.ts';
import { renderDocument } from './render-document.ts';

/** Four documents as they were really issued, where they are at hand: nothing of their text is kept here. */
const folder = resolve(import.meta.dirname, '../../../../../shared/seeds');

/** Lines without the marks of a converter from PDF. */
function issuedLines(beginning: string): readonly string[] {
  const file = readdirSync(folder).find((name) => name.startsWith(beginning)) ?? expect.fail(beginning);
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .map((line) => line.replace(/^[#\s]+|\*+/g, '').trim())
    .filter((line) => line !== '---' && !line.startsWith('|--'));
}

/** Lines of the rendered file, its numbers as the application prints them; tables of data in bars. */
async function renderedLines(document: WeekDocument): Promise<readonly string[]> {
  const { value } = readLayout(await renderDocument(document));
  const lines = value?.lines ?? [];
  const rows = (of: LayoutLine) =>
    new Set(lines.filter(({ cell }) => cell?.table === of.cell?.table).map(({ cell }) => cell?.row)).size;
  return lines.map((line) => (line.cell && rows(line) > 2 ? `| ${line.text}` : line.text.trim()));
}

const blocks = [
  ['table', /^\|/],
  ['•', /^- \+ /],
  ['number', /^Số:/],
  ['date', /^[^,(]+, ngày.*tháng.*năm \d{4}$/],
  ['title', /^(?:KẾ HOẠCH|BÁO CÁO)/],
  ['addressees', /^Kính gửi/],
  ['annex', /^Phụ lục/],
  ['reference', /^\(Kèm theo/],
  ['recipients', /^Nơi nhận/],
  ['signer', /^(?:TM\.|KT\.|PHÓ CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|THỦ TRƯỞNG)/],
  ['basis', /^(?:Căn cứ|Thực hiện) \p{Lu}.* số \d/u],
] as const;

/** What a line is: a block of the decree, a number or a sign of a list, or other text. */
function blockOf(line: string): string {
  const label = /^(?:[IVX]+\.|\d\.|[a-zđ][),]|[-+•])(?=\s)/u.exec(line)?.[0];
  return blocks.find(([, form]) => form.test(line))?.[0] ?? label ?? 'text';
}

/** The lines of a paragraph that were torn by the end of a page begin in the middle of a sentence. */
const goesOn = (line: string) => /^(?:\p{Ll}(?![),])|\d\d\/)/u.test(line);

/** The blocks from the title, or from Kính gửi, to the end; several of one kind in a row are one. */
function outline(lines: readonly string[]): string {
  const whole = lines.filter((line) => line !== '' && !goesOn(line)).map(blockOf);
  const from = whole.findIndex((block) => block === 'title' || block === 'addressees');
  return whole
    .slice(from)
    .filter((block, index, all) => block !== all[index - 1])
    .join(' ');
}

const cases = [
  {
    beginning: '001',
    document: districtPlan,
    differing: [
      // The list of activities slips from dashes into `c,` and back: a level below the dashes.
      ['3. - c, - III.', '3. - + III.'],
      // The annex lacks label and reference line (PL1.III.1); these, and its title, stand before the form's head.
      ['signer text number date title text I.', 'signer text annex title reference text number date I.'],
    ],
  },
  // One line of the schools' tasks lacks its dash.
  { beginning: '002', document: cityPlan, differing: [['7. - text - text', '7. - text']] },
  {
    beginning: '003',
    document: departmentGuidanceLetter,
    differing: [
      // The letter f is none of the Vietnamese alphabet. What the schools do is one task, which needs no dash.
      ['e) - f) - g) - text', 'e) - g) - h) text'],
      // The annex has no label.
      ['signer title text reference', 'signer annex title text reference'],
    ],
  },
  {
    beginning: '004',
    document: schoolPlan,
    differing: [
      // The title's two lines came out of the converter as one.
      ['title basis', 'title text basis'],
      // The items of the agenda carry a dash and a plus at once: they stand below one that stands below a dash.
      ['text - • - text', 'text - + • - text'],
    ],
  },
] as const;

describe.skipIf(!existsSync(folder))('documents as they were really issued, rendered anew', () => {
  it.each(cases)(
    'document $beginning has its blocks and numbers in the same order',
    async ({ beginning, document, differing }) => {
      let expected = outline(issuedLines(beginning));
      for (const [issued, ours] of differing) {
        expect(expected).toContain(issued);
        expected = expected.replace(issued, ours);
      }
      expect(outline(await renderedLines(document))).toBe(expected);
    },
  );
});
