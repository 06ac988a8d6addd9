import { type Finding, pointerTo, raise } from '../findings/finding.ts';
import { excerpt } from './excerpt.ts';
import { FormBeingRead } from './form-being-read.ts';
import { isRecord } from './is-record.ts';
import { placeOf, readEntry, type ValuesContext } from './read-entry.ts';
import type { ReadingPlace } from './read-observation.ts';
import type { CellsRead } from './read-values.ts';
import type { Observation } from './submission.ts';
import { cellRepeated, cellUnknown, fieldUnreadable } from './submission-findings.ts';

/** A row of a form: which cell, what stood in it, and its place in the list. */
interface FormRow {
  readonly cell: string;
  readonly raw: unknown;
  readonly token: number;
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
    const raw = Object.keys(stated).length === 0 ? value : { ...stated, value };
    return [{ cell: String(cell), raw, token: index }];
  });
}

const sameContent = (a: Observation, b: Observation): boolean =>
  a.status === b.status && ('value' in a ? a.value : a.raw) === ('value' in b ? b.value : b.raw);

const shown = (observation: Observation): string =>
  'value' in observation ? String(observation.value) : (observation.raw ?? '');

function repeated(first: Observation, second: Observation, place: ReadingPlace): Observation {
  if (sameContent(first, second)) return first;
  const params = { ...place.slot.name, first: shown(first), second: shown(second) };
  place.findings.push(raise(cellRepeated, place.pointer, params, { subject: { cell: place.slot.cell.key } }));
  return { status: 'notAvailable', raw: `${shown(first)}; ${shown(second)}` };
}

/** Reads a list of form rows. The same cell may stand in several; they must agree. */
export function readRows(values: readonly unknown[], context: ValuesContext, findings: Finding[]): CellsRead {
  const { byKey, inOrder } = context.slots;
  const form = new FormBeingRead(context.slots);
  for (const { cell, raw, token } of rowsOfList(values, findings)) {
    const slot = byKey.get(cell);
    if (!slot) {
      findings.push(raise(cellUnknown, pointerTo('/values', token), { key: excerpt(cell) }));
      continue;
    }
    const earlier = form.before(slot);
    const observation = readEntry(raw, token, slot, context, findings);
    if (!earlier) {
      form.fill(cell, observation);
      continue;
    }
    const agreed = repeated(earlier, observation, placeOf(token, slot, context, findings));
    context.figures.note(slot.cell, agreed);
    form.replace(cell, agreed);
  }
  return { values: form.values(), blank: inOrder.filter((slot) => form.before(slot)?.status === 'blank') };
}
