import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { command } from './command.ts';
import { type Snippet, snippetsOfReadmes } from './readme-snippets.ts';
import { published } from './release-rehearsal.ts';

const project = inject('consumer');

let snippets: readonly Snippet[];

beforeAll(async () => {
  snippets = await snippetsOfReadmes();
  await mkdir(join(project, 'typed'));
  await writeFile(join(project, 'typed/package.json'), '{ "type": "module" }');
  for (const { name, code } of snippets) {
    await writeFile(join(project, 'typed', `${name}.ts`), `${code}\nexport {};\n`);
    const { code: script } = await transform(code, { loader: 'ts', format: 'esm' });
    await writeFile(join(project, `${name}.mjs`), script);
    await writeFile(join(project, `${name}.cjs`), `(async () => {\n${withRequire(script)}\n})();\n`);
  }
});

const withRequire = (script: string) =>
  script.replaceAll(
    /^import \{([^}]*)\} from "([^"]+)";$/gm,
    (_, names: string, from: string) => `const {${names.replaceAll(/ as /g, ': ')}} = require("${from}");`,
  );

/** Runs every snippet, as module and as CommonJS, on one version of Node. */
async function runAll(node: string): Promise<void> {
  for (const { name } of snippets) {
    await command(project, node, `${name}.mjs`);
    await command(project, node, `${name}.cjs`);
  }
}

describe('a project that installs the tarballs', () => {
  it('has a snippet of every README', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(2 * published.length);
  });

  it('runs each on this Node, with import and with require', async () => {
    await runAll(process.execPath);
  });

  it.each(['20', '22', '24'])('runs each on Node %s', async (version) => {
    const another = ['-y', '-p', `node@${version}`, 'node', '-p', 'process.execPath'];
    await runAll((await command(project, 'npx', ...another)).trim());
  });

  it.each([
    { module: 'Node16', moduleResolution: 'Node16' },
    { module: 'ESNext', moduleResolution: 'Bundler' },
  ])('compiles each with $moduleResolution', async (resolution) => {
    const settings = {
      compilerOptions: {
        ...resolution,
        target: 'ES2022',
        lib: ['ES2022', 'DOM'],
        types: ['node'],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
      },
      include: ['typed'],
    };
    const file = join(project, `tsconfig.${resolution.moduleResolution}.json`);
    await writeFile(file, JSON.stringify(settings));
    await expect(command(project, join(project, 'node_modules/.bin/tsc'), '-p', file)).resolves.toBe('');
  });
});
