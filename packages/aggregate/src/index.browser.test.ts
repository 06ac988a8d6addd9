import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const MOST_COMPRESSED = 25_000;

const here = fileURLToPath(new URL('.', import.meta.url));

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    conditions: ['@llw/source'],
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

test('the package without core weighs 25 kB or less compressed', async () => {
  const code = await bundled({
    entryPoints: [`${here}index.ts`],
    format: 'esm',
    external: ['@llw/core', 'zod'],
  });
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(MOST_COMPRESSED);
});

/** Adds up two schools and gives what a user would read. */
const campaign = `
import { explain, rollUp } from './index.ts';
import { createUnitRegistry, explanationText, llw2022 } from '@llw/core';
const valid = { from: '2022-01-01', to: null };
const unit = (id, kind, parent) => ({
  id,
  versions: [{ name: id, kind, codes: [], valid }],
  reportsTo: [{ line: 'territorial', parent, valid }],
});
const { value } = createUnitRegistry({
  units: [unit('xa', 'commune', null), unit('a', 'primarySchool', 'xa'), unit('b', 'primarySchool', 'xa')],
});
const report = (id, held) => ({
  id, unit: id, period: '2022', template: { id: 'llw-2022', version: 1 }, basis: 'own', revision: 1,
  submittedAt: '2022-10-09T08:00:00+07:00', status: 'accepted', narrative: {}, attachments: [],
  values: { 'seminars.held': { status: 'reported', value: held } },
});
const totals = rollUp({
  template: llw2022,
  snapshot: value.at('2022-10-01'),
  submissions: [report('a', '9007199254740991'), report('b', '2')],
});
globalThis.answer = explanationText(explain(totals, 'xa', 'seminars.held'), 'en').split('\\n')[0];
`;

const ANSWER = 'xa, Seminars and talks held: 9,007,199,254,740,993';

describe.skipIf(!existsSync(CHROMIUM))('in Chromium', () => {
  let browser: Browser;
  let code: string;

  beforeAll(async () => {
    code = await bundled({ stdin: { contents: campaign, resolveDir: here, loader: 'js' }, format: 'iife' });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  test('totals are the same in a page', async () => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    expect(await page.evaluate('globalThis.answer')).toBe(ANSWER);
  });

  test('totals are the same in a worker', async () => {
    const page = await browser.newPage();
    const answer = await page.evaluate(async (source) => {
      const url = URL.createObjectURL(new Blob([`${source};postMessage(globalThis.answer)`]));
      const worker = new Worker(url);
      return new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
      });
    }, code);
    expect(answer).toBe(ANSWER);
  });
});
