import { type Finding, type Fix, pointerTo, raise } from '../findings/finding.ts';
import { cellRepeated } from './cell-findings.ts';
import { FormBeingRead } from './form-being-read.ts';
import { isRecord } from './is-record.ts';
import { rowFix } from './key-fix.ts';
import { type Entry, placeOf, readEntry, type ValuesContext } from './read-entry.ts';
import type { CellsRead } from './read-values.ts';
import type { ReadingPlace } from './reading-place.ts';
import type { Observation } from './submission.ts';
import { fieldUnreadable } from './submission-findings.ts';
import { unknownCell } from './unknown-key.ts';

/** A row of a form: which cell, and what stood in it. */
interface FormRow extends Entry {
  readonly cell: string;
}

/** Rows as `[{ cell, value, status?, note? }]`; what is no row of a cell is told. */
function rowsOfList(values: readonly unknown[], findings: Finding[]): FormRow[] {
  return values.flatMap((row, index) => {
    const pointer = pointerTo('/values', index);
    if (!isRecord(row) || typeof row['cell'] !== 'string') {
      findings.push(
        raise(fieldUnreadable, pointer, {
          field: `values/${index}`,
          expected: '{ "cell": "…", "value": … }',
        }),
      );
      return [];
    }
    const { cell, value, ...stated } = row;
    const isPlain = Object.keys(stated).length === 0;
    return [
      {
        cell: String(cell),
        raw: isPlain ? value : { ...stated, value },
        pointer,
        at: isPlain ? pointerTo(pointer, 'value') : pointer,
      },
    ];
  });
}

const sameContent = (a: Observation, b: Observation): boolean =>
  a.status === b.status && ('value' in a ? a.value : a.raw) === ('value' in b ? b.value : b.raw);

const shown = (observation: Observation): string =>
  'value' in observation ? String(observation.value) : (observation.raw ?? '');

/** What two rows of one cell say together; a row that was left empty says nothing against the other. */
function repeated(first: Observation, second: Observation, place: ReadingPlace): Observation {
  if (sameContent(first, second) || second.status === 'blank') return first;
  if (first.status === 'blank') return second;
  const params = { ...place.slot.name, first: shown(first), second: shown(second) };
  place.findings.push(raise(cellRepeated, place.pointer, params, { subject: { cell: place.slot.cell.key } }));
  return { status: 'notAvailable', raw: `${shown(first)}; ${shown(second)}` };
}

/** Names the cell of a row anew, where no other row is of that one. */
function renameRow({ cell, pointer }: FormRow, meant: string, named: Set<string>): readonly Fix[] {
  if (named.has(meant)) return [];
  named.add(meant);
  return rowFix(pointerTo(pointer, 'cell'), cell, meant);
}

/** Reads a list of form rows. The same cell may stand in several; they must agree. */
export function readRows(values: readonly unknown[], context: ValuesContext, findings: Finding[]): CellsRead {
  const { byKey, inOrder } = context.slots;
  const form = new FormBeingRead(context.slots);
  const rows = rowsOfList(values, findings);
  const named = new Set(rows.map(({ cell }) => cell));
  let before = 0;
  for (const row of rows) {
    const { cell } = row;
    const slot = byKey.get(cell);
    if (!slot) {
      const correct = (meant: string) => renameRow(row, meant, named);
      findings.push(unknownCell({ key: cell, pointer: row.pointer, before, correct }, context.slots));
      before += 1;
      continue;
    }
    const earlier = form.before(slot);
    const observation = readEntry(row, slot, context, findings);
    if (!earlier) {
      form.fill(cell, observation);
      continue;
    }
    const agreed = repeated(earlier, observation, placeOf(row, slot, context, findings));
    context.figures.note(slot.cell, agreed);
    form.replace(cell, agreed);
  }
  return { values: form.values(), blank: inOrder.filter((slot) => form.before(slot)?.status === 'blank') };
}
