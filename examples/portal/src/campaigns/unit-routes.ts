import { renderForm } from '@llw/render';
import { Hono } from 'hono';
import { answerDownload } from '../http/download.ts';
import type { Environment } from '../http/environment.ts';
import { unitPage } from '../pages/unit-page.ts';
import { findCampaign, findReporter } from './find-campaign.ts';

/** The page of a unit in a campaign, and its blank form. */
export function unitRoutes({ storage }: Environment): Hono {
  const routes = new Hono();

  routes.get('/campaigns/:campaign/units/:unit', async (context) => {
    const open = await findCampaign(storage, context.req.param('campaign'));
    const unit = findReporter(open, context.req.param('unit'));
    const received = await storage.receivedForms.ofCampaign(open.campaign.id);
    return context.html(unitPage({ open, unit, received: received.filter((form) => form.unit === unit.id) }));
  });

  routes.get('/campaigns/:campaign/units/:unit/form.xlsx', async (context) => {
    const open = await findCampaign(storage, context.req.param('campaign'));
    const { id, name, kind } = findReporter(open, context.req.param('unit'));
    const parentName = open.snapshot.parent(id)?.name;
    const bytes = await renderForm(open.template, {
      unit: { id, name, kind, ...(parentName !== undefined && { parentName }) },
      period: String(open.campaign.year),
      deadline: open.campaign.deadline,
    });
    return answerDownload(context, { name: `Biểu mẫu ${open.campaign.year} - ${name}`, type: 'xlsx', bytes });
  });

  return routes;
}
