/**
 * `pnpm docs:pictures`: goes through a campaign in Chromium and takes the pictures of the guides and of the
 * README, on a desktop and on a phone.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { llw2022, type UnitKind } from '@llw/core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startPortal } from './running-portal.fixture.ts';
import { filledForm, type Typed } from './submissions/filled-form.fixture.ts';

const pictures = resolve(process.argv[2] ?? join(import.meta.dirname, '../../../docs/pictures'));

const screens = {
  desktop: { viewport: { width: 1000, height: 900 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5 },
} as const;

const senders: readonly (readonly [id: string, name: string, kind: UnitKind, leaflets: number])[] = [
  ['dong-lau', 'Phường Đồng Lau', 'ward', 1_200],
  ['th-dong-lau', 'Trường Tiểu học Đồng Lau', 'primarySchool', 450],
  ['mn-ben-thuyen', 'Trường Mầm non Bến Thuyền', 'preschool', 180],
  ['thuong-khe', 'Xã Thượng Khe', 'commune', 600],
  ['thcs-thuong-khe', 'Trường Trung học cơ sở Thượng Khe', 'lowerSecondarySchool', 320],
];

const folder = await mkdtemp(join(tmpdir(), 'llw-portal-pictures-'));
const portal = await startPortal(folder);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
try {
  await takePictures(browser);
} finally {
  await browser.close();
  await portal.stop();
  await rm(folder, { recursive: true });
}

async function takePictures(browser: Browser): Promise<void> {
  const desktop = await browser.newPage({ ...screens.desktop, locale: 'vi-VN' });
  const phone = await browser.newPage({ ...screens.phone, locale: 'vi-VN', reducedMotion: 'reduce' });

  const campaign = await createCampaign(desktop);
  portal.clock.moment = '2025-10-08T09:12:00+07:00';
  for (const [id, name, kind, leaflets] of senders) {
    await send(desktop, `${campaign}/units/${id}`, { id, name, kind }, { 'publicity.leaflets': leaflets });
  }
  const school = {
    id: 'thcs-dong-lau',
    name: 'Trường Trung học cơ sở Đồng Lau',
    kind: 'lowerSecondarySchool',
  } as const;
  await send(desktop, `${campaign}/units/${school.id}`, school, {
    'media.press': 'nhiều',
    'publicity.books': -3,
  });
  await picture(desktop, 'portal-faults');
  await phone.goto(desktop.url());
  await phone.evaluate("document.querySelector('#cells').scrollIntoView()");
  await picture(phone, 'portal-faults-phone');

  await desktop.goto(campaign);
  await picture(desktop, 'portal-campaign');
  await desktop.goto(`${campaign}/totals/publicity.leaflets?unit=lam-giang`);
  await picture(desktop, 'portal-explanation');
}

/** The office creates the campaign of 2025; its page is where that leads. */
async function createCampaign(page: Page): Promise<string> {
  await page.goto(`${portal.address}/campaigns/new`);
  await page.getByLabel('Năm', { exact: true }).fill('2025');
  await page.getByRole('button', { name: 'Điền theo năm' }).click();
  await page.getByLabel('Hạn nộp', { exact: true }).fill('10/10/2025');
  await page.getByRole('button', { name: 'Tạo đợt báo cáo' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tuần lễ năm 2025' }).waitFor();
  return page.url().split('?')[0] ?? '';
}

async function send(
  page: Page,
  address: string,
  unit: { id: string; name: string; kind: UnitKind },
  figures: Readonly<Record<string, Typed>>,
): Promise<void> {
  const buffer = Buffer.from(await filledForm(llw2022, '2025', unit, figures));
  await page.goto(address);
  await page.getByLabel('Tệp báo cáo').setInputFiles({ name: `${unit.id}.xlsx`, mimeType: '', buffer });
  await page.getByRole('button', { name: 'Gửi và kiểm tra' }).click();
  await page.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
