import { setTimeout } from 'node:timers/promises';

/** Rounds before the measured ones: the compiler gets to know the code. */
const WARM_UP = 3;

/** Milliseconds after which the threads of the collector have come to rest. */
const REST = 50;

/** Clears away what the task before left behind, so that it falls on none but itself. */
async function collect(): Promise<void> {
  if ('gc' in globalThis && typeof globalThis.gc === 'function') globalThis.gc();
  await setTimeout(REST);
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** Something to measure. */
export interface Task {
  readonly what: string;
  readonly run: () => unknown;
}

/** How long a task took, in milliseconds. */
export interface Measured {
  readonly what: string;
  /** What the user waits for. */
  readonly median: number;
  readonly best: number;
  /** Median time of the processor, all threads together: those of the collector and of the task itself. */
  readonly processor: number;
}

interface Taken {
  readonly wall: number;
  readonly processor: number;
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * What each task gave last: an application holds what it shows. Were nothing left of a class when garbage is
 * collected, the engine would throw away the code it compiled for it.
 */
const held = new Map<Task, unknown>();

async function take(task: Task): Promise<Taken> {
  const [start, used] = [performance.now(), processorTime()];
  held.set(task, await task.run());
  return { wall: performance.now() - start, processor: processorTime() - used };
}

function summary(what: string, taken: readonly Taken[]): Measured {
  const walls = taken.map(({ wall }) => wall);
  return {
    what,
    median: middle(walls),
    best: Math.min(...walls),
    processor: middle(taken.map(({ processor }) => processor)),
  };
}

/**
 * Measures tasks in turns, so that whatever else the machine does falls on all of them alike; garbage is
 * collected before each.
 */
export async function measure(tasks: readonly Task[], rounds = 9): Promise<readonly Measured[]> {
  const taken = tasks.map((): Taken[] => []);
  for (let round = 0; round < WARM_UP + rounds; round++) {
    for (const [at, task] of tasks.entries()) {
      await collect();
      const time = await take(task);
      if (round >= WARM_UP) taken[at]?.push(time);
    }
  }
  held.clear();
  return tasks.map(({ what }, at) => summary(what, taken[at] ?? []));
}

/**
 * Measures tasks as an application calls them: each call follows a change, one after the other, and garbage is
 * collected when the engine finds that it is time.
 *
 * @param change what happens before each call, and is not measured
 * @returns of each task the first call, before the compiler knows the code, then the calls after it.
 */
export async function measureInUse(
  tasks: readonly Task[],
  change: () => unknown,
  calls: number,
): Promise<readonly Measured[]> {
  const found: Measured[] = [];
  for (const task of tasks) {
    await collect();
    const taken: Taken[] = [];
    for (let call = 0; call <= calls; call++) {
      change();
      taken.push(await take(task));
    }
    found.push(summary(`${task.what}: first call`, taken.slice(0, 1)), summary(task.what, taken.slice(1)));
  }
  held.clear();
  return found;
}

/** Prints times beside the first of them. */
export function printRatios(title: string, measured: readonly Measured[]): void {
  const [first] = measured;
  console.log(`\n${title}; beside: ${first?.what ?? ''}`);
  const rows = measured.map(({ what, median, best, processor }) => ({
    what,
    'median ms': Number(median.toPrecision(3)),
    'best ms': Number(best.toPrecision(3)),
    'processor ms': Number(processor.toPrecision(3)),
    '× median': Number((median / (first?.median ?? 1)).toPrecision(3)),
    '× best': Number((best / (first?.best ?? 1)).toPrecision(3)),
    '× processor': Number((processor / (first?.processor ?? 1)).toPrecision(3)),
  }));
  console.table(rows);
}
