import { describe, expect, test } from 'vitest';
import { gallery } from '../../testing/gallery.ts';
import { readDocument } from './read-document.ts';
import { checkRenderable, renderDocument } from './render-document.ts';

const plan = gallery.find(({ name }) => name === 'plan-draft')?.document ?? expect.fail('no plan');
/** What copying from another program leaves behind: a vertical tab, a soft control, half a letter, no character. */
const copied = { ...plan, subject: 'tổ chức\u000b Tuần lễ\u0090\ud800\ufffe', place: 'Sông\u0007 Lam' };

describe('characters that a file cannot hold', () => {
  test('are told with their place before rendering, and keep nothing from being rendered', async () => {
    const findings = checkRenderable(copied);
    expect(findings.map(({ code, pointer, params }) => [code, pointer, params['characters']])).toEqual([
      ['DOCX.TEXT.002', '/place', 'U+0007'],
      ['DOCX.TEXT.002', '/subject', 'U+000B, U+0090, U+D800, U+FFFE'],
    ]);
    expect(findings.every(({ severity }) => severity === 'query')).toBe(true);
    expect((await renderDocument(copied)).length).toBeGreaterThan(0);
  });

  test('are left out of the text, and the data in the file is still what was handed over', async () => {
    const read = await readDocument(await renderDocument(copied));
    expect(read.findings).toEqual([]);
    expect(read.value?.document).toEqual(JSON.parse(JSON.stringify(copied)));
  });

  test.each(gallery.map(({ name, document }) => [name, document] as const))('%s has none', (_, document) => {
    expect(checkRenderable(document)).toEqual([]);
  });
});
