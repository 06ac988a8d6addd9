/**
 * Makes `input/`: the documents and units as a portal stores them, and the forms as they came, filled by
 * another program than ours. The same every time.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { llw2021, llw2022, type ReportTemplate, type UnitKind } from '@llw/core';
import { renderForm } from '@llw/render';
import exceljs from 'exceljs';
import { letter, plan } from './documents.ts';
import {
  faultyCells,
  lateSender,
  secondTime,
  senderOfOtherYear,
  senderOfPhotograph,
  senderOfTwo,
  silent,
} from './faults.ts';
import { figuresOf, type Typed } from './figures.ts';
import { units } from './units.ts';

const input = resolve(import.meta.dirname, '../input');
const IN_TIME = '2022-10-08T09:15:00+07:00';
const SAVED_AT = new Date('2022-10-08T02:00:00Z');

interface Reporter {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
}

const reporters: readonly Reporter[] = units.flatMap(({ id, versions: [version], reportsTo: [edge] }) =>
  version && edge?.parent ? [{ id, name: version.name, kind: version.kind }] : [],
);

/** A form opened, filled in and saved by exceljs, as a person would with a spreadsheet program. */
async function filledForm(
  template: ReportTemplate,
  period: string,
  unit: Reporter,
  values: Readonly<Record<string, Typed>>,
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const blank = await renderForm(template, { unit, period });
  await workbook.xlsx.load(blank.slice().buffer);
  for (const [cell, value] of Object.entries(values)) {
    const name = `llw_1.cell.${cell.replaceAll(/[^A-Za-z0-9.]/g, '_')}`;
    const [range = ''] = workbook.definedNames.getRanges(name).ranges;
    const [sheet = '', address = ''] = range.split('!');
    const found = workbook.getWorksheet(sheet.replaceAll("'", ''));
    if (!found) throw new Error(`${unit.id}: the form has no place ${name}`);
    found.getCell(address.replaceAll('$', '')).value = value;
  }
  workbook.created = SAVED_AT;
  workbook.modified = SAVED_AT;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The first bytes of a photograph, as a telephone takes it. */
const photograph = new Uint8Array([
  0xff,
  0xd8,
  0xff,
  0xe0,
  0x00,
  0x10,
  0x4a,
  0x46,
  0x49,
  0x46,
  0x00,
  ...new Array(200).fill(0x5a),
]);

interface Posted {
  readonly name: string;
  readonly receivedAt: string;
  readonly bytes: Uint8Array;
}

async function postedBy(unit: Reporter, seed: number): Promise<readonly Posted[]> {
  const figures = { ...figuresOf(unit.kind, seed), ...faultyCells[unit.id] };
  const post = async (name: string, receivedAt: string, values: Readonly<Record<string, Typed>>) => ({
    name: `${name}.xlsx`,
    receivedAt,
    bytes: await filledForm(llw2022, '2022', unit, values),
  });
  switch (unit.id) {
    case silent:
      return [];
    case senderOfPhotograph:
      return [{ name: `${unit.id}.xlsx`, receivedAt: IN_TIME, bytes: photograph }];
    case senderOfOtherYear:
      return [
        { name: `${unit.id}.xlsx`, receivedAt: IN_TIME, bytes: await filledForm(llw2021, '2021', unit, {}) },
      ];
    case lateSender:
      return [await post(unit.id, '2022-10-12T10:40:00+07:00', figures)];
    case senderOfTwo:
      return [
        await post(unit.id, IN_TIME, figures),
        await post(`${unit.id}-lan-2`, '2022-10-09T14:05:00+07:00', { ...figures, ...secondTime }),
      ];
    default:
      return [await post(unit.id, IN_TIME, figures)];
  }
}

async function writeJson(name: string, value: unknown): Promise<void> {
  await writeFile(join(input, name), `${JSON.stringify(value, null, 2)}\n`);
}

await rm(input, { recursive: true, force: true });
await mkdir(join(input, 'forms'), { recursive: true });
await writeJson('plan.json', plan);
await writeJson('letter.json', letter);
await writeJson('units.json', units);

const received: { file: string; from: string; receivedAt: string }[] = [];
for (const [seed, unit] of reporters.entries()) {
  for (const { name, receivedAt, bytes } of await postedBy(unit, seed + 1)) {
    await writeFile(join(input, 'forms', name), bytes);
    received.push({ file: `forms/${name}`, from: unit.id, receivedAt });
  }
}
await writeJson('received.json', received);
