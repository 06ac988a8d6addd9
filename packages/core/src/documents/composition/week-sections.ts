import type { Block } from '../block.ts';
import type { Inline } from '../inline-text.ts';
import type { Section } from '../section.ts';
import type { Assignment, Opening, ReportingDuty, WeekFacts } from '../week-facts.ts';
import type { LevelWording } from './level-wording.ts';

function paragraph(...content: readonly (string | Inline)[]): Block {
  return {
    type: 'paragraph',
    content: content.map((part) => (typeof part === 'string' ? { text: part } : part)),
  };
}

/** The theme in a section of its own; none where the theme is not known yet. */
export function themeSection({ theme }: WeekFacts): readonly Section[] {
  if (theme === undefined) return [];
  return [
    {
      role: 'theme',
      heading: 'Chủ đề',
      blocks: [paragraph('Tuần lễ năm ', { fact: 'year' }, ' có chủ đề ', { fact: 'theme' }, '.')],
    },
  ];
}

/** When the Week takes place here, and nationwide where that is another time. */
export function timeSection({ declaredPeriod, officialPeriod }: WeekFacts): readonly Section[] {
  const own = declaredPeriod ?? officialPeriod;
  if (!own) return [];
  const elsewhere =
    declaredPeriod &&
    officialPeriod &&
    (declaredPeriod.start !== officialPeriod.start || declaredPeriod.end !== officialPeriod.end);
  return [
    {
      role: 'time',
      heading: 'Thời gian',
      blocks: [
        paragraph('Tuần lễ diễn ra ', { fact: declaredPeriod ? 'period' : 'officialPeriod' }, '.'),
        ...(elsewhere ? [paragraph('Thời gian chung của cả nước ', { fact: 'officialPeriod' }, '.')] : []),
      ],
    },
  ];
}

const openingOfLevel: Readonly<Record<Opening['level'], string>> = {
  national: 'Lễ khai mạc cấp quốc gia',
  province: 'Lễ khai mạc cấp tỉnh',
  district: 'Lễ khai mạc cấp huyện',
  commune: 'Lễ khai mạc cấp xã',
  school: 'Lễ khai mạc tại nhà trường',
};

function openingBlocks({ id, level, place, participants, agenda }: Opening): readonly Block[] {
  return [
    paragraph(`${openingOfLevel[level]}: `, { fact: 'opening', id }, '.'),
    ...(place === undefined ? [] : [paragraph(`Địa điểm: ${place}.`)]),
    ...(participants?.length
      ? [paragraph('Thành phần tham dự:'), { type: 'fact', fact: 'participants', id } as const]
      : []),
    ...(agenda?.length ? [paragraph('Chương trình:'), { type: 'fact', fact: 'agenda', id } as const] : []),
  ];
}

/** The openings of all levels, each with its own time, place, participants and agenda. */
export function openingSection({ openings = [] }: WeekFacts): readonly Section[] {
  return openings.length === 0
    ? []
    : [{ role: 'opening', heading: 'Lễ khai mạc', blocks: openings.flatMap(openingBlocks) }];
}

/** The activities of the facts, or those usual at the level. */
export function activitiesSection({ activities = [] }: WeekFacts, wording: LevelWording): Section {
  return {
    role: 'activities',
    heading: 'Các hoạt động',
    blocks:
      activities.length > 0
        ? [{ type: 'fact', fact: 'activities' }]
        : [{ type: 'list', items: wording.activities.map((content) => ({ content })) }],
  };
}

/** The slogans, where there are any. */
export function slogansSection({ slogans = [] }: WeekFacts): readonly Section[] {
  return slogans.length === 0
    ? []
    : [{ role: 'slogans', heading: 'Khẩu hiệu', blocks: [{ type: 'fact', fact: 'slogans' }] }];
}

/** Where the money comes from. */
export function fundingSection({ funding }: WeekFacts, wording: LevelWording): Section {
  const block: Block = funding === undefined ? paragraph(wording.funding) : { type: 'fact', fact: 'funding' };
  return { role: 'funding', heading: 'Kinh phí', blocks: [block] };
}

function assignmentSection({ id }: Assignment): Section {
  return {
    role: 'assignment',
    assignment: id,
    heading: [{ fact: 'assignee', id }],
    blocks: [{ type: 'fact', fact: 'tasks', id }],
  };
}

/** Who does what; without assignments all are asked together. */
export function organisationSection({ assignments = [] }: WeekFacts, wording: LevelWording): Section {
  const asked = `Đề nghị ${wording.executors} tổ chức thực hiện, phân công người phụ trách từng hoạt động.`;
  return {
    role: 'organisation',
    heading: 'Tổ chức thực hiện',
    ...(assignments.length > 0
      ? { sections: assignments.map(assignmentSection) }
      : { blocks: [paragraph(asked)] }),
  };
}

function channelText({ channel }: ReportingDuty): string {
  switch (channel?.type) {
    case 'email':
      return `, qua thư điện tử ${channel.address}`;
    case 'system':
      return `, trên ${channel.name}`;
    case 'paper':
      return ', bằng văn bản giấy';
    case undefined:
      return '';
  }
}

/** What to report, by when, to whom and how. */
export function reportingSection(
  { reporting }: WeekFacts,
  form: { readonly id: string } | undefined,
): readonly Section[] {
  if (!reporting) return [];
  const byForm: readonly Inline[] = form ? [{ text: ' theo mẫu tại ' }, { fact: 'annex', id: form.id }] : [];
  const attachments = reporting.attachments?.length ? `, kèm ${reporting.attachments.join(', ')}` : '';
  return [
    {
      role: 'reporting',
      heading: 'Chế độ báo cáo',
      blocks: [
        paragraph(
          'Các đơn vị báo cáo kết quả',
          ...byForm,
          `${attachments} về `,
          { fact: 'reportTo' },
          ' ',
          { fact: 'deadline', bold: true },
          `${channelText(reporting)}.`,
        ),
      ],
    },
  ];
}
