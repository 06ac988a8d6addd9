import { addDays, type CivilDate, type CivilPeriod, officialWordings, templates, themeFor } from '@llw/core';
import type { CampaignEntry } from './campaign-entry.ts';
import { dayText, periodText } from './day-text.ts';
import { exampleUnitsOn, OFFICE } from './example-units.ts';

/** What is known of a year, to fill in the page with. */
export interface YearProposal {
  readonly year: number;
  /** The one theme, or those to choose from; none where localities chose their own or nothing is known. */
  readonly themes: readonly string[];
  /** The Ministry's letter, where its number is known. */
  readonly dispatch?: string;
  readonly week?: CivilPeriod;
  /** Three days after the Week, for the office to change as it needs. */
  readonly deadline?: CivilDate;
}

const DAYS_TO_REPORT = 3;

/** What is officially known of the Week of a year, or `undefined` where there is no source. */
export function proposalFor(year: number): YearProposal | undefined {
  const known = themeFor(year);
  if (!known) return undefined;
  const { officialPeriod: week, dispatch } = known;
  return {
    year,
    themes: officialWordings(known),
    ...(dispatch && { dispatch: dispatch.notation }),
    ...(week && { week, deadline: addDays(week.end, DAYS_TO_REPORT) }),
  };
}

/** What is known of the theme of a year, in words; with `undefined`, that nothing is. */
export function proposalText(proposal: YearProposal | undefined): string {
  if (!proposal) return 'Chưa có nguồn nào về Tuần lễ của năm này.';
  const { themes, dispatch, week } = proposal;
  const days = week ? ` Tuần lễ ${periodText(week)}.` : '';
  const letter = dispatch ? ` theo Công văn số ${dispatch}` : '';
  if (themes.length === 1) return `Chủ đề chính thức${letter}.${days}`;
  if (themes.length > 1) return `Năm này có nhiều chủ đề để chọn: “${themes.join('”, “')}”.${days}`;
  return `Chưa có nguồn nào về một chủ đề chung của năm này: nhập chủ đề của địa phương hoặc để trống.${days}`;
}

/** The page as it opens for a year: what is known is filled in, all units are asked. */
export function proposedEntry(year: number): CampaignEntry {
  const proposal = proposalFor(year);
  const [theme = '', ...others] = proposal?.themes ?? [];
  const form = newestForm(year);
  return {
    year: String(year),
    theme: others.length === 0 ? theme : '',
    form: form ? `${form.id}@${form.version}` : '',
    deadlineDate: proposal?.deadline ? dayText(proposal.deadline) : '',
    deadlineRule: 'onOrBefore',
    reporters: exampleUnitsOn(`${year}-10-01`)
      .descendants(OFFICE)
      .map(({ id }) => id),
  };
}

/** The form that came into use last of those of the year or before. */
function newestForm(year: number) {
  return templates
    .filter(({ valid }) => Number(valid.from.slice(0, 4)) <= year)
    .toSorted((a, b) => (a.valid.from < b.valid.from ? 1 : -1))[0];
}
