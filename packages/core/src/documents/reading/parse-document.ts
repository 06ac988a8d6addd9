import { type Checked, type Finding, labelParam, raise } from '../../findings/finding.ts';
import { nestingExceeds } from '../../shapes/nesting.ts';
import { type ShapeFault, shapeFaults } from '../../shapes/shape-faults.ts';
import { documentSchema, type WeekDocument } from '../document.ts';
import { fieldMissing, fieldUnknown, nestedTooDeep, valueRefused } from './shape-findings.ts';

/** A plan has some twenty levels; a reader that follows each must not be led down without end. */
const MOST_LEVELS = 64;

function findingOf({ kind, pointer, field, expected }: ShapeFault): Finding {
  switch (kind) {
    case 'missing':
      return raise(fieldMissing, pointer, { field });
    case 'unknown':
      return raise(fieldUnknown, pointer, { field });
    case 'refused':
      return raise(valueRefused, pointer, { field, ...labelParam('expected', expected) });
  }
}

/**
 * Reads a document from JSON. Unknown fields are refused, since a misspelt name would lose its content in
 * silence. What the document says is looked at by {@link checkDocument}.
 *
 * @param input anything, such as the result of `JSON.parse`.
 * @returns the document, or every fault of its shape as `DOC.SHAPE.*`.
 * @example
 * ```ts
 * import { formatFinding, parseDocument } from '@llw/core';
 * const { findings } = parseDocument({ kind: 'memo' });
 * console.log(findings.map((finding) => formatFinding(finding, 'en')));
 * // => ["The field “kind” holds a value it cannot have; wanted: one of “plan”, “officialLetter”, “guidance”, “report”."]
 * ```
 */
export function parseDocument(input: unknown): Checked<WeekDocument> {
  if (nestingExceeds(input, MOST_LEVELS)) {
    return { usable: false, findings: [raise(nestedTooDeep, '', { limit: String(MOST_LEVELS) })] };
  }
  const parsed = documentSchema.safeParse(input);
  if (parsed.success) return { usable: true, value: parsed.data, findings: [] };
  return { usable: false, findings: shapeFaults(parsed.error, input).map(findingOf) };
}
