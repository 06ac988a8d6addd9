import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentSchema, type OfficialLetter, type Plan, type Unit, unitSchema } from '@llw/core';
import * as z from 'zod';

/** A form as the portal's mailbox holds it. */
export interface ReceivedForm {
  readonly file: string;
  /** Id of the unit that was logged in when it was sent. */
  readonly from: string;
  readonly receivedAt: string;
  readonly bytes: Uint8Array;
}

/** All that the portal has at hand. */
export interface Input {
  readonly plan: Plan;
  readonly letter: OfficialLetter;
  readonly units: readonly Unit[];
  readonly forms: readonly ReceivedForm[];
}

/** An input that cannot be read, with one sentence that names the file. Exit code 1. */
export class UnreadableInput extends Error {}

const receivedSchema = z.array(
  z.object({
    file: z.string().min(1),
    from: z.string().min(1),
    receivedAt: z.iso.datetime({ offset: true }),
  }),
);

/** Reads `plan.json`, `letter.json`, `units.json`, `received.json` and the forms it lists. */
export async function readInputFolder(folder: string): Promise<Input> {
  const document = {
    plan: await readJson(folder, 'plan.json', documentSchema),
    letter: await readJson(folder, 'letter.json', documentSchema),
  };
  if (document.plan.kind !== 'plan') throw new UnreadableInput(`${join(folder, 'plan.json')}: not a plan`);
  if (document.letter.kind !== 'officialLetter') {
    throw new UnreadableInput(`${join(folder, 'letter.json')}: not an official letter`);
  }
  const units = await readJson(folder, 'units.json', z.array(unitSchema));
  const received = await readJson(folder, 'received.json', receivedSchema);
  const forms = await Promise.all(
    received.map(async (entry) => ({
      ...entry,
      bytes: await readBytes(join(folder, entry.file)),
    })),
  );
  return { plan: document.plan, letter: document.letter, units, forms };
}

async function readJson<T>(folder: string, name: string, schema: z.ZodType<T>): Promise<T> {
  const path = join(folder, name);
  const text = new TextDecoder().decode(await readBytes(path));
  const parsed = schema.safeParse(parseJson(path, text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UnreadableInput(
    `${path}: /${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'not as expected'}`,
  );
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableInput(`${path}: not JSON`);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw new UnreadableInput(`${path}: cannot be read`);
  }
}
