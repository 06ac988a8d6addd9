import {
  type Acknowledgement,
  applyAcknowledgements,
  type Finding,
  type Severity,
  type SnapshotUnit,
} from '@llw/core';
import { html } from 'hono/html';
import type { OpenCampaign } from '../campaigns/campaign.ts';
import { type FormGroup, type FormRow, formTable, rowsWithFindings } from '../submissions/form-table.ts';
import type { ReceivedForm } from '../submissions/received-form.ts';
import { type Explaining, findingList, severityMark } from './finding-list.ts';
import { type Html, page } from './page.ts';
import { campaignCrumbs, uploadForm } from './unit-page.ts';
import { countText, momentText, stateLabel } from './wording.ts';

/** Which lines of the form are shown. */
type ShownRows = 'found' | 'all';

/** What the page of a report shows. */
interface ReceivedView {
  readonly open: OpenCampaign;
  readonly received: ReceivedForm;
  readonly sender: SnapshotUnit;
  /** All that the sender explained in this campaign; what holds no more is left out. */
  readonly explanations: readonly Acknowledgement[];
  readonly shown: ShownRows;
}

/** What came from a unit, laid out as its form with what was found beside each cell. */
export function receivedPage({ open, received, sender, explanations, shown }: ReceivedView): Html {
  const { campaign, template } = open;
  const { general, groups } = formTable(template, received, sender.kind);
  const found = rowsWithFindings(groups);
  const path = `/campaigns/${campaign.id}/received/${received.id}`;
  const { explained } = applyAcknowledgements(received.findings, explanations);
  const given = new Map(explained.map(({ finding, by }) => [finding, by]));
  const explaining = { given, action: `${path}/explanations` };
  return page({
    title: 'Kết quả kiểm tra',
    kicker: sender.name,
    crumbs: [
      ...campaignCrumbs(open),
      { href: `/campaigns/${campaign.id}/units/${sender.id}`, label: sender.name },
    ],
    content: html`
      ${outcome(received, given.size)}
      ${downloads(received)}
      ${isToBeCorrected(received, given.size) ? uploadAgain(campaign.id, sender.id) : ''}
      ${general.length === 0 ? '' : generalFindings(general, explaining)}
      ${received.state === 'unreadable' ? '' : reportSection({ path, groups, found, shown, explaining })}`,
  });
}

function isToBeCorrected({ findings }: ReceivedForm, explained: number): boolean {
  return findings.filter(({ severity }) => severity !== 'info').length > explained;
}

function uploadAgain(campaign: string, unit: string): Html {
  return html`<details class="again">
    <summary>Gửi lại biểu mẫu đã sửa</summary>
    ${uploadForm(campaign, unit)}
  </details>`;
}

/** From the gravest. */
const severities = ['error', 'query', 'info'] as const satisfies readonly Severity[];

const outcomeWords = {
  submitted: 'Báo cáo được tổng hợp.',
  returned: 'Báo cáo chưa được tổng hợp: sửa các ô có lỗi rồi gửi lại.',
  unreadable: 'Không đọc được báo cáo trong tệp này: xem lý do dưới đây, chọn đúng tệp rồi gửi lại.',
} as const;

function outcome({ state, findings, revision, receivedAt, fileName }: ReceivedForm, explained: number): Html {
  const counted = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length -
    (severity === 'query' ? explained : 0);
  const tone = state === 'submitted' ? 'good' : 'error';
  return html`<section class="summary summary-${tone}" aria-labelledby="outcome" tabindex="-1" data-focus>
    <h2 id="outcome">${stateLabel(state)} ${outcomeWords[state]}</h2>
    <p>Lần gửi thứ ${revision}, lúc ${momentText(receivedAt)}${fileName ? html`, tệp <q>${fileName}</q>` : ''}.</p>
    <ul class="counts">
      ${severities.map(
        (severity) =>
          html`<li>${severityMark(severity)} <strong>${countText(counted(severity))}</strong></li>`,
      )}
      ${explained > 0 ? html`<li><span class="label label-explained">Đã giải trình</span> <strong>${countText(explained)}</strong></li>` : ''}
    </ul>
  </section>`;
}

function downloads({ campaign, id, fileName, state, findings }: ReceivedForm): Html | '' {
  if (fileName === undefined) return '';
  const path = `/campaigns/${campaign}/received/${id}`;
  return html`<p class="actions">
    ${state === 'unreadable' || findings.length === 0 ? '' : html`<a class="button" href="${path}/annotated.xlsx" download>Tải biểu mẫu có ghi chú</a>`}
    <a class="button button-quiet" href="${path}/original" download>Tải tệp đã gửi</a>
  </p>`;
}

function generalFindings(findings: readonly Finding[], explaining: Explaining): Html {
  return html`<section aria-labelledby="general">
    <h2 id="general">Về cả báo cáo</h2>
    ${findingList(findings, explaining)}
  </section>`;
}

interface ReportLines {
  readonly path: string;
  readonly groups: readonly FormGroup[];
  readonly found: readonly FormGroup[];
  readonly shown: ShownRows;
  readonly explaining: Explaining;
}

const rowCount = (groups: readonly FormGroup[]) => groups.reduce((sum, { rows }) => sum + rows.length, 0);

function reportSection({ path, groups, found, shown, explaining }: ReportLines): Html {
  const isFiltered = shown === 'found' && found.length > 0;
  const choice = (rows: ShownRows, label: string, count: number, isCurrent: boolean) =>
    html`<li><a class="filter" href="${path}?rows=${rows}#cells" ${isCurrent ? html`aria-current="true"` : ''}>${label} (${count})</a></li>`;
  return html`<section aria-labelledby="cells">
    <h2 id="cells">Từng ô của biểu mẫu</h2>
    ${
      found.length === 0
        ? ''
        : html`<nav aria-label="Chọn ô để xem">
          <ul class="filters">
            ${choice('found', 'Ô cần xem lại', rowCount(found), isFiltered)}
            ${choice('all', 'Cả biểu mẫu', rowCount(groups), !isFiltered)}
          </ul>
        </nav>`
    }
    ${reportTable(isFiltered ? found : groups, explaining)}
  </section>`;
}

function reportTable(groups: readonly FormGroup[], explaining: Explaining): Html {
  return html`<table class="stacked report" role="table">
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
        ${rows.map((row) => reportRow(row, explaining))}
      </tbody>`,
    )}
  </table>`;
}

function reportRow({ label, unitOfMeasure, given, place, findings }: FormRow, explaining: Explaining): Html {
  const open = findings.filter((finding) => !explaining.given.has(finding));
  const worst = severities.find((severity) => open.some((finding) => finding.severity === severity));
  return html`<tr role="row" class="${worst ? `row-${worst}` : findings.length > 0 ? 'row-explained' : 'row-clean'}">
    <th role="rowheader" scope="row">${label}</th>
    <td role="cell" class="figure">${given ?? html`<span class="muted">để trống</span>`}</td>
    <td role="cell" class="unit">${unitOfMeasure}</td>
    <td role="cell" class="checked">${
      findings.length === 0
        ? html`<span class="visually-hidden">không có lỗi</span>`
        : html`${place ? html`<p class="place">Ô ${place} trong tệp</p>` : ''}${findingList(findings, explaining)}`
    }</td>
  </tr>`;
}
