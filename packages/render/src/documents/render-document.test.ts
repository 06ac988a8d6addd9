import { composePlan } from '@llw/core';
import { expect, test } from 'vitest';
import { renderDocument } from './render-document.ts';

const plan = composePlan(
  {
    week: { year: 2024 },
    issuer: { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam' },
    notation: { number: 5, issuer: 'UBND' },
    place: 'Sông Lam',
    date: { year: 2024, month: 9, day: 5 },
    legalBases: [],
    signing: { signature: { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' } },
    recipients: { entries: [], archive: { units: ['VT'] } },
  },
  { level: 'commune' },
);

test('the same document gives the same bytes', async () => {
  expect(await renderDocument(plan)).toEqual(await renderDocument(structuredClone(plan)));
});

test('a line that does not fit is named', async () => {
  const place = 'Thị trấn '.repeat(12).trim();
  await expect(renderDocument({ ...plan, place })).rejects.toThrow(place);
});
