import { type Checked, type Finding, labelParam, raise } from '../findings/finding.ts';
import { compileRules } from '../rules/compile-rules.ts';
import { nestingExceeds } from '../shapes/nesting.ts';
import { shapeFaults } from '../shapes/shape-faults.ts';
import type { Dimension, ReportTemplate } from './template.ts';
import { templateTooDeep, templateTooGreat, templateUnreadable } from './template-findings.ts';
import { templateSchema } from './template-schema.ts';
import { checkTemplateSense } from './template-sense.ts';

const MOST_LEVELS = 48;
const MOST_CELLS = 5_000;

/** How many cells a template spreads out to, without spreading it out. */
function cellCount({ indicators, dimensions }: ReportTemplate): number {
  const sizes = new Map(
    dimensions.map((dimension: Dimension) => [dimension.code, dimension.categories.length]),
  );
  return indicators.reduce(
    (count, indicator) =>
      count + indicator.dimensions.reduce((cells, code) => cells * (sizes.get(code) ?? 1), 1),
    0,
  );
}

function readTemplate(input: unknown): Checked<ReportTemplate> {
  if (nestingExceeds(input, MOST_LEVELS)) {
    return { usable: false, findings: [raise(templateTooDeep, '', { limit: String(MOST_LEVELS) })] };
  }
  const result = templateSchema.safeParse(input);
  if (result.success) return { usable: true, value: result.data, findings: [] };
  const findings = shapeFaults(result.error, input).map(({ pointer, expected }) =>
    raise(templateUnreadable, pointer, { path: pointer, ...labelParam('expected', expected) }),
  );
  return { usable: false, findings };
}

function checkRules(template: ReportTemplate): readonly Finding[] {
  return compileRules(template.rules, template).findings.map((finding) => ({
    ...finding,
    pointer: `/rules${finding.pointer}`,
  }));
}

/**
 * Takes a form that comes as data, and refuses what makes no sense before anyone fills it in: cells without
 * a row, totals of persons or of unlike measures, formulas that run in a circle, rules on cells that are
 * not there. Everything wrong is told at once.
 *
 * @param input JSON of a `ReportTemplate`; see `jsonSchema('template')`
 * @returns usable where there is no finding (`TEMPLATE.*`, and `RULE.*` for its rules)
 * @example
 * ```ts
 * import { defineTemplate, llw2022 } from '@llw/core';
 * const backwards = { ...llw2022, valid: { from: '2024-09-01', to: '2023-09-01' } };
 * const { findings } = defineTemplate(JSON.parse(JSON.stringify(backwards)));
 * console.log(findings.map((finding) => finding.code)); // => ["TEMPLATE.VALIDITY.001"]
 * ```
 */
export function defineTemplate(input: unknown): Checked<ReportTemplate> {
  const read = readTemplate(input);
  if (!read.usable) return read;
  const cells = cellCount(read.value);
  if (cells > MOST_CELLS) {
    const params = { cells: String(cells), limit: String(MOST_CELLS) };
    return { usable: false, findings: [raise(templateTooGreat, '/indicators', params)] };
  }
  const findings = [...checkTemplateSense(read.value), ...checkRules(read.value)];
  return findings.length > 0 ? { usable: false, findings } : { usable: true, value: read.value, findings };
}
