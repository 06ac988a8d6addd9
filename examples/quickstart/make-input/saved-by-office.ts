import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Workbooks as LibreOffice saves them, with every formula computed: what a person gets who fills a form in
 * and presses “Save”. All in one start of the program.
 */
export async function savedByOffice(
  workbooks: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'llw-input-'));
  try {
    for (const [name, bytes] of workbooks) await writeFile(join(folder, name), bytes);
    const out = join(folder, 'out');
    const files = [...workbooks.keys()].map((name) => join(folder, name));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', ['--headless', profile, '--convert-to', 'xlsx', '--outdir', out, ...files]);
    const saved = [...workbooks.keys()].map(
      async (name) => [name, new Uint8Array(await readFile(join(out, name)))] as const,
    );
    return new Map(await Promise.all(saved));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
