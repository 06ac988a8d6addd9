/**
 * What it costs to take a submission: the shape alone with ajv, valibot and zod, beside all that
 * `validateSubmission` does (reading each cell to a value with its status, bounds, and the form's 31 rules in
 * 97 conditions). Figures alone, and a whole report with words and links. ajv is also given the shape we publish
 * and read, in which a cell may be decimal text, blank, or stated with its status. The same program runs three times:
 * as it is; with `zod/compile` imported first, as an application may; and where code from strings is
 * forbidden, as under a strict Content-Security-Policy. Last, rules over a nation.
 *
 * Times are of the processor, taken in turns: a busy machine weighs on all alike.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const modes = ['as it is', 'zod/compile', 'no code from strings'] as const;
type Mode = (typeof modes)[number];

const NATION = 53_356;
const ROUNDS = 15;

interface Job {
  readonly name: string;
  readonly work: () => void;
}

/** Milliseconds of the processor that each job takes, the median of rounds in which all take their turn. */
function timesOf(jobs: readonly Job[]): readonly number[] {
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { work }] of jobs.entries()) {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      times[index]?.push((user + system) / 1000);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0);
}

function runModes(): void {
  const self = fileURLToPath(import.meta.url);
  for (const mode of modes) {
    console.log(`\n${mode}`);
    const flags = mode === 'no code from strings' ? ['--disallow-code-generation-from-strings'] : [];
    const node = [...flags, '--conditions=@llw/source', '--import', 'tsx', self, mode];
    const { status } = spawnSync(process.execPath, node, { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}

async function measureSubmissions(mode: Mode, whole: boolean): Promise<void> {
  const { submissionPeers } = await import('./validation-peers.ts');
  const evaluates = mode !== 'no code from strings';
  const { payloads, peers } = await submissionPeers({ whole, evaluates });
  const jobs = peers.map(({ name, take }): Job => {
    const work = () => {
      for (const payload of payloads) take(payload);
    };
    return { name, work };
  });
  const rates = timesOf(jobs).map((time) => (payloads.length / time) * 1000);
  const against = evaluates ? 'ajv' : 'zod';
  const base = rates[peers.findIndex(({ name }) => name === against)] ?? 1;
  const heading = whole ? 'a whole report: 41 cells, three texts, three links' : '41 cells';
  console.table(
    peers.map(({ name }, index) => ({
      [heading]: name,
      'per second': Math.round(rates[index] ?? 0),
      [`× ${against}`]: ((rates[index] ?? 0) / base).toFixed(2),
    })),
  );
}

async function measureCampaigns(): Promise<void> {
  const { campaigns } = await import('./validation-peers.ts');
  const jobs = campaigns(NATION);
  const times = timesOf(jobs);
  console.table(
    jobs.map(({ name }, index) => ({
      [`${NATION} submissions`]: name,
      'ms of processor time': Math.round(times[index] ?? 0),
    })),
  );
}

async function measure(mode: Mode): Promise<void> {
  if (mode === 'zod/compile') await import('zod/compile');
  await measureSubmissions(mode, false);
  await measureSubmissions(mode, true);
  await measureCampaigns();
}

const asked = modes.find((mode) => mode === process.argv[2]);
if (asked) await measure(asked);
else runModes();
