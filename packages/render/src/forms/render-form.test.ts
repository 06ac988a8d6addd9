import { cellsOf, llw2022, MisuseError, templates } from '@llw/core';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../package/open-package.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';
import { formLines } from './form-lines.ts';
import { readForm, readForms } from './read-form.ts';
import { renderForm } from './render-form.ts';
import { renderFormSet } from './render-form-set.ts';

const unit = { id: 'u:hoa-sen', name: 'Trường Tiểu học Hoa Sen' };
const file = 'hoa-sen.xlsx';

function part(bytes: Uint8Array, name: string): string {
  const pack = openPackage(bytes, { wanted: () => true });
  return new TextDecoder().decode(pack.value?.parts.get(name));
}

const sheetXml = (bytes: Uint8Array) => part(bytes, 'xl/worksheets/sheet1.xml');

describe('the form that goes out', () => {
  it('is the same, byte for byte, whenever it is made', async () => {
    const first = await renderForm(llw2022, { unit, period: '2024' });
    expect(await renderForm(llw2022, { unit, period: '2024' })).toEqual(first);
  });

  it.each(templates.map((template) => [template.id, template] as const))(
    'of %s prints every line once, in its order',
    async (_, template) => {
      const bytes = await renderForm(template, { unit, period: '2024' });
      const sheet = openWorkbook(bytes, { file }).value?.sheets[0];
      const { sources } = await readForm(bytes, { file });
      const first = Math.min(...Object.values(sources).map(({ cell = '' }) => Number(cell.slice(1))));
      const labels = formLines(template).map(({ label }) => label);
      const cells = [...(sheet?.cells() ?? [])].filter(({ column, row }) => column === 2 && row >= first - 1);
      expect(cells.map(({ text }) => text).filter((text) => labels.includes(text))).toEqual(labels);
    },
  );

  it('says the year of the campaign, not that in which the form was drawn up', async () => {
    const sheet = openWorkbook(await renderForm(llw2022, { unit, period: '2025' }), { file }).value
      ?.sheets[0];
    const texts = [...(sheet?.cells() ?? [])].map(({ text }) => text);
    expect(texts).toContain('Tổng hợp số liệu kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2025');
  });

  it('locks everything but its inputs, without a password', async () => {
    const xml = sheetXml(await renderForm(llw2022, { unit, period: '2024' }));
    expect(xml).toMatch(/<sheetProtection sheet="1"(?![^>]*(?:hashValue|password))/);
  });

  it('refuses what cannot be right, cell by cell, in Vietnamese', async () => {
    const xml = sheetXml(await renderForm(llw2022, { unit, period: '2024' }));
    const typed = cellsOf(llw2022).length + llw2022.narrative.length;
    expect(xml.match(/<dataValidation /g)).toHaveLength(typed);
    expect(xml).toContain('Cần số nguyên từ 0 trở lên');
    const ranges = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)].map(([, range]) => range);
    expect(new Set(ranges).size).toBe(ranges.length);
  });

  it('shows a long part in words whole, on as many rows as that takes, and reads it back', async () => {
    const assessment = Array.from({ length: 90 }, (_, at) => `Ý kiến thứ ${at}: còn thiếu kinh phí.`).join(
      '\n',
    );
    const contents = { narrative: { assessment } };
    const bytes = await renderForm(llw2022, { unit: { ...unit, contents }, period: '2024' });
    const heights = [...sheetXml(bytes).matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(Math.max(...heights)).toBeLessThan(409.5);
    expect((await readForm(bytes, { file })).payload?.narrative).toEqual({ assessment });
  });

  it.each(templates.map((template) => [template.id, template] as const))(
    'of %s leaves no heading alone at the foot of a page, and does not part the signature from its name',
    async (_, template) => {
      const bytes = await renderForm(template, { unit, period: '2024' });
      const sheet = openWorkbook(bytes, { file }).value?.sheets[0];
      const heights = [...sheetXml(bytes).matchAll(/<row r="(\d+)"[^>]*? ht="([\d.]+)"/g)];
      const height = new Map(heights.map(([, row, points]) => [Number(row), Number(points)]));
      const rowOf = (text: string) =>
        [...(sheet?.cells() ?? [])].findLast((cell) => cell.text === text)?.row ?? 0;
      const repeated = height.get(rowOf('STT')) ?? 0;
      const page = ((297 - 2 * 20) / 25.4) * 72;
      const pageOf = new Map<number, number>();
      let [number, used] = [1, 0];
      for (let row = 3; row <= Math.max(...height.keys()); row++) {
        const points = height.get(row) ?? 15.75;
        if (used + points > page) [number, used] = [number + 1, repeated];
        used += points;
        pageOf.set(row, number);
      }
      for (const { number: mark, label } of template.narrative) {
        const row = rowOf(`${mark ? `${mark}. ` : ''}${label.vi}`);
        expect([label.vi, pageOf.get(row + 1)]).toEqual([label.vi, pageOf.get(row)]);
      }
      const position = rowOf('THỦ TRƯỞNG ĐƠN VỊ');
      expect(pageOf.get(position + 4)).toBe(pageOf.get(position));
    },
  );

  it('computes the template’s rules beside the figures', async () => {
    const xml = sheetXml(await renderForm(llw2022, { unit, period: '2024' }));
    expect(xml).toContain('Sai: Mỗi hoạt động có ít nhất một người');
  });

  it('tells how many cells are empty before any program has computed it', async () => {
    const sheet = openWorkbook(await renderForm(llw2022, { unit, period: '2024' }), { file }).value
      ?.sheets[0];
    expect(sheet?.textAt(1, 1)).toBe(`Còn ${cellsOf(llw2022).length} ô trống; 0 ô sai; 0 ô cần xem lại.`);
  });

  it('keeps text that looks like a formula as text', async () => {
    const risky = {
      ...unit,
      name: '=HYPERLINK("http://x")',
      contents: { narrative: { direction: '@SUM(1)' } },
    };
    const bytes = await renderForm(llw2022, { unit: risky, period: '2024' });
    const { payload } = await readForm(bytes, { file });
    expect(payload?.narrative).toEqual({ direction: '@SUM(1)' });
    expect(sheetXml(bytes)).not.toContain('<f>HYPERLINK');
  });

  it('is refused for a period that is no year', async () => {
    await expect(renderForm(llw2022, { unit, period: '2024-2025' })).rejects.toThrow(MisuseError);
  });
});

