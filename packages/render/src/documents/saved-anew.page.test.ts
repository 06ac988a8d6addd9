import { beforeAll, describe, expect, test } from 'vitest';
import { gallery } from '../../testing/gallery.ts';
import { missingPrograms, savedAnew } from '../../testing/office.ts';
import { checkLayout } from '../layout-check/check-layout.ts';
import { readDocument } from './read-document.ts';
import { renderDocument } from './render-document.ts';

describe.skipIf(missingPrograms().length > 0)(
  'documents that a clerk opened and saved in LibreOffice',
  () => {
    let saved: ReadonlyMap<string, Uint8Array>;

    beforeAll(async () => {
      const files = await Promise.all(
        gallery.map(
          async ({ name, document, options }) => [name, await renderDocument(document, options)] as const,
        ),
      );
      saved = savedAnew(Object.fromEntries(files));
    });

    describe.each(gallery.map((exhibit) => [exhibit.name, exhibit] as const))('%s', (name, exhibit) => {
      test('still carries its data, and is not taken for edited', async () => {
        const read = await readDocument(saved.get(name) ?? expect.fail(name));
        expect(read.findings).toEqual([]);
        expect(read.value?.document).toEqual(JSON.parse(JSON.stringify(exhibit.document)));
      });

      test('still keeps every rule of the law', async () => {
        const { value = [] } = await checkLayout(saved.get(name) ?? expect.fail(name), exhibit.options);
        const broken = value.filter(({ verdict, basis }) => verdict === 'fail' && basis === 'law');
        expect(broken.map(({ rule }) => rule)).toEqual([]);
      });
    });
  },
);
