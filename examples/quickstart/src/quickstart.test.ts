import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cellsOf, llw2022, parseDecimal } from '@llw/core';
import exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  faultyCells,
  lateSender,
  senderOfOtherYear,
  senderOfPhotograph,
  senderOfTwo,
  silent,
} from '../make-input/faults.ts';
import { readInputFolder } from './input-folder.ts';
import { runWeek, type Week } from './run-week.ts';

const home = resolve(import.meta.dirname, '..');
const input = join(home, 'input');
const outputs = [
  'findings.json',
  'form.xlsx',
  'letter.docx',
  'plan.docx',
  'report.docx',
  'returned.xlsx',
  'roll-up.xlsx',
];

interface Run {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

function start(...args: readonly string[]): Promise<Run> {
  const node = ['--conditions=@llw/source', '--import', 'tsx', join(home, 'src/main.ts'), ...args];
  return new Promise((done) => {
    execFile(process.execPath, node, { cwd: home }, (error, said, complained) => {
      done({ code: error ? Number(error.code) : 0, said, complained });
    });
  });
}

const newFolder = () => mkdtemp(join(tmpdir(), 'llw-quickstart-'));

let week: Week;
beforeAll(async () => {
  week = await runWeek(await readInputFolder(input), 2022);
});

/** Sheet and address of a cell of the form, read from its defined names by another reader than ours. */
async function addressOf(
  file: string,
  cell: string,
): Promise<{ sheet: string; cell: string; value: unknown }> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(join(input, file));
  const name = `llw_1.cell.${cell.replaceAll(/[^A-Za-z0-9.]/g, '_')}`;
  const [sheet = '', address = ''] = (workbook.definedNames.getRanges(name).ranges[0] ?? '').split('!');
  const title = sheet.replaceAll("'", '');
  const place = address.replaceAll('$', '');
  return { sheet: title, cell: place, value: workbook.getWorksheet(title)?.getCell(place).value };
}

const findingsIn = (unit: string) =>
  week.forms.find(({ file }) => file === `forms/${unit}.xlsx`)?.findings ?? [];

describe('the main job', () => {
  it('writes the seven files and tells in Vietnamese who reported, what is wrong and the totals', async () => {
    const output = join(await newFolder(), 'output');
    const run = await start('--output', output);
    expect(run).toMatchObject({ code: 0, complained: '' });
    expect((await readdir(output)).sort()).toEqual(outputs);
    for (const words of [
      'Ai đã báo cáo',
      'Sai ở đâu',
      'Tổng hợp của Quận Hải An',
      'Chưa có báo cáo dùng được (3): Trường Mầm non Nam Hải',
    ]) {
      expect(run.said).toContain(words);
    }
  });

  it('speaks English when asked', async () => {
    const output = join(await newFolder(), 'output');
    const run = await start('--output', output, '--lang', 'en');
    expect(run.said).toContain('Who reported');
  });

  it.each([
    [['--lang', 'fr'], 2, '--lang fr'],
    [['--year', '22'], 2, '--year 22'],
    [['--colour'], 2, '--colour'],
    [['--year', '2023'], 1, 'plan.json'],
    [['--input', '/nowhere'], 1, '/nowhere'],
  ])('%j ends with code %d and one clear line', async (args, code, words) => {
    const output = join(await newFolder(), 'output');
    const run = await start('--output', output, ...args);
    expect(run.code).toBe(code);
    expect(run.complained.trim().split('\n')).toHaveLength(1);
    expect(run.complained).toContain(words);
    expect(existsSync(output)).toBe(false);
  });

  it.each(['plan.json', 'letter.json', 'units.json', 'received.json'])(
    'names %s where it is not what it should be, and writes nothing',
    async (name) => {
      const folder = await newFolder();
      await cp(input, folder, { recursive: true });
      await writeFile(join(folder, name), '{"kind": "poem"');
      const run = await start('--input', folder, '--output', join(folder, 'output'));
      expect(run.code).toBe(1);
      expect(run.complained).toContain(name);
      expect(existsSync(join(folder, 'output'))).toBe(false);
      await rm(folder, { recursive: true });
    },
  );

  it('leaves former output whole when the input cannot be read', async () => {
    const folder = await newFolder();
    await copyFile(join(input, 'plan.json'), join(folder, 'kept.txt'));
    await start('--input', '/nowhere', '--output', folder);
    expect(await readdir(folder)).toEqual(['kept.txt']);
  });
});

