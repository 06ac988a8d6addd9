import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Accumulator, createAccumulator, restoreAccumulator } from '@llw/aggregate';
import { formatFinding, type Unit, type UnitId } from '@llw/core';
import type { Campaign } from './campaign.ts';
import { provincesOf } from './nation.ts';
import type { WorkerInput, WorkerMessage } from './province-worker.ts';

/** How far a province is. */
export interface ProvinceProgress {
  readonly province: UnitId;
  /** Submissions read so far. */
  readonly submissions: number;
  readonly done: boolean;
}

/** How the provinces are shared out. */
export interface WorkerOptions {
  /** Worker threads, from 1; never more than there are provinces. */
  readonly workers: number;
  readonly onProgress?: (progress: ProvinceProgress) => void;
}

/**
 * Adds up a nation in worker threads: each free worker takes the next province, reads its submissions and
 * posts what it made of them as JSON; here they are merged. Merging refuses a province that came twice.
 *
 * @param units the nation, which every worker builds its tree from
 * @param campaign that of the same units
 * @throws Error where a worker fails or posts what cannot be read; all workers are stopped then.
 */
export async function addUpInWorkers(
  units: readonly Unit[],
  campaign: Campaign,
  { workers, onProgress }: WorkerOptions,
): Promise<Accumulator> {
  const provinces = provincesOf(campaign.snapshot);
  const team = Array.from({ length: Math.min(workers, provinces.length) }, () => startWorker({ units }));
  try {
    const whole = createAccumulator(campaign.plan, { ...campaign, scope: [], keepRevisions: false });
    // One iterator for all: whoever is free takes the next.
    const waiting = provinces.values();
    const work = async (worker: Worker) => {
      for (const province of waiting) {
        const partial = await addUpProvince(worker, province, onProgress);
        whole.merge(restored(partial, campaign));
      }
    };
    await Promise.all(team.map(work));
    return whole;
  } finally {
    await Promise.all(team.map((worker) => worker.terminate()));
  }
}

/** The condition is for this workspace alone, where the packages are used from their sources. */
function startWorker(input: WorkerInput): Worker {
  return new Worker(new URL('./start-province-worker.mjs', import.meta.url), {
    workerData: input,
    execArgv: ['--conditions=@llw/source'],
  });
}

async function addUpProvince(
  worker: Worker,
  province: UnitId,
  onProgress: WorkerOptions['onProgress'],
): Promise<string> {
  worker.postMessage(province);
  for await (const [message] of on(worker, 'message', { close: ['exit'] })) {
    const { submissions, ...told }: WorkerMessage = message;
    onProgress?.({ province, submissions, done: told.type === 'partial' });
    if (told.type === 'partial') return told.partial;
  }
  throw new Error(`the worker of ${province} ended before it was done`);
}

/** What a worker posted is checked like any data from outside: format, checksum, form, tree and policy. */
function restored(partial: string, campaign: Campaign): Accumulator {
  const { value, findings } = restoreAccumulator(JSON.parse(partial), campaign.plan, {
    ...campaign,
    keepRevisions: false,
  });
  if (!value) throw new Error(findings.map((finding) => formatFinding(finding, 'vi')).join(' '));
  return value;
}
