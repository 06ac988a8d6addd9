import type { Guidance, OfficialLetter } from '../document.ts';
import { issuerShortName } from '../lines/issuer-lines.ts';
import type { Body, Section } from '../section.ts';
import { type DocumentDraft, type SectionReplacements, withReplacements } from './document-draft.ts';
import { type ComposingLevel, wordingFor } from './level-wording.ts';
import {
  activitiesSection,
  openingSection,
  organisationSection,
  reportingSection,
  themeSection,
  timeSection,
} from './week-sections.ts';

/** How a letter or a guidance is composed. */
export interface GuidanceComposition {
  /** Whose words: those of the level that issues. */
  readonly level: ComposingLevel;
  readonly sections?: SectionReplacements;
}

/** Facts of an official letter: all of it but the words. */
export type OfficialLetterDraft = DocumentDraft & Pick<OfficialLetter, 'addressees'>;

function composeBody(draft: DocumentDraft, { level, sections = {} }: GuidanceComposition): Body {
  const { week } = draft;
  const wording = wordingFor(level, draft.issuer);
  const issuer = issuerShortName(draft.issuer);
  const composed: readonly Section[] = [
    {
      role: 'requirements',
      heading: 'Yêu cầu chung',
      blocks: [{ type: 'list', items: wording.requirements.map((content) => ({ content })) }],
    },
    ...themeSection(week),
    ...timeSection(week),
    ...openingSection(week),
    activitiesSection(week, wording),
    organisationSection(week, wording),
    ...reportingSection(
      week,
      draft.annexes?.find(({ type }) => type !== 'content'),
    ),
  ];
  return {
    numbering: '1/a',
    introduction: [
      {
        type: 'paragraph',
        content: [
          { text: `${issuer} hướng dẫn tổ chức Tuần lễ hưởng ứng học tập suốt đời năm ` },
          { fact: 'year' },
          { text: ' như sau:' },
        ],
      },
    ],
    sections: withReplacements(composed, sections),
    closing: [
      {
        type: 'paragraph',
        content: `${issuer} đề nghị các cơ quan, đơn vị thực hiện; nếu có vướng mắc, trao đổi với ${issuer} để được hướng dẫn.`,
      },
    ],
  };
}

function subjectOf(draft: DocumentDraft): string {
  return draft.subject ?? `hướng dẫn tổ chức Tuần lễ hưởng ứng học tập suốt đời năm ${draft.week.year}`;
}

/**
 * Writes a guidance (hướng dẫn, type code HD) from its facts.
 *
 * @param draft the facts; number, day and signer may be missing.
 * @param composition the level, and sections to replace or (`null`) to leave out.
 * @returns a document for `checkDocument` and `renderDocument`.
 * @example
 * ```ts
 * import { composeGuidance, subjectLine } from '@llw/core';
 * const guidance = composeGuidance({
 *   week: { year: 2024 },
 *   issuer: { type: 'body', name: 'Sở Giáo dục và Đào tạo' },
 *   notation: { issuer: 'SGDĐT' },
 *   place: 'Sông Mây',
 *   date: { year: 2024, month: 9 },
 *   legalBases: [],
 *   signing: { signature: { form: 'head', position: 'Giám đốc' } },
 *   recipients: { entries: [], archive: { units: ['VT'] } },
 * }, { level: 'province' });
 * console.log(subjectLine(guidance));
 * // => "Hướng dẫn tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024"
 * ```
 */
export function composeGuidance(draft: DocumentDraft, composition: GuidanceComposition): Guidance {
  return { ...draft, kind: 'guidance', subject: subjectOf(draft), body: composeBody(draft, composition) };
}

/**
 * Writes an official letter (công văn) from its facts and addressees.
 *
 * @param draft the facts with the addressees; number, day and signer may be missing.
 * @param composition the level, and sections to replace or (`null`) to leave out.
 * @returns a document for `checkDocument` and `renderDocument`.
 * @example
 * ```ts
 * import { addresseeLines, composeOfficialLetter } from '@llw/core';
 * const letter = composeOfficialLetter({
 *   week: { year: 2024 },
 *   issuer: { type: 'body', name: 'Sở Giáo dục và Đào tạo' },
 *   notation: { issuer: 'SGDĐT', unit: 'GDTX' },
 *   place: 'Sông Mây',
 *   date: { year: 2024, month: 9 },
 *   addressees: ['Ủy ban nhân dân các xã, phường'],
 *   legalBases: [],
 *   signing: { signature: { form: 'head', position: 'Giám đốc' } },
 *   recipients: { entries: [], archive: { units: ['VT', 'GDTX'] } },
 * }, { level: 'province' });
 * console.log(addresseeLines(letter)[0]); // => "Kính gửi: Ủy ban nhân dân các xã, phường"
 * ```
 */
export function composeOfficialLetter(
  draft: OfficialLetterDraft,
  composition: GuidanceComposition,
): OfficialLetter {
  return {
    ...draft,
    kind: 'officialLetter',
    subject: subjectOf(draft),
    body: composeBody(draft, composition),
  };
}
