import { type Finding, type Fix, labelParam, raise } from '../findings/finding.ts';
import type { ReportTemplate } from '../templates/template.ts';
import type { FormSlots } from './cell-slot.ts';
import { excerpt } from './excerpt.ts';
import { guessKey, type KeyGuess, type KeyIndex, keyIndex } from './nearest-key.ts';
import * as found from './submission-findings.ts';
import { submissionFields } from './submission-payload.ts';

/** A key that nobody knows, and where it stands. */
export interface UnknownKey {
  readonly key: string;
  readonly pointer: string;
  /** How many unknown keys were told before it: whoever has so many made no slip of the pen. */
  readonly before: number;
  /** The correction, should another key be certain. */
  readonly correct: (meant: string) => readonly Fix[];
}

/** Most unknown keys of one part that are compared with the known ones. */
const MOST_GUESSED = 100;

const guess = ({ key, before }: UnknownKey, index: () => KeyIndex): KeyGuess | undefined =>
  before < MOST_GUESSED ? guessKey(key, index()) : undefined;

const fixesFor = (
  { correct }: UnknownKey,
  { key, isCertain }: KeyGuess,
): { readonly fixes?: readonly Fix[] } => {
  const fixes = isCertain ? correct(key) : [];
  return fixes.length > 0 ? { fixes } : {};
};

const cellIndexes = new WeakMap<FormSlots, KeyIndex>();

function cellIndex(slots: FormSlots): KeyIndex {
  const made = cellIndexes.get(slots);
  if (made) return made;
  const index = keyIndex(slots.inOrder.map(({ key, name }) => ({ key, label: name.cell })));
  cellIndexes.set(slots, index);
  return index;
}

/** Tells a cell that the form does not have, and which one may be meant. */
export function unknownCell(unknown: UnknownKey, slots: FormSlots): Finding {
  const { key, pointer } = unknown;
  const meant = guess(unknown, () => cellIndex(slots));
  const slot = meant && slots.byKey.get(meant.key);
  if (!meant || !slot) return raise(found.cellUnknown, pointer, { key: excerpt(key) });
  return raise(
    found.cellMisspelt,
    pointer,
    { key: excerpt(key), meant: meant.key, ...slot.name },
    { related: [{ role: 'candidate', cell: meant.key }], ...fixesFor(unknown, meant) },
  );
}

/** Tells a part in words that the form does not have, and which one may be meant. */
export function unknownPart(unknown: UnknownKey, { narrative }: ReportTemplate): Finding {
  const { key, pointer } = unknown;
  const meant = guess(unknown, () =>
    keyIndex(narrative.map(({ code, label }) => ({ key: code, label: label.vi }))),
  );
  const part = narrative.find(({ code }) => code === meant?.key);
  if (!meant || !part) return raise(found.textUnknown, pointer, { part: excerpt(key) });
  const params = { key: excerpt(key), meant: meant.key, ...labelParam('part', part.label) };
  return raise(found.partMisspelt, pointer, params, fixesFor(unknown, meant));
}

/** Tells a field that submissions do not have, and which one may be meant. */
export function unknownField(unknown: UnknownKey): Finding {
  const { key, pointer } = unknown;
  const meant = guess(unknown, () => keyIndex(Array.from(submissionFields, (field) => ({ key: field }))));
  if (!meant) return raise(found.fieldUnknown, pointer, { field: excerpt(key) });
  const params = { field: excerpt(key), meant: meant.key };
  return raise(found.fieldMisspelt, pointer, params, fixesFor(unknown, meant));
}
