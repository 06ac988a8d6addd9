import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeFencesOf } from '../examples-in-documentation/code-fence.ts';
import { command, packAll, published, workspace } from './packing.ts';

/** A project outside the workspace that installed the three tarballs, as a user would. */
let project: string;

interface Snippet {
  readonly name: string;
  readonly code: string;
}

let snippets: readonly Snippet[];

async function snippetsOfReadmes(): Promise<Snippet[]> {
  const found: Snippet[] = [];
  for (const file of ['README.md', ...published.map((name) => `packages/${name}/README.md`)]) {
    const fences = codeFencesOf(file, await readFile(join(workspace, file), 'utf8'));
    found.push(...fences.map(({ place, code }) => ({ name: place.replaceAll(/\W+/g, '-'), code })));
  }
  return found;
}

async function versionIn(manifest: string, name: string): Promise<string> {
  const { devDependencies } = JSON.parse(await readFile(join(workspace, manifest), 'utf8'));
  return devDependencies[name];
}

beforeAll(async () => {
  const tarballs = await packAll();
  project = await mkdtemp(join(tmpdir(), 'llw-consumer-'));
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

  snippets = await snippetsOfReadmes();
  await mkdir(join(project, 'src'));
  await writeFile(join(project, 'src/package.json'), '{ "type": "module" }');
  for (const { name, code } of snippets) {
    await writeFile(join(project, 'src', `${name}.ts`), `${code}\nexport {};\n`);
    await writeFile(
      join(project, `${name}.mjs`),
      (await transform(code, { loader: 'ts', format: 'esm' })).code,
    );
    const inFunction = (await transform(code, { loader: 'ts', format: 'esm' })).code;
    const required = inFunction.replaceAll(
      /^import \{([^}]*)\} from "([^"]+)";$/gm,
      (_, names: string, from: string) => `const {${names.replaceAll(/ as /g, ': ')}} = require("${from}");`,
    );
    await writeFile(join(project, `${name}.cjs`), `(async () => {\n${required}\n})();\n`);
  }
}, 600_000);

/** Runs every snippet, as module and as CommonJS, on one version of Node. */
async function runAll(...node: readonly [string, ...string[]]): Promise<void> {
  const [program, ...args] = node;
  for (const { name } of snippets) {
    await command(project, program, ...args, `${name}.mjs`);
    await command(project, program, ...args, `${name}.cjs`);
  }
}

describe('a project that installs the tarballs', () => {
  it('has a snippet of every README', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(2 * published.length);
  });

  it('runs each on this Node, with import and with require', async () => {
    await runAll(process.execPath);
  });

  it.each(['22', '24'])('runs each on Node %s', async (version) => {
    await runAll('npx', '-y', '-p', `node@${version}`, 'node');
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
      include: ['src'],
    };
    const file = join(project, `tsconfig.${resolution.moduleResolution}.json`);
    await writeFile(file, JSON.stringify(settings));
    await expect(command(project, join(project, 'node_modules/.bin/tsc'), '-p', file)).resolves.toBe('');
  });
});
