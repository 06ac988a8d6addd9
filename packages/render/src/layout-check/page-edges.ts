import type { LayoutLine, LayoutSection } from './layout.ts';

/** What stands above and below the text of a section's pages. */
type Edge = 'header' | 'firstHeader' | 'footer' | 'firstFooter';

/** Lines of headers and footers, those of a part that many sections share only once. */
export function linesAtEdges(
  sections: readonly LayoutSection[],
  ...edges: readonly Edge[]
): readonly LayoutLine[] {
  return [...new Set(sections.flatMap((section) => edges.map((edge) => section[edge])))].flat();
}
