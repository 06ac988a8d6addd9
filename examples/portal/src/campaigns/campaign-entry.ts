import {
  type CivilPeriod,
  type Deadline,
  lastGoodDay,
  parseDate,
  type TemplateReference,
  templates,
  themeFor,
  type UnitId,
} from '@llw/core';
import type { Campaign } from './campaign.ts';
import { exampleUnitsOn, OFFICE } from './example-units.ts';

/** The fields of the page on which a campaign is created. */
export const entryFields = ['year', 'theme', 'form', 'deadlineDate', 'deadlineRule', 'reporters'] as const;

/** See {@link entryFields}. */
export type EntryField = (typeof entryFields)[number];

/** What stands in the fields, as it was typed. */
export interface CampaignEntry {
  readonly year: string;
  readonly theme: string;
  /** A form as `id@version`. */
  readonly form: string;
  /** A day as people write it, such as `10/10/2025`. */
  readonly deadlineDate: string;
  readonly deadlineRule: string;
  readonly reporters: readonly UnitId[];
}

/** What is wrong with single fields, in Vietnamese. */
export type EntryFaults = Readonly<Partial<Record<EntryField, string>>>;

/** What a campaign is made of before it is kept. */
type CampaignDraft = Omit<Campaign, 'id' | 'createdAt'>;

export type EntryReading =
  | { readonly usable: true; readonly draft: CampaignDraft }
  | { readonly usable: false; readonly faults: EntryFaults };

const FIRST_YEAR = 2011;
const LONGEST_THEME = 300;

/** Reads the fields; either all are usable or every faulty one is named. */
export function readCampaignEntry(entry: CampaignEntry): EntryReading {
  const year = readYear(entry.year);
  const form = readForm(entry.form, year);
  const week = year === undefined ? undefined : themeFor(year)?.officialPeriod;
  const deadline = readDeadline(entry, year, week);
  const theme = entry.theme.trim().replaceAll(/\s+/g, ' ');
  const reporters = readReporters(entry.reporters, year);
  const faults: EntryFaults = {
    ...(year === undefined && { year: `Năm là một số từ ${FIRST_YEAR}, ví dụ 2025.` }),
    ...(theme.length > LONGEST_THEME && { theme: `Chủ đề dài hơn ${LONGEST_THEME} ký tự.` }),
    ...(typeof form === 'string' && { form }),
    ...(typeof deadline === 'string' && { deadlineDate: deadline }),
    ...(reporters.length === 0 && { reporters: 'Chọn ít nhất một đơn vị báo cáo.' }),
  };
  if (
    year === undefined ||
    typeof form === 'string' ||
    typeof deadline === 'string' ||
    Object.keys(faults).length > 0
  ) {
    return { usable: false, faults };
  }
  return {
    usable: true,
    draft: { year, form, deadline, reporters, ...(theme !== '' && { theme }), ...(week && { week }) },
  };
}

function readYear(text: string): number | undefined {
  const year = /^20\d\d$/.test(text) ? Number(text) : 0;
  return year >= FIRST_YEAR ? year : undefined;
}

/** The form, or what is wrong with it. */
function readForm(text: string, year: number | undefined): TemplateReference | string {
  const template = templates.find(({ id, version }) => text === `${id}@${version}`);
  if (!template) return 'Chọn biểu mẫu.';
  if (year !== undefined && Number(template.valid.from.slice(0, 4)) > year) {
    return `Biểu mẫu này dùng từ năm ${template.valid.from.slice(0, 4)}.`;
  }
  return { id: template.id, version: template.version };
}

/** The deadline, or what is wrong with it. */
function readDeadline(
  { deadlineDate, deadlineRule }: CampaignEntry,
  year: number | undefined,
  week: CivilPeriod | undefined,
): Deadline | string {
  const read = parseDate(deadlineDate, year === undefined ? {} : { year });
  if (read.kind !== 'day') return 'Nhập hạn nộp là một ngày, ví dụ 10/10/2025.';
  const deadline: Deadline = {
    date: read.date,
    rule: deadlineRule === 'before' ? 'before' : 'onOrBefore',
  };
  if (week && lastGoodDay(deadline) < week.end) return 'Hạn nộp báo cáo phải sau khi Tuần lễ kết thúc.';
  return deadline;
}

/** The chosen units that there are, in the order of the tree. */
function readReporters(chosen: readonly UnitId[], year: number | undefined): readonly UnitId[] {
  if (year === undefined) return chosen;
  const { units } = exampleUnitsOn(`${year}-10-01`);
  return units.flatMap(({ id }) => (id !== OFFICE && chosen.includes(id) ? [id] : []));
}
