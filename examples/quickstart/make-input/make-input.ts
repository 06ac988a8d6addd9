/**
 * Makes `input/`: the documents and units as a portal stores them, and the forms as they came, filled in by
 * another library than ours and computed by LibreOffice, which has to be installed. The same every time.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { llw2021, llw2022, type UnitKind } from '@llw/core';
import exceljs from 'exceljs';
import { computeByOffice } from './computed-by-office.ts';
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
import { fillForm } from './fill-form.ts';
import { units } from './units.ts';
import { wordsOf } from './words.ts';

const input = resolve(import.meta.dirname, '../input');
const IN_TIME = '2022-10-08T09:15:00+07:00';

interface Reporter {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
}

const reporters: readonly Reporter[] = units.flatMap(({ id, versions: [version], reportsTo: [edge] }) =>
  version && edge?.parent ? [{ id, name: version.name, kind: version.kind }] : [],
);

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
  readonly content: exceljs.Workbook | Uint8Array;
}

async function postedBy(unit: Reporter, place: number): Promise<readonly Posted[]> {
  const figures = { ...figuresOf(unit.kind, place + 1), ...faultyCells[unit.id] };
  const parts = wordsOf(unit.kind, place);
  const post = async (name: string, receivedAt: string, cells: Readonly<Record<string, Typed>>) => ({
    name: `${name}.xlsx`,
    receivedAt,
    content: await fillForm(llw2022, '2022', unit, { cells, parts }),
  });
  switch (unit.id) {
    case silent:
      return [];
    case senderOfPhotograph:
      return [{ name: `${unit.id}.xlsx`, receivedAt: IN_TIME, content: photograph }];
    case senderOfOtherYear:
      return [
        {
          name: `${unit.id}.xlsx`,
          receivedAt: IN_TIME,
          content: await fillForm(llw2021, '2021', unit, { cells: {}, parts: {} }),
        },
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

const posted = await Promise.all(
  reporters.map(async (unit, place) => ({ unit, files: await postedBy(unit, place) })),
);
const contents = posted.flatMap(({ files }) => files.map(({ content }) => content));
await computeByOffice(contents.filter((content) => content instanceof exceljs.Workbook));

const received: { file: string; from: string; receivedAt: string }[] = [];
for (const { unit, files } of posted) {
  for (const { name, receivedAt, content } of files) {
    const bytes = content instanceof Uint8Array ? content : new Uint8Array(await content.xlsx.writeBuffer());
    await writeFile(join(input, 'forms', name), bytes);
    received.push({ file: `forms/${name}`, from: unit.id, receivedAt });
  }
}
await writeJson('received.json', received);
