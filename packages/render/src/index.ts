/**
 * Documents by Decree 30/2020/NĐ-CP and forms as workbooks, out and back in.
 *
 * @module @llw/render
 */

export { type HeadLayout, type HeadText, layoutHead } from './decree30/head-layout.ts';
export { decree } from './decree30/layout-law.ts';
export {
  checkProfile,
  defaultProfile,
  type LayoutOptions,
  type LayoutProfile,
} from './decree30/layout-profile.ts';
export type { SizePreset } from './decree30/size-preset.ts';
export { type Face, textWidth } from './decree30/text-width.ts';
export { type DocumentInFile, readDocument } from './documents/read-document.ts';
export { checkRenderable, type RenderOptions, renderDocument } from './documents/render-document.ts';
export { annotateForm } from './forms/annotation/annotate-form.ts';
export type { FormPayload, FormReading } from './forms/form-reading.ts';
export type { FormRequest, FormSetRequest, FormUnit } from './forms/form-request.ts';
export { type ReadFormContext, readForm, readForms } from './forms/read-form.ts';
export { renderForm } from './forms/render-form.ts';
export { renderFormSet } from './forms/render-form-set.ts';
export { withSources } from './forms/with-sources.ts';
export {
  type CheckLayoutOptions,
  checkLayout,
  type LayoutVerdict,
  layoutRules,
} from './layout-check/check-layout.ts';
export type { LayoutRule, RuleBasis, Verdict } from './layout-check/layout-rule.ts';
export {
  type RenderRollUpOptions,
  renderRollUp,
  type StreamRollUpOptions,
  streamRollUp,
} from './roll-up-workbook/render-roll-up.ts';
export { defaultWorkbookLimits, type WorkbookLimits } from './workbook/workbook-limits.ts';
