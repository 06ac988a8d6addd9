export type { FormPayload, FormReading } from './forms/form-reading.ts';
export type { FormRequest, FormUnit } from './forms/form-request.ts';
export { type ReadFormContext, readForm, readForms } from './forms/read-form.ts';
export { renderForm } from './forms/render-form.ts';
export { withSources } from './forms/with-sources.ts';
export { defaultWorkbookLimits, type WorkbookLimits } from './workbook/workbook-limits.ts';
