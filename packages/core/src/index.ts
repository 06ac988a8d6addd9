/**
 * What the Week is made of: units over time, themes, documents, forms, rules, submissions, their approval, and findings.
 *
 * @module @llw/core
 */

export * from './approval/approval.ts';
export * from './approval/approval-labels.ts';
export * from './approval/next-approval.ts';
export * from './calendar/civil-date.ts';
export * from './calendar/civil-date-schema.ts';
export * from './calendar/deadline.ts';
export * from './calendar/weekday.ts';
export * from './decimal/decimal.ts';
export * from './documents/annex.ts';
export * from './documents/block.ts';
export * from './documents/checks/check-document.ts';
export * from './documents/citation.ts';
export * from './documents/composition/compose-guidance.ts';
export * from './documents/composition/compose-plan.ts';
export * from './documents/composition/compose-report.ts';
export type { DocumentDraft, SectionReplacements } from './documents/composition/document-draft.ts';
export * from './documents/composition/explanation-annex.ts';
export { formBody } from './documents/composition/form-body.ts';
export type { FormContents } from './documents/composition/form-contents.ts';
export * from './documents/composition/form-table.ts';
export type { ComposingLevel } from './documents/composition/level-wording.ts';
export type { ReportSource } from './documents/composition/report-contents.ts';
export * from './documents/document.ts';
export * from './documents/document-head.ts';
export * from './documents/document-type.ts';
export * from './documents/inline-text.ts';
export * from './documents/lines/addressee-lines.ts';
export * from './documents/lines/annex-lines.ts';
export * from './documents/lines/document-number.ts';
export * from './documents/lines/form-head-lines.ts';
export * from './documents/lines/issuer-lines.ts';
export * from './documents/lines/mark-lines.ts';
export * from './documents/lines/recipient-lines.ts';
export * from './documents/lines/signature-lines.ts';
export * from './documents/numbering/numbered-sections.ts';
export * from './documents/numbering/roman-numeral.ts';
export * from './documents/numbering/vietnamese-letters.ts';
export * from './documents/official-week.ts';
export * from './documents/outline/outline.ts';
export * from './documents/reading/parse-document.ts';
export * from './documents/recipients.ts';
export { endMark } from './documents/resolution/end-mark.ts';
export * from './documents/resolution/resolve-document.ts';
export { plainText, resolveInlineText, unknownFact } from './documents/resolution/resolve-inline-text.ts';
export * from './documents/resolution/resolved-document.ts';
export * from './documents/section.ts';
export * from './documents/signature.ts';
export * from './documents/week-facts.ts';
export * from './documents/wording/citation-text.ts';
export {
  dayInFigures,
  dayInWords,
  deadlineText,
  draftBlank,
  periodText,
  timeInWords,
} from './documents/wording/day-text.ts';
export * from './findings/acknowledgement.ts';
export { canonicalJson } from './findings/canonical-json.ts';
export * from './findings/finding.ts';
export * from './findings/finding-cases.ts';
export * from './findings/fingerprint.ts';
export * from './findings/format-finding.ts';
export * from './findings/problem-details.ts';
export * from './programmes/programmes.ts';
export * from './roll-up/aggregation-refusals.ts';
export * from './roll-up/assignment-reasons.ts';
export * from './roll-up/cell-account.ts';
export * from './roll-up/contribution.ts';
export * from './roll-up/coverage.ts';
export * from './roll-up/deadline-book.ts';
export * from './roll-up/explanation.ts';
export * from './roll-up/explanation-text.ts';
export * from './roll-up/figure.ts';
export { roundingText } from './roll-up/formula-texts.ts';
export * from './roll-up/frame.ts';
export * from './roll-up/framed-figure.ts';
export * from './roll-up/reconciliation.ts';
export * from './roll-up/roll-up.ts';
export * from './roll-up/roll-up-policy.ts';
export * from './roll-up/set-aside-reasons.ts';
export * from './roll-up/unfilled-cell-reasons.ts';
export * from './roll-up/value-status-labels.ts';
export { type Check, checksOfRule } from './rules/checks-of-rule.ts';
export { compileRules } from './rules/compile-rules.ts';
export type { CompiledRules } from './rules/compiled-rules.ts';
export { describeRule } from './rules/describe-rule.ts';
export type { SkipReason } from './rules/evaluate-check.ts';
export {
  evaluateCampaign,
  evaluateRules,
  type OperandValue,
  type RuleCounters,
  type RuleEvaluation,
  type RuleResult,
  ruleFindings,
} from './rules/evaluate-rules.ts';
export * from './rules/evaluate-tree.ts';
export * from './rules/expression.ts';
export type { Fault } from './rules/fact-row.ts';
export type { RuleFacts } from './rules/facts.ts';
export * from './rules/rule.ts';
export { checkRuleCases } from './rules/rule-cases.ts';
export * from './schemas/finding-codes.ts';
export * from './schemas/json-schema.ts';
export * from './submissions/compiled-form.ts';
export { contentHash, naturalKey } from './submissions/content-hash.ts';
export * from './submissions/diff-submissions.ts';
export {
  type DuplicateClass,
  type DuplicatePolicy,
  type DuplicateResolution,
  findCopies,
  resolveDuplicates,
} from './submissions/duplicates.ts';
export * from './submissions/receive-submission.ts';
export * from './submissions/submission.ts';
export {
  attachmentSchema,
  type StatedObservation,
  type StatedValue,
  type SubmissionEnvelope,
  type SubmissionPayload,
  submissionEnvelopeSchema,
  submissionPayloadSchema,
} from './submissions/submission-payload.ts';
export * from './submissions/validate-submission.ts';
export * from './templates/built-in-templates.ts';
export * from './templates/cell-name.ts';
export * from './templates/cells.ts';
export * from './templates/define-template.ts';
export * from './templates/indicator-catalogue.ts';
export * from './templates/llw-2021.ts';
export * from './templates/llw-2022.ts';
export * from './templates/template.ts';
export * from './templates/template-schema.ts';
export * from './text/index.ts';
export * from './text/localized-text.ts';
export * from './themes/index.ts';
export * from './themes/year-theme-schema.ts';
export type {
  AreaComparison,
  ComparableArea,
  ComparableAreas,
  ComparedBy,
} from './units/comparable-areas.ts';
export type {
  Correspondence,
  CorrespondenceEdge,
  CorrespondenceWeight,
  Extent,
} from './units/correspondence.ts';
export * from './units/national-list/amendment-events.ts';
export * from './units/national-list/amendments-2026.ts';
export * from './units/national-list/national-list.ts';
export * from './units/snapshot.ts';
export * from './units/unit.ts';
export * from './units/unit-event.ts';
export * from './units/unit-kind-labels.ts';
export * from './units/unit-registry.ts';
export * from './units/unit-registry-input.ts';
