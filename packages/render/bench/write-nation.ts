/**
 * Writes a nation's totals with one writer, in a process of its own, so that time and memory are its own:
 * `write-nation.ts WRITER FILE` prints both as JSON. Only what the writer needs is loaded.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { streamRollUp } from '../src/roll-up-workbook/render-roll-up.ts';
import { nationalRollUp } from './national-roll-up.ts';
import { exceljsFigures, exceljsPlain, exceljsStream } from './roll-up-peers.ts';

/** The first does all but write, so that its memory is the base of the others. */
const writers: Readonly<Record<string, (file: string) => Promise<void>>> = {
  base: async () => void nationalRollUp(),
  streamRollUp: (file) => pipeline(Readable.from(streamRollUp(nationalRollUp())), createWriteStream(file)),
  exceljsStream: (file) => exceljsStream(nationalRollUp(), file),
  exceljsFigures: (file) => exceljsFigures(nationalRollUp(), file),
  exceljsPlain: (file) => exceljsPlain(nationalRollUp(), file),
};

const [, , name = '', file = ''] = process.argv;
const start = performance.now();
await writers[name]?.(file);
const time = performance.now() - start;
console.log(JSON.stringify({ time, memory: process.resourceUsage().maxRSS * 1024 }));
