import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice is installed here. */
export const hasLibreOffice = spawnSync('which', ['soffice']).status === 0;

/** The Python that has openpyxl, where there is one. */
export const pythonWithOpenpyxl = ['/usr/bin/python3', 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0,
);

/** The schema validator of Office Open XML, where it is there. */
export const validator = ['../shared/tools/validate-ooxml', '../../../shared/tools/validate-ooxml'].find(
  existsSync,
);

/** A folder that is gone when `use` is done. */
function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'llw-sheets-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workbook as LibreOffice saves it, in its format or in another (`ods`, `xls`, `csv`, `pdf`). */
export function savedByLibreOffice(workbook: Uint8Array, format: string): Uint8Array {
  return withFolder((folder) => {
    writeFileSync(join(folder, 'in.xlsx'), workbook);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'out');
    const command = ['--headless', profile, '--convert-to', format, '--outdir', out, join(folder, 'in.xlsx')];
    execFileSync('soffice', command, { stdio: 'ignore', timeout: 120_000 });
    return new Uint8Array(readFileSync(join(out, `in.${format}`)));
  });
}

/** A workbook that a Python script writes with openpyxl; the script gets `book` and its sheet `sheet`. */
export function writtenByOpenpyxl(python: string, script: string): Uint8Array {
  return withFolder((folder) => {
    const file = join(folder, 'out.xlsx');
    const whole = `import openpyxl\nbook = openpyxl.Workbook()\nsheet = book.active\n${script}\nbook.save(${JSON.stringify(file)})\n`;
    execFileSync(python, ['-c', whole], { timeout: 60_000 });
    return new Uint8Array(readFileSync(file));
  });
}

/** What the schemas of ECMA-376 say against a workbook; empty where it is valid. */
export function schemaFaults(tool: string, workbook: Uint8Array): string {
  return withFolder((folder) => {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, workbook);
    const { stdout, stderr, status } = spawnSync(tool, [file], { encoding: 'utf8' });
    return status === 0 ? '' : `${stdout}${stderr}`;
  });
}
