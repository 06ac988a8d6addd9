import * as approval from '../approval/approval-findings.ts';
import * as citation from '../documents/checks/citation-findings.ts';
import * as duty from '../documents/checks/duty-findings.ts';
import * as form from '../documents/checks/form-findings.ts';
import * as time from '../documents/checks/time-findings.ts';
import * as wording from '../documents/checks/wording-findings.ts';
import * as shape from '../documents/reading/shape-findings.ts';
import * as explanation from '../findings/explanation-findings.ts';
import type { AnyFindingDefinition } from '../findings/finding.ts';
import * as ruleDefinition from '../rules/rule-definition-findings.ts';
import * as ruleResult from '../rules/rule-result-findings.ts';
import * as cell from '../submissions/cell-findings.ts';
import * as narrative from '../submissions/narrative-findings.ts';
import * as reception from '../submissions/reception-findings.ts';
import * as submission from '../submissions/submission-findings.ts';
import { templates } from '../templates/built-in-templates.ts';
import * as template from '../templates/template-findings.ts';
import * as text from '../text/text-findings.ts';
import * as theme from '../themes/theme-findings.ts';
import * as correspondence from '../units/correspondence-findings.ts';
import * as nationalList from '../units/national-list/national-list-findings.ts';
import * as unitEvent from '../units/unit-event-findings.ts';
import * as unit from '../units/unit-findings.ts';

/** Everything that is declared, by the file it is declared in. */
const declared: readonly Readonly<Record<string, unknown>>[] = [
  approval,
  cell,
  citation,
  correspondence,
  duty,
  explanation,
  form,
  narrative,
  nationalList,
  reception,
  ruleDefinition,
  ruleResult,
  shape,
  submission,
  template,
  text,
  theme,
  time,
  unit,
  unitEvent,
  wording,
];

function isDefinition(value: unknown): value is AnyFindingDefinition {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'severity' in value &&
    'message' in value
  );
}

const ofRules: readonly AnyFindingDefinition[] = templates
  .flatMap(({ rules }) => rules)
  .map(({ code, version, severity, label, message = label }) => ({ code, version, severity, message }));

/**
 * Every code that the package raises, and every code of the rules of its forms: what each says in both
 * languages, and how grave it is. In the order of the codes.
 *
 * @example
 * ```ts
 * import { findingCodes } from '@llw/core';
 * console.log(findingCodes['SUBMISSION.SHAPE.001']?.message.en);
 * // => "A submission must be a JSON object."
 * ```
 */
export const findingCodes: Readonly<Record<string, AnyFindingDefinition>> = Object.fromEntries(
  [...declared.flatMap((module) => Object.values(module)).filter(isDefinition), ...ofRules]
    .map((definition) => [definition.code, definition] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
