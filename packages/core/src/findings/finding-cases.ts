import type { Finding } from './finding.ts';

/**
 * For each code of a folder one input that raises it and one that does not. They stand in
 * `*-findings.cases.ts` beside the definitions; a check of the workspace runs them all.
 */
export type FindingCases = Readonly<
  Record<
    string,
    {
      readonly failing: () => readonly Finding[] | Promise<readonly Finding[]>;
      readonly passing: () => readonly Finding[] | Promise<readonly Finding[]>;
    }
  >
>;
