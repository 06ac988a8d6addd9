import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hasBrowser, inBrowser } from '../../testing/browser.ts';
import { formsThereAndBack } from '../../testing/forms-anywhere.ts';

test.skipIf(!hasBrowser())(
  'a page of Chromium makes, reads and sends back the very forms of Node',
  async () => {
    const entry = fileURLToPath(new URL('../../testing/forms-anywhere.ts', import.meta.url));
    expect(await inBrowser(entry, 'formsThereAndBack')).toEqual(await formsThereAndBack());
  },
);
