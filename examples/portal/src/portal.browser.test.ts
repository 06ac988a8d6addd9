import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { llw2022 } from '@llw/core';
import { readForm } from '@llw/render';
import axe from 'axe-core';
import exceljs from 'exceljs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPortal, startPortal } from './running-portal.fixture.ts';
import { fillIn, plainFigures, type Typed } from './submissions/filled-form.fixture.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const hasChromium = existsSync(CHROMIUM);
if (!hasChromium && process.env['CI']) throw new Error(`There is no Chromium at ${CHROMIUM}.`);
if (!hasChromium) console.warn(`There is no Chromium at ${CHROMIUM}: the portal is not clicked through.`);

let folder: string;
let browser: Browser;

beforeAll(async () => {
  if (!hasChromium) return;
  folder = await mkdtemp(join(tmpdir(), 'llw-portal-'));
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** A page that notes everything it complains of or asks of elsewhere. */
async function openPage(context: BrowserContext, address: string, faults: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // A browser logs each answer that is not 2xx, also one that is asked for.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      faults.push(message.text());
    }
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`asks ${request.url()}`);
  });
  return page;
}

/** What is wrong with a page for those who do not see it, touch it or have a small screen. */
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

async function downloaded(page: Page, link: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

async function upload(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel('Tệp báo cáo')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: 'Gửi và kiểm tra' }).click();
  await page.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
}

const screens = [
  { screen: 'a desktop', width: 1280, height: 850 },
  { screen: 'a phone', width: 390, height: 844 },
] as const;

