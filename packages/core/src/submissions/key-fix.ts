import { type Fix, type JsonPatchOperation, pointerTo } from '../findings/finding.ts';

/** Longer text is not carried along in a correction. */
const LONGEST = 10_000;

const labelFor = (meant: string): Fix['label'] => ({
  vi: `Ghi vào “${meant}”`,
  en: `Put it under “${meant}”`,
});

function canBeCarried(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= LONGEST;
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}

const isFilled = (fields: Readonly<Record<string, unknown>>, key: string) =>
  Object.hasOwn(fields, key) && fields[key] !== undefined;

/** An object and where it stands. */
export interface Holder {
  readonly at: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Corrections that put what stands under one key of an object under another one. None where something stands
 * there already or was to be put there, so that nothing is lost, or where there is more than a plain value to move.
 *
 * @returns for a given key and the one that is meant, the correction, or none.
 */
export function movesWithin({ at, fields }: Holder): (given: string, meant: string) => readonly Fix[] {
  const filled = new Set<string>();
  return (given, meant) => {
    const value = fields[given];
    if (isFilled(fields, meant) || filled.has(meant) || !canBeCarried(value)) return [];
    filled.add(meant);
    const from = pointerTo(at, given);
    const patch: readonly JsonPatchOperation[] = [
      { op: 'test', path: from, value },
      { op: 'remove', path: from },
      { op: 'add', path: pointerTo(at, meant), value },
    ];
    return [{ label: labelFor(meant), patch }];
  };
}

/** Names another cell in a row of a form. */
export const rowFix = (at: string, given: string, meant: string): readonly Fix[] => [
  {
    label: labelFor(meant),
    patch: [
      { op: 'test', path: at, value: given },
      { op: 'replace', path: at, value: meant },
    ],
  },
];
