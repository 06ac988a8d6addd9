import type { Severity } from '../findings/finding.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** Placeholder until the rule language is laid out; see `rules/`. */
export interface Rule {
  readonly code: string;
  readonly version: number;
  readonly severity: Severity;
  readonly label: LocalizedText;
}
