import type { Rule } from '../rules/rule.ts';
import { comparisonRules } from './comparison-rules.ts';
import { classTypes } from './indicator-catalogue.ts';
import { institutionRules } from './institution-rules.ts';
import { pairRules } from './pair-rules.ts';
import { rewardRules } from './reward-rules.ts';

/** Classes, seminars and exhibitions, each with the people in them. */
const pairs: readonly Rule[] = [
  ...pairRules({
    area: 'LLW.SEMINARS',
    held: 'seminars.held',
    people: 'seminars.participants',
    example: { held: 'seminars.held', people: 'seminars.participants' },
  }),
  ...pairRules({
    area: 'LLW.EXHIBITIONS',
    held: 'exhibitions.held',
    people: 'exhibitions.attendances',
    example: { held: 'exhibitions.held', people: 'exhibitions.attendances' },
  }),
  ...pairRules({
    area: 'LLW.CLASSES',
    held: 'classes.held:*',
    people: 'classes.attendances:*',
    forEach: classTypes.code,
    example: { held: 'classes.held:literacy', people: 'classes.attendances:literacy' },
  }),
];

/**
 * What the figures of the 2022 form must do, or are asked about where they do not. Errors are what cannot
 * be; queries are what hardly is, and may be explained.
 */
export const llw2022Rules: readonly Rule[] = [
  ...pairs,
  ...institutionRules,
  ...rewardRules,
  ...comparisonRules,
];
