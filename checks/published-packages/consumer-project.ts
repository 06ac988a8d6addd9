import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.ts';
import { published, type Tarballs, workspace } from './release-rehearsal.ts';

/** Fills a folder with a project that installed the three tarballs from the registry's side, as a user would. */
export async function installAsConsumer(project: string, tarballs: Tarballs): Promise<void> {
  const manifest = {
    name: 'consumer',
    private: true,
    dependencies: {
      ...Object.fromEntries(published.map((name) => [`@llw/${name}`, `file:${tarballs[name]}`])),
      zod: await versionIn('packages/core/package.json', 'zod'),
    },
    devDependencies: {
      typescript: await versionIn('package.json', 'typescript'),
      '@types/node': await versionIn('package.json', '@types/node'),
    },
    // What exceljs 4.4.0 asks for and not every registry carries; see pnpm-workspace.yaml.
    overrides: { 'typedarray.prototype.slice': '1.0.5' },
  };
  await writeFile(join(project, 'package.json'), JSON.stringify(manifest, null, 2));
  await command(project, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error');
}

async function versionIn(manifest: string, name: string): Promise<string> {
  const { devDependencies } = JSON.parse(await readFile(join(workspace, manifest), 'utf8'));
  return devDependencies[name];
}
