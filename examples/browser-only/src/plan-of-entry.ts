import {
  type CivilDate,
  composePlan,
  officialWordings,
  type Plan,
  type PlanDraft,
  parseDate,
  themeFor,
} from '@llw/core';

/** What stands in the fields of the page, as it was typed. */
export interface PlanEntry {
  readonly level: 'commune' | 'school';
  readonly issuer: string;
  readonly notation: string;
  readonly place: string;
  readonly year: number;
  /** Empty where the plan names none. */
  readonly theme: string;
  readonly date: string;
  readonly deadline: string;
  readonly signer: string;
}

/** A plan, or what keeps it from being made, in Vietnamese. */
export type PlanReading =
  | { readonly usable: true; readonly plan: Plan }
  | { readonly usable: false; readonly faults: readonly string[] };

/** Makes the plan of a Week from what was typed and what is known of the year. */
export function planOfEntry(entry: PlanEntry): PlanReading {
  const { issuer, notation, place, year } = entry;
  const date = readDay(entry.date, year);
  const deadline = readDay(entry.deadline, year);
  const faults = [
    ...(issuer === '' ? ['Ghi tên cơ quan, đơn vị.'] : []),
    ...(place === '' ? ['Ghi địa danh.'] : []),
    ...(/^\p{Lu}[\p{L}\d.&-]*$/u.test(notation) ? [] : ['Chữ viết tắt bắt đầu bằng chữ in hoa, ví dụ UBND.']),
    ...(date === 'unreadable' ? ['Ngày ban hành phải là một ngày có thật, ví dụ 20/9/2025.'] : []),
    ...(deadline === 'unreadable' ? ['Hạn nộp báo cáo phải là một ngày có thật, ví dụ 10/10/2025.'] : []),
  ];
  if (faults.length > 0) return { usable: false, faults };
  const draft: PlanDraft = {
    week: weekOf(entry, deadline),
    issuer: { type: 'body', name: issuer },
    notation: { issuer: notation },
    place,
    date: date === undefined ? { year } : partsOf(date),
    legalBases: [],
    signing: { signature: signatureOf(entry) },
    recipients: { entries: [], archive: { units: ['VT'] } },
  };
  return { usable: true, plan: composePlan(draft, { level: entry.level }) };
}

/** What is known of the theme of a year: the one wording where there is one, and a sentence about it. */
export function knownTheme(year: number): { readonly wording: string; readonly hint: string } {
  const known = themeFor(year);
  const [wording = '', ...others] = known ? officialWordings(known) : [];
  if (wording === '') return { wording, hint: 'Chưa có nguồn nào về một chủ đề chung của năm này.' };
  if (others.length === 0) return { wording, hint: `Chủ đề chính thức của năm ${year}.` };
  return { wording: '', hint: `Các chủ đề để chọn: “${[wording, ...others].join('”, “')}”.` };
}

/** A day, nothing where the field is empty. */
function readDay(text: string, year: number): CivilDate | 'unreadable' | undefined {
  const read = parseDate(text, { year });
  if (read.kind === 'blank') return undefined;
  return read.kind === 'day' ? read.date : 'unreadable';
}

function partsOf(date: CivilDate): PlanDraft['date'] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

function weekOf({ year, level, theme }: PlanEntry, deadline: CivilDate | undefined): PlanDraft['week'] {
  const period = themeFor(year)?.officialPeriod;
  return {
    year,
    ...(theme !== '' && { theme }),
    ...(period && { officialPeriod: period, declaredPeriod: period }),
    ...(deadline !== undefined && {
      reporting: {
        deadline: { date: deadline, rule: 'onOrBefore' as const },
        to: level === 'school' ? 'Ủy ban nhân dân xã' : 'Sở Giáo dục và Đào tạo',
      },
    }),
  };
}

function signatureOf({ level, signer }: PlanEntry): PlanDraft['signing']['signature'] {
  const name = signer === '' ? {} : { name: signer };
  return level === 'school'
    ? { form: 'head', position: 'Hiệu trưởng', ...name }
    : { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch', ...name };
}
