import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Hono } from 'hono';

const folder = resolve(import.meta.dirname, '../../public');

/** The style of the pages, one file a concern, in the order they are joined. */
const sheets = ['ground', 'frame', 'blocks', 'labels', 'controls', 'tables'].map(
  (name) => `style/${name}.css`,
);

/** What a browser asks for, of which files it is made, and what it is. */
const assets = {
  'portal.css': { files: sheets, type: 'text/css; charset=utf-8' },
  'portal.js': { files: ['portal.js'], type: 'text/javascript; charset=utf-8' },
  'portal.svg': { files: ['portal.svg'], type: 'image/svg+xml' },
} as const;

/** The style, the script and the mark of the portal; nothing comes from elsewhere. */
export function assetRoutes(): Hono {
  const routes = new Hono();
  for (const [name, { files, type }] of Object.entries(assets)) {
    routes.get(`/assets/${name}`, async (context) => {
      const parts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
      return context.body(parts.join('\n'), 200, { 'content-type': type, 'cache-control': 'no-cache' });
    });
  }
  return routes;
}
