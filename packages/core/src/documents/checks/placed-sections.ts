import { pointerTo } from '../../findings/finding.ts';
import type { WeekDocument } from '../document.ts';
import type { Section } from '../section.ts';

/** A section and where it stands. */
export interface PlacedSection {
  readonly section: Section;
  /** JSON Pointer of the section. */
  readonly pointer: string;
}

function placed(sections: readonly Section[], base: string): readonly PlacedSection[] {
  return sections.flatMap((section, index) => {
    const pointer = pointerTo(base, 'sections', index);
    return [{ section, pointer }, ...placed(section.sections ?? [], pointer)];
  });
}

/** Every section of a document's body, at any depth, in reading order. */
export function placedSections({ body }: Pick<WeekDocument, 'body'>): readonly PlacedSection[] {
  return placed(body.sections, '/body');
}
