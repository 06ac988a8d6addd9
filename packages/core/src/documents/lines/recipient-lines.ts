import type { WeekDocument } from '../document.ts';
import type { Recipient, Recipients } from '../recipients.ts';
import { addresseesOf } from './addressee-lines.ts';

/** The block `Nơi nhận` as printed. */
export interface RecipientLines {
  readonly label: 'Nơi nhận:';
  /** A line above the entries, such as `Gửi bản điện tử:`. */
  readonly note?: string;
  /** Each with its dash and mark: `- Như trên;` … `- Lưu: VT, GDTX.`. */
  readonly entries: readonly string[];
  /** Drafter's mark with the number of copies printed, such as `PL.(300)`. */
  readonly drafter?: string;
}

const purposeWords: Readonly<Record<NonNullable<Recipient['purpose']>, string>> = {
  act: 'để thực hiện',
  reportTo: 'để b/c',
  know: 'để biết',
  cooperate: 'để phối hợp',
  supervise: 'để giám sát',
};

function recipientText({ name, purpose }: Recipient): string {
  return purpose ? `${name} (${purposeWords[purpose]})` : name;
}

function archiveText({ units, copies }: NonNullable<Recipients['archive']>): string {
  return `Lưu: ${units.join(', ')}${copies === undefined ? '' : ` (${copies})`}`;
}

function drafterText({ mark, copies }: NonNullable<Recipients['drafter']>): string {
  return copies === undefined ? mark : `${mark}.(${copies})`;
}

/**
 * The lines of `Nơi nhận`. `Như trên` comes first where the document has addressees; the line `Lưu` comes
 * last (Decree 30/2020/NĐ-CP, Appendix I, II.9).
 *
 * @param document of any kind.
 * @returns the heading, and the lines under it in their order, each with its mark at the end.
 * @example
 * ```ts
 * import { composePlan, recipientLines } from '@llw/core';
 * const recipients = { entries: [{ name: 'Hội Khuyến học xã' }], archive: { units: ['VT'], copies: 2 } };
 * const plan = composePlan({
 *   week: { year: 2024 },
 *   issuer: { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam' },
 *   notation: { issuer: 'UBND' },
 *   place: 'Sông Lam',
 *   date: { year: 2024, month: 9 },
 *   legalBases: [],
 *   signing: { signature: { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' } },
 *   recipients,
 * }, { level: 'commune' });
 * console.log(recipientLines(plan).entries.join(' ')); // => "- Hội Khuyến học xã; - Lưu: VT (2)."
 * ```
 */
export function recipientLines(document: WeekDocument): RecipientLines {
  const { note, entries, archive, drafter } = document.recipients;
  const texts = [
    ...(addresseesOf(document).length > 0 ? ['Như trên'] : []),
    ...entries.map(recipientText),
    ...(archive ? [archiveText(archive)] : []),
  ];
  return {
    label: 'Nơi nhận:',
    ...(note === undefined ? {} : { note: note.endsWith(':') ? note : `${note}:` }),
    entries: texts.map((text, index) => `- ${text}${index === texts.length - 1 ? '.' : ';'}`),
    ...(drafter ? { drafter: drafterText(drafter) } : {}),
  };
}
