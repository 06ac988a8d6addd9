/**
 * `pnpm bench [word …]`: runs each `packages/<name>/bench/*.bench.ts` in a process of its own, one after
 * the other; with words, those whose path holds one of them. Each prints a table of ratios against peers
 * measured in the same run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const words = process.argv.slice(2);

const files = readdirSync(join(root, 'packages')).flatMap((name) => {
  const folder = join(root, 'packages', name, 'bench');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.bench.ts'))
    .map((file) => join(folder, file));
});

const failed = files
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .filter((file) => {
    console.log(`\n== ${file.slice(root.length + 1)}`);
    const node = ['--expose-gc', '--conditions=@llw/source', '--import', 'tsx', file];
    return spawnSync(process.execPath, node, { cwd: root, stdio: 'inherit' }).status !== 0;
  });

process.exitCode = failed.length === 0 ? 0 : 1;
