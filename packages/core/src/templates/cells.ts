import type { LocalizedText } from '../text/localized-text.ts';
import type { CellKey, Dimension, Indicator, Measure, ReportTemplate } from './template.ts';

/** One place for one value (ô chỉ tiêu): an indicator with a category for each of its dimensions. */
export interface Cell {
  readonly key: CellKey;
  /** Place in the order of the form, from 0; the column of the cell wherever values stand in columns. */
  readonly ordinal: number;
  readonly indicator: Indicator;
  /** Category code by dimension code; empty where the indicator is not split. */
  readonly categories: Readonly<Record<string, string>>;
  /** As the form prints it. */
  readonly label: LocalizedText;
  readonly measure: Measure;
  readonly unitOfMeasure: LocalizedText;
}

type Categories = Readonly<Record<string, string>>;

/** Every combination of one category for each of the dimensions, the last dimension turning fastest. */
function combinations(dimensions: readonly Dimension[]): readonly Categories[] {
  return dimensions.reduce<readonly Categories[]>(
    (rows, { code, categories }) =>
      rows.flatMap((row) => categories.map((category) => ({ ...row, [code]: category.code }))),
    [{}],
  );
}

/**
 * The key of a cell: the indicator's code, then `:` and a category for each dimension.
 *
 * @param indicator stable code, such as `classes.held`
 * @param categories category codes in the order of the indicator's dimensions
 * @returns `classes.held:lifeSkills`, or the code alone where there is no dimension.
 * @example
 * ```ts
 * import { cellKey } from '@llw/core';
 * console.log(cellKey('classes.held', ['literacy'])); // => "classes.held:literacy"
 * ```
 */
export function cellKey(indicator: string, categories: readonly string[]): CellKey {
  return [indicator, ...categories].join(':');
}

function labelOf(template: ReportTemplate, indicator: Indicator, key: CellKey, categories: Categories) {
  const own = indicator.cellLabels?.[key];
  if (own) return own;
  const parts = indicator.dimensions.flatMap((code) => {
    const dimension = template.dimensions.find((candidate) => candidate.code === code);
    return dimension?.categories.filter((category) => category.code === categories[code]) ?? [];
  });
  if (parts.length === 0) return indicator.label;
  return {
    vi: `${indicator.label.vi} (${parts.map((part) => part.label.vi).join(', ')})`,
    en: `${indicator.label.en} (${parts.map((part) => part.label.en).join(', ')})`,
  };
}

function cellsOfIndicator(template: ReportTemplate, indicator: Indicator): Omit<Cell, 'ordinal'>[] {
  const dimensions = indicator.dimensions.flatMap((code) =>
    template.dimensions.filter((dimension) => dimension.code === code),
  );
  return combinations(dimensions).map((categories) => {
    const key = cellKey(indicator.code, Object.values(categories));
    return {
      key,
      indicator,
      categories,
      label: labelOf(template, indicator, key, categories),
      measure: indicator.measure,
      unitOfMeasure: indicator.unitOfMeasure,
    };
  });
}

function laidOut(template: ReportTemplate): readonly Cell[] {
  const byKey = new Map(
    template.indicators
      .flatMap((indicator) => cellsOfIndicator(template, indicator))
      .map((cell) => [cell.key, cell] as const),
  );
  const printed = template.sections.flatMap((section) =>
    section.rows.flatMap((row) => (row.type === 'cell' ? [row.cell] : [])),
  );
  const order = new Set([...printed, ...byKey.keys()]);
  return [...order]
    .flatMap((key) => byKey.get(key) ?? [])
    .map(({ key, indicator, categories, label, measure, unitOfMeasure }, ordinal) =>
      Object.freeze({ key, ordinal, indicator, categories, label, measure, unitOfMeasure }),
    );
}

const known = new WeakMap<ReportTemplate, readonly Cell[]>();

/**
 * All cells of a template: first in the order of the form, then those that are not printed.
 * The list is made once for a template and frozen, so that ordinals can be trusted.
 *
 * @param template a form, built in or from `defineTemplate`
 * @returns one cell for each combination of an indicator with the categories of its dimensions
 * @example
 * ```ts
 * import { cellsOf, llw2022 } from '@llw/core';
 * console.log(cellsOf(llw2022).length); // => 41
 * ```
 */
export function cellsOf(template: ReportTemplate): readonly Cell[] {
  const found = known.get(template);
  if (found) return found;
  const cells = Object.freeze(laidOut(template));
  known.set(template, cells);
  return cells;
}
