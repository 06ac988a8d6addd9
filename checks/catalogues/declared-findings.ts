import type { AnyFindingDefinition } from '@llw/core';

const modules = import.meta.glob<Record<string, unknown>>('../../packages/*/src/**/*-findings.ts', {
  eager: true,
});

function isDefinition(value: unknown): value is AnyFindingDefinition {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'severity' in value &&
    'message' in value
  );
}

/** Every finding that a package declares, by code. */
export const declaredFindings: readonly AnyFindingDefinition[] = Object.values(modules)
  .flatMap((module) => Object.values(module).filter(isDefinition))
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));
