/** Rounds before the measured ones: the compiler gets to know the code. */
const WARM_UP = 3;

const collect = (): void => {
  if ('gc' in globalThis && typeof globalThis.gc === 'function') globalThis.gc();
};

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** Something to measure. */
export interface Task {
  readonly what: string;
  readonly run: () => unknown;
}

/** How long a task took, in milliseconds. */
export interface Measured {
  readonly what: string;
  readonly median: number;
  readonly best: number;
  /** Least time of the processor, all threads: what a busy machine does not lengthen. */
  readonly processor: number;
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Measures tasks in turns, so that whatever else the machine does falls on all of them alike; garbage is
 * collected before each.
 */
export async function measure(tasks: readonly Task[], rounds = 9): Promise<readonly Measured[]> {
  const times = tasks.map((): number[] => []);
  const processor = tasks.map((): number[] => []);
  for (let round = 0; round < WARM_UP + rounds; round++) {
    for (const [at, { run }] of tasks.entries()) {
      collect();
      const [start, used] = [performance.now(), processorTime()];
      await run();
      if (round < WARM_UP) continue;
      times[at]?.push(performance.now() - start);
      processor[at]?.push(processorTime() - used);
    }
  }
  return tasks.map(({ what }, at) => {
    const taken = times[at] ?? [];
    return {
      what,
      median: middle(taken),
      best: Math.min(...taken),
      processor: Math.min(...(processor[at] ?? [])),
    };
  });
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
    '× median': Number((median / (first?.median ?? 1)).toPrecision(2)),
    '× best': Number((best / (first?.best ?? 1)).toPrecision(2)),
    '× processor': Number((processor / (first?.processor ?? 1)).toPrecision(2)),
  }));
  console.table(rows);
}
