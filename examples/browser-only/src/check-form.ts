import { type Finding, templates, validateSubmission } from '@llw/core';
import { readForm, withSources } from '@llw/render';

/** Every finding about a filled form, with its sheet and cell; `isForm` tells whether the file is one at all. */
export interface CheckedForm {
  readonly isForm: boolean;
  readonly findings: readonly Finding[];
}

/** Reads a filled form and checks what it holds. */
export async function checkForm(file: string, bytes: Uint8Array, now: string): Promise<CheckedForm> {
  const reading = await readForm(bytes, { file, templates, submittedAt: now });
  if (!reading.payload || !reading.template) return { isForm: false, findings: reading.findings };
  const checked = validateSubmission(reading.payload, { template: reading.template });
  return { isForm: true, findings: [...reading.findings, ...withSources(checked.findings, reading)] };
}
