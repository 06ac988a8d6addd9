import { pointerTo } from '../../findings/finding.ts';
import type { WeekDocument } from '../document.ts';
import { unknownFact } from '../resolution/resolve-inline-text.ts';

/** A line of words as typed, wherever it stands in a document; references to facts are a single sign. */
export interface DocumentLine {
  /** JSON Pointer of the line. */
  readonly pointer: string;
  readonly text: string;
  /** JSON Pointer of the one string that holds the whole line, where a correction can replace it. */
  readonly replaceable?: string;
}

/** Keys whose strings are no words: identities, choices, days and times. */
const noWords = new Set([
  'kind',
  'type',
  'id',
  'role',
  'numbering',
  'form',
  'fact',
  'relation',
  'purpose',
  'level',
  'rule',
  'align',
  'assignment',
  'template',
  'date',
  'start',
  'end',
  'time',
  'urgency',
  'circulation',
  'address',
  'email',
  'website',
]);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Run = { readonly text: string } | { readonly fact: string };

function isRun(value: unknown): value is Run {
  if (!isRecord(value) || 'type' in value) return false;
  return typeof value['text'] === 'string' || typeof value['fact'] === 'string';
}

function runLine(runs: readonly Run[], pointer: string): DocumentLine {
  const text = runs.map((run) => ('text' in run ? run.text : unknownFact)).join('');
  const alone = runs.length === 1 && runs.every((run) => 'text' in run);
  return { pointer, text, ...(alone ? { replaceable: pointerTo(pointer, 0, 'text') } : {}) };
}

function* linesIn(value: unknown, pointer: string): Generator<DocumentLine> {
  if (typeof value === 'string') yield { pointer, text: value, replaceable: pointer };
  else if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isRun)) yield runLine(value, pointer);
    else for (const [index, entry] of value.entries()) yield* linesIn(entry, pointerTo(pointer, index));
  } else if (isRecord(value)) {
    for (const [key, entry] of Object.entries(value)) {
      if (!noWords.has(key)) yield* linesIn(entry, pointerTo(pointer, key));
    }
  }
}

/** Every line of words in a document, in the order of its fields. */
export function documentLines(document: WeekDocument): readonly DocumentLine[] {
  return [...linesIn(document, '')];
}
