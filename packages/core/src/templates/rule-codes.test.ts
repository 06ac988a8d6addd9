import { describe, expect, it } from 'vitest';
import { templates } from './built-in-templates.ts';
import registry from './rule-codes.json' with { type: 'json' };

const current = Object.fromEntries(
  templates
    .flatMap(({ rules }) => rules)
    .map(({ code, version, label }) => [`${code}@${version}`, label.en] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

describe('the codes of rules', () => {
  it('are all in the checked-in registry, and none is dropped or comes to mean something else', () => {
    expect(current).toEqual(registry);
  });
});
