import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cellsOf, llw2022, themeFor } from '@llw/core';
import { checkLayout, readDocument, renderForm } from '@llw/render';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const hasChromium = existsSync(CHROMIUM);
if (!hasChromium && process.env['CI']) throw new Error(`There is no Chromium at ${CHROMIUM}.`);
if (!hasChromium) console.warn(`There is no Chromium at ${CHROMIUM}: the page is not clicked through.`);

const root = resolve(import.meta.dirname, '..');
let folder: string;
let server: PreviewServer;
let address: string;
let browser: Browser;

beforeAll(async () => {
  if (!hasChromium) return;
  folder = await mkdtemp(join(tmpdir(), 'llw-page-'));
  const where = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' } as const;
  await build({ ...where, build: { outDir: folder } });
  server = await preview({ ...where, build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** What is wrong with the page for those who do not see it or have a small screen. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: string[] = await page.evaluate(`(async () => {
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] });
    const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')),
      ...(wider > 0 ? ['wider than the screen by ' + wider] : []),
    ];
  })()`);
  return found;
}

describe.skipIf(!hasChromium).each([
  { screen: 'a desktop', width: 1280, height: 850 },
  { screen: 'a phone', width: 390, height: 844 },
])('a page that was loaded and then cut off from the network, on $screen', ({ width, height }) => {
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN' });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(address);
    await page.getByLabel('Năm').selectOption('2024');
    await context.setOffline(true);
  });
  afterAll(() => context.close());

  it('makes a plan by Decree 30 with the theme of the year', async () => {
    await page.getByLabel('Ngày ban hành').fill('20/9/2024');
    await page.getByLabel('Hạn nộp báo cáo').fill('10/10/2024');
    await page.getByLabel('Họ và tên người ký').fill('Lý Thị Mẫu');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tạo kế hoạch (DOCX)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Kế hoạch Tuần lễ 2024.docx');
    const bytes = new Uint8Array(await readFile(await download.path()));
    const theme = themeFor(2024)?.theme;
    expect(theme?.type).toBe('national');
    if (theme?.type === 'national')
      expect(JSON.stringify(await readDocument(bytes))).toContain(theme.wording);
    const { value: verdicts = [] } = await checkLayout(bytes);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.filter(({ basis, verdict }) => basis === 'law' && verdict === 'fail')).toEqual([]);
    expect(await page.getByText('Đã tạo kế hoạch').isVisible()).toBe(true);
    expect(await barriers(page)).toEqual([]);
  });

  it('says what keeps a plan from being made', async () => {
    await page.getByLabel('Ngày ban hành').fill('31/9/2024');
    await page.getByRole('button', { name: 'Tạo kế hoạch (DOCX)' }).click();
    expect(await page.getByText('Ngày ban hành phải là một ngày').isVisible()).toBe(true);
  });

  it('checks a filled form and names sheet and cell', async () => {
    const values = Object.fromEntries(
      cellsOf(llw2022).map(({ key }) => [key, { status: 'reported', value: '1' }] as const),
    );
    const contents = {
      values: { ...values, 'publicity.leaflets': { status: 'reported', value: '-4' } },
    } as const;
    const unit = { id: 'th-thuong-khe', name: 'Trường Tiểu học Thượng Khe', contents };
    const bytes = await renderForm(llw2022, { unit, period: '2024' });
    await page
      .getByLabel('Tệp báo cáo')
      .setInputFiles({ name: 'bao-cao.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
    await page.getByText('lỗi phải sửa').waitFor();
    const faulty = page
      .getByRole('listitem')
      .filter({ hasText: 'Số lượng tờ rơi' })
      .filter({ hasText: '-4' });
    expect(await faulty.textContent()).toMatch(/^LỗiÔ D\d+:/);
    expect(await barriers(page)).toEqual([]);
  });

  it('tells a photograph as one', async () => {
    const buffer = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]);
    await page.getByLabel('Tệp báo cáo').setInputFiles({ name: 'anh.xlsx', mimeType: '', buffer });
    await page.getByText('là tệp ảnh').waitFor();
    expect(faults).toEqual([]);
  });
});
