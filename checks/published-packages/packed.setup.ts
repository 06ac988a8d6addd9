import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { installAsConsumer } from './consumer-project.ts';
import { rehearseRelease, type Tarballs } from './release-rehearsal.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    tarballs: Tarballs;
    /** A project outside the workspace that has the tarballs installed. */
    consumer: string;
  }
}

/** Packs the packages once for all checks of what is published. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'llw-published-'));
  const tarballs = await rehearseRelease(folder);
  const consumer = join(folder, 'consumer');
  await mkdir(consumer);
  await installAsConsumer(consumer, tarballs);
  project.provide('tarballs', tarballs);
  project.provide('consumer', consumer);
  return () => rm(folder, { recursive: true, force: true });
}
