import { describe, expect, it } from 'vitest';
import { formatFinding } from '../findings/format-finding.ts';
import { compileRules } from '../rules/compile-rules.ts';
import { evaluateRules } from '../rules/evaluate-rules.ts';
import { checkRuleCases, factsOfCase } from '../rules/rule-cases.ts';
import { templates } from './built-in-templates.ts';

describe.each(templates)('the rules of $id', (template) => {
  it('make sense on their form', () => {
    expect(compileRules(template.rules, template).findings).toEqual([]);
  });

  it('come out as their examples say', () => {
    expect(checkRuleCases(template.rules, template)).toEqual([]);
  });

  it.each(template.rules.map((rule) => [rule.code, rule] as const))(
    '%s has a reason, a failing and a passing example',
    (_, rule) => {
      expect(rule.reason).toBeDefined();
      const expected = rule.cases.map((example) => example.expect);
      expect(expected).toEqual(expect.arrayContaining(['pass', 'fail']));
    },
  );

  it('say what is wrong with every place filled', () => {
    for (const rule of template.rules) {
      const compiled = compileRules([rule], template);
      const failing = rule.cases.filter((example) => example.expect === 'fail');
      const findings = failing.flatMap((example) =>
        compiled.usable ? evaluateRules(compiled.value, factsOfCase(example, template)).findings : [],
      );
      expect(findings.length).toBeGreaterThanOrEqual(failing.length);
      for (const finding of findings) {
        expect(formatFinding(finding, 'vi')).not.toMatch(/[{}]/);
        expect(formatFinding(finding, 'en')).not.toMatch(/[{}]/);
      }
    }
  });
});
