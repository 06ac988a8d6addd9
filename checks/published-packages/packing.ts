import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The root of the workspace. */
export const workspace = resolve(import.meta.dirname, '../..');

/** The packages that are published, in the order they build. */
export const published = ['core', 'render', 'aggregate'] as const;

/** One of the published packages. */
type PublishedPackage = (typeof published)[number];

/** Tarballs by package, as `pnpm publish` would send them. */
export type Tarballs = Readonly<Record<PublishedPackage, string>>;

/** Runs a program and gives what it printed; rejects with what it printed where it fails. */
export async function command(cwd: string, program: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run(program, args, { cwd, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) throw error;
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`);
  }
}

/** Builds and packs the three packages into a new folder. */
export async function packAll(): Promise<Tarballs> {
  const folder = await mkdtemp(join(tmpdir(), 'llw-packed-'));
  await command(workspace, 'npx', 'pnpm', '--filter', './packages/*', 'build');
  const pack = async (name: PublishedPackage): Promise<string> => {
    const target = join(folder, name);
    await command(join(workspace, 'packages', name), 'npx', 'pnpm', 'pack', '--pack-destination', target);
    const [tarball] = await readdir(target);
    if (tarball === undefined) throw new Error(`nothing was packed for ${name}`);
    return join(target, tarball);
  };
  return { core: await pack('core'), render: await pack('render'), aggregate: await pack('aggregate') };
}
