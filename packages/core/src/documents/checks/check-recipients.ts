import { type Finding, type FindingDetails, pointerTo, raise } from '../../findings/finding.ts';
import { foldText } from '../../text/fold-text.ts';
import type { WeekDocument } from '../document.ts';
import { addresseesOf } from '../lines/addressee-lines.ts';
import type { DocumentLine } from './document-lines.ts';
import {
  archiveMissing,
  archiveOrder,
  archiveTyped,
  asAboveTyped,
  recipientPunctuation,
} from './form-findings.ts';
import { lineFix } from './text-fix.ts';

const POINTER = '/recipients';
const RECORDS_OFFICE = 'VT';

/** A name without a typed dash before it and a typed mark after it. */
function withoutPunctuation(name: string): string {
  const bare = name.trim();
  const from = /^[-–+]/u.test(bare) ? 1 : 0;
  const to = /[;.]$/u.test(bare) ? -1 : bare.length;
  return bare.slice(from, to).trim();
}

function checkName(name: string, pointer: string): readonly Finding[] {
  if (foldText(name).startsWith(foldText('Như trên'))) return [raise(asAboveTyped, pointer, {})];
  if (/^\s*[-–]?\s*Lưu(?!\p{L})/u.test(name)) return [raise(archiveTyped, pointer, { name })];
  const corrected = withoutPunctuation(name);
  if (corrected === name.trim()) return [];
  const line: DocumentLine = { pointer, text: name, replaceable: pointer };
  return [raise(recipientPunctuation, pointer, { name }, lineFix(line, corrected))];
}

const addArchive: FindingDetails = {
  fixes: [
    {
      label: { vi: 'Thêm dòng “Lưu: VT”', en: 'Add the line “Lưu: VT”' },
      patch: [{ op: 'add', path: `${POINTER}/archive`, value: { units: [RECORDS_OFFICE] } }],
    },
  ],
};

function recordsOfficeFirst(units: readonly string[]): FindingDetails {
  const value = [RECORDS_OFFICE, ...units.filter((unit) => unit !== RECORDS_OFFICE)];
  const path = `${POINTER}/archive/units`;
  return {
    fixes: [
      {
        label: { vi: `Sửa thành “Lưu: ${value.join(', ')}”`, en: `Change to “Lưu: ${value.join(', ')}”` },
        patch: [{ op: 'replace', path, value }],
      },
    ],
  };
}

function checkArchive({ recipients }: WeekDocument): readonly Finding[] {
  const { archive } = recipients;
  if (!archive) return [raise(archiveMissing, POINTER, {}, addArchive)];
  return archive.units[0] === RECORDS_OFFICE
    ? []
    : [raise(archiveOrder, `${POINTER}/archive/units`, {}, recordsOfficeFirst(archive.units))];
}

/** Recipients and addressees: what is computed must not be typed, and the archive is named. */
export function checkRecipients(document: WeekDocument): readonly Finding[] {
  const { entries } = document.recipients;
  return [
    ...addresseesOf(document).flatMap((name, index) => checkName(name, pointerTo('/addressees', index))),
    ...entries.flatMap(({ name }, index) => checkName(name, pointerTo(POINTER, 'entries', index, 'name'))),
    ...checkArchive(document),
  ];
}
