import { explain } from '@llw/aggregate';
import { cellsOf } from '@llw/core';
import { renderDocument, renderRollUp } from '@llw/render';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { OpenCampaign } from '../campaigns/campaign.ts';
import { findCampaign } from '../campaigns/find-campaign.ts';
import { answerDownload } from '../http/download.ts';
import type { Environment } from '../http/environment.ts';
import { explanationPage } from '../pages/explanation-page.ts';
import { totalsPage } from '../pages/totals-page.ts';
import { campaignTotals } from './campaign-totals.ts';
import { officeReport } from './office-report.ts';

/** Totals, how each came about, and the files made of them. */
export function totalsRoutes({ storage, now }: Environment): Hono {
  const routes = new Hono();

  const totalsOf = async (id: string) => {
    const open = await findCampaign(storage, id);
    return { open, totals: campaignTotals(open, await storage.receivedForms.ofCampaign(id)) };
  };

  routes.get('/campaigns/:campaign/totals', async (context) => {
    const { open, totals } = await totalsOf(context.req.param('campaign'));
    return context.html(totalsPage(open, totals, chosenUnit(open, context.req.query('unit'))));
  });

  routes.get('/campaigns/:campaign/totals/:cell', async (context) => {
    const { open, totals } = await totalsOf(context.req.param('campaign'));
    const key = context.req.param('cell');
    const cell = totals.cells.includes(key)
      ? cellsOf(open.template).find((cell) => cell.key === key)
      : undefined;
    if (!cell) throw new HTTPException(404, { message: 'Không có số liệu này.' });
    const unit = chosenUnit(open, context.req.query('unit'));
    return context.html(explanationPage(open, explain(totals, unit.id, key), cell));
  });

  routes.get('/campaigns/:campaign/roll-up.xlsx', async (context) => {
    const { open, totals } = await totalsOf(context.req.param('campaign'));
    const name = `Sổ tổng hợp ${open.campaign.year} - ${open.office.name}`;
    return answerDownload(context, { name, type: 'xlsx', bytes: await renderRollUp(totals) });
  });

  routes.get('/campaigns/:campaign/report.docx', async (context) => {
    const { open, totals } = await totalsOf(context.req.param('campaign'));
    const name = `Báo cáo ${open.campaign.year} - ${open.office.name}`;
    const bytes = await renderDocument(officeReport(open, totals, now()));
    return answerDownload(context, { name, type: 'docx', bytes });
  });

  return routes;
}

/** The unit whose totals are asked for; the office's where none is named. */
function chosenUnit({ snapshot, office }: OpenCampaign, id: string | undefined) {
  const unit = id === undefined ? office : snapshot.unit(id);
  if (!unit) throw new HTTPException(404, { message: 'Không có đơn vị này.' });
  return unit;
}
