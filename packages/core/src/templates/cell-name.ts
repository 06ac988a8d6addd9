import type { LocalizedText } from '../text/localized-text.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { ReportTemplate } from './template.ts';

function namesOf(template: ReportTemplate): ReadonlyMap<string, LocalizedText> {
  const cells = cellsOf(template);
  const uses = new Map<string, number>();
  for (const { label } of cells) uses.set(label.vi, (uses.get(label.vi) ?? 0) + 1);
  const lead = (cell: Cell): LocalizedText | undefined => {
    const category = Object.entries(cell.categories).map(([dimension, code]) =>
      template.dimensions
        .find((candidate) => candidate.code === dimension)
        ?.categories.find((candidate) => candidate.code === code),
    )[0];
    return category?.label;
  };
  return new Map(
    cells.map((cell) => {
      const category = lead(cell);
      const alone = uses.get(cell.label.vi) === 1 || !category;
      if (alone) return [cell.key, cell.label];
      return [cell.key, { vi: `${cell.label.vi} – ${category.vi}`, en: cell.label.en }];
    }),
  );
}

const known = new WeakMap<ReportTemplate, ReadonlyMap<string, LocalizedText>>();

/**
 * What to call a cell away from the form: its label, with the category where the label alone does not
 * tell it from others (`Số lượt người tham gia` stands on the form of 2022 five times).
 *
 * @param template the form of the cell.
 * @param cell one of its cells.
 * @returns in Vietnamese and English, without the unit of measure.
 * @example
 * ```ts
 * import { cellName, cellsOf, llw2022 } from '@llw/core';
 * const cell = cellsOf(llw2022).find(({ key }) => key === 'classes.attendances:lifeSkills');
 * if (cell) console.log(cellName(llw2022, cell).vi);
 * // => "Số lượt người tham gia – giáo dục kỹ năng sống"
 * ```
 */
export function cellName(template: ReportTemplate, cell: Cell): LocalizedText {
  let names = known.get(template);
  if (!names) {
    names = namesOf(template);
    known.set(template, names);
  }
  return names.get(cell.key) ?? cell.label;
}
