import { cellsOf, llw2022, type Reconciliation } from '@llw/core';
import { describe, expect, it } from 'vitest';
import { sampleRollUp } from '../../testing/sample-roll-up.ts';
import { openPackage } from '../package/open-package.ts';
import { placeOf, rangeOf } from '../workbook/cell-address.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';
import type { ReadSheet } from '../workbook/read-cell.ts';
import { renderRollUp, streamRollUp } from './render-roll-up.ts';
import { FIRST_FIGURE_COLUMN, FIRST_UNIT_ROW, UNITS_SHEET } from './units-sheet.ts';

const size = { wards: 3, schools: 4 };
const file = 'tong-hop.xlsx';

const sheetsOf = (bytes: Uint8Array) => openWorkbook(bytes, { file }).value?.sheets ?? [];

function sheetNamed(bytes: Uint8Array, name: string): ReadSheet {
  const found = sheetsOf(bytes).find((sheet) => sheet.name === name);
  if (!found) throw new Error(`there is no sheet ${name}`);
  return found;
}

/** The text of the parts whose name matches. */
const partsOf = (bytes: Uint8Array) => (name: RegExp) =>
  [...(openPackage(bytes, { wanted: () => true }).value?.parts ?? [])]
    .filter(([part]) => name.test(part))
    .map(([, part]) => new TextDecoder().decode(part))
    .join('');

/** The formulas of a sheet's part, by address. */
function formulasOf(bytes: Uint8Array, sheet: ReadSheet): ReadonlyMap<string, string> {
  const pack = openPackage(bytes, { wanted: () => true });
  const xml = new TextDecoder().decode(pack.value?.parts.get(sheet.part));
  return new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)<\/f>/g)].map(([, at = '', formula = '']) => [
      at,
      formula,
    ]),
  );
}

/** What `SUM(D8:D12,D14)` gives from the values of a sheet. */
function sumOf(formula: string, sheet: ReadSheet): number {
  const ranges = formula.replace(/^SUM\(|\)$/g, '').split(',');
  let sum = 0;
  for (const range of ranges) {
    const { from, to } = rangeOf(range) ?? {};
    if (!from || !to) throw new Error(`no range: ${range}`);
    for (let row = from.row; row <= to.row; row++) sum += Number(sheet.textAt(row, from.column) || 0);
  }
  return sum;
}

describe('the sheet by units', () => {
  it('has for every unit every figure of the roll-up', async () => {
    const rollUp = sampleRollUp(size);
    const sheet = sheetNamed(await renderRollUp(rollUp), UNITS_SHEET);
    const rows = new Map<string, number>();
    for (let row = FIRST_UNIT_ROW; sheet.textAt(row, 1) !== ''; row++) rows.set(sheet.textAt(row, 1), row);
    for (const { id, name } of rollUp.snapshot.units) {
      cellsOf(llw2022).forEach(({ key }, index) => {
        const shown = sheet.textAt(rows.get(name) ?? 0, FIRST_FIGURE_COLUMN + index);
        expect([name, key, shown]).toEqual([name, key, rollUp.figure(id, key).value ?? '']);
      });
    }
  });

  it('has a formula for every total, and each gives the figure that stands there', async () => {
    const rollUp = sampleRollUp(size);
    const bytes = await renderRollUp(rollUp);
    const sheet = sheetNamed(bytes, UNITS_SHEET);
    const formulas = formulasOf(bytes, sheet);
    expect(formulas.size).toBe((1 + size.wards) * cellsOf(llw2022).length);
    for (const [address, formula] of formulas) {
      const place = placeOf(address);
      const shown = sheet.textAt(place?.row ?? 0, place?.column ?? 0);
      expect([address, String(sumOf(formula, sheet))]).toEqual([address, shown]);
    }
  });

  it('puts a figure that was reported as a number, since the rows below do not add up to it', async () => {
    const rollUp = sampleRollUp(size, { 'w1/media.press': '999' });
    const bytes = await renderRollUp(rollUp);
    const sheet = sheetNamed(bytes, UNITS_SHEET);
    const row = [...sheet.cells()].find(({ text }) => text === 'Phường Hoa Ban 1')?.row ?? 0;
    const column = FIRST_FIGURE_COLUMN + rollUp.cells.indexOf('media.press');
    expect(sheet.textAt(row, column)).toBe('999');
    expect(sheet.at(row, column)?.isFormula).toBe(false);
  });

  it('shows the decimals of what is measured to them', async () => {
    const indicators = llw2022.indicators.map((indicator) =>
      indicator.code === 'media.press' ? { ...indicator, accuracy: 2 } : indicator,
    );
    const rollUp = sampleRollUp(size, { 'w1/media.press': '12.25' });
    const bytes = await renderRollUp({ ...rollUp, template: { ...llw2022, indicators } });
    const sheet = sheetNamed(bytes, UNITS_SHEET);
    const shown = [...sheet.cells()].find(({ text }) => text === '12.25');
    expect(shown?.type).toBe('number');
    const styles = partsOf(bytes)(/styles\.xml$/);
    const format = /<numFmt numFmtId="(\d+)" formatCode="#,##0\.00"/.exec(styles)?.[1] ?? '4';
    const looks = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0].match(/<xf /g)?.length ?? 0;
    const look = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)];
    expect([look.length, look[shown?.style ?? 0]?.[1]]).toEqual([looks, format]);
  });

  it('keeps digits that a spreadsheet’s number cannot hold as text', async () => {
    const rollUp = sampleRollUp(size, { 'w1/rewards.funding': '12345678901234567890' });
    const sheet = sheetNamed(await renderRollUp(rollUp), UNITS_SHEET);
    expect([...sheet.cells()].find(({ text }) => text === '12345678901234567890')?.type).toBe('text');
  });
});

