import type { SnapshotUnit } from '@llw/core';
import { html } from 'hono/html';
import type { OpenCampaign } from '../campaigns/campaign.ts';
import { deadlineText } from '../campaigns/day-text.ts';
import type { ReceivedForm } from '../submissions/received-form.ts';
import { LARGEST_UPLOAD } from '../submissions/upload.ts';
import { type Html, page } from './page.ts';
import { momentText, stateLabel } from './wording.ts';

/** What the page of a unit shows. */
export interface UnitView {
  readonly open: OpenCampaign;
  readonly unit: SnapshotUnit;
  readonly received: readonly ReceivedForm[];
  /** Why the last upload was not taken. */
  readonly fault?: string;
}

/** A unit's page of a campaign: take the form, send it back filled in. */
export function unitPage(view: UnitView): Html {
  const { open, unit, fault, received } = view;
  const { campaign } = open;
  return page({
    title: unit.name,
    kicker: `Tuần lễ năm ${campaign.year}`,
    crumbs: campaignCrumbs(open),
    content: html`
      ${fault ? html`<section class="summary summary-error" role="alert" tabindex="-1" data-focus><h2>Chưa nhận được tệp</h2><p>${fault}</p></section>` : ''}
      <p class="lead">Gửi báo cáo <strong>${deadlineText(campaign.deadline)}</strong>.</p>
      <ol class="steps">
        <li>
          <h2>Tải biểu mẫu</h2>
          <p>Biểu mẫu đã ghi sẵn tên đơn vị. Nhập số liệu vào các ô tô màu; ô không có hoạt động thì ghi 0.</p>
          <p><a class="button button-quiet" href="/campaigns/${campaign.id}/units/${unit.id}/form.xlsx" download>Tải biểu mẫu (XLSX)</a></p>
        </li>
        <li>
          <h2>Gửi biểu mẫu đã nhập</h2>
          ${uploadForm(campaign.id, unit.id)}
        </li>
      </ol>
      ${received.length > 0 ? historySection(received) : ''}`,
  });
}

/** The way from the start page to what lies below a campaign. */
export function campaignCrumbs({ campaign }: OpenCampaign) {
  return [
    { href: '/', label: 'Các đợt báo cáo' },
    { href: `/campaigns/${campaign.id}`, label: `Tuần lễ năm ${campaign.year}` },
  ];
}

/** The form with which a workbook is sent. */
export function uploadForm(campaign: string, unit: string): Html {
  const megabytes = LARGEST_UPLOAD / 2 ** 20;
  return html`<form class="upload" method="post" enctype="multipart/form-data"
      action="/campaigns/${campaign}/units/${unit}/received" data-largest="${LARGEST_UPLOAD}">
    <div class="field">
      <label for="workbook">Tệp báo cáo</label>
      <p class="hint" id="workbook-hint">Sổ tính Excel (.xlsx), không quá ${megabytes} MB.</p>
      <div class="file-box">
        <input id="workbook" name="workbook" type="file" required aria-describedby="workbook-hint"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet">
        <span class="file-choice" aria-hidden="true" hidden><b>Chọn tệp</b> <span>chưa chọn tệp</span></span>
      </div>
    </div>
    <p class="actions">
      <button class="button" type="submit">Gửi và kiểm tra</button>
      <span class="progress-note" role="status" aria-live="polite"></span>
    </p>
  </form>`;
}

function historySection(received: readonly ReceivedForm[]): Html {
  return html`<section aria-labelledby="history">
    <h2 id="history">Đã gửi</h2>
    <ol class="history" reversed>
      ${received.toReversed().map(
        ({ id, campaign, revision, receivedAt, state }) => html`<li>
          <a href="/campaigns/${campaign}/received/${id}">Lần ${revision}, lúc ${momentText(receivedAt)}</a>
          ${stateLabel(state)}
        </li>`,
      )}
    </ol>
  </section>`;
}
