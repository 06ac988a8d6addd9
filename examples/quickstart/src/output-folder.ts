import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Files by name, made whole before the first is written. */
export type Output = Readonly<Record<string, Uint8Array | string>>;

/** Writes all files, or none: they are laid beside the folder first and moved in at the end. */
export async function writeOutputFolder(folder: string, output: Output): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const [name, content] of Object.entries(output)) await writeFile(join(beside, name), content);
    await mkdir(folder, { recursive: true });
    for (const name of Object.keys(output)) await rename(join(beside, name), join(folder, name));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
