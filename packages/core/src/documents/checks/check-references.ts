import { type Finding, pointerTo, raise } from '../../findings/finding.ts';
import type { FactBlock } from '../block.ts';
import type { WeekDocument } from '../document.ts';
import { citationsOf, factText } from '../resolution/resolve-inline-text.ts';
import { idRepeated, referenceBroken } from './duty-findings.ts';
import type { FactUse } from './fact-uses.ts';
import type { PlacedSection } from './placed-sections.ts';

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

function checkSection({ week }: WeekDocument, { section, pointer }: PlacedSection): readonly Finding[] {
  const { assignment } = section;
  const given = assignment === undefined || week.assignments?.some(({ id }) => id === assignment);
  const fact = `assignment ${assignment}`;
  return given ? [] : [raise(referenceBroken, pointerTo(pointer, 'assignment'), { fact })];
}

function repeated(ids: readonly (string | undefined)[], pointer: string): readonly Finding[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (id === undefined) return [];
    const again = seen.has(id);
    seen.add(id);
    return again ? [raise(idRepeated, pointer, { id })] : [];
  });
}

function checkIds(document: WeekDocument): readonly Finding[] {
  const { week, annexes = [] } = document;
  const lists = [
    ['/citations', citationsOf(document)],
    ['/week/openings', week.openings ?? []],
    ['/week/assignments', week.assignments ?? []],
    ['/annexes', annexes],
  ] as const;
  return lists.flatMap(([pointer, entries]) =>
    repeated(
      entries.map(({ id }) => id),
      pointer,
    ),
  );
}

/** References that lead nowhere, and ids that name two things. */
export function checkReferences(
  document: WeekDocument,
  uses: readonly FactUse[],
  sections: readonly PlacedSection[],
): readonly Finding[] {
  return [
    ...uses.flatMap((use) => checkUse(document, use)),
    ...sections.flatMap((section) => checkSection(document, section)),
    ...checkIds(document),
  ];
}
