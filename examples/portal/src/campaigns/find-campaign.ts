import { HTTPException } from 'hono/http-exception';
import type { Storage } from '../storage/storage.ts';
import { type OpenCampaign, openCampaign } from './campaign.ts';

/** The campaign a request names. Answers 404 where there is none. */
export async function findCampaign({ campaigns }: Storage, id: string): Promise<OpenCampaign> {
  const campaign = await campaigns.find(id);
  if (!campaign) throw new HTTPException(404, { message: 'Không có đợt báo cáo này.' });
  return openCampaign(campaign);
}

/** The unit a request names, one that is asked to report. Answers 404 where it is not. */
export function findReporter({ campaign, snapshot }: OpenCampaign, id: string) {
  const unit = campaign.reporters.includes(id) ? snapshot.unit(id) : undefined;
  if (!unit) throw new HTTPException(404, { message: 'Đơn vị này không có trong đợt báo cáo.' });
  return unit;
}
