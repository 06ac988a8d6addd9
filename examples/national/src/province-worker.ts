import { parentPort, workerData } from 'node:worker_threads';
import { createAccumulator } from '@llw/aggregate';
import type { Unit, UnitId } from '@llw/core';
import { campaignOf } from './campaign.ts';
import { submissionsOf } from './province-submissions.ts';

/** What a worker starts with: the same units for all. */
export interface WorkerInput {
  readonly units: readonly Unit[];
}

/** What a worker tells of the province it was asked for. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly submissions: number }
  | { readonly type: 'partial'; readonly submissions: number; readonly partial: string };

if (!parentPort) throw new Error('province-worker.ts runs as a worker thread');
const port = parentPort;
const tell = (message: WorkerMessage) => port.postMessage(message);

const { units }: WorkerInput = workerData;
const campaign = campaignOf(units);

port.on('message', async (province: UnitId) => {
  const part = createAccumulator(campaign.plan, { ...campaign, scope: [province], keepRevisions: false });
  const submissions = await part.addAll(submissionsOf(campaign, province), {
    onProgress: (added) => tell({ type: 'progress', submissions: added }),
  });
  tell({ type: 'partial', submissions, partial: JSON.stringify(part) });
});
