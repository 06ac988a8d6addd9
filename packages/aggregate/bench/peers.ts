import { DuckDBDataChunk, DuckDBInstance, INTEGER } from '@duckdb/node-api';
import type { Submission } from '@llw/core';
import * as aq from 'arquero';
import Database from 'better-sqlite3';

/** What a peer is given: the submissions as objects, and which commune and province each school is in. */
export interface PeerInput {
  readonly submissions: readonly Submission[];
  readonly keys: readonly string[];
  readonly communeOf: ReadonlyMap<string, number>;
  readonly provinceOf: readonly number[];
}

const numberAt = ({ values }: Submission, key: string): number => {
  const observation = values[key];
  return observation && 'value' in observation ? Number(observation.value) : 0;
};

type Totals = Record<string, number>;

const added = (totals: Totals, more: Totals): Totals => {
  for (const [key, value] of Object.entries(more)) totals[key] = (totals[key] ?? 0) + value;
  return totals;
};

/** Grouped with objects, level by level, as one writes it without a library. */
export function withReduce({ submissions, keys, communeOf, provinceOf }: PeerInput): number {
  const communes = submissions.reduce<Totals[]>((found, submission) => {
    const commune = communeOf.get(submission.unit) ?? 0;
    const values: Totals = {};
    for (const [key, observation] of Object.entries(submission.values))
      values[key] = 'value' in observation ? Number(observation.value) : 0;
    found[commune] = added(found[commune] ?? {}, values);
    return found;
  }, []);
  const provinces = communes.reduce<Totals[]>((found, totals, commune) => {
    const province = provinceOf[commune] ?? 0;
    found[province] = added(found[province] ?? {}, totals);
    return found;
  }, []);
  const nation = provinces.reduce(added, {});
  return nation[keys[0] ?? ''] ?? 0;
}

/** Sums in one array of doubles: no check of what is read, no coverage; the least there is to do. */
export function withPlainLoop({ submissions, keys, communeOf, provinceOf }: PeerInput): number {
  const width = keys.length;
  const communes = new Float64Array(provinceOf.length * width);
  for (const submission of submissions) {
    let slot = (communeOf.get(submission.unit) ?? 0) * width;
    for (const key in submission.values) communes[slot] = (communes[slot++] ?? 0) + numberAt(submission, key);
  }
  const provinces = new Float64Array(64 * width);
  for (let at = 0; at < communes.length; at++) {
    const slot = (provinceOf[Math.floor(at / width)] ?? 0) * width + (at % width);
    provinces[slot] = (provinces[slot] ?? 0) + (communes[at] ?? 0);
  }
  let first = 0;
  for (let at = 0; at < provinces.length; at += width) first += provinces[at] ?? 0;
  return first;
}

export function withArquero({ submissions, keys, communeOf, provinceOf }: PeerInput): number {
  const columns: Record<string, number[]> = {
    commune: submissions.map(({ unit }) => communeOf.get(unit) ?? 0),
    province: submissions.map(({ unit }) => provinceOf[communeOf.get(unit) ?? 0] ?? 0),
  };
  keys.forEach((key, at) => {
    columns[`c${at}`] = submissions.map((submission) => numberAt(submission, key));
  });
  const sums = Object.fromEntries(keys.map((_, at) => [`c${at}`, aq.op.sum(`c${at}`)]));
  const communes = aq.table(columns).groupby('commune', 'province').rollup(sums);
  const provinces = communes.groupby('province').rollup(sums);
  return Number(provinces.ungroup().rollup(sums).get('c0', 0));
}

const CHUNK = 2048;

const sumsOf = (keys: readonly string[]): string => keys.map((_, at) => `sum(c${at}) as c${at}`).join(', ');

const levels = (keys: readonly string[]): readonly string[] => [
  `create table communes as select commune, province, ${sumsOf(keys)} from schools group by commune, province`,
  `create table provinces as select province, ${sumsOf(keys)} from communes group by province`,
];

export async function withDuckDb({ submissions, keys, communeOf, provinceOf }: PeerInput): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const names = ['commune', 'province', ...keys.map((_, at) => `c${at}`)];
  await connection.run(`create table schools (${names.map((name) => `${name} integer`).join(', ')})`);
  const appender = await connection.createAppender('schools');
  const types = names.map(() => INTEGER);
  for (let start = 0; start < submissions.length; start += CHUNK) {
    const part = submissions.slice(start, start + CHUNK);
    const chunk = DuckDBDataChunk.create(types, part.length);
    chunk.setColumnValues(
      0,
      part.map(({ unit }) => communeOf.get(unit) ?? 0),
    );
    chunk.setColumnValues(
      1,
      part.map(({ unit }) => provinceOf[communeOf.get(unit) ?? 0] ?? 0),
    );
    keys.forEach((key, at) => {
      chunk.setColumnValues(
        at + 2,
        part.map((submission) => numberAt(submission, key)),
      );
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  for (const level of levels(keys)) await connection.run(level);
  const reader = await connection.runAndReadAll('select sum(c0) from provinces');
  const total = Number(reader.getRows()[0]?.[0] ?? 0);
  connection.closeSync();
  instance.closeSync();
  return total;
}

/** Whether better-sqlite3 was compiled on this machine: `pnpm rebuild better-sqlite3`. */
export function hasSqlite(): boolean {
  try {
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

export function withSqlite({ submissions, keys, communeOf, provinceOf }: PeerInput): number {
  const database = new Database(':memory:');
  const names = ['commune', 'province', ...keys.map((_, at) => `c${at}`)];
  database.exec(`create table schools (${names.map((name) => `${name} integer`).join(', ')})`);
  const insert = database.prepare(`insert into schools values (${names.map(() => '?').join(', ')})`);
  database.transaction(() => {
    for (const submission of submissions) {
      const commune = communeOf.get(submission.unit) ?? 0;
      insert.run(commune, provinceOf[commune] ?? 0, ...keys.map((key) => numberAt(submission, key)));
    }
  })();
  for (const level of levels(keys)) database.exec(level);
  const total = database.prepare('select sum(c0) from provinces').pluck().get();
  database.close();
  return Number(total);
}
