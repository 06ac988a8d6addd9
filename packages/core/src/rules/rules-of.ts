import { MisuseError } from '../findings/finding.ts';
import type { ReportTemplate } from '../templates/template.ts';
import { compileRules } from './compile-rules.ts';
import type { CompiledRules } from './compiled-rules.ts';

const known = new WeakMap<ReportTemplate, CompiledRules>();

/**
 * The rules of a template, compiled once. A template whose rules make no sense was not made by
 * `defineTemplate`, which refuses them: that is a mistake of the program.
 */
export function rulesOf(template: ReportTemplate): CompiledRules {
  const made = known.get(template);
  if (made) return made;
  const { usable, value, findings } = compileRules(template.rules, template);
  if (!usable) {
    const codes = findings.map((finding) => finding.code).join(', ');
    throw new MisuseError('templates.rules', `The rules of ${template.id} make no sense: ${codes}`);
  }
  known.set(template, value);
  return value;
}
