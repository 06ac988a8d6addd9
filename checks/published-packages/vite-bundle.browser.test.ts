import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { snippetsOfReadmes } from './readme-snippets.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const hasChromium = existsSync(CHROMIUM);
if (!hasChromium && process.env['CI']) throw new Error(`There is no Chromium at ${CHROMIUM}.`);
if (!hasChromium) console.warn(`There is no Chromium at ${CHROMIUM}: no bundle is opened in a page.`);

const root = join(inject('consumer'), 'page');

/** Runs the snippets one after the other and gives what each printed. */
const PRINTED = `
const snippets = import.meta.glob('./snippets/*.ts');
export async function printedBySnippets(): Promise<Record<string, readonly string[]>> {
  const printed: Record<string, readonly string[]> = {};
  for (const [name, run] of Object.entries(snippets)) {
    const lines: string[] = [];
    console.log = (...values) => lines.push(values.map((value) => JSON.stringify(value)).join(' '));
    await run();
    printed[name] = lines;
  }
  return printed;
}
`;
const WORKER = `
import { printedBySnippets } from './printed.ts';
printedBySnippets().then(postMessage, (error) => postMessage(String(error)));
`;
const MAIN = `
import { printedBySnippets } from './printed.ts';
globalThis.inPage = printedBySnippets();
globalThis.inWorker = new Promise((resolve, reject) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(message);
});
`;

describe.skipIf(!hasChromium)('a page that Vite bundles from the tarballs', () => {
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await mkdir(join(root, 'snippets'), { recursive: true });
    for (const { name, code } of await snippetsOfReadmes())
      await writeFile(join(root, 'snippets', `${name}.ts`), `${code}\nexport {};\n`);
    await writeFile(join(root, 'printed.ts'), PRINTED);
    await writeFile(join(root, 'worker.ts'), WORKER);
    await writeFile(join(root, 'main.ts'), MAIN);
    await writeFile(join(root, 'index.html'), '<script type="module" src="./main.ts"></script>');
    const where = { root, configFile: false, logLevel: 'error' } as const;
    await build({ ...where, worker: { format: 'es' }, build: { chunkSizeWarningLimit: 2_000 } });
    server = await preview({ ...where, preview: { port: 0, host: '127.0.0.1' } });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('runs every snippet of the READMEs', async () => {
    const printed: Record<string, readonly string[]> = await page.evaluate('globalThis.inPage');
    expect(Object.keys(printed)).toHaveLength((await snippetsOfReadmes()).length);
    expect(Object.values(printed).flat()).toContain('"250 from 1 of 2 units"');
  });

  it('runs every one in a worker, with the same outcome', async () => {
    expect(await page.evaluate('globalThis.inWorker')).toEqual(await page.evaluate('globalThis.inPage'));
  });
});
