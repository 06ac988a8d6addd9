import type { Citation } from '../citation.ts';
import type { WeekDocument } from '../document.ts';
import type { FactReference, InlineText, TextRun } from '../inline-text.ts';
import { annexLabel } from '../lines/annex-lines.ts';
import type { Opening, ReportingDuty } from '../week-facts.ts';
import { fullCitation, shortCitation } from '../wording/citation-text.ts';
import { dayInFigures, dayWithWeekday, deadlineText, periodText, timeInWords } from '../wording/day-text.ts';

/** Stands in the text for a fact that the document does not hold; a check names the place. */
export const unknownFact = '…';

/** The citations of a document that have an id, those of its legal bases first. */
export function citationsOf(document: Pick<WeekDocument, 'legalBases' | 'citations'>): readonly Citation[] {
  const bases = document.legalBases.flatMap((basis) => ('citation' in basis ? [basis.citation] : []));
  return [...bases, ...(document.citations ?? [])];
}

/** Ids of the citations that the legal bases have already named in full. */
export function citedInLegalBases(document: Pick<WeekDocument, 'legalBases'>): ReadonlySet<string> {
  const ids = citationsOf({ legalBases: document.legalBases }).flatMap(({ id }) => id ?? []);
  return new Set(ids);
}

/** When an opening takes place, in words: `14 giờ 00, thứ Năm, ngày 03/10/2024`. */
export function openingTimeText({ when }: Pick<Opening, 'when'>): string {
  if (when.type === 'within') {
    const sessions = when.sessions === undefined ? '' : `${String(when.sessions).padStart(2, '0')} buổi, `;
    const { start, end } = when.period;
    return `${sessions}trong thời gian từ ngày ${dayInFigures(start)} đến ngày ${dayInFigures(end)}`;
  }
  const time = when.time === undefined ? undefined : timeInWords(when.time);
  return [time, when.moment, dayWithWeekday(when.date)].filter((part) => part !== undefined).join(', ');
}

function reportToText({ to, through }: ReportingDuty): string {
  return through === undefined ? to : `${to} (qua ${through})`;
}

/** What a reference to a fact prints, or `undefined` where the document does not hold the fact. */
export function factText(
  document: WeekDocument,
  reference: FactReference,
  cited: ReadonlySet<string> = citedInLegalBases(document),
): string | undefined {
  const { week } = document;
  switch (reference.fact) {
    case 'theme':
      return week.theme && `“${week.theme}”`;
    case 'year':
      return String(week.year);
    case 'period':
      return week.declaredPeriod && periodText(week.declaredPeriod);
    case 'officialPeriod':
      return week.officialPeriod && periodText(week.officialPeriod);
    case 'deadline':
      return week.reporting && deadlineText(week.reporting.deadline);
    case 'reportTo':
      return week.reporting && reportToText(week.reporting);
    case 'citation': {
      const citation = citationsOf(document).find(({ id }) => id === reference.id);
      return citation && (cited.has(reference.id) ? shortCitation(citation) : fullCitation(citation));
    }
    case 'opening': {
      const opening = week.openings?.find(({ id }) => id === reference.id);
      return opening && openingTimeText(opening);
    }
    case 'assignee':
      return week.assignments?.find(({ id }) => id === reference.id)?.assignee;
    case 'annex': {
      const index = document.annexes?.findIndex(({ id }) => id === reference.id) ?? -1;
      return index < 0 ? undefined : annexLabel(document, index);
    }
  }
}

/** The runs of a line as they were typed: one run where the line is plain text. */
export function inlinesOf(line: InlineText): Exclude<InlineText, string> {
  return typeof line === 'string' ? [{ text: line }] : line;
}

/**
 * A line with every reference to a fact replaced by what it says, each run keeping its emphasis.
 *
 * @param document whose facts are told.
 * @param line text with references to facts.
 * @param cited ids of the documents named before this line: those are cited short. At first those of the
 *   legal bases. {@link resolveDocument} keeps count for a whole document.
 * @returns runs of text alone.
 * @example
 * ```ts
 * import { composePlan, resolveInlineText } from '@llw/core';
 * const plan = composePlan({
 *   week: { year: 2024, theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời' },
 *   issuer: { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam' },
 *   notation: { issuer: 'UBND' },
 *   place: 'Sông Lam',
 *   date: { year: 2024, month: 9 },
 *   legalBases: [],
 *   signing: { signature: { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' } },
 *   recipients: { entries: [], archive: { units: ['VT'] } },
 * }, { level: 'commune' });
 * const runs = resolveInlineText(plan, [{ text: 'Chủ đề: ' }, { fact: 'theme', bold: true }]);
 * console.log(runs.map(({ text }) => text).join(''));
 * // => "Chủ đề: “Phát triển văn hóa đọc thúc đẩy học tập suốt đời”"
 * ```
 */
export function resolveInlineText(
  document: WeekDocument,
  line: InlineText,
  cited: ReadonlySet<string> = citedInLegalBases(document),
): readonly TextRun[] {
  const named = new Set(cited);
  return inlinesOf(line).map((inline) => {
    if ('text' in inline) return inline;
    const { bold, italic } = inline;
    const text = factText(document, inline, named) ?? unknownFact;
    if (inline.fact === 'citation') named.add(inline.id);
    return {
      text,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
    };
  });
}

/**
 * The words of runs without their emphasis.
 *
 * @param runs pieces of a line.
 * @returns their text, put together.
 * @example
 * ```ts
 * import { plainText } from '@llw/core';
 * console.log(plainText([{ text: 'Chủ đề: ' }, { text: 'tự học', bold: true }])); // => "Chủ đề: tự học"
 * ```
 */
export function plainText(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}
