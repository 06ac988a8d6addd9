import { rollUp } from '@llw/aggregate';
import type { RollUp } from '@llw/core';
import type { OpenCampaign } from '../campaigns/campaign.ts';
import type { ReceivedForm } from '../submissions/received-form.ts';

/** The totals of a campaign from all that came: a returned report is not counted, the latest other one is. */
export function campaignTotals(
  { campaign, template, snapshot }: OpenCampaign,
  received: readonly ReceivedForm[],
): RollUp {
  return rollUp({
    template,
    snapshot,
    submissions: received.flatMap(({ submission }) => submission ?? []),
    policy: {
      period: String(campaign.year),
      expected: { by: 'units', units: campaign.reporters },
      deadline: campaign.deadline,
    },
  });
}