describe('one workbook for several units', () => {
  const units = [
    unit,
    { id: 'u:ban-mai', name: 'Trường Mầm non Ban Mai: cơ sở 1/2 [phường Bến Đò]' },
    { id: 'u:x', name: unit.name },
  ];

  it('has a sheet for each and is read as so many forms', async () => {
    const filled = units.map((one, index) => ({
      ...one,
      contents: { values: { 'media.press': { status: 'reported' as const, value: String(index + 5) } } },
    }));
    const bytes = await renderFormSet(llw2022, { title: 'Phường Bến Đò', units: filled, period: '2024' });
    const readings = await readForms(bytes, { file });
    expect(readings.map(({ payload }) => [payload?.unit, payload?.values['media.press']])).toEqual([
      ['u:hoa-sen', '5'],
      ['u:ban-mai', '6'],
      ['u:x', '7'],
    ]);
    expect(readings.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('sums the sheets up with formulas', async () => {
    const bytes = await renderFormSet(llw2022, { title: 'Phường Bến Đò', units, period: '2024' });
    expect(sheetXml(bytes)).toMatch(/<f>IF\(COUNT\(E(\d+):G\1\)\+.*?,SUM\(E\1:G\1\)\+COUNTIF\(E\1:G\1,/);
  });

  it('is refused without units, or with one twice', async () => {
    const about = { title: 'Phường Bến Đò', period: '2024' };
    await expect(renderFormSet(llw2022, { ...about, units: [] })).rejects.toThrow(MisuseError);
    await expect(renderFormSet(llw2022, { ...about, units: [unit, unit] })).rejects.toThrow(MisuseError);
  });
});
