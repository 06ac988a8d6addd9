import { decimalText, llw2022, parseDecimal, sumDecimals } from '@llw/core';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPortal } from './portal.ts';
import { openStorage, type Storage } from './storage/storage.ts';
import { type FillingUnit, filledForm, type Typed } from './submissions/filled-form.fixture.ts';
import { LARGEST_UPLOAD } from './submissions/upload.ts';

const ORIGIN = 'http://localhost';

let storage: Storage;
let portal: Hono;
let moment = '2025-09-20T08:00:00+07:00';
let ids = 0;

beforeAll(async () => {
  storage = await openStorage();
  portal = createPortal({ storage, now: () => moment, newId: () => `n${++ids}` });
  return () => storage.close();
});

const school: FillingUnit = { id: 'th-dong-lau', name: 'Trường Tiểu học Đồng Lau', kind: 'primarySchool' };
const otherSchool: FillingUnit = { id: 'mn-dong-lau', name: 'Trường Mầm non Đồng Lau', kind: 'preschool' };

const entry = {
  year: '2025',
  theme: 'Học để phát triển bản thân',
  form: 'llw-2022@1',
  deadlineDate: '10/10/2025',
  deadlineRule: 'onOrBefore',
};

function post(path: string, body: FormData): Promise<Response> {
  return Promise.resolve(portal.request(path, { method: 'POST', body, headers: { origin: ORIGIN } }));
}

function entryForm(fields: Readonly<Record<string, string>>, reporters: readonly string[]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const reporter of reporters) form.append('reporters', reporter);
  return form;
}

/** A campaign that asks the two schools; its path. */
async function newCampaign(): Promise<string> {
  moment = '2025-09-20T08:00:00+07:00';
  const answer = await post('/campaigns', entryForm(entry, [school.id, otherSchool.id]));
  expect(answer.status).toBe(303);
  return (answer.headers.get('location') ?? '').replace('?new', '');
}

async function send(campaign: string, unit: FillingUnit, bytes: BlobPart, name = 'bao-cao.xlsx') {
  const form = new FormData();
  form.append('workbook', new File([bytes], name));
  return post(`${campaign}/units/${unit.id}/received`, form);
}

