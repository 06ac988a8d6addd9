import { serve } from '@hono/node-server';
import { createPortal } from './portal.ts';
import { openStorage } from './storage/storage.ts';

/** A portal that runs, whose clock is set by hand. */
export interface RunningPortal {
  readonly address: string;
  readonly clock: { moment: string };
  stop(): Promise<void>;
}

/** Starts a portal on a folder of data and any free port. */
export async function startPortal(data: string): Promise<RunningPortal> {
  const storage = await openStorage(data);
  const clock = { moment: '2025-09-20T08:00:00+07:00' };
  const portal = createPortal({ storage, now: () => clock.moment, newId: () => crypto.randomUUID() });
  return new Promise((started) => {
    const server = serve({ fetch: portal.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      started({
        address: `http://localhost:${port}`,
        clock,
        stop: async () => {
          await new Promise((closed) => server.close(closed));
          await storage.close();
        },
      }),
    );
  });
}
