import { describe, expect, test } from 'vitest';
import { editParts } from '../../testing/edit-parts.ts';
import { gallery } from '../../testing/gallery.ts';
import { renderDocument } from '../documents/render-document.ts';
import { checkLayout } from './check-layout.ts';

const DRAWN = /<w:p>(?:(?!<\/w:p>).)*Đường kẻ dưới Tiêu ngữ(?:(?!<\/w:p>).)*<\/w:p>/;
const plan = gallery.find(({ name }) => name === 'plan-draft') ?? expect.fail('no plan');

/** What is told of the rule under the Tiêu ngữ when it is made in another way; the text is 60.5 mm wide. */
async function ruleMadeAs(paragraph: string, motto = '') {
  const bytes = editParts(await renderDocument(plan.document), (name, text) =>
    name === 'word/document.xml'
      ? text.replace(DRAWN, paragraph).replace('<w:pStyle w:val="Motto"/></w:pPr><w:r>', (all) => all + motto)
      : text,
  );
  const { value = [] } = await checkLayout(bytes);
  const { verdict, actual } = value.find(({ rule }) => rule === 'TN.rule_len') ?? expect.fail('no verdict');
  return actual === undefined ? verdict : `${verdict} ${actual}`;
}

const run = (content: string, properties = '') =>
  `<w:p><w:r><w:rPr>${properties}</w:rPr>${content}</w:r></w:p>`;
const underscores = (count: number) => `<w:t>${'_'.repeat(count)}</w:t>`;
const connector = (points: number) =>
  run(`<w:pict><v:shape type="#_x0000_t32" style="position:absolute;width:${points}pt;height:0"/></w:pict>`);
const border = (side: number) =>
  '<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr>' +
  `<w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>`;

describe('the rule under the Tiêu ngữ is measured, whatever it was made with', () => {
  test('the lower border of an indented paragraph', async () => {
    expect(await ruleMadeAs(border(1120))).toBe('pass');
    expect(await ruleMadeAs(border(0))).toBe('fail 1.65');
  });

  test('underscores', async () => {
    expect(await ruleMadeAs(run(underscores(24)))).toBe('pass');
    expect(await ruleMadeAs(run(underscores(12)))).toBe('fail 0.49');
  });

  test('the underlined text itself', async () => {
    expect(await ruleMadeAs('', '<w:rPr><w:u w:val="single"/></w:rPr>')).toBe('pass');
    expect(await ruleMadeAs('', '<w:rPr><w:u w:val="none"/></w:rPr>')).toBe('fail no rule');
  });

  test('a connector of older versions of Word', async () => {
    expect(await ruleMadeAs(connector(171))).toBe('pass');
    expect(await ruleMadeAs(connector(100))).toBe('fail 0.58');
  });

  test('raised underscores and pictures are left to the page', async () => {
    const raised = run(underscores(40), '<w:vertAlign w:val="superscript"/>');
    expect(await ruleMadeAs(raised)).toBe('notEvaluated shows on the page');
    expect(await ruleMadeAs(run('<w:pict/>'))).toBe('notEvaluated shows on the page');
  });

  test('nothing at all breaks the rule', async () => {
    expect(await ruleMadeAs('<w:p/>')).toBe('fail no rule');
  });
});
