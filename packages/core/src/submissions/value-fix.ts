import type { Fix } from '../findings/finding.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** A certain correction of one value of a payload. */
interface Correction {
  /** JSON Pointer to the value. */
  readonly at: string;
  readonly given: unknown;
  readonly value: string | number | boolean;
  readonly shown: LocalizedText;
}

/** A correction as a patch: the test first, so that it does not touch a value that was changed since. */
export const valueFix = ({ at, given, value, shown }: Correction): Fix => ({
  label: { vi: `Ghi “${shown.vi}”`, en: `Write “${shown.en}”` },
  patch: [
    { op: 'test', path: at, value: given },
    { op: 'replace', path: at, value },
  ],
});
