import { cellsOf, type Submission } from '@llw/core';
import { createAccumulator, explain, planRollUp, rollUp, rollUpColumns } from '../src/index.ts';
import { type Measured, measure, measureInUse, printRatios, type Task } from './measure.ts';
import { formOf, NATION, nationOf, reportLines } from './national-campaign.ts';
import { columnsFor } from './national-columns.ts';
import {
  hasSqlite,
  type PeerInput,
  withArquero,
  withDuckDb,
  withPlainLoop,
  withReduce,
  withSqlite,
} from './peers.ts';

const CELLS = 60;
const SCHOOLS = NATION.units - NATION.communes - NATION.provinces;

const template = formOf(CELLS);
const snapshot = nationOf(SCHOOLS);
const keys = cellsOf(template).map(({ key }) => key);
const parsed = (line: string): Submission => JSON.parse(line);

/** The nation's total of the first cell, so that all are seen to compute the same. */
const nationTotal = (totals: ReturnType<typeof rollUp>): number =>
  snapshot.roots().reduce((sum, { id }) => sum + Number(totals.figure(id, keys[0] ?? '').value), 0);

async function fromObjects(submissions: readonly Submission[]): Promise<void> {
  const input: PeerInput = {
    submissions,
    keys,
    communeOf: new Map(
      Array.from({ length: SCHOOLS }, (_, school) => [`s${school}`, school % NATION.communes]),
    ),
    provinceOf: Array.from({ length: NATION.communes }, (_, commune) => commune % NATION.provinces),
  };
  const totals = [
    nationTotal(rollUp({ template, snapshot, submissions })),
    withReduce(input),
    withPlainLoop(input),
  ];
  totals.push(withArquero(input), await withDuckDb(input));
  if (hasSqlite()) totals.push(withSqlite(input));
  if (new Set(totals).size !== 1) throw new Error(`the totals differ: ${totals.join(', ')}`);
  const tasks: Task[] = [
    { what: 'rollUp', run: () => rollUp({ template, snapshot, submissions }) },
    { what: 'plain loop, unchecked doubles', run: () => withPlainLoop(input) },
    { what: 'reduce over objects', run: () => withReduce(input) },
    { what: 'arquero', run: () => withArquero(input) },
    { what: 'DuckDB', run: () => withDuckDb(input) },
  ];
  if (hasSqlite()) tasks.push({ what: 'better-sqlite3', run: () => withSqlite(input) });
  else console.log('better-sqlite3 is not compiled here: `pnpm rebuild better-sqlite3`');
  const title = `From submission objects, ${NATION.units} units × ${CELLS} cells, ingest counted for all`;
  printRatios(title, await measure(tasks));
}

/** Reading the bytes once, four sums at a time: what memory allows. */
function readOnce(values: Float64Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let at = 0; at + 3 < values.length; at += 4) {
    a += values[at] ?? 0;
    b += values[at + 1] ?? 0;
    c += values[at + 2] ?? 0;
    d += values[at + 3] ?? 0;
  }
  return a + b + c + d;
}

async function fromColumns(cells: number): Promise<void> {
  const form = formOf(cells);
  const columns = columnsFor(form, snapshot);
  const tasks = [
    { what: 'reading the bytes', run: () => readOnce(columns.values) },
    { what: 'rollUpColumns', run: () => rollUpColumns({ template: form, snapshot, columns }) },
  ];
  printRatios(`From columns, ${NATION.units} units × ${cells} cells`, await measure(tasks, 15));
}

async function fromLines(lines: readonly string[]): Promise<void> {
  const plan = planRollUp(template, snapshot);
  const tasks = [
    {
      what: 'JSON.parse alone',
      run: () => {
        for (const line of lines) parsed(line);
      },
    },
    {
      what: 'JSON.parse and totals',
      run: () => {
        const accumulator = createAccumulator(plan, { template, snapshot });
        for (const line of lines) accumulator.add(parsed(line));
        return accumulator.rollUp();
      },
    },
  ];
  printRatios('From NDJSON text', await measure(tasks, 5));
}

async function growth(): Promise<void> {
  const form = formOf(10);
  const rows: Measured[] = [];
  for (const units of [1000, 10_000, 100_000, 500_000]) {
    const tree = nationOf(units, Math.ceil(units / 15));
    const columns = columnsFor(form, tree);
    const run = () => rollUpColumns({ template: form, snapshot: tree, columns });
    const [taken] = await measure([{ what: `${units} schools, time per 1,000`, run }], 5);
    if (!taken) continue;
    const perThousand = (time: number) => time / (units / 1000);
    rows.push({
      what: taken.what,
      median: perThousand(taken.median),
      best: perThousand(taken.best),
      processor: perThousand(taken.processor),
    });
  }
  printRatios('Growth, 10 cells from columns', rows);
}

async function oneReport(submissions: readonly Submission[]): Promise<void> {
  const context = { template, snapshot, keepRevisions: false };
  const accumulator = createAccumulator(planRollUp(template, snapshot), context);
  for (const submission of submissions) accumulator.add(submission);
  const [cell = ''] = keys;
  const [first] = submissions;
  if (!first) return;
  const held = accumulator.rollUp();
  let revision = 1;
  const next = (): Submission => {
    revision += 1;
    const observation = { status: 'reported', value: String(revision) } as const;
    return { ...first, revision, values: { ...first.values, [cell]: observation } };
  };
  const explainAt = (unit: string) => () => explain(accumulator.rollUp(), unit, cell);
  const tasks = [
    { what: 'one resubmission up all levels, told figure by figure', run: () => accumulator.revise(next()) },
    { what: 'explain, a commune', run: explainAt('c0') },
    { what: 'explain, a province', run: explainAt('p0') },
  ];
  const measured = await measureInUse(tasks, () => accumulator.add(next()), 100);
  printRatios(`Single figures, a revision before each, ${held.snapshot.units.length} units`, measured);
}

// Columns first: half a gigabyte of objects beside them would have every large array wait for the collector.
await fromColumns(CELLS);
await fromColumns(300);
await growth();
const submissions = reportLines(template, SCHOOLS).map(parsed);
await oneReport(submissions);
await fromObjects(submissions);
await fromLines(reportLines(template, SCHOOLS));
