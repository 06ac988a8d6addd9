import { type Finding, type Fix, labelParam, pointerTo, raise } from '../findings/finding.ts';
import type { NarrativePart } from '../templates/template.ts';
import { cellMisspelt, cellUnknown } from './cell-findings.ts';
import type { FormSlots } from './cell-slot.ts';
import { excerpt } from './excerpt.ts';
import { type Holder, movesWithin } from './key-fix.ts';
import { partMisspelt, textUnknown } from './narrative-findings.ts';
import { guessKey, type KeyGuess, type KeyIndex, type KnownKey, keyIndex } from './nearest-key.ts';
import { fieldMisspelt, fieldUnknown } from './submission-findings.ts';

/** A key that nobody knows, and where it stands. */
export interface UnknownKey {
  readonly key: string;
  readonly pointer: string;
  /** How many unknown keys were told before it: whoever has so many made no slip of the pen. */
  readonly before: number;
  /** The correction, should another key be certain. */
  readonly correct: (meant: string) => readonly Fix[];
}

/** The unknown ones among the keys of an object, each with a correction that loses nothing. */
export function unknownKeysIn(holder: Holder, keys: readonly string[]): readonly UnknownKey[] {
  if (keys.length === 0) return [];
  const move = movesWithin(holder);
  return keys.map((key, before) => ({
    key,
    pointer: pointerTo(holder.at, key),
    before,
    correct: (meant) => move(key, meant),
  }));
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

const indexes = new WeakMap<object, KeyIndex>();

/** The index of the keys that belong to a form, to its parts or to every submission, made once. */
function indexFor(owner: object, known: () => readonly KnownKey[]): KeyIndex {
  const made = indexes.get(owner);
  if (made) return made;
  const index = keyIndex(known());
  indexes.set(owner, index);
  return index;
}

const cellIndex = (slots: FormSlots): KeyIndex =>
  indexFor(slots, () => slots.inOrder.map(({ key, name }) => ({ key, label: name.cell })));

const partIndex = (parts: readonly NarrativePart[]): KeyIndex =>
  indexFor(parts, () => parts.map(({ code, label }) => ({ key: code, label: label.vi })));

const fieldIndex = (fields: ReadonlySet<string>): KeyIndex =>
  indexFor(fields, () => Array.from(fields, (key) => ({ key })));

/** Tells a cell that the form does not have, and which one may be meant. */
export function unknownCell(unknown: UnknownKey, slots: FormSlots): Finding {
  const { key, pointer } = unknown;
  const meant = guess(unknown, () => cellIndex(slots));
  const slot = meant && slots.byKey.get(meant.key);
  if (!meant || !slot) return raise(cellUnknown, pointer, { key: excerpt(key) });
  return raise(
    cellMisspelt,
    pointer,
    { key: excerpt(key), meant: meant.key, ...slot.name },
    { related: [{ role: 'candidate', cell: meant.key }], ...fixesFor(unknown, meant) },
  );
}

/** Tells a part in words that the form does not have, and which one may be meant. */
export function unknownPart(unknown: UnknownKey, parts: readonly NarrativePart[]): Finding {
  const { key, pointer } = unknown;
  const meant = guess(unknown, () => partIndex(parts));
  const part = parts.find(({ code }) => code === meant?.key);
  if (!meant || !part) return raise(textUnknown, pointer, { part: excerpt(key) });
  const params = { key: excerpt(key), meant: meant.key, ...labelParam('part', part.label) };
  return raise(partMisspelt, pointer, params, fixesFor(unknown, meant));
}

/**
 * Tells a field that submissions do not have, and which one may be meant.
 *
 * @param fields those that stand where it stands.
 * @param shown what to call the field, where its name alone does not tell where it stands.
 */
export function unknownField(unknown: UnknownKey, fields: ReadonlySet<string>, shown = unknown.key): Finding {
  const { pointer } = unknown;
  const meant = guess(unknown, () => fieldIndex(fields));
  const params = { field: excerpt(shown) };
  if (!meant) return raise(fieldUnknown, pointer, params);
  return raise(fieldMisspelt, pointer, { ...params, meant: meant.key }, fixesFor(unknown, meant));
}
