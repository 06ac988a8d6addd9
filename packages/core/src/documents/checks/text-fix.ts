import type { FindingDetails } from '../../findings/finding.ts';
import type { DocumentLine } from './document-lines.ts';

/** A certain correction of a line: the test first, so that it does not touch a line changed since. */
export function lineFix(line: DocumentLine, corrected: string): FindingDetails {
  const { replaceable: path, text } = line;
  if (path === undefined) return {};
  return {
    fixes: [
      {
        label: { vi: `Sửa thành “${corrected}”`, en: `Change to “${corrected}”` },
        patch: [
          { op: 'test', path, value: text },
          { op: 'replace', path, value: corrected },
        ],
      },
    ],
  };
}