describe('the sheet by units on paper', () => {
  const xmlOf = (bytes: Uint8Array, { part }: ReadSheet) =>
    new TextDecoder().decode(openPackage(bytes, { wanted: () => true }).value?.parts.get(part));

  it('tells what a ward reported for itself, 0 included, and whether it reported', async () => {
    const rollUp = sampleRollUp(size);
    const sheet = sheetNamed(await renderRollUp(rollUp), UNITS_SHEET);
    const row = [...sheet.cells()].find(({ text }) => text === 'Riêng Phường Hoa Ban 2')?.row ?? 0;
    const own = cellsOf(llw2022).map(({ key }) => rollUp.contribution('w2', key)?.value);
    expect(own).toContain('0');
    expect(own.map((_, index) => sheet.textAt(row, FIRST_FIGURE_COLUMN + index))).toEqual(own);
    expect([2, 3].map((column) => sheet.textAt(row, column))).toEqual(['1', '1']);
  });

  it('has each heading whole on one page, and again where its columns go on', async () => {
    const bytes = await renderRollUp(sampleRollUp(size));
    const sheet = sheetNamed(bytes, UNITS_SHEET);
    const breaks = [...xmlOf(bytes, sheet).matchAll(/<brk id="(\d+)"/g)].map(([, column]) => Number(column));
    expect(breaks.length).toBeGreaterThan(0);
    for (const { left, right } of sheet.merges) {
      expect(breaks.filter((end) => left <= end && end < right)).toEqual([]);
    }
    const heads = [...sheet.cells()].filter(({ row }) => row === FIRST_UNIT_ROW - 3).map(({ text }) => text);
    const classes = 'Các lớp bồi dưỡng đã tổ chức liên quan đến chuyển đổi số';
    expect(heads.filter((head) => head.startsWith(classes))).toEqual([classes, `${classes} (tiếp theo)`]);
  });

  it('has the name of every unit whole', async () => {
    const long =
      'Trung tâm Giáo dục nghề nghiệp và Giáo dục thường xuyên liên phường Hoa Ban, Bến Đò và Sông Xanh';
    const bytes = await renderRollUp(sampleRollUp({ ...size, name: long }));
    const sheet = sheetNamed(bytes, UNITS_SHEET);
    const row = [...sheet.cells()].find(({ text }) => text === long)?.row;
    const height = new RegExp(`<row r="${row}" ht="(\\d+)"`).exec(xmlOf(bytes, sheet))?.[1];
    expect(Number(height)).toBeGreaterThan(2 * 11);
  });
});

describe('the sheet of totals', () => {
  it('holds a figure of the wards against the wards, not against the schools', async () => {
    const rollUp = sampleRollUp(size);
    const wardsOnly: typeof rollUp.figure = (unit, cell) => {
      const figure = rollUp.figure(unit, cell);
      return { ...figure, cellCoverage: { ...figure.cellCoverage, filled: 2, blank: 1 } };
    };
    const bytes = await renderRollUp({ ...rollUp, figure: wardsOnly });
    const texts = [...sheetNamed(bytes, 'Tổng hợp').cells()].map(({ text }) => text);
    expect(texts).toContain('2/3');
  });
});

