import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hasBrowser, inBrowser } from '../../testing/browser.ts';
import { galleryHashes } from '../../testing/gallery-hashes.ts';

test('the browser is here where it counts', () => {
  if (process.env['CI']) expect(hasBrowser()).toBe(true);
  else if (!hasBrowser()) process.stdout.write('Browser tests are skipped: no Chromium here.\n');
});

test.skipIf(!hasBrowser())('a page of Chromium gives the same bytes and verdicts as Node', async () => {
  const entry = fileURLToPath(new URL('../../testing/gallery-hashes.ts', import.meta.url));
  expect(await inBrowser(entry, 'galleryHashes')).toEqual(await galleryHashes());
});
