import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { command } from './command.ts';

/** The root of the workspace. */
export const workspace = resolve(import.meta.dirname, '../..');

/** The packages that are published, in the order they build. */
export const published = ['core', 'render', 'aggregate'] as const;

/** One of the published packages. */
type PublishedPackage = (typeof published)[number];

/** Tarballs by package, as a release would publish them. */
export type Tarballs = Readonly<Record<PublishedPackage, string>>;

/** What a release reads: manifests, what was built, and the notes for users. */
const RELEASED = ['.changeset', '.npmrc', 'package.json', 'pnpm-workspace.yaml', 'packages'];
const LEFT_BEHIND = /\/packages\/[^/]+\/(node_modules|src|bench|testing)$/;

/**
 * Does all that a release does but publish, in a copy of the workspace: builds, gives the packages their next
 * version, writes their changelogs from the notes for users, and packs them.
 */
export async function rehearseRelease(folder: string): Promise<Tarballs> {
  await command(workspace, 'npx', 'pnpm', '--filter', './packages/*', 'build');
  const copy = join(folder, 'workspace');
  for (const name of RELEASED) {
    const filter = (source: string) => !LEFT_BEHIND.test(source);
    await cp(join(workspace, name), join(copy, name), { recursive: true, filter });
  }
  await symlink(join(workspace, 'node_modules'), join(copy, 'node_modules'));
  await versionWithChangesets(copy);

  const pack = async (name: PublishedPackage): Promise<string> => {
    const target = join(folder, name);
    await mkdir(target);
    const where = ['--dir', join(copy, 'packages', name)];
    await command(workspace, 'npx', 'pnpm', ...where, 'pack', '--pack-destination', target);
    const [tarball] = await readdir(target);
    if (tarball === undefined) throw new Error(`nothing was packed for ${name}`);
    return join(target, tarball);
  };
  return { core: await pack('core'), render: await pack('render'), aggregate: await pack('aggregate') };
}

/** Changesets name the commit that brought a note, and so want a history. */
async function versionWithChangesets(copy: string): Promise<void> {
  const author = ['-c', 'user.name=llw', '-c', 'user.email=llw@example.invalid'];
  await command(copy, 'git', 'init', '--quiet');
  await command(copy, 'git', 'add', '.changeset');
  await command(copy, 'git', ...author, 'commit', '--quiet', '--message', 'Notes for users');
  await command(copy, process.execPath, 'node_modules/@changesets/cli/bin.js', 'version');
}