describe('the other sheets', () => {
  it('say how many reports stand behind the totals', async () => {
    const rollUp = sampleRollUp(size);
    const { expected, received, late } = rollUp.coverage('city');
    const texts = [...sheetNamed(await renderRollUp(rollUp), 'Tổng hợp').cells()].map(({ text }) => text);
    expect(texts).toContain(
      `Tổng hợp từ ${received}/${expected} báo cáo, trong đó ${late} nộp muộn; còn thiếu ${expected - received} báo cáo nên tổng số có thể chưa đủ.`,
    );
  });

  it('lead from each total to the sheet by units', async () => {
    const rollUp = sampleRollUp(size);
    const bytes = await renderRollUp(rollUp);
    const sheet = sheetNamed(bytes, 'Tổng hợp');
    const formulas = [...formulasOf(bytes, sheet).keys()].map((address) => placeOf(address));
    const shown = formulas.map((place) => sheet.textAt(place?.row ?? 0, place?.column ?? 0));
    expect(shown).toEqual(rollUp.cells.map((cell) => rollUp.figure('city', cell).value));
  });

  it('list every unit that has not reported or was late, the missing first', async () => {
    const rollUp = sampleRollUp(size);
    const sheet = sheetNamed(await renderRollUp(rollUp), 'Chưa nộp, nộp muộn');
    const listed = [...sheet.cells()]
      .filter(({ row, column }) => row > 3 && column === 2)
      .map(({ text }) => text);
    const names = (status: string) =>
      rollUp
        .reporters('city')
        .filter((one) => one.status === status)
        .map(({ unit }) => rollUp.snapshot.unit(unit)?.name);
    expect(listed).toEqual([...names('missing'), ...names('late')]);
  });

  it('set reported figures against computed ones', async () => {
    const reconciliation: Reconciliation = {
      cells: [
        {
          unit: 'w1',
          cell: 'media.press',
          reported: '12',
          computed: '10',
          imbalance: '2',
          verdict: 'differs',
          missing: ['w1s1'],
          candidates: [],
        },
      ],
      counts: { agrees: 0, differs: 1, onlyReported: 0, onlyComputed: 0 },
    };
    const bytes = await renderRollUp(sampleRollUp(size), { reconciliation });
    const sheet = sheetNamed(bytes, 'Đối chiếu');
    const row = [1, 2, 3, 4, 5, 6, 7].map((column) => sheet.textAt(4, column));
    expect(row).toEqual([
      'Phường Hoa Ban 1',
      'Số bài viết trên các báo',
      '12',
      '10',
      '2',
      'Lệch',
      'Trường Tiểu học Bến Đò 1.1',
    ]);
    expect(formulasOf(bytes, sheet).get('E4')).toBe('C4-D4');
  });

  it('show in a chart which of the units below have reported, the fewest first', async () => {
    const rollUp = sampleRollUp({ wards: 6, schools: 4 });
    const bytes = await renderRollUp(rollUp);
    const sheet = sheetNamed(bytes, 'Biểu đồ tình hình nộp');
    const chart = partsOf(bytes)(/^xl\/charts\//);
    const cached = [...chart.matchAll(/<c:(cat|val)><c:\w+><c:f>[^!]+!([^<]+)<.*?<\/c:\1>/g)].map(
      ([xml, , range = '']) => ({
        range,
        values: [...xml.matchAll(/<c:v>([^<]*)</g)].map(([, value]) => value),
      }),
    );
    expect(cached).toHaveLength(2 * 4);
    for (const { range, values } of cached) {
      const { from, to } = rangeOf(range) ?? {};
      if (!from || !to) throw new Error(range);
      const shown = Array.from({ length: to.row - from.row + 1 }, (_, at) =>
        sheet.textAt(from.row + at, from.column),
      );
      expect(values).toEqual(shown);
    }
    const wards = cached[0]?.values.map((name) => {
      const { received, expected } = rollUp.coverage(
        rollUp.snapshot.units.find((unit) => unit.name === name)?.id ?? '',
      );
      return received / expected;
    });
    expect(wards).toHaveLength(6);
    expect(wards).toEqual([...(wards ?? [])].sort((a, b) => a - b));
  });

  it('show no chart where there is nothing to set side by side', async () => {
    const bytes = await renderRollUp(sampleRollUp({ wards: 1, schools: 4 }));
    expect(partsOf(bytes)(/^xl\/(?:charts|drawings)\//)).toBe('');
  });

  it('show no more units in a chart than a page holds', async () => {
    const chart = partsOf(await renderRollUp(sampleRollUp({ wards: 40, schools: 1 })))(/^xl\/charts\//);
    expect(chart).toContain('(34 đơn vị có tỷ lệ thấp nhất)');
    expect(chart).toContain('<c:ptCount val="34"/>');
  });

  it('collect what the units wrote in words, in the order of the form, each under its name', async () => {
    const bytes = await renderRollUp(
      sampleRollUp(size, {}, [
        { unit: 'w2s1', code: 'assessment', text: '=Thiếu kinh phí' },
        { unit: 'w1s1', code: 'direction', text: 'Đã ban hành kế hoạch.' },
      ]),
    );
    const sheet = sheetNamed(bytes, 'Nội dung bằng lời');
    expect([4, 5].map((row) => [2, 3, 4].map((column) => sheet.textAt(row, column)))).toEqual([
      ['I. Công tác chỉ đạo', 'Trường Tiểu học Bến Đò 1.1', 'Đã ban hành kế hoạch.'],
      ['II.2. Những thuận lợi và khó khăn', 'Trường Tiểu học Bến Đò 2.1', '=Thiếu kinh phí'],
    ]);
    expect(sheetsOf(await renderRollUp(sampleRollUp(size))).map(({ name }) => name)).not.toContain(
      sheet.name,
    );
  });

  it('give a text that no row can show the rows it needs, and lose no word of it', async () => {
    const words = Array.from({ length: 3_000 }, (_, at) => `chữ${at}`);
    const text = `${words.slice(0, 900).join(' ')}\n${words.slice(900).join(' ')}`;
    const bytes = await renderRollUp(sampleRollUp(size, {}, [{ unit: 'w1', code: 'assessment', text }]));
    const sheet = sheetNamed(bytes, 'Nội dung bằng lời');
    const pieces = [...sheet.cells()].filter(({ row, column }) => row > 3 && column === 4);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap((piece) => piece.text.split(/\s/))).toEqual(words);
    expect(sheet.textAt(5, 3)).toBe('Phường Hoa Ban 1 (tiếp theo)');
    const xml = new TextDecoder().decode(
      openPackage(bytes, { wanted: () => true }).value?.parts.get(sheet.part),
    );
    const heights = [...xml.matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(Math.max(...heights)).toBeLessThan(409.5);
  });

  it('list the findings, the gravest first', async () => {
    const finding = (severity: 'error' | 'info', vi: string) => ({
      code: 'DEMO.SUM.001',
      version: 1,
      severity,
      message: { vi, en: vi },
      params: {},
      pointer: '',
      subject: { unit: 'w1' },
    });
    const findings = [finding('info', '=Lưu ý'), finding('error', 'Sai')];
    const bytes = await renderRollUp(sampleRollUp(size), { findings });
    const sheet = sheetNamed(bytes, 'Phát hiện');
    expect([sheet.textAt(4, 5), sheet.textAt(5, 5)]).toEqual(['Sai', '=Lưu ý']);
    expect(formulasOf(bytes, sheet).size).toBe(0);
  });
});

describe('a workbook that is written piece by piece', () => {
  it('tells how far it is', async () => {
    const steps: number[] = [];
    for await (const piece of streamRollUp(sampleRollUp({ wards: 20, schools: 60 }), {
      onProgress: ({ rows, of }) => steps.push(rows / of),
    })) {
      expect(piece).toBeInstanceOf(Uint8Array);
    }
    expect(steps.at(-1)).toBe(1);
    expect(steps.length).toBeGreaterThan(1);
  });

  it('stops when it is told to, with the reason', async () => {
    const controller = new AbortController();
    const reason = new Error('the person went away');
    const pieces = streamRollUp(sampleRollUp({ wards: 20, schools: 60 }), {
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    await expect(
      (async () => {
        for await (const _ of pieces);
      })(),
    ).rejects.toBe(reason);
  });

  it('may be left half-way', async () => {
    for await (const piece of streamRollUp(sampleRollUp(size))) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
  });
});
