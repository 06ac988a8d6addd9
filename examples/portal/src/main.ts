import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { vietnamNow } from './http/vietnam-now.ts';
import { createPortal } from './portal.ts';
import { openStorage } from './storage/storage.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg, index) => !(arg === '--' && index === 0)),
  options: {
    port: { type: 'string', default: '8022' },
    data: { type: 'string', default: resolve(import.meta.dirname, '../output/data') },
  },
});

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port ${values.port}: a number from 0 to 65535 is wanted`);
  process.exit(2);
}

const storage = await openStorage(resolve(values.data));
const portal = createPortal({ storage, now: vietnamNow, newId: randomUUID });
const server = serve({ fetch: portal.fetch, port, hostname: '127.0.0.1' }, (address) => {
  console.log(`Cổng báo cáo: http://localhost:${address.port}/ (dữ liệu: ${values.data})`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => void storage.close().then(() => process.exit(0)));
  });
}
