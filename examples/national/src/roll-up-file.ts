import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatNumber, type RollUp } from '@llw/core';
import { streamRollUp } from '@llw/render';
import type { ProgressBar } from './progress-bar.ts';

const NAME = 'roll-up.xlsx';

const numbered = (count: number) => formatNumber(String(count), 'vi');

/**
 * Writes the workbook piece by piece as it is made, under another name until it is whole.
 *
 * @returns the path of the file.
 */
export async function writeRollUp(folder: string, totals: RollUp, bar: ProgressBar): Promise<string> {
  const path = join(folder, NAME);
  const unfinished = `${path}.part`;
  await mkdir(folder, { recursive: true });
  try {
    const pieces = streamRollUp(totals, {
      onProgress: ({ rows, of }) => bar.show(rows, of, `${numbered(rows)}/${numbered(of)} dòng`),
    });
    await pipeline(Readable.from(pieces), createWriteStream(unfinished));
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
  return path;
}
