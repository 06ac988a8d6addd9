import { llw2022, validateSubmission } from '@llw/core';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { annotateForm, readForm, renderForm, renderRollUp, withSources } from '../src/index.ts';
import { sampleRollUp } from './sample-roll-up.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file as a person picks it in a page; Node has the same class. */
async function picked(bytes: Uint8Array): Promise<Uint8Array> {
  const file = new File([Uint8Array.from(bytes)], 'hoa-sen.xlsx', { type: XLSX });
  return new Uint8Array(await file.arrayBuffer());
}

/** A form goes out, comes back with a fault, is sent back and totals are written: what each step gave. */
export async function formsThereAndBack(): Promise<Readonly<Record<string, unknown>>> {
  const contents = { values: { 'media.press': { status: 'reported', value: '-3' } } } as const;
  const unit = { id: 'u:hoa-sen', name: 'Trường Tiểu học Hoa Sen', contents };
  const sent = await renderForm(llw2022, { unit, period: '2024' });
  const reading = await readForm(await picked(sent), {
    file: 'hoa-sen.xlsx',
    submittedAt: '2024-10-09T16:20:00+07:00',
  });
  const checked = validateSubmission(reading.payload, { template: llw2022 });
  const findings = withSources([...reading.findings, ...checked.findings], reading);
  const returned = await annotateForm(sent, findings);
  const totals = await renderRollUp(sampleRollUp({ wards: 2, schools: 2 }));
  return {
    form: bytesToHex(sha256(sent)),
    payload: JSON.stringify(reading.payload),
    places: findings.map(({ code, source }) => `${code} ${source?.sheet}!${source?.cell}`),
    returned: bytesToHex(sha256(returned)),
    totals: totals.length > 0,
  };
}