describe.skipIf(!hasChromium).each(screens)('the whole job on $screen', ({ screen, width, height }) => {
  const school = 'Trường Tiểu học Đồng Lau';
  const leaflets = 1_250;
  let portal: RunningPortal;
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];
  let campaign: string;
  let blank: Uint8Array;

  const data = () => join(folder, screen.replace(' ', '-'));
  const figures = (faulty: Readonly<Record<string, Typed>>) =>
    fillIn(blank, { ...plainFigures(llw2022, 'primarySchool'), 'publicity.leaflets': leaflets, ...faulty });

  beforeAll(async () => {
    portal = await startPortal(data());
    context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN' });
    context.setDefaultTimeout(10_000);
    page = await openPage(context, portal.address, faults);
  });
  afterAll(async () => {
    await context.close();
    await portal.stop();
  });

  it('the office creates a campaign; the year brings its theme, a wrong deadline is told', async () => {
    await page.goto(portal.address);
    await page.getByRole('main').getByRole('link', { name: 'Tạo đợt báo cáo' }).click();
    await page.getByLabel('Năm', { exact: true }).fill('2024');
    await page.getByRole('button', { name: 'Điền theo năm' }).click();
    await expect
      .poll(() => page.getByLabel('Chủ đề').inputValue())
      .toBe('Phát triển văn hóa đọc thúc đẩy học tập suốt đời');
    await page.getByLabel('Hạn nộp', { exact: true }).fill('3/10/2024');
    await page.getByRole('button', { name: 'Tạo đợt báo cáo' }).click();
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toContain('sau khi Tuần lễ kết thúc');
    expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await barriers(page)).toEqual([]);

    await page.getByLabel('Hạn nộp', { exact: true }).fill('10/10/2024');
    await page.getByLabel('Xã Mỏ Trắng').uncheck();
    await page.getByRole('button', { name: 'Tạo đợt báo cáo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tuần lễ năm 2024' }).waitFor();
    expect(await page.getByText('0/15').first().isVisible()).toBe(true);
    expect(await barriers(page)).toEqual([]);
    campaign = page.url().split('?')[0] ?? '';
  });

  it('a school takes its form', async () => {
    await page.goto(campaign);
    await page.getByRole('link', { name: school, exact: true }).click();
    expect(await barriers(page)).toEqual([]);
    const { name, bytes } = await downloaded(page, 'Tải biểu mẫu (XLSX)');
    expect(name).toBe(`Biểu mẫu 2024 - ${school}.xlsx`);
    const { payload } = await readForm(bytes, { file: name });
    expect(payload).toMatchObject({ unit: 'th-dong-lau', period: '2024' });
    blank = bytes;
  });

  it('the school sees its faults beside the cells, and in its own workbook', async () => {
    portal.clock.moment = '2024-10-08T09:00:00+07:00';
    const sent = await figures({ 'media.press': 'nhiều', 'publicity.books': -3 });
    await upload(page, 'Đồng Lau.xlsx', sent);
    const cells = page.getByRole('table');
    const row = cells.getByRole('row').filter({ hasText: 'nhiều' });
    expect(await row.getByText('Lỗi').first().isVisible()).toBe(true);
    expect(await cells.getByRole('row').filter({ hasText: '-3' }).getByText('Lỗi').isVisible()).toBe(true);
    expect(await barriers(page)).toEqual([]);

    const { name, bytes } = await downloaded(page, 'Tải biểu mẫu có ghi chú');
    expect(name).toBe('Đồng Lau (có ghi chú).xlsx');
    const { raw } = await readForm(bytes, { file: name });
    expect(raw).toMatchObject({ 'media.press': 'nhiều', 'publicity.books': '-3' });
    expect(bytes.length).toBeGreaterThan(sent.length);
  });

  it('the school corrects it and sends it again', async () => {
    await page.getByText('Gửi lại biểu mẫu đã sửa').click();
    await upload(page, 'Đồng Lau lần 2.xlsx', await figures({}));
    expect(await page.getByRole('heading', { name: 'Báo cáo được tổng hợp' }).isVisible()).toBe(true);
  });

  it('the school explains a doubtful figure', async () => {
    const doubts = page.locator('.explain');
    const before = await doubts.count();
    await doubts.first().getByText('Giải trình').first().click();
    expect(await barriers(page)).toEqual([]);
    await doubts.first().getByLabel('Vì sao số liệu đúng?').fill('Khen thưởng bằng hiện vật.');
    await doubts.first().getByRole('button', { name: 'Gửi giải trình' }).click();
    await page.getByText('Khen thưởng bằng hiện vật.').first().waitFor();
    expect(await doubts.count()).toBe(before - 1);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: school }).click();
    expect(await page.getByRole('link', { name: /^Lần \d/ }).count()).toBe(2);
    expect(await barriers(page)).toEqual([]);
  });

  it('a photograph is told as one', async () => {
    await page.goto(`${campaign}/units/mn-dong-lau`);
    await upload(page, 'anh.xlsx', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]));
    expect(await page.getByText('là tệp ảnh').isVisible()).toBe(true);
    expect(await barriers(page)).toEqual([]);
  });

  it('a ward is late, and the office sees it', async () => {
    portal.clock.moment = '2024-10-12T09:00:00+07:00';
    await page.goto(`${campaign}/units/dong-lau`);
    const { bytes } = await downloaded(page, 'Tải biểu mẫu (XLSX)');
    const figures = { ...plainFigures(llw2022, 'ward'), 'publicity.leaflets': 300 };
    await upload(page, 'Phường.xlsx', await fillIn(bytes, figures));
    await page.goto(campaign);
    await page.getByRole('link', { name: 'Trễ hạn' }).click();
    const units = page.getByRole('table').getByRole('rowheader');
    expect(await units.allTextContents()).toEqual(['Phường Đồng Lau']);
    await page.getByRole('link', { name: 'Chưa gửi' }).click();
    expect(await units.count()).toBe(13);
    expect(await barriers(page)).toEqual([]);
  });

  it('the office opens a total and sees who gave what', async () => {
    await page.getByRole('link', { name: 'Xem số liệu tổng hợp' }).click();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: 'Giải thích Số lượng tờ rơi đã phát hành' }).click();
    expect(await page.getByText('ít nhất 1.550').isVisible()).toBe(true);
    const given = page.getByRole('table', { name: 'Số liệu của từng đơn vị' }).getByRole('row');
    expect(await given.filter({ hasText: school }).textContent()).toContain('1.250');
    expect(await given.filter({ hasText: 'Phường Đồng Lau' }).first().textContent()).toContain('300');
    expect(await barriers(page)).toEqual([]);
  });

  it('the office takes the report and the roll-up', async () => {
    await page.goto(campaign);
    const report = await downloaded(page, 'Tải báo cáo (DOCX)');
    expect(report.name).toBe('Báo cáo 2024 - Tỉnh Lam Giang.docx');
    const rollUp = await downloaded(page, 'Tải sổ tổng hợp (XLSX)');
    expect((await sheetsOf(rollUp.bytes)).length).toBeGreaterThan(2);
  });

  it('the keyboard is enough: the first stop leads past the head of the page', async () => {
    await page.goto(`${campaign}/units/thcs-dong-lau`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    for (let stops = 0; stops < 6; stops++) {
      await page.keyboard.press('Tab');
      if (await page.getByLabel('Tệp báo cáo').evaluate((field) => field === document.activeElement)) break;
    }
    expect(await page.getByLabel('Tệp báo cáo').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
  });

  it('all of it is there after the portal was stopped and started', async () => {
    await portal.stop();
    portal = await startPortal(data());
    page = await openPage(context, portal.address, faults);
    await page.goto(portal.address);
    expect(await page.getByText('2/15').first().isVisible()).toBe(true);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: 'Tuần lễ năm 2024' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tuần lễ năm 2024' }).waitFor();
  });

  it('no page asked anything of elsewhere or complained', () => {
    expect(faults).toEqual([]);
  });
});

async function sheetsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.worksheets.map(({ name }) => name);
}
