/**
 * What it costs to take a submission: the shape alone with ajv, valibot and zod, beside all that
 * `validateSubmission` does (reading each cell to a value with its status, bounds, and the form's 31 rules in
 * 97 conditions). Figures alone, and a whole report with words and links. ajv is also given the shape we publish
 * and read, in which a cell may be decimal text, blank, or stated with its status. All of it three times:
 * as it is; with the form compiled and `zod/compile` imported first, as an application may; and where code from
 * strings is forbidden, as under a strict Content-Security-Policy. Last, rules over a nation.
 *
 * An application has one of them. Each is therefore measured in a process of its own, beside the one it is held
 * against, so that none slows down the others by what it leaves to the engine. Times are of the processor, taken in
 * turns: a busy machine weighs on both alike.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const modes = ['as it is', 'compiled', 'no code from strings'] as const;
type Mode = (typeof modes)[number];

const shapes = ['41 cells', 'a whole report: 41 cells, three texts, three links'] as const;
type Shape = (typeof shapes)[number];

const NATION = 53_356;
const ROUNDS = 61;
const CAMPAIGN_ROUNDS = 15;

interface Job {
  readonly name: string;
  readonly work: () => void;
}

/** Milliseconds of the processor that each job takes, the median of rounds in which all take their turn. */
function timesOf(jobs: readonly Job[], rounds: number): readonly number[] {
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { work }] of jobs.entries()) {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      times[index]?.push((user + system) / 1000);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
}

/** Runs this program in another process, and gives what it printed. */
function run(mode: Mode, ...asked: readonly string[]): string {
  const flags = mode === 'no code from strings' ? ['--disallow-code-generation-from-strings'] : [];
  const node = [...flags, '--conditions=@llw/source', '--import', 'tsx', fileURLToPath(import.meta.url)];
  const { status, stdout } = spawnSync(process.execPath, [...node, mode, ...asked], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${mode}, ${asked.join(', ')}: ended with ${status}`);
  return stdout;
}

interface Rates {
  readonly own: number;
  readonly base: number;
}

const baseOf = (mode: Mode): string => (mode === 'no code from strings' ? 'zod' : 'ajv');

async function submissionPeersOf(mode: Mode, shape: Shape) {
  if (mode === 'compiled') await import('zod/compile');
  const { submissionPeers } = await import('./validation-peers.ts');
  return submissionPeers({
    whole: shape !== '41 cells',
    evaluates: mode !== 'no code from strings',
    compiles: mode === 'compiled',
  });
}

/** Measures one of them beside that which all are held against, and prints submissions per second of both. */
async function measurePair(mode: Mode, shape: Shape, name: string): Promise<void> {
  const { payloads, peers } = await submissionPeersOf(mode, shape);
  const pair = [name, baseOf(mode)].map((wanted): Job => {
    const peer = peers.find((each) => each.name === wanted);
    if (!peer) throw new Error(`there is no ${wanted}`);
    return {
      name: wanted,
      work: () => {
        for (const payload of payloads) peer.take(payload);
      },
    };
  });
  const [own = 0, base = 0] = timesOf(pair, ROUNDS).map((time) => (payloads.length / time) * 1000);
  const rates: Rates = { own, base };
  console.log(JSON.stringify(rates));
}

async function tellSubmissions(mode: Mode, shape: Shape): Promise<void> {
  const { peers } = await submissionPeersOf(mode, shape);
  const rows = peers.map(({ name }) => {
    const { own, base }: Rates = JSON.parse(run(mode, shape, name));
    return {
      [shape]: name,
      'per second': Math.round(own),
      [`× ${baseOf(mode)}`]: (own / base).toFixed(2),
    };
  });
  console.table(rows);
}

async function measureCampaigns(): Promise<void> {
  const { campaigns } = await import('./validation-peers.ts');
  const jobs = campaigns(NATION);
  const times = timesOf(jobs, CAMPAIGN_ROUNDS);
  console.table(
    jobs.map(({ name }, index) => ({
      [`${NATION} submissions`]: name,
      'ms of processor time': Math.round(times[index] ?? 0),
    })),
  );
}

async function tellAll(): Promise<void> {
  for (const mode of modes) {
    console.log(`\n${mode}`);
    for (const shape of shapes) await tellSubmissions(mode, shape);
    console.log(run(mode, 'rules'));
  }
}

const [, , askedMode, askedShape, askedPeer = ''] = process.argv;
const mode = modes.find((each) => each === askedMode);
const shape = shapes.find((each) => each === askedShape);
if (!mode) await tellAll();
else if (shape) await measurePair(mode, shape, askedPeer);
else await measureCampaigns();
