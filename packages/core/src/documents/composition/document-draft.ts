import type { WeekDocument } from '../document.ts';
import type { Section, SectionRole } from '../section.ts';

/** Facts every composed document is made of: all of it but the words. */
export type DocumentDraft = Pick<
  WeekDocument,
  | 'week'
  | 'issuer'
  | 'notation'
  | 'place'
  | 'date'
  | 'legalBases'
  | 'citations'
  | 'signing'
  | 'recipients'
  | 'annexes'
  | 'marks'
  | 'contact'
> & {
  /** Trích yếu; a plain one is written where it is left out. */
  readonly subject?: string;
};

/** Sections that stand in place of composed ones, by role; `null` leaves the composed one out. */
export type SectionReplacements = Readonly<Partial<Record<SectionRole, Section | null>>>;

function replaced(section: Section, replacements: SectionReplacements): readonly Section[] {
  const own = Object.hasOwn(replacements, section.role) ? replacements[section.role] : undefined;
  if (own === null) return [];
  if (own) return [own];
  return section.sections
    ? [{ ...section, sections: withReplacements(section.sections, replacements) }]
    : [section];
}

/** Sections with those of the named roles replaced or left out, at any depth. */
export function withReplacements(
  sections: readonly Section[],
  replacements: SectionReplacements,
): readonly Section[] {
  return sections.flatMap((section) => replaced(section, replacements));
}
