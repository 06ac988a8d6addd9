import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { command } from './command.ts';
import { published, workspace } from './release-rehearsal.ts';

const tarballs = inject('tarballs');

/**
 * Bytes that all declarations of a package for `import` may have together. An editor and a compiler read them
 * all, whatever a project takes from the package. A schema whose type is printed in full where its interface
 * has a name multiplies them: a few dozen of them, each within others, make 3 MB.
 */
const MOST_DECLARATIONS = 300_000;

describe.each(published)('the packed package @llw/%s', (name) => {
  it('holds what an npm page shows, and no test or source', async () => {
    const files = (await command(workspace, 'tar', '-tzf', tarballs[name])).split('\n');
    for (const wanted of [
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'package.json',
      'dist/index.js',
      'dist/index.cjs',
      'dist/index.d.ts',
    ]) {
      expect(files).toContain(`package/${wanted}`);
    }
    expect(files.filter((file) => /\.(test|cases)\.|\/src\//.test(file))).toEqual([]);
  });

  it('declares types by their names', async () => {
    const listed = await command(workspace, 'tar', '-tzf', tarballs[name]);
    const declarations = listed.split('\n').filter((file) => file.endsWith('.d.ts'));
    expect(declarations).toContain('package/dist/index.d.ts');
    const text = await command(workspace, 'tar', '-xzOf', tarballs[name], ...declarations);
    expect(Buffer.byteLength(text)).toBeLessThan(MOST_DECLARATIONS);
  });

  it('names no source of the workspace in its manifest', async () => {
    const manifest = JSON.parse(
      await command(workspace, 'tar', '-xzOf', tarballs[name], 'package/package.json'),
    );
    expect(JSON.stringify(manifest.exports)).not.toContain('@llw/source');
    expect(JSON.stringify(manifest.dependencies ?? {})).not.toContain('workspace:');
    expect(manifest.sideEffects).toBe(false);
    expect(manifest.engines).toEqual({ node: '>=20.19' });
    expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true });
  });

  it('has a version that was raised, and tells its users what is new in it', async () => {
    const read = (file: string) => command(workspace, 'tar', '-xzOf', tarballs[name], `package/${file}`);
    const { version } = JSON.parse(await read('package.json'));
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(version).not.toBe('0.0.0');
    expect(await read('CHANGELOG.md')).toMatch(new RegExp(`^# @llw/${name}\n\n## ${version}\n\n### \\w+`));
  });

  it('is taken by npm, up to the point of publishing', async () => {
    const said = await command(workspace, 'npm', 'publish', tarballs[name], '--dry-run', '--json');
    expect(JSON.parse(said)).toMatchObject({ [`@llw/${name}`]: { name: `@llw/${name}` } });
  });

  it('satisfies publint', async () => {
    const bytes = await readFile(tarballs[name]);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has the right types under every way of resolution', async () => {
    const attw = join(workspace, 'node_modules/.bin/attw');
    await expect(command(workspace, attw, tarballs[name], '--format', 'ascii')).resolves.toContain(
      'No problems found',
    );
  });
});
