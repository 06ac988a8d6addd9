import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { format, promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeFencesOf, promisedValue, withComparisons } from './code-fence.ts';

const root = resolve(import.meta.dirname, '../..');
const generated = join(import.meta.dirname, '.generated');
const pages: Record<string, string> = import.meta.glob(
  [
    '/README.md',
    '/docs/**/*.md',
    '/packages/*/README.md',
    '/examples/*/README.md',
    '/packages/*/src/**/*.ts',
    '!**/*.{test,cases}.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

const fences = Object.entries(pages).flatMap(([file, text]) => codeFencesOf(file.slice(1), text));
const fileOf = (index: number) => join(generated, `example-${index}.ts`);

beforeAll(async () => {
  await mkdir(generated, { recursive: true });
  await Promise.all(fences.map(({ code }, index) => writeFile(fileOf(index), withComparisons(code))));
});

afterAll(() => rm(generated, { recursive: true, force: true }));

function compare(printed: readonly unknown[], expected: string): void {
  if (printed.length === 1) expect(printed[0]).toEqual(promisedValue(expected));
  else expect(format(...printed)).toBe(expected.startsWith('"') ? promisedValue(expected) : expected);
}

describe('examples in the documentation', () => {
  it('are there', () => {
    expect(fences.length).toBeGreaterThan(20);
  });

  it('are correct for the compiler', async () => {
    const settings = {
      extends: '../../../tsconfig.base.json',
      compilerOptions: { types: ['node'], lib: ['ES2023', 'DOM'], noUnusedLocals: false },
      include: ['*.ts'],
    };
    await writeFile(join(generated, 'tsconfig.json'), JSON.stringify(settings));
    const run = promisify(execFile)(
      'node',
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', generated],
      { cwd: root },
    );
    const said = await run.then(
      () => '',
      (error: { stdout: string }) => error.stdout,
    );
    const placed = said.replace(
      /[^\s]*example-(\d+)\.ts/g,
      (_, index) => fences[Number(index)]?.place ?? '?',
    );
    expect(placed).toBe('');
  });

  it.each(fences.map((fence, index) => [fence.place, index] as const))(
    '%s runs and says what it promises',
    async (_, index) => {
      vi.stubGlobal('compare', compare);
      const log = vi.spyOn(console, 'log').mockImplementation(() => {});
      try {
        await import(/* @vite-ignore */ fileOf(index));
      } finally {
        log.mockRestore();
        vi.unstubAllGlobals();
      }
    },
  );
});
