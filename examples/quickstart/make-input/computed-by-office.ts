import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import exceljs from 'exceljs';

const run = promisify(execFile);

/** The workbooks as LibreOffice saves them, with every formula computed; all in one start of the program. */
async function savedByOffice(workbooks: readonly exceljs.Workbook[]): Promise<readonly exceljs.Workbook[]> {
  const folder = await mkdtemp(join(tmpdir(), 'llw-input-'));
  try {
    const names = workbooks.map((_, index) => `${index}.xlsx`);
    for (const [index, workbook] of workbooks.entries())
      await writeFile(join(folder, `${index}.xlsx`), new Uint8Array(await workbook.xlsx.writeBuffer()));
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const files = names.map((name) => join(folder, name));
    await run('soffice', ['--headless', profile, '--convert-to', 'xlsx', '--outdir', out, ...files]);
    return await Promise.all(
      names.map(async (name) => {
        const saved = new exceljs.Workbook();
        await saved.xlsx.load((await readFile(join(out, name))).buffer);
        return saved;
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts beside each formula what it comes to, as the program does in which a person fills a form in. */
export async function computeByOffice(workbooks: readonly exceljs.Workbook[]): Promise<void> {
  const computed = await savedByOffice(workbooks);
  for (const [index, workbook] of workbooks.entries()) {
    workbook.eachSheet((sheet) => {
      const other = computed[index]?.getWorksheet(sheet.name);
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          const result = other?.getCell(cell.address).result;
          if (cell.formula && (typeof result === 'string' || typeof result === 'number'))
            cell.value = { formula: cell.formula, result, date1904: false };
        });
      });
    });
  }
}
