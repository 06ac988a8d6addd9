import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Hono } from 'hono';

const folder = resolve(import.meta.dirname, '../../public');

const assets = {
  'portal.css': 'text/css; charset=utf-8',
  'portal.js': 'text/javascript; charset=utf-8',
  'portal.svg': 'image/svg+xml',
} as const;

/** The style, the script and the mark of the portal; nothing comes from elsewhere. */
export function assetRoutes(): Hono {
  const routes = new Hono();
  for (const [name, type] of Object.entries(assets)) {
    routes.get(`/assets/${name}`, async (context) =>
      context.body(await readFile(join(folder, name), 'utf8'), 200, {
        'content-type': type,
        'cache-control': 'no-cache',
      }),
    );
  }
  return routes;
}
