import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['@llw/source', 'import', 'module', 'default'] };
const pages = '**/*.page.test.ts';
const browsers = '**/*.browser.test.ts';
const stress = '**/*.stress.test.ts';
const published = 'checks/published-packages/**';
const exclude = ['**/node_modules/**', '**/dist/**', '**/output/**'];

export default defineConfig({
  test: {
    tags: [{ name: 'stress', description: 'Long or many: left out of the fast run, part of the whole one.' }],
    projects: [
      {
        resolve,
        ssr: { resolve },
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts'],
          exclude: [...exclude, pages, browsers, stress],
          // The packages keep no state between calls, so that files can share a worker and what it has loaded.
          pool: 'threads',
          isolate: false,
          // A test that never ends is one; a machine with much to do is none.
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        ssr: { resolve },
        test: {
          name: 'stress',
          include: [`packages/*/src/${stress}`],
          exclude,
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        resolve,
        ssr: { resolve },
        test: {
          name: 'pages',
          include: [`packages/*/src/${pages}`],
          exclude,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        resolve,
        ssr: { resolve },
        test: {
          name: 'workspace',
          include: ['checks/**/*.test.ts', 'examples/**/*.test.ts', `packages/*/src/${browsers}`],
          exclude: [...exclude, published],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'published',
          include: ['checks/published-packages/*.test.ts'],
          exclude,
          globalSetup: 'checks/published-packages/packed.setup.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
