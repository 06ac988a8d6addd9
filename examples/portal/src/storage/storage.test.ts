import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Campaign } from '../campaigns/campaign.ts';
import type { ReceivedForm } from '../submissions/received-form.ts';
import { openStorage } from './storage.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'llw-portal-')), 'data');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const campaign: Campaign = {
  id: 'week-2024',
  year: 2024,
  theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời',
  week: { start: '2024-10-01', end: '2024-10-07' },
  form: { id: 'llw-2022', version: 1 },
  deadline: { date: '2024-10-10', rule: 'before' },
  reporters: ['mn-ben-thuyen', 'ben-thuyen'],
  createdAt: '2024-09-20T08:00:00+07:00',
};

const received = (id: string): Omit<ReceivedForm, 'revision'> => ({
  id,
  campaign: campaign.id,
  unit: 'ben-thuyen',
  receivedAt: '2024-10-08T09:15:00+07:00',
  state: 'unreadable',
  typed: { 'media.press': '02' },
  findings: [
    {
      code: 'DEMO.FILE.001',
      version: 1,
      severity: 'error',
      message: { vi: 'Tệp {file} không đọc được.', en: '{file} cannot be read.' },
      params: { file: 'phường.xlsx' },
      pointer: '',
    },
  ],
});

const explanation = {
  code: 'LLW.REWARDS.003',
  fingerprint: '0123456789abcdef0123456789abcdef',
  by: 'ben-thuyen',
  at: '2024-10-08T10:00:00+07:00',
  reason: 'Thưởng bằng sách.',
};

const workbook = { name: 'phường.xlsx', bytes: new Uint8Array([0x50, 0x4b, 0x00, 0xff]) };

describe('what the portal keeps', () => {
  it('is there after a restart, byte for byte', async () => {
    const before = await openStorage(folder);
    await before.campaigns.add(campaign);
    await before.receivedForms.add(received('r-1'), workbook);
    await before.explanations.give(campaign.id, 'ben-thuyen', explanation);
    await before.close();

    const after = await openStorage(folder);
    expect(await after.campaigns.all()).toEqual([campaign]);
    expect(await after.receivedForms.ofCampaign(campaign.id)).toEqual([
      { ...received('r-1'), revision: 1, fileName: workbook.name },
    ]);
    expect(await after.receivedForms.workbook(campaign.id, 'r-1')).toEqual(workbook);
    expect(await after.explanations.ofUnit(campaign.id, 'ben-thuyen')).toEqual([explanation]);
    await after.close();
  });

  it('holds a campaign of a year without a known theme and Week', async () => {
    const { theme: _theme, week: _week, ...bare } = campaign;
    const storage = await openStorage();
    await storage.campaigns.add(bare);
    expect(await storage.campaigns.find(bare.id)).toEqual(bare);
    await storage.close();
  });

  it('counts the revisions of each unit, however close they come', async () => {
    const storage = await openStorage();
    await storage.campaigns.add(campaign);
    await Promise.all(['r-1', 'r-2', 'r-3'].map((id) => storage.receivedForms.add(received(id))));
    await storage.receivedForms.add({ ...received('r-4'), unit: 'dong-lau' });
    const kept = await storage.receivedForms.ofCampaign(campaign.id);
    const of = (unit: string) => kept.filter((form) => form.unit === unit).map(({ revision }) => revision);
    expect(of('ben-thuyen').toSorted()).toEqual([1, 2, 3]);
    expect(of('dong-lau')).toEqual([1]);
    await storage.close();
  });

  it('does not give a form of one campaign to another', async () => {
    const storage = await openStorage();
    await storage.campaigns.add(campaign);
    await storage.receivedForms.add(received('r-1'), workbook);
    expect(await storage.receivedForms.find('other', 'r-1')).toBeUndefined();
    expect(await storage.receivedForms.workbook('other', 'r-1')).toBeUndefined();
    await storage.close();
  });
});
