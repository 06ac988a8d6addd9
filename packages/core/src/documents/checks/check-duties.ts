import { type Finding, pointerTo, raise } from '../../findings/finding.ts';
import type { FactBlock } from '../block.ts';
import type { WeekDocument } from '../document.ts';
import { citationsOf, factText } from '../resolution/resolve-inline-text.ts';
import { dayInFigures } from '../wording/day-text.ts';
import type { DocumentLine } from './document-lines.ts';
import {
  assigneeMissing,
  assignmentNotPrinted,
  deadlineNotPrinted,
  idRepeated,
  referenceBroken,
  tasksMissing,
} from './duty-findings.ts';
import { type FactUse, factUses } from './fact-uses.ts';

function blockIsGiven({ week }: WeekDocument, block: FactBlock): boolean {
  switch (block.fact) {
    case 'activities':
      return (week.activities?.length ?? 0) > 0;
    case 'slogans':
      return (week.slogans?.length ?? 0) > 0;
    case 'funding':
      return week.funding !== undefined;
    case 'participants':
      return week.openings?.some(({ id, participants }) => id === block.id && participants?.length) ?? false;
    case 'agenda':
      return week.openings?.some(({ id, agenda }) => id === block.id && agenda?.length) ?? false;
    case 'tasks':
      return week.assignments?.some(({ id }) => id === block.id) ?? false;
  }
}

function checkUse(document: WeekDocument, use: FactUse): readonly Finding[] {
  const given =
    use.type === 'block'
      ? blockIsGiven(document, use.block)
      : factText(document, use.reference) !== undefined;
  const named = use.type === 'block' ? use.block : use.reference;
  const fact = 'id' in named ? `${named.fact} ${named.id}` : named.fact;
  return given ? [] : [raise(referenceBroken, use.pointer, { fact })];
}

function repeated(ids: readonly (string | undefined)[], pointer: string): readonly Finding[] {
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index ? [raise(idRepeated, pointer, { id })] : [],
  );
}

function checkIds(document: WeekDocument): readonly Finding[] {
  const { week, annexes = [] } = document;
  return [
    ...repeated(
      citationsOf(document).map(({ id }) => id),
      '/citations',
    ),
    ...repeated(
      (week.openings ?? []).map(({ id }) => id),
      '/week/openings',
    ),
    ...repeated(
      (week.assignments ?? []).map(({ id }) => id),
      '/week/assignments',
    ),
    ...repeated(
      annexes.map(({ id }) => id),
      '/annexes',
    ),
  ];
}

function checkAssignments({ week }: WeekDocument, uses: readonly FactUse[]): readonly Finding[] {
  const printed = new Set(
    uses.flatMap((use) => (use.type === 'block' && use.block.fact === 'tasks' ? [use.block.id] : [])),
  );
  const mentioned = new Set(
    uses.flatMap((use) =>
      use.type === 'reference' && use.reference.fact === 'assignee' ? [use.reference.id] : [],
    ),
  );
  return (week.assignments ?? []).flatMap(({ id, assignee, tasks }, index) => {
    const pointer = pointerTo('', 'week', 'assignments', index);
    if (assignee.trim() === '') return [raise(assigneeMissing, pointerTo(pointer, 'assignee'), {})];
    if (tasks.length === 0) return [raise(tasksMissing, pointerTo(pointer, 'tasks'), { assignee })];
    return printed.has(id) || mentioned.has(id) ? [] : [raise(assignmentNotPrinted, pointer, { assignee })];
  });
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

/** Facts against the text that refers to them: broken references, bodies without tasks, duties not printed. */
export function checkDuties(document: WeekDocument, lines: readonly DocumentLine[]): readonly Finding[] {
  const uses = factUses(document);
  return [
    ...uses.flatMap((use) => checkUse(document, use)),
    ...checkIds(document),
    ...checkAssignments(document, uses),
    ...checkDeadlinePrinted(document, uses, lines),
  ];
}
