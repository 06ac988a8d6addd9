import { Hono } from 'hono';
import type { Environment } from '../http/environment.ts';
import { campaignEntryPage } from '../pages/campaign-entry-page.ts';
import { campaignPage, shownStatuses } from '../pages/campaign-page.ts';
import { startPage } from '../pages/start-page.ts';
import { campaignTotals } from '../totals/campaign-totals.ts';
import { openCampaign } from './campaign.ts';
import { type CampaignEntry, readCampaignEntry } from './campaign-entry.ts';
import { findCampaign } from './find-campaign.ts';
import { proposedEntry } from './proposal.ts';

/** The list of campaigns, creating one, and the office's page of each. */
export function campaignRoutes(environment: Environment): Hono {
  const { storage, now, newId } = environment;
  const routes = new Hono();

  routes.get('/', async (context) => {
    const campaigns = await storage.campaigns.all();
    const listed = await Promise.all(
      campaigns.map(async (campaign) => {
        const open = openCampaign(campaign);
        const totals = campaignTotals(open, await storage.receivedForms.ofCampaign(campaign.id));
        return { campaign, coverage: totals.coverage(open.office.id) };
      }),
    );
    return context.html(startPage(listed));
  });

  routes.get('/campaigns/new', (context) => {
    const asked = context.req.query('year');
    const year = asked !== undefined && /^20\d\d$/.test(asked) ? asked : now().slice(0, 4);
    return context.html(campaignEntryPage(proposedEntry(Number(year))));
  });

  routes.post('/campaigns', async (context) => {
    const entry = entryOf(await context.req.formData());
    const reading = readCampaignEntry(entry);
    if (!reading.usable) return context.html(campaignEntryPage(entry, reading.faults), 422);
    const id = newId();
    await storage.campaigns.add({ ...reading.draft, id, createdAt: now() });
    return context.redirect(`/campaigns/${id}?new`, 303);
  });

  routes.get('/campaigns/:campaign', async (context) => {
    const open = await findCampaign(storage, context.req.param('campaign'));
    const received = await storage.receivedForms.ofCampaign(open.campaign.id);
    const only = shownStatuses.find((status) => status === context.req.query('status'));
    const view = {
      open,
      received,
      totals: campaignTotals(open, received),
      isNew: context.req.query('new') !== undefined,
      ...(only && { only }),
    };
    return context.html(campaignPage(view));
  });

  return routes;
}

function entryOf(form: FormData): CampaignEntry {
  const text = (field: string) => {
    const value = form.get(field);
    return typeof value === 'string' ? value.normalize('NFC').trim() : '';
  };
  return {
    year: text('year'),
    theme: text('theme'),
    form: text('form'),
    deadlineDate: text('deadlineDate'),
    deadlineRule: text('deadlineRule'),
    reporters: form.getAll('reporters').filter((value) => typeof value === 'string'),
  };
}
