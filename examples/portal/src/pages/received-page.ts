import { type Finding, formatFinding, type Severity } from '@llw/core';
import { html } from 'hono/html';
import type { OpenCampaign } from '../campaigns/campaign.ts';
import { type FormRow, type FormTable, formTable } from '../submissions/form-table.ts';
import type { ReceivedForm } from '../submissions/received-form.ts';
import { type Html, page } from './page.ts';
import { campaignCrumbs, uploadForm } from './unit-page.ts';
import { countText, momentText, severityTexts, stateLabel } from './wording.ts';

/** What came from a unit, laid out as its form with what was found beside each cell. */
export function receivedPage(open: OpenCampaign, received: ReceivedForm): Html {
  const { campaign, snapshot, template } = open;
  const unit = snapshot.unit(received.unit)?.name ?? received.unit;
  const table = formTable(template, received);
  return page({
    title: 'Kết quả kiểm tra',
    kicker: unit,
    crumbs: [
      ...campaignCrumbs(open),
      { href: `/campaigns/${campaign.id}/units/${received.unit}`, label: unit },
    ],
    content: html`
      ${outcome(received)}
      ${downloads(received)}
      ${received.state === 'submitted' ? '' : html`<details class="again"><summary>Gửi lại biểu mẫu đã sửa</summary>${uploadForm(campaign.id, received.unit)}</details>`}
      ${generalFindings(table)}
      ${received.state === 'unreadable' ? '' : reportTable(table)}`,
  });
}

const outcomeWords = {
  submitted: 'Báo cáo được tổng hợp.',
  returned: 'Báo cáo chưa được tổng hợp: sửa các ô có lỗi rồi gửi lại.',
  unreadable: 'Không đọc được báo cáo trong tệp này: xem lý do dưới đây, chọn đúng tệp rồi gửi lại.',
} as const;

function outcome({ state, findings, revision, receivedAt, fileName }: ReceivedForm): Html {
  const counted = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const tone = state === 'submitted' ? 'good' : 'error';
  return html`<section class="summary summary-${tone}" aria-labelledby="outcome" tabindex="-1" data-focus>
    <h2 id="outcome">${stateLabel(state)} ${outcomeWords[state]}</h2>
    <p>Lần gửi thứ ${revision}, lúc ${momentText(receivedAt)}${fileName ? html`, tệp <q>${fileName}</q>` : ''}.</p>
    <ul class="counts">
      ${(['error', 'query', 'info'] as const).map(
        (severity) =>
          html`<li>${severityMark(severity)} <strong>${countText(counted(severity))}</strong></li>`,
      )}
    </ul>
  </section>`;
}

function downloads({ campaign, id, fileName, state }: ReceivedForm): Html | '' {
  if (fileName === undefined) return '';
  const path = `/campaigns/${campaign}/received/${id}`;
  return html`<p class="actions">
    ${state === 'unreadable' ? '' : html`<a class="button" href="${path}/annotated.xlsx" download>Tải biểu mẫu có ghi chú lỗi</a>`}
    <a class="button button-quiet" href="${path}/original" download>Tải tệp đã gửi</a>
  </p>`;
}

function generalFindings({ general }: FormTable): Html | '' {
  if (general.length === 0) return '';
  return html`<section aria-labelledby="general">
    <h2 id="general">Về cả báo cáo</h2>
    ${findingList(general)}
  </section>`;
}

function reportTable({ groups }: FormTable): Html {
  return html`<section aria-labelledby="cells">
    <h2 id="cells">Từng ô của biểu mẫu</h2>
    <table class="stacked report" role="table">
      <caption class="visually-hidden">Số liệu đã gửi và kết quả kiểm tra</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Nội dung</th>
          <th role="columnheader" scope="col" class="figure">Kết quả</th>
          <th role="columnheader" scope="col">Đơn vị tính</th>
          <th role="columnheader" scope="col">Kiểm tra</th>
        </tr>
      </thead>
      ${groups.map(
        ({ code, label, rows }) => html`<tbody role="rowgroup">
          <tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="4">${code}. ${label}</th></tr>
          ${rows.map(reportRow)}
        </tbody>`,
      )}
    </table>
  </section>`;
}

function reportRow({ cell, given, place, findings }: FormRow): Html {
  const worst = (['error', 'query', 'info'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
  return html`<tr role="row" class="${worst ? `row-${worst}` : ''}">
    <th role="rowheader" scope="row">${cell.label.vi}</th>
    <td role="cell" class="figure" data-label="Kết quả">${
      given === undefined || given.trim() === '' ? html`<span class="muted">để trống</span>` : given
    }</td>
    <td role="cell" class="unit" data-label="Đơn vị tính">${cell.unitOfMeasure.vi}</td>
    <td role="cell" class="checked" data-label="Kiểm tra">${
      findings.length === 0
        ? html`<span class="muted">không có lỗi</span>`
        : html`${place ? html`<p class="place">Ô ${place}</p>` : ''}${findingList(findings)}`
    }</td>
  </tr>`;
}

function severityMark(severity: Severity): Html {
  return html`<span class="label label-${severity}">${severityTexts[severity]}</span>`;
}

function findingList(findings: readonly Finding[]): Html {
  return html`<ul class="findings">
    ${findings.map(
      (finding) => html`<li class="finding-${finding.severity}">
        ${severityMark(finding.severity)} ${formatFinding(finding, 'vi')}
      </li>`,
    )}
  </ul>`;
}
