import { formatFinding } from '@llw/core';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { findCampaign, findReporter } from '../campaigns/find-campaign.ts';
import { proposalFor, proposalText } from '../campaigns/proposal.ts';
import { takeInPayload } from '../submissions/take-in.ts';
import { campaignTotals } from '../totals/campaign-totals.ts';
import type { Environment } from './environment.ts';
import { answerFindings } from './problem.ts';

/** What other systems ask of the portal. Faults are answered as `application/problem+json`. */
export function apiRoutes({ storage, now, newId }: Environment): Hono {
  const routes = new Hono();

  routes.get('/years/:year', (context) => {
    const proposal = proposalFor(Number(context.req.param('year')));
    if (!proposal) throw new HTTPException(404, { message: proposalText(undefined) });
    return context.json({ ...proposal, hint: proposalText(proposal) });
  });

  routes.get('/campaigns/:campaign/coverage', async (context) => {
    const open = await findCampaign(storage, context.req.param('campaign'));
    const totals = campaignTotals(open, await storage.receivedForms.ofCampaign(open.campaign.id));
    return context.json({
      coverage: totals.coverage(open.office.id),
      reporters: totals.reporters(open.office.id),
    });
  });

  routes.post('/campaigns/:campaign/units/:unit/received', async (context) => {
    const open = await findCampaign(storage, context.req.param('campaign'));
    const unit = findReporter(open, context.req.param('unit'));
    if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) {
      throw new HTTPException(415, { message: 'Báo cáo được gửi dưới dạng application/json.' });
    }
    const payload = parsedObject(await context.req.text());
    const sender = { unit: unit.id, receivedAt: now() };
    const report = takeInPayload(payload, sender, open);
    if (report.state === 'unreadable') return answerFindings(context, report.findings);
    const id = newId();
    await storage.receivedForms.add({ ...report, ...sender, id, campaign: open.campaign.id });
    const page = `/campaigns/${open.campaign.id}/received/${id}`;
    const findings = report.findings.map((finding) => ({ ...finding, text: formatFinding(finding, 'vi') }));
    return context.json({ id, state: report.state, page, findings }, 201, { location: page });
  });

  return routes;
}

function parsedObject(text: string): Readonly<Record<string, unknown>> {
  const faulty = () => new HTTPException(400, { message: 'Nội dung không phải là một đối tượng JSON.' });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw faulty();
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw faulty();
  return { ...parsed };
}
