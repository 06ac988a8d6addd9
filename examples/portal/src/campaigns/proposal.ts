import { addDays, officialWordings, templates, themeFor } from '@llw/core';
import type { CampaignEntry } from './campaign-entry.ts';
import { exampleUnitsOn, OFFICE } from './example-units.ts';

/** What is known of a year, to fill in the page with. */
export interface YearProposal {
  readonly year: number;
  /** The one theme, or those to choose from; none where localities chose their own or nothing is known. */
  readonly themes: readonly string[];
  /** The Ministry's letter, where its number is known. */
  readonly dispatch?: string;
  readonly week?: { readonly start: string; readonly end: string };
  /** Three days after the Week, as letters that ask for reports commonly do. */
  readonly deadline?: string;
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

/** The page as it opens for a year: what is known is filled in, all units are asked. */
export function proposedEntry(year: number): CampaignEntry {
  const proposal = proposalFor(year);
  const form = templates.find(({ valid }) => Number(valid.from.slice(0, 4)) <= year);
  const { units } = exampleUnitsOn(`${year}-10-01`);
  return {
    year: String(year),
    theme: proposal?.themes.length === 1 ? (proposal.themes[0] ?? '') : '',
    form: form ? `${form.id}@${form.version}` : '',
    deadlineDate: proposal?.deadline ?? '',
    deadlineRule: 'onOrBefore',
    reporters: units.flatMap(({ id }) => (id === OFFICE ? [] : [id])),
  };
}
