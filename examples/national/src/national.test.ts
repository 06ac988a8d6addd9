import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Accumulator, createAccumulator } from '@llw/aggregate';
import exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { addUpInWorkers, type ProvinceProgress } from './add-up-in-workers.ts';
import { campaignOf } from './campaign.ts';
import { NATION, nationOf, provincesOf } from './nation.ts';
import { ProgressBar } from './progress-bar.ts';
import { submissionsOf } from './province-submissions.ts';

const UNITS = 600;
const home = resolve(import.meta.dirname, '..');
const units = nationOf(UNITS);
const campaign = campaignOf(units);
const provinces = provincesOf(campaign.snapshot);

/** All national figures with their coverage, what became of every reporter, the findings and the fingerprint. */
function everythingOf(accumulator: Accumulator) {
  const totals = accumulator.rollUp();
  return {
    figures: [...totals.cells, ...totals.categoryTotals].map((cell) => totals.figure(NATION, cell)),
    reporters: totals.reporters(NATION),
    findings: totals.findings,
    fingerprint: accumulator.fingerprint(),
  };
}

/** One accumulator over the whole nation, without workers. */
async function addedUpAtOnce(): Promise<Accumulator> {
  const whole = createAccumulator(campaign.plan, campaign);
  for (const province of provinces) await whole.addAll(submissionsOf(campaign, province));
  return whole;
}

let atOnce: ReturnType<typeof everythingOf>;
beforeAll(async () => {
  atOnce = everythingOf(await addedUpAtOnce());
});

describe('the nation', () => {
  it('has as many units as asked for, in several provinces', () => {
    expect(campaign.snapshot.units).toHaveLength(UNITS);
    expect(provinces.length).toBeGreaterThan(2);
  });

  it('reports as nations do: most in time, some late, some returned, some not at all', () => {
    const { expected, onTime, late, missing, returned } = atOnce.figures[0]?.coverage ?? {};
    expect(expected).toBe(UNITS - 1 - provinces.length);
    for (const count of [onTime, late, missing, returned]) expect(count).toBeGreaterThan(0);
  });
});

describe('added up in workers', () => {
  it.each([1, 2, 3])('%i of them give what one accumulator gives without any', async (workers) => {
    const told: ProvinceProgress[] = [];
    const onProgress = (progress: ProvinceProgress) => told.push(progress);
    const whole = await addUpInWorkers(units, campaign, { workers, onProgress });
    expect(everythingOf(whole)).toEqual(atOnce);
    const done = told.filter((progress) => progress.done);
    expect(done.map(({ province }) => province).sort()).toEqual([...provinces].sort());
  });

  it('a province that came twice is refused', async () => {
    const whole = await addUpInWorkers(units, campaign, { workers: 1 });
    const again = createAccumulator(campaign.plan, { ...campaign, scope: provinces.slice(0, 1) });
    expect(() => whole.merge(again)).toThrow('the same units');
  });

  it('a worker that cannot build its tree stops the run', async () => {
    const withoutRoot = units.slice(1);
    await expect(addUpInWorkers(withoutRoot, campaign, { workers: 1 })).rejects.toThrow('contradicts itself');
  });
});

describe('the progress bar', () => {
  function drawn(isTTY: boolean): string[] {
    const written: string[] = [];
    const bar = new ProgressBar({ isTTY, write: (text: string) => written.push(text) }, 'Tổng hợp');
    for (let done = 0; done <= 40; done++) bar.show(done, 40, `${done} bản nộp`);
    return written;
  }

  it('is one line on a terminal, ended when all is done', () => {
    const written = drawn(true);
    expect(written).toHaveLength(41);
    expect(written.every((text) => text.startsWith('\r['))).toBe(true);
    expect(written.filter((text) => text.endsWith('\n'))).toEqual(written.slice(-1));
  });

  it('is plain lines elsewhere, one for each tenth', () => {
    const written = drawn(false);
    expect(written).toHaveLength(11);
    expect(written.at(-1)).toBe('Tổng hợp 100 %  40 bản nộp\n');
    for (const drawing of ['\r', '\u001b']) expect(written.join('')).not.toContain(drawing);
  });
});

describe('the command', () => {
  function start(...args: readonly string[]): Promise<{ code: number; said: string; complained: string }> {
    const node = ['--conditions=@llw/source', '--import', 'tsx', join(home, 'src/main.ts'), ...args];
    return new Promise((done) => {
      execFile(process.execPath, node, { cwd: home }, (error, said, complained) => {
        done({ code: error ? Number(error.code) : 0, said, complained });
      });
    });
  }

  it('prints the totals in Vietnamese with their fingerprint and writes the workbook', async () => {
    const output = join(await mkdtemp(join(tmpdir(), 'llw-national-')), 'output');
    const run = await start('--units', String(UNITS), '--output', output);
    expect(run.code).toBe(0);
    expect(run.said).toContain('năm 2025: số liệu cả nước');
    expect(run.said).toContain(`Phải báo cáo ${UNITS - 1 - provinces.length} đơn vị`);
    expect(run.said).toContain(`Dấu vết số liệu: ${atOnce.fingerprint}`);
    expect(run.complained).toContain(`100 %  ${provinces.length}/${provinces.length} tỉnh`);
    expect(await readdir(output)).toEqual(['roll-up.xlsx']);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(join(output, 'roll-up.xlsx'));
    expect(workbook.worksheets.some(({ rowCount }) => rowCount > UNITS)).toBe(true);
  });

  it.each([
    ['--workers', '0'],
    ['--units', 'many'],
    ['--province', '1'],
  ])('refuses %s %s with exit code 2', async (option, value) => {
    const run = await start(option, value);
    expect(run.code).toBe(2);
    expect(run.complained).toContain(option);
    expect(run.said).toBe('');
  });
});
