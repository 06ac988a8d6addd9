import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LARGEST_NATION, SMALLEST_NATION } from './nation.ts';

/** What the command was asked to do. */
export interface Command {
  /** Units of the nation, the ministry included. */
  readonly units: number;
  readonly workers: number;
  readonly output: string;
}

/** A command line that cannot be carried out, with one sentence that says why. Exit code 2. */
export class WrongArgument extends Error {}

const USAGE = 'Usage: npx pnpm start [--workers 2] [--units 53356] [--output DIR]';
const MOST_WORKERS = 64;

const home = resolve(import.meta.dirname, '..');

/** Reads the arguments after `node main.ts`; folders are taken from the current one. */
export function readCommandLine(args: readonly string[]): Command {
  const { units, workers, output } = parsed(args);
  return {
    units: wholeNumber('--units', units, SMALLEST_NATION, LARGEST_NATION),
    workers: wholeNumber('--workers', workers, 1, MOST_WORKERS),
    output: output === undefined ? resolve(home, 'output') : resolve(output),
  };
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new WrongArgument(`${option} ${text}: a whole number from ${least} to ${most} is wanted`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.filter((arg, index) => !(arg === '--' && index === 0)),
      options: {
        units: { type: 'string', default: String(LARGEST_NATION) },
        workers: { type: 'string', default: '2' },
        output: { type: 'string' },
      },
      strict: true,
      allowPositionals: false,
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new WrongArgument(`${reason} ${USAGE}`);
  }
}
