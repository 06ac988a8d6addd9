import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { command, packAll, published, type Tarballs, workspace } from './packing.ts';

let tarballs: Tarballs;

/**
 * Bytes that all declarations of a package for `import` may have together. An editor and a compiler read them
 * all, whatever a project takes from the package. A schema whose type is printed in full where its interface
 * has a name multiplies them: a few dozen of them, each within others, make 3 MB.
 */
const MOST_DECLARATIONS = 300_000;

beforeAll(async () => {
  tarballs = await packAll();
});

describe.each(published)('the packed package @llw/%s', (name) => {
  it('holds what an npm page shows, and no test or source', async () => {
    const files = (await command(workspace, 'tar', '-tzf', tarballs[name])).split('\n');
    for (const wanted of [
      'README.md',
      'LICENSE',
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
