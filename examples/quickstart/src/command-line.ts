import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '@llw/core';

/** What the command was asked to do. */
export interface Command {
  readonly year: number;
  readonly input: string;
  readonly output: string;
  readonly language: Language;
}

/** A command line that cannot be carried out, with one sentence that says why. Exit code 2. */
export class WrongArgument extends Error {}

const USAGE = `Usage: npx pnpm start [--year 2022] [--input DIR] [--output DIR] [--lang vi|en]`;

const home = resolve(import.meta.dirname, '..');

/** Reads the arguments after `node main.ts`; folders are taken from the current one. */
export function readCommandLine(args: readonly string[]): Command {
  const { year, input, output, lang } = parsed(args);
  if (!/^20\d\d$/.test(year)) throw new WrongArgument(`--year ${year}: a year such as 2022 is wanted`);
  if (lang !== 'vi' && lang !== 'en') throw new WrongArgument(`--lang ${lang}: vi or en is wanted`);
  return {
    year: Number(year),
    input: input === undefined ? resolve(home, 'input') : resolve(input),
    output: output === undefined ? resolve(home, 'output') : resolve(output),
    language: lang,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.filter((arg, index) => !(arg === '--' && index === 0)),
      options: {
        year: { type: 'string', default: '2022' },
        input: { type: 'string' },
        output: { type: 'string' },
        lang: { type: 'string', default: 'vi' },
      },
      strict: true,
      allowPositionals: false,
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new WrongArgument(`${reason} ${USAGE}`);
  }
}