async function sendFilled(campaign: string, unit: FillingUnit, faults: Readonly<Record<string, Typed>> = {}) {
  const answer = await send(campaign, unit, await filledForm(llw2022, '2025', unit, faults));
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

const text = async (path: string) => (await portal.request(path)).text();

describe('a campaign', () => {
  it('opens with the theme and the days of its year filled in', async () => {
    const page = await text('/campaigns/new?year=2024');
    expect(page).toContain('Phát triển văn hóa đọc thúc đẩy học tập suốt đời');
    expect(page).toContain('5201/BGDĐT-GDTX');
    expect(page).toContain('value="10/10/2024"');
  });

  it.each([
    ['year', '1999', 'Năm là một số'],
    ['form', 'poem@1', 'Chọn biểu mẫu'],
    ['deadlineDate', '30/02/2025', 'ví dụ 10/10/2025'],
    ['deadlineDate', '03/10/2025', 'sau khi Tuần lễ kết thúc'],
  ])('is not created with %s %s, and the fault stands beside the field', async (field, value, words) => {
    const answer = await post('/campaigns', entryForm({ ...entry, [field]: value }, [school.id]));
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(words);
    expect(page).toContain(`id="${field}-fault"`);
  });

  it('is not created without a unit, nor for one that there is not', async () => {
    expect((await post('/campaigns', entryForm(entry, []))).status).toBe(422);
    expect((await post('/campaigns', entryForm(entry, ['nowhere']))).status).toBe(422);
  });

  it('is not created from a page of another site', async () => {
    const answer = await portal.request('/campaigns', {
      method: 'POST',
      body: entryForm(entry, [school.id]),
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(answer.status).toBe(403);
  });

  it('says what was typed as text, never as HTML', async () => {
    const theme = '<script>alert("1")</script>';
    const answer = await post('/campaigns', entryForm({ ...entry, theme }, [school.id]));
    const page = await text(answer.headers.get('location') ?? '');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;');
  });
});

describe('a report', () => {
  it('without an error is counted', async () => {
    const campaign = await newCampaign();
    const page = await text(await sendFilled(campaign, school));
    expect(page).toContain('Báo cáo được tổng hợp');
  });

  it('with errors goes back, each error beside its cell, and as a workbook with notes', async () => {
    const campaign = await newCampaign();
    const path = await sendFilled(campaign, school, { 'publicity.leaflets': -20, 'media.press': 'nhiều' });
    const page = await text(path);
    const rows = page.split('<tr ').filter((row) => row.includes('row-error'));
    expect(rows).toHaveLength(2);
    expect(rows.filter((row) => row.includes('nhiều'))).toHaveLength(1);
    const annotated = await portal.request(`${path}/annotated.xlsx`);
    const original = await portal.request(`${path}/original`);
    expect(annotated.status).toBe(200);
    expect(Buffer.from(await annotated.arrayBuffer()).equals(Buffer.from(await original.arrayBuffer()))).toBe(
      false,
    );
  });

  it('with a doubtful figure is explained, for as long as the figure stays', async () => {
    const campaign = await newCampaign();
    const doubtful = { 'rewards.funding': 2 };
    const explain = (path: string, page: string, reason: string) => {
      const row = page.split('<tr ').find((each) => each.includes('Tổng kinh phí khen thưởng')) ?? '';
      const [, fingerprint = ''] = /name="fingerprint" value="([0-9a-f]{32})"/.exec(row) ?? [];
      const form = new FormData();
      form.append('fingerprint', fingerprint);
      form.append('reason', reason);
      return post(`${path}/explanations`, form);
    };
    const path = await sendFilled(campaign, school, doubtful);
    const asked = (await text(path)).split('name="fingerprint"').length - 1;
    expect(asked).toBeGreaterThan(0);
    expect((await explain(path, await text(path), '  ')).status).toBe(422);
    expect((await explain(path, '', 'Đúng.')).status).toBe(422);
    const reason = 'Thưởng <bằng> sách.';
    expect((await explain(path, await text(path), reason)).status).toBe(303);
    const page = await text(path);
    expect(page).toContain('Thưởng &lt;bằng&gt; sách.');
    expect(page.split('name="fingerprint"').length - 1).toBe(asked - 1);

    const again = await text(await sendFilled(campaign, school, { ...doubtful, 'publicity.books': 5 }));
    expect(again).toContain('Đã giải trình');
    const changed = await text(await sendFilled(campaign, school, { 'rewards.funding': 3 }));
    expect(changed).not.toContain('Đã giải trình');
  });

  it('that is a photograph is told as one', async () => {
    const campaign = await newCampaign();
    const answer = await send(campaign, school, new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]));
    const path = answer.headers.get('location') ?? '';
    expect(await text(path)).toContain('Không đọc được');
    expect((await portal.request(`${path}/annotated.xlsx`)).status).toBe(404);
  });

  it('of another unit is not taken as this one’s', async () => {
    const campaign = await newCampaign();
    const answer = await send(campaign, school, await filledForm(llw2022, '2025', otherSchool));
    expect(await text(answer.headers.get('location') ?? '')).toContain('Không đọc được');
  });

  it('without a file is asked for again', async () => {
    const campaign = await newCampaign();
    const empty = await send(campaign, school, '', '');
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Chọn tệp báo cáo');
  });

  it('larger than allowed is refused before it is read', async () => {
    const campaign = await newCampaign();
    const answer = await send(campaign, school, new Uint8Array(LARGEST_UPLOAD + 2 ** 17));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('Tệp quá lớn');
  });
});

describe('the totals', () => {
  it('are the sum of what was sent; each is explained by who gave what', async () => {
    const campaign = await newCampaign();
    const given = { [school.id]: 120, [otherSchool.id]: 1130 };
    await sendFilled(campaign, school, { 'publicity.leaflets': given[school.id] ?? 0 });
    await sendFilled(campaign, otherSchool, { 'publicity.leaflets': given[otherSchool.id] ?? 0 });
    const page = await text(`${campaign}/totals/publicity.leaflets`);
    const parts = Object.values(given).flatMap((count) => parseDecimal(String(count)) ?? []);
    const sum = decimalText(sumDecimals(parts)).replace(/\B(?=(\d{3})+$)/, '.');
    expect(page).toContain(`<strong>${sum}</strong>`);
    for (const { name } of [school, otherSchool]) expect(page).toContain(name);
  });

  it('tell who is missing and who was late', async () => {
    const campaign = await newCampaign();
    moment = '2025-10-12T08:00:00+07:00';
    await sendFilled(campaign, school);
    const late = await text(`${campaign}?status=late`);
    expect(late).toContain(school.name);
    expect(late).not.toContain(otherSchool.name);
    expect(await text(`${campaign}?status=missing`)).toContain(otherSchool.name);
  });

  it.each(['report.docx', 'roll-up.xlsx'])('go out as %s with a Vietnamese name', async (file) => {
    const campaign = await newCampaign();
    await sendFilled(campaign, school);
    const answer = await portal.request(`${campaign}/${file}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
    const disposition = answer.headers.get('content-disposition') ?? '';
    expect(decodeURIComponent(disposition)).toContain('Tỉnh Lam Giang');
  });
});

describe('other systems', () => {
  const payload = {
    unit: school.id,
    period: '2025',
    template: { id: llw2022.id, version: llw2022.version },
    basis: 'own',
    values: { 'publicity.leaflets': 5, 'media.press': -1 },
  };

  const sendJson = (path: string, body: string, type = 'application/json') =>
    Promise.resolve(portal.request(path, { method: 'POST', body, headers: { 'content-type': type } }));

  it('send a report as JSON and get its findings', async () => {
    const campaign = await newCampaign();
    const answer = await sendJson(`/api${campaign}/units/${school.id}/received`, JSON.stringify(payload));
    expect(answer.status).toBe(201);
    const { state, findings } = await answer.json();
    expect(state).toBe('returned');
    expect(findings.map(({ pointer }: { pointer: string }) => pointer)).toContain('/values/media.press');
    expect(await text(answer.headers.get('location') ?? '')).toContain('Trả lại để sửa');
  });

  it('are told every fault as problem+json', async () => {
    const campaign = await newCampaign();
    const path = `/api${campaign}/units/${school.id}/received`;
    const faulty = [
      [await sendJson(path, JSON.stringify({ ...payload, period: 'năm 2025' })), 422],
      [await sendJson(path, JSON.stringify({ ...payload, unit: otherSchool.id })), 422],
      [await sendJson(path, '{'), 400],
      [await sendJson(path, '[]'), 400],
      [await sendJson(path, '<report/>', 'application/xml'), 415],
      [await sendJson(path, ' '.repeat(LARGEST_UPLOAD * 2)), 413],
      [await sendJson('/api/campaigns/none/units/x/received', '{}'), 404],
      [await Promise.resolve(portal.request('/api/nowhere')), 404],
    ] as const;
    for (const [answer, status] of faulty) {
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(await answer.json()).toMatchObject({ status });
    }
  });

  it('read the coverage', async () => {
    const campaign = await newCampaign();
    await sendFilled(campaign, school);
    const answer = await portal.request(`/api${campaign}/coverage`);
    expect(await answer.json()).toMatchObject({ coverage: { expected: 2, received: 1, missing: 1 } });
  });
});

describe('people', () => {
  it.each(['/campaigns/none', '/campaigns/none/totals', '/nowhere'])(
    'get a page that says %s is not there',
    async (path) => {
      const answer = await portal.request(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Không tìm thấy');
    },
  );
});
