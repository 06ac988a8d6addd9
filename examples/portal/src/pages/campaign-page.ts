import type { Coverage, ReporterState, ReportingStatus, RollUp } from '@llw/core';
import { html } from 'hono/html';
import type { OpenCampaign } from '../campaigns/campaign.ts';
import { dayText, deadlineText } from '../campaigns/day-text.ts';
import { themeNote } from '../campaigns/theme-note.ts';
import type { ReceivedForm } from '../submissions/received-form.ts';
import { type Html, page } from './page.ts';
import { countText, formName, momentText, reportingStatusText, statusLabel } from './wording.ts';

/** Statuses that the list of units can be narrowed to. */
export const shownStatuses = [
  'onTime',
  'late',
  'missing',
  'returned',
] as const satisfies readonly ReportingStatus[];

/** See {@link shownStatuses}. */
type ShownStatus = (typeof shownStatuses)[number];

/** What the page of a campaign shows. */
export interface CampaignView {
  readonly open: OpenCampaign;
  readonly totals: RollUp;
  readonly received: readonly ReceivedForm[];
  /** Only units of this status; all where it is left out. */
  readonly only?: ShownStatus;
  /** The campaign was just created. */
  readonly isNew: boolean;
}

/** The office's page of a campaign: who has reported, and all that can be taken from it. */
export function campaignPage(view: CampaignView): Html {
  const { open, totals, isNew } = view;
  const { campaign, template, office } = open;
  const note = themeNote(campaign);
  return page({
    title: `Tuần lễ năm ${campaign.year}`,
    kicker: 'Đợt báo cáo',
    crumbs: [{ href: '/', label: 'Các đợt báo cáo' }],
    content: html`
      ${isNew ? html`<p class="notice notice-good" role="status">Đã tạo đợt báo cáo. Gửi cho mỗi đơn vị đường dẫn trang của đơn vị trong bảng dưới đây.</p>` : ''}
      ${campaign.theme ? html`<p class="theme theme-large">“${campaign.theme}”</p>` : ''}
      ${note ? html`<p class="notice">${note}</p>` : ''}
      <dl class="facts">
        ${campaign.week ? html`<div><dt>Tuần lễ</dt><dd>${dayText(campaign.week.start)} – ${dayText(campaign.week.end)}</dd></div>` : ''}
        <div><dt>Hạn nộp</dt><dd>${deadlineText(campaign.deadline)}</dd></div>
        <div><dt>Biểu mẫu</dt><dd>${formName(template)}</dd></div>
      </dl>
      ${coverageSection(totals.coverage(office.id))}
      ${resultsSection(campaign.id)}
      ${unitsSection(view)}`,
  });
}

function coverageSection(coverage: Coverage): Html {
  const { received, expected, onTime, late, missing, returned } = coverage;
  return html`<section aria-labelledby="coverage">
    <h2 id="coverage">Tiến độ</h2>
    <p class="progress-line">
      <strong class="big">${countText(received)}/${countText(expected)}</strong>
      đơn vị có báo cáo được tổng hợp
    </p>
    <progress max="${expected}" value="${received}" aria-label="Đơn vị có báo cáo được tổng hợp">${received}/${expected}</progress>
    <ul class="counts">
      <li>${statusLabel('onTime')} <strong>${countText(onTime)}</strong></li>
      <li>${statusLabel('late')} <strong>${countText(late)}</strong></li>
      <li>${statusLabel('returned')} <strong>${countText(returned)}</strong></li>
      <li>${statusLabel('missing')} <strong>${countText(missing)}</strong></li>
    </ul>
  </section>`;
}

function resultsSection(campaign: string): Html {
  return html`<section aria-labelledby="results">
    <h2 id="results">Kết quả</h2>
    <p class="actions">
      <a class="button" href="/campaigns/${campaign}/totals">Xem số liệu tổng hợp</a>
      <a class="button button-quiet" href="/campaigns/${campaign}/report.docx" download>Tải báo cáo (DOCX)</a>
      <a class="button button-quiet" href="/campaigns/${campaign}/roll-up.xlsx" download>Tải sổ tổng hợp (XLSX)</a>
    </p>
  </section>`;
}

function unitsSection({ open, totals, received, only }: CampaignView): Html {
  const all = totals.reporters(open.office.id);
  const shown = only === undefined ? all : all.filter(({ status }) => status === only);
  const path = `/campaigns/${open.campaign.id}`;
  const filter = (label: string, status?: ShownStatus) =>
    html`<li><a class="filter" href="${path}${status ? `?status=${status}` : ''}#units" ${status === only ? html`aria-current="true"` : ''}>${label}</a></li>`;
  return html`<section aria-labelledby="units">
    <h2 id="units">Đơn vị</h2>
    <nav aria-label="Lọc đơn vị theo tình trạng">
      <ul class="filters">
        ${filter('Tất cả')} ${shownStatuses.map((status) => filter(reportingStatusText(status), status))}
      </ul>
    </nav>
    ${
      shown.length === 0
        ? html`<p class="notice">Không có đơn vị nào.</p>`
        : html`<table class="stacked units" role="table">
          <caption class="visually-hidden">Đơn vị và tình trạng báo cáo</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">Đơn vị</th>
              <th role="columnheader" scope="col">Tình trạng</th>
              <th role="columnheader" scope="col">Lần gửi gần nhất</th>
              <th role="columnheader" scope="col">Biểu mẫu</th>
            </tr>
          </thead>
          <tbody role="rowgroup">${shown.map((state) => unitRow(state, open, received))}</tbody>
        </table>`
    }
  </section>`;
}

function unitRow(
  { unit, status }: ReporterState,
  { campaign, snapshot }: OpenCampaign,
  received: readonly ReceivedForm[],
): Html {
  const name = snapshot.unit(unit)?.name ?? unit;
  const last = received.findLast((form) => form.unit === unit);
  const path = `/campaigns/${campaign.id}/units/${unit}`;
  return html`<tr role="row" class="level-${snapshot.levelOf(snapshot.ordinalOf(unit))}">
    <th role="rowheader" scope="row"><a href="${path}">${name}</a></th>
    <td role="cell" data-label="Tình trạng">${statusLabel(status)}</td>
    <td role="cell" data-label="Lần gửi gần nhất" class="${last ? 'sent' : 'sent-never'}">${
      last
        ? html`<a href="/campaigns/${campaign.id}/received/${last.id}">${momentText(last.receivedAt)}</a>${last.state === 'unreadable' ? html` <span class="muted">(tệp không đọc được)</span>` : ''}`
        : html`<span class="muted">chưa có</span>`
    }</td>
    <td role="cell" data-label="Biểu mẫu" class="form"><a href="${path}/form.xlsx" download>Tải biểu mẫu<span class="visually-hidden"> của ${name}</span></a></td>
  </tr>`;
}
