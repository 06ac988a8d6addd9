import { plainText, type ResolvedSection, resolveDocument, type WeekDocument } from '@llw/core';

/** Sections with all that stand below them, in the order of the page. */
export const flat = (sections: readonly ResolvedSection[]): readonly ResolvedSection[] =>
  sections.flatMap((section) => [section, ...flat(section.sections)]);

/** A heading as it may be printed: after its label, or below it in capitals. */
function printed({ label, heading }: ResolvedSection): readonly string[] {
  if (!heading) return [];
  const text = plainText(heading);
  return [label, `${label} ${text}`, `${label} ${text.toUpperCase()}`];
}

/** The headings of a document and its annexes as a page may show them. */
export function headingLines(document: WeekDocument): readonly string[] {
  const { body, annexes } = resolveDocument(document);
  return [body, ...annexes.map((annex) => annex.body)].flatMap(({ sections }) =>
    flat(sections).flatMap(printed),
  );
}
