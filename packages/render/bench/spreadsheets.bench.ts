/**
 * Forms written and read, and a nation's totals streamed, beside the libraries one would otherwise take.
 * `FORMS=3321` makes as many as there are communes; 300 where it is left out.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { cellsOf, llw2022 } from '@llw/core';
import { readForm, renderForm, streamRollUp } from '../src/index.ts';
import { nationalRollUp } from './national-roll-up.ts';
import { bareForm, exceljsPlain, exceljsStream, formAsData, readers } from './spreadsheet-peers.ts';

const FORMS = Number(process.env['FORMS'] ?? 300);
const WARM_UP = 20;
const MEGABYTE = 2 ** 20;

const requestOf = (number: number) => ({
  unit: {
    id: `u:${number}`,
    name: `Trường Tiểu học số ${number}`,
    contents: {
      values: Object.fromEntries(
        cellsOf(llw2022).map(({ key, measure, ordinal }) => [
          key,
          { status: 'reported' as const, value: measure === 'yesNo' ? true : String(ordinal * number) },
        ]),
      ),
    },
  },
  period: '2024',
});

/** Milliseconds a form takes: each task in turn, a form at a time, so that all meet the same machine. */
async function inTurns(tasks: Readonly<Record<string, (number: number) => Promise<unknown>>>) {
  const times = new Map(Object.keys(tasks).map((name) => [name, [] as number[]]));
  for (let number = 0; number < FORMS + WARM_UP; number++) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      await task(number);
      if (number >= WARM_UP) times.get(name)?.push(performance.now() - start);
    }
  }
  const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
  return [...times].map(([name, all]) => ({ name, median: median(all) }));
}

function table(title: string, rows: readonly { readonly name: string; readonly median: number }[]): void {
  const own = rows[0]?.median ?? Number.NaN;
  console.log(`\n${title} (median of ${FORMS})`);
  for (const { name, median } of rows) {
    console.log(
      `  ${name.padEnd(28)} ${median.toFixed(2).padStart(8)} ms   ${(median / own).toFixed(2)} × ours`,
    );
  }
}

async function forms(): Promise<void> {
  const data = Array.from({ length: FORMS + WARM_UP }, (_, number) => formAsData(requestOf(number)));
  const [some] = data;
  const written = await inTurns({
    'renderForm, layout included': (number) => renderForm(llw2022, requestOf(number)),
    'exceljs, laid out beforehand': async (number) => {
      const sheet = data[number] ?? some;
      if (sheet) await bareForm(sheet);
    },
  });
  table('A form of 41 cells written, filled in', written);
  const bytes = await renderForm(llw2022, requestOf(1));
  const read = await inTurns({
    'readForm (to a payload)': () => readForm(bytes, { file: 'form.xlsx' }),
    ...Object.fromEntries(Object.entries(readers).map(([name, reader]) => [name, () => reader(bytes)])),
  });
  table('The same read', read);
}

const writers: Readonly<Record<string, (file: string) => Promise<void>>> = {
  nothing: async () => void nationalRollUp(),
  streamRollUp: (file) => pipeline(Readable.from(streamRollUp(nationalRollUp())), createWriteStream(file)),
  'exceljs stream': (file) => exceljsStream(nationalRollUp(), file),
  'exceljs plain': (file) => exceljsPlain(nationalRollUp(), file),
};

/** One writer in a process of its own, so that its memory is its own. */
async function alone(name: string, file: string): Promise<void> {
  const start = performance.now();
  await writers[name]?.(file);
  const time = performance.now() - start;
  console.log(JSON.stringify({ time, memory: process.resourceUsage().maxRSS * 1024 }));
}

function nation(): void {
  const folder = mkdtempSync(join(tmpdir(), 'llw-bench-'));
  console.log(
    `\nTotals of ${nationalRollUp().snapshot.units.length} units × 41 cells, each in a process of its own`,
  );
  for (const name of Object.keys(writers)) {
    const file = join(folder, 'out.xlsx');
    const script = fileURLToPath(import.meta.url);
    const out = execFileSync(process.execPath, [...process.execArgv, script, 'alone', name, file], {
      encoding: 'utf8',
    });
    const { time, memory }: { readonly time: number; readonly memory: number } = JSON.parse(out);
    const size = name === 'nothing' ? 0 : statSync(file).size;
    console.log(
      `  ${name.padEnd(16)} ${(time / 1000).toFixed(2).padStart(6)} s  peak ${(memory / MEGABYTE).toFixed(0).padStart(5)} MB  file ${(size / MEGABYTE).toFixed(1)} MB`,
    );
  }
  rmSync(folder, { recursive: true });
}

const [, , mode, name = '', file = ''] = process.argv;
if (mode === 'alone') await alone(name, file);
else {
  await forms();
  nation();
}
