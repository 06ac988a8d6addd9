import { cellsOf } from '../templates/cells.ts';
import type { CellKey, ReportTemplate } from '../templates/template.ts';

/** Puts a category in the place of `*`; without one the pattern stays as it is. */
export const withCategory = (pattern: CellKey, category: string | undefined): CellKey =>
  category === undefined ? pattern : pattern.replaceAll('*', category);

/** The cells a key or pattern names, in the order of the form; none where the form has no such cell. */
export function cellsNamed(template: ReportTemplate, pattern: CellKey): readonly CellKey[] {
  const wanted = pattern.split(':');
  return cellsOf(template)
    .filter(({ key }) => {
      const parts = key.split(':');
      return parts.length === wanted.length && wanted.every((part, at) => part === '*' || part === parts[at]);
    })
    .map(({ key }) => key);
}

/** The category codes of a dimension; none where the form has no such dimension. */
export function categoriesOf(template: ReportTemplate, dimension: string): readonly string[] {
  const found = template.dimensions.find((candidate) => candidate.code === dimension);
  return found?.categories.map((category) => category.code) ?? [];
}