describe('every planted fault is named with file, sheet and cell', () => {
  const planted = Object.entries(faultyCells).flatMap(([unit, cells]) =>
    Object.keys(cells).map((cell) => [unit, cell] as const),
  );

  it.each(planted)('%s: %s', async (unit, cell) => {
    const file = `forms/${unit}.xlsx`;
    const place = await addressOf(file, cell);
    const told = findingsIn(unit).filter(({ source, related = [] }) =>
      [source, ...related.map((other) => other.source)].some(
        (at) => at?.file === file && at.sheet === place.sheet && at.cell === place.cell,
      ),
    );
    const wellTyped = typeof place.value === 'number' && place.value >= 0 && unit !== 'mn-trang-cat';
    expect(told.length > 0).toBe(!wellTyped);
  });

  it('a form of the year before', () => {
    const [finding] = findingsIn(senderOfOtherYear).filter(({ severity }) => severity === 'error');
    expect(finding?.source?.file).toBe(`forms/${senderOfOtherYear}.xlsx`);
  });

  it('a photograph under the name of a workbook', () => {
    const [finding] = findingsIn(senderOfPhotograph);
    expect(finding).toMatchObject({
      severity: 'error',
      source: { file: `forms/${senderOfPhotograph}.xlsx` },
    });
  });

  it('a form that came twice with different figures', () => {
    expect(week.totals.findings.map(({ subject }) => subject?.unit)).toContain(senderOfTwo);
  });

  it('one that came late and one that never came', () => {
    const states = new Map(week.totals.reporters('hai-an').map(({ unit, status }) => [unit, status]));
    expect(states.get(lateSender)).toBe('late');
    expect(states.get(silent)).toBe('missing');
  });
});

describe('the totals', () => {
  /** Forms without an error, the later of two, read by another reader than ours. */
  async function countedValues(cell: string): Promise<unknown[]> {
    const left = [silent, senderOfPhotograph, senderOfOtherYear, 'thcs-nam-hai', 'mn-trang-cat'];
    const files = (await readdir(join(input, 'forms'))).filter(
      (file) => file !== `${senderOfTwo}.xlsx` && !left.includes(file.replace('.xlsx', '')),
    );
    return Promise.all(files.map(async (file) => (await addressOf(`forms/${file}`, cell)).value));
  }

  const asTyped: Readonly<Record<string, number>> = { '1.250': 1250, '02 lớp': 2, Có: 1, Không: 0 };

  it.each([
    'seminars.participants',
    'publicity.leaflets',
    'library.digitalResources',
    'classes.held:lifeSkills',
    'library.institutions',
    'rewards.funding',
  ])('of %s equal a sum made apart', async (cell) => {
    const values = await countedValues(cell);
    const sum = values.reduce<number>(
      (total, value) => total + (typeof value === 'number' ? value : (asTyped[String(value)] ?? 0)),
      0,
    );
    expect(week.totals.figure('hai-an', cell).value).toBe(String(sum));
  });

  it('are all exact decimals that say how many stand behind them', () => {
    for (const cell of cellsOf(llw2022).filter(({ key }) => week.totals.cells.includes(key))) {
      const { value, coverage } = week.totals.figure('hai-an', cell.key);
      if (value !== null) expect(parseDecimal(value)).toBeDefined();
      expect(coverage).toMatchObject({ expected: 32, received: 27, late: 1, returned: 2, missing: 3 });
    }
  });
});

describe('findings.json', () => {
  it('tells each finding in both languages', async () => {
    const written = week.output['findings.json'];
    const { forms } = JSON.parse(String(written));
    const told = forms.flatMap((form: { findings: { text: { vi: string; en: string } }[] }) => form.findings);
    expect(told.length).toBeGreaterThan(planted().length);
    for (const { text } of told) expect(text.vi).not.toBe(text.en);
  });

  const planted = () => Object.keys(faultyCells);
});

it('the checked-in plan and letter give no finding', () => {
  expect(week.documentFindings).toEqual([]);
});

it('reads input that is really there', async () => {
  expect(JSON.parse(await readFile(join(input, 'received.json'), 'utf8'))).toHaveLength(32);
});
