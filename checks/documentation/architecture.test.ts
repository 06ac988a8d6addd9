import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

it.each(['core', 'render', 'aggregate'])(
  'the picture of the architecture has every folder of %s',
  async (name) => {
    const picture = await readFile(join(root, 'docs/pictures/architecture.svg'), 'utf8');
    const entries = await readdir(join(root, 'packages', name, 'src'), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    const drawn = new Set(
      [...picture.matchAll(/<text[^>]*>([^<]+)</g)].flatMap(([, text = '']) => text.split(/ · | \(/)),
    );
    expect(folders.filter((folder) => !drawn.has(folder))).toEqual([]);
  },
);
