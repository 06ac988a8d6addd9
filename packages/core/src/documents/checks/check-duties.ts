import { type Finding, pointerTo, raise } from '../../findings/finding.ts';
import type { WeekDocument } from '../document.ts';
import { dayInFigures } from '../wording/day-text.ts';
import type { DocumentLine } from './document-lines.ts';
import { assigneeMissing, assignmentNotPrinted, deadlineNotPrinted, tasksMissing } from './duty-findings.ts';
import type { FactUse } from './fact-uses.ts';
import type { PlacedSection } from './placed-sections.ts';

/** Ids of the assignments that the text prints, as a section, a block of tasks or a body's name. */
function printedAssignments(
  uses: readonly FactUse[],
  sections: readonly PlacedSection[],
): ReadonlySet<string> {
  const used = uses.flatMap((use) => {
    if (use.type === 'block') return use.block.fact === 'tasks' ? [use.block.id] : [];
    return use.reference.fact === 'assignee' ? [use.reference.id] : [];
  });
  return new Set([...used, ...sections.flatMap(({ section }) => section.assignment ?? [])]);
}

/** Ids of the assignments whose tasks a section tells in words of its own. */
function writtenAssignments(sections: readonly PlacedSection[]): ReadonlySet<string> {
  const written = sections.filter(({ section }) => section.blocks?.some(({ type }) => type !== 'fact'));
  return new Set(written.flatMap(({ section }) => section.assignment ?? []));
}

function checkAssignments(
  { week }: WeekDocument,
  uses: readonly FactUse[],
  sections: readonly PlacedSection[],
): readonly Finding[] {
  const printed = printedAssignments(uses, sections);
  const written = writtenAssignments(sections);
  return (week.assignments ?? []).flatMap(({ id, assignee, tasks }, index) => {
    const pointer = pointerTo('', 'week', 'assignments', index);
    if (assignee.trim() === '') return [raise(assigneeMissing, pointerTo(pointer, 'assignee'), {})];
    if (tasks.length === 0 && !written.has(id)) {
      return [raise(tasksMissing, pointerTo(pointer, 'tasks'), { assignee })];
    }
    return printed.has(id) ? [] : [raise(assignmentNotPrinted, pointer, { assignee })];
  });
}

/** A section of tasks that names no body: neither in its heading nor by an assignment. */
function checkUnassigned(sections: readonly PlacedSection[]): readonly Finding[] {
  return sections
    .filter(({ section }) => section.role === 'assignment')
    .filter(({ section }) => section.heading === undefined && section.assignment === undefined)
    .map(({ pointer }) => raise(assigneeMissing, pointer, {}));
}

function checkDeadlinePrinted(
  { week }: WeekDocument,
  uses: readonly FactUse[],
  lines: readonly DocumentLine[],
): readonly Finding[] {
  const date = week.reporting?.deadline.date;
  if (date === undefined) return [];
  const referred = uses.some((use) => use.type === 'reference' && use.reference.fact === 'deadline');
  const typed = lines.some(({ text }) => text.includes(dayInFigures(date)));
  return referred || typed ? [] : [raise(deadlineNotPrinted, '/week/reporting/deadline', { date })];
}

/** Duties: tasks of nobody, bodies without tasks, assignments and deadlines that the text does not print. */
export function checkDuties(
  document: WeekDocument,
  uses: readonly FactUse[],
  sections: readonly PlacedSection[],
  lines: readonly DocumentLine[],
): readonly Finding[] {
  return [
    ...checkAssignments(document, uses, sections),
    ...checkUnassigned(sections),
    ...checkDeadlinePrinted(document, uses, lines),
  ];
}
