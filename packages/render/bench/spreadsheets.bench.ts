/**
 * Forms written and read, and a nation's totals streamed, beside the libraries one would otherwise take.
 * `FORMS=3321` makes as many as there are communes; 300 where it is left out. `ROUNDS` says how often the nation's
 * totals are written.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cellsOf, llw2022 } from '@llw/core';
import { readForm, renderForm } from '../src/index.ts';
import { bareForm, formAsData, readers } from './form-peers.ts';
import { nationalRollUp } from './national-roll-up.ts';

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

/** Writers of the nation's totals, by what `write-nation.ts` calls them. */
const writers = {
  base: 'nothing (base)',
  streamRollUp: 'streamRollUp',
  exceljsStream: 'exceljs stream, same rows',
  exceljsFigures: 'exceljs stream, figures only',
  exceljsPlain: 'exceljs in memory, same rows',
} as const;

/** What a writer took. */
interface Effort {
  readonly time: number;
  readonly memory: number;
  readonly size: number;
}

function effortOf(writer: string, file: string): Effort {
  const script = fileURLToPath(new URL('write-nation.ts', import.meta.url));
  const out = execFileSync(process.execPath, [...process.execArgv, script, writer, file], {
    encoding: 'utf8',
  });
  const { time, memory }: Omit<Effort, 'size'> = JSON.parse(out);
  return { time, memory, size: statSync(file, { throwIfNoEntry: false })?.size ?? 0 };
}

/** Rounds of the nation's totals: each writer once a round, so that all meet the same machine. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
/** Takes minutes and gigabytes: once is enough. */
const SLOW = 'exceljsPlain';

function nation(): void {
  const folder = mkdtempSync(join(tmpdir(), 'llw-bench-'));
  const efforts = Object.entries(writers).map(([writer, name]) => ({ writer, name, all: [] as Effort[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { writer, all } of efforts) {
      if (writer !== SLOW || round === 0) all.push(effortOf(writer, join(folder, `${writer}-${round}.xlsx`)));
    }
  }
  rmSync(folder, { recursive: true });
  const best = efforts.map(({ name, all }) => ({
    name,
    time: Math.min(...all.map(({ time }) => time)),
    memory: Math.max(...all.map(({ memory }) => memory)),
    size: all[0]?.size ?? 0,
  }));
  const [base, own] = best;
  console.log(
    `\nTotals of ${nationalRollUp().snapshot.units.length} units × 41 cells, each in a process of its own: fastest and largest of ${ROUNDS}`,
  );
  for (const { name, time, memory, size } of best) {
    const ratio = (time / (own?.time ?? Number.NaN)).toFixed(2);
    const above = memory - (base?.memory ?? 0);
    console.log(
      `  ${name.padEnd(28)} ${(time / 1000).toFixed(2).padStart(6)} s ${ratio.padStart(5)} × ours   peak ${(memory / MEGABYTE).toFixed(0).padStart(5)} MB, ${(above / MEGABYTE).toFixed(0).padStart(4)} above base   file ${(size / MEGABYTE).toFixed(1)} MB`,
    );
  }
}

if (FORMS > 0) await forms();
nation();
