import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { gallery } from '../../testing/gallery.ts';
import { openPackage } from '../package/open-package.ts';
import { writePackage } from '../package/write-package.ts';
import { readDocument } from './read-document.ts';
import { renderDocument } from './render-document.ts';

async function changed(part: string, change: (text: string) => string): Promise<Uint8Array> {
  const [exhibit] = gallery;
  if (!exhibit) throw new Error('the gallery is empty');
  const opened = openPackage(await renderDocument(exhibit.document), { wanted: () => true });
  if (!opened.usable) throw new Error('not readable');
  return writePackage(
    [...opened.value.parts].map(([name, bytes]) => ({
      name,
      bytes: name === part ? strToU8(change(strFromU8(bytes))) : bytes,
    })),
  );
}

const codesOf = async (bytes: Uint8Array) => (await readDocument(bytes)).findings.map(({ code }) => code);

describe('a document read back from its file', () => {
  test.each(gallery.map((exhibit) => [exhibit.name, exhibit] as const))(
    '%s is the same',
    async (_, exhibit) => {
      const read = await readDocument(await renderDocument(exhibit.document, exhibit.options));
      expect(read.findings).toEqual([]);
      expect(read.value).toEqual({ document: JSON.parse(JSON.stringify(exhibit.document)), edited: false });
    },
  );

  test('a word changed by hand is told, and the data still comes', async () => {
    const read = await readDocument(
      await changed('word/document.xml', (text) => text.replace('KẾ HOẠCH', 'KẾ HOẠCH MỚI')),
    );
    expect(read.value?.edited).toBe(true);
    expect(read.findings.map(({ code }) => code)).toEqual(['DOCX.TEXT.001']);
  });

  test('runs cut otherwise, as by saving anew, are no edit', async () => {
    const cut = (text: string) => text.replace('KẾ HOẠCH</w:t>', 'KẾ </w:t></w:r><w:r><w:t>HOẠCH</w:t>');
    expect(await codesOf(await changed('word/document.xml', cut))).toEqual([]);
  });

  test('data changed by hand is refused', async () => {
    const bytes = await changed('customXml/item1.xml', (text) =>
      text.replace('&quot;number&quot;:5', '&quot;number&quot;:6'),
    );
    expect(await codesOf(bytes)).toEqual(['DOCX.DATA.002']);
  });

  test('data of a later version is not guessed at', async () => {
    const bytes = await changed('customXml/item1.xml', (text) =>
      text.replace('version="1" hash', 'version="2" hash'),
    );
    expect(await codesOf(bytes)).toEqual(['DOCX.DATA.003']);
  });

  test('a file of another program carries none', async () => {
    const bytes = await changed('customXml/item1.xml', () => '<other/>');
    expect(await codesOf(bytes)).toEqual(['DOCX.DATA.001']);
  });
});
