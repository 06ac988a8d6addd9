import {
  type CivilPeriod,
  type Deadline,
  type Instant,
  MisuseError,
  type ReportTemplate,
  type Snapshot,
  type SnapshotUnit,
  type TemplateReference,
  templates,
  type UnitId,
} from '@llw/core';
import { exampleUnitsOn, OFFICE } from './example-units.ts';

/** One round of reporting (đợt báo cáo): which Week, on which form, from whom, until when. */
export interface Campaign {
  readonly id: string;
  readonly year: number;
  /** Absent where the year has no theme, or none that is known. */
  readonly theme?: string;
  /** The official days of the Week, where a source tells them. */
  readonly week?: CivilPeriod;
  readonly form: TemplateReference;
  readonly deadline: Deadline;
  /** The units that are asked to report. */
  readonly reporters: readonly UnitId[];
  readonly createdAt: Instant;
}

/** A campaign with what it refers to. */
export interface OpenCampaign {
  readonly campaign: Campaign;
  readonly template: ReportTemplate;
  /** The units as they are in the Week. */
  readonly snapshot: Snapshot;
  readonly office: SnapshotUnit;
}

/** Finds the form and the units of a campaign. */
export function openCampaign(campaign: Campaign): OpenCampaign {
  const template = findTemplate(campaign.form);
  if (!template) {
    throw new MisuseError(
      'portal.form',
      `Campaign ${campaign.id} asks for the unknown form ${campaign.form.id}.`,
    );
  }
  const snapshot = exampleUnitsOn(campaign.week?.start ?? `${campaign.year}-10-01`);
  const office = snapshot.unit(OFFICE);
  if (!office) throw new MisuseError('portal.units', `There is no office on ${snapshot.date}.`);
  return { campaign, template, snapshot, office };
}

/** The built-in form that a reference names. */
function findTemplate({ id, version }: TemplateReference): ReportTemplate | undefined {
  return templates.find((template) => template.id === id && template.version === version);
}
