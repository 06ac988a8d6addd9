import { type Cell, cellsOf, type NarrativePart, type ReportTemplate } from '@llw/core';

/** One line of the form's table, numbered as an outline: `5`, `5.1`, `5.1.2`. */
export type FormLine =
  | { readonly type: 'heading'; readonly number: string; readonly label: string; readonly depth: number }
  | {
      readonly type: 'cell';
      readonly number: string;
      readonly label: string;
      readonly depth: number;
      readonly cell: Cell;
    };

/** The narrative parts that stand before or after the table. */
export function narrativeOf(
  template: ReportTemplate,
  placement: NarrativePart['placement'],
): readonly NarrativePart[] {
  return template.narrative.filter((part) => part.placement === placement);
}

function linesOfSection(
  section: ReportTemplate['sections'][number],
  ordinal: number,
  cells: ReadonlyMap<string, Cell>,
): readonly FormLine[] {
  const [only, ...others] = section.rows;
  const sole = only?.type === 'cell' && others.length === 0 ? cells.get(only.cell) : undefined;
  if (sole) {
    return [{ type: 'cell', number: String(ordinal), label: section.label.vi, depth: 0, cell: sole }];
  }
  const lines: FormLine[] = [{ type: 'heading', number: String(ordinal), label: section.label.vi, depth: 0 }];
  let first = 0;
  let second = 0;
  let underHeading = false;
  for (const row of section.rows) {
    if (row.type === 'heading') {
      underHeading = true;
      first++;
      second = 0;
      lines.push({ type: 'heading', number: `${ordinal}.${first}`, label: row.label.vi, depth: 1 });
      continue;
    }
    const cell = cells.get(row.cell);
    if (!cell) continue;
    if (underHeading) second++;
    else first++;
    const number = underHeading ? `${ordinal}.${first}.${second}` : `${ordinal}.${first}`;
    lines.push({ type: 'cell', number, label: cell.label.vi, depth: underHeading ? 2 : 1, cell });
  }
  return lines;
}

const known = new WeakMap<ReportTemplate, readonly FormLine[]>();

/**
 * The lines of a template's table in the order of the form, made once for a template. A section of a single
 * cell takes one line; headings within a section open a further level.
 */
export function formLines(template: ReportTemplate): readonly FormLine[] {
  const found = known.get(template);
  if (found) return found;
  const cells = new Map(cellsOf(template).map((cell) => [cell.key, cell] as const));
  const lines = template.sections.flatMap((section, index) => linesOfSection(section, index + 1, cells));
  known.set(template, lines);
  return lines;
}
