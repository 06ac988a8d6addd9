import type { Plan } from '../document.ts';
import type { InlineText } from '../inline-text.ts';
import { issuerArea, issuerShortName } from '../lines/issuer-lines.ts';
import type { Body, Section } from '../section.ts';
import { type DocumentDraft, type SectionReplacements, withReplacements } from './document-draft.ts';
import { type ComposingLevel, type LevelWording, wordingFor } from './level-wording.ts';
import {
  activitiesSection,
  fundingSection,
  openingSection,
  organisationSection,
  reportingSection,
  slogansSection,
  themeSection,
  timeSection,
} from './week-sections.ts';

/** Facts of a plan: all of it but the words. */
export type PlanDraft = DocumentDraft;

/** How a plan is composed. */
export interface PlanComposition {
  /** Decides the words and the scheme: a school numbers from `1.`, every other from `I.`. */
  readonly level: ComposingLevel;
  readonly sections?: SectionReplacements;
}

function list(lines: readonly InlineText[]): Section['blocks'] {
  return [{ type: 'list', items: lines.map((content) => ({ content })) }];
}

function authoritySections(draft: PlanDraft, wording: LevelWording, form: FormReference): readonly Section[] {
  const { week } = draft;
  return [
    {
      role: 'purposeAndRequirements',
      heading: 'Mục đích, yêu cầu',
      sections: [
        { role: 'purpose', heading: 'Mục đích', blocks: list(wording.purposes) },
        { role: 'requirements', heading: 'Yêu cầu', blocks: list(wording.requirements) },
      ],
    },
    {
      role: 'content',
      heading: 'Nội dung',
      sections: [
        ...themeSection(week),
        ...timeSection(week),
        ...openingSection(week),
        activitiesSection(week, wording),
        ...slogansSection(week),
      ],
    },
    fundingSection(week, wording),
    organisationSection(week, wording),
    ...reportingSection(week, form),
  ];
}

function schoolSections(draft: PlanDraft, wording: LevelWording, form: FormReference): readonly Section[] {
  const { week } = draft;
  return [
    {
      role: 'purposeAndRequirements',
      heading: 'Mục đích, yêu cầu',
      blocks: list([...wording.purposes, ...wording.requirements]),
    },
    ...themeSection(week),
    ...timeSection(week),
    ...openingSection(week),
    activitiesSection(week, wording),
    ...slogansSection(week),
    fundingSection(week, wording),
    organisationSection(week, wording),
    ...reportingSection(week, form),
  ];
}

type FormReference = { readonly id: string } | undefined;

function composeBody(draft: PlanDraft, { level, sections = {} }: PlanComposition): Body {
  const wording = wordingFor(level, draft.issuer);
  const issuer = issuerShortName(draft.issuer);
  const area = level === 'school' ? undefined : issuerArea(draft.issuer);
  const form = draft.annexes?.find(({ type }) => type !== 'content');
  const composed =
    level === 'school' ? schoolSections(draft, wording, form) : authoritySections(draft, wording, form);
  return {
    numbering: level === 'school' ? '1/a' : 'I/1/a',
    introduction: [
      {
        type: 'paragraph',
        content: [
          { text: `${issuer} ban hành Kế hoạch tổ chức Tuần lễ hưởng ứng học tập suốt đời năm ` },
          { fact: 'year' },
          { text: `${area === undefined ? '' : ` trên địa bàn ${area}`} với các nội dung sau:` },
        ],
      },
    ],
    sections: withReplacements(composed, sections),
    closing: [
      {
        type: 'paragraph',
        content: `${issuer} đề nghị ${wording.executors} triển khai Kế hoạch này; nếu có vướng mắc, phản ánh về ${issuer} để kịp thời giải quyết.`,
      },
    ],
  };
}

/**
 * Writes a plan that can be issued from its facts alone: purpose and requirements, theme, time, openings,
 * activities, slogans, funding, who does what, and the report. A section without facts is left out; any
 * section can be replaced by role.
 *
 * @param draft the facts; number, day and signer may be missing.
 * @param composition the level, which decides the words, and sections to replace or (`null`) to leave out.
 * @returns a document for `checkDocument` and `renderDocument`.
 * @example
 * ```ts
 * import { composePlan, sectionLabels } from '@llw/core';
 * const plan = composePlan({
 *   week: { year: 2024, theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời' },
 *   issuer: { type: 'body', name: 'Trường Tiểu học Bến Lúa' },
 *   notation: { issuer: 'THBL' },
 *   place: 'Bến Lúa',
 *   date: { year: 2024, month: 9 },
 *   legalBases: [],
 *   signing: { signature: { form: 'head', position: 'Hiệu trưởng' } },
 *   recipients: { entries: [], archive: { units: ['VT'] } },
 * }, { level: 'school', sections: { funding: null } });
 * console.log(plan.body.sections.map(({ role }) => role).join(' '));
 * // => "purposeAndRequirements theme activities organisation"
 * ```
 */
export function composePlan(draft: PlanDraft, composition: PlanComposition): Plan {
  const year = draft.week.year;
  return {
    ...draft,
    kind: 'plan',
    subject: draft.subject ?? `tổ chức Tuần lễ hưởng ứng học tập suốt đời năm ${year}`,
    body: composeBody(draft, composition),
  };
}
