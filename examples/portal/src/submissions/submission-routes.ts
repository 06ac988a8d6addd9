import { annotateForm } from '@llw/render';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { findCampaign, findReporter } from '../campaigns/find-campaign.ts';
import { answerDownload } from '../http/download.ts';
import type { Environment } from '../http/environment.ts';
import { receivedPage } from '../pages/received-page.ts';
import { unitPage } from '../pages/unit-page.ts';
import { explanationOf } from './explanation-entry.ts';
import { takeInWorkbook } from './take-in.ts';
import { readUpload, uploadFaults } from './upload.ts';

/** Taking in reports, and showing what was found in them. */
export function submissionRoutes({ storage, now, newId }: Environment): Hono {
  const routes = new Hono();

  routes.post('/campaigns/:campaign/units/:unit/received', async (context) => {
    const open = await findCampaign(storage, context.req.param('campaign'));
    const unit = findReporter(open, context.req.param('unit'));
    const upload = await readUpload((await context.req.formData()).get('workbook'));
    if (!upload.usable) {
      const received = await storage.receivedForms.ofCampaign(open.campaign.id);
      const own = received.filter((form) => form.unit === unit.id);
      return context.html(unitPage({ open, unit, received: own, fault: uploadFaults[upload.fault] }), 422);
    }
    const sender = { unit: unit.id, receivedAt: now() };
    const report = await takeInWorkbook(upload.workbook, sender, open);
    const id = newId();
    await storage.receivedForms.add(
      { ...report, ...sender, id, campaign: open.campaign.id },
      upload.workbook,
    );
    return context.redirect(`/campaigns/${open.campaign.id}/received/${id}`, 303);
  });

  routes.get('/campaigns/:campaign/received/:id', async (context) => {
    const open = await findCampaign(storage, context.req.param('campaign'));
    const received = await storage.receivedForms.find(open.campaign.id, context.req.param('id'));
    if (!received) throw new HTTPException(404, { message: 'Không có báo cáo này.' });
    const sender = findReporter(open, received.unit);
    const explanations = await storage.explanations.ofUnit(open.campaign.id, received.unit);
    const shown = context.req.query('rows') === 'all' ? 'all' : 'found';
    return context.html(receivedPage({ open, received, sender, explanations, shown }));
  });

  routes.post('/campaigns/:campaign/received/:id/explanations', async (context) => {
    const { campaign, id } = context.req.param();
    const received = await storage.receivedForms.find(campaign, id);
    if (!received) throw new HTTPException(404, { message: 'Không có báo cáo này.' });
    const fields = await context.req.formData();
    const text = (name: string) => String(fields.get(name) ?? '');
    const entry = { fingerprint: text('fingerprint'), reason: text('reason') };
    const explanation = explanationOf(entry, received, now());
    if (!explanation) throw new HTTPException(422, { message: 'Ghi lý do vì sao số liệu đúng.' });
    await storage.explanations.give(campaign, received.unit, explanation);
    return context.redirect(`/campaigns/${campaign}/received/${id}#cells`, 303);
  });

  routes.get('/campaigns/:campaign/received/:id/annotated.xlsx', async (context) => {
    const { campaign, id } = context.req.param();
    const received = await storage.receivedForms.find(campaign, id);
    const workbook = await storage.receivedForms.workbook(campaign, id);
    if (!received || !workbook || received.state === 'unreadable') {
      throw new HTTPException(404, { message: 'Không có biểu mẫu này.' });
    }
    const bytes = await annotateForm(workbook.bytes, received.findings);
    return answerDownload(context, {
      name: `${withoutExtension(workbook.name)} (có ghi chú)`,
      type: 'xlsx',
      bytes,
    });
  });

  routes.get('/campaigns/:campaign/received/:id/original', async (context) => {
    const { campaign, id } = context.req.param();
    const workbook = await storage.receivedForms.workbook(campaign, id);
    if (!workbook) throw new HTTPException(404, { message: 'Không có tệp này.' });
    return answerDownload(context, {
      name: withoutExtension(workbook.name),
      type: 'xlsx',
      bytes: workbook.bytes,
    });
  });

  return routes;
}

function withoutExtension(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}
