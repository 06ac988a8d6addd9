/**
 * Invented nations, and a worked example of the reform, for tests.
 *
 * @module @llw/core/testing
 */

export type { SyntheticNationOptions } from './nation-plan.ts';
export * from './reform-2025.ts';
export { SeededRandom } from './seeded-random.ts';
export * from './synthetic-nation.ts';
export * from './worked-documents.ts';
