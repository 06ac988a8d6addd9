import { type Cell, type Contribution, formatNumber, type RollUp, type SnapshotUnit } from '@llw/core';
import { html } from 'hono/html';
import type { OpenCampaign } from '../campaigns/campaign.ts';
import { type Html, page } from './page.ts';
import { campaignCrumbs } from './unit-page.ts';
import { countText, momentText, statusLabel } from './wording.ts';

/** How one total came about: what each unit gave, and who is not in it. */
export function explanationPage(open: OpenCampaign, totals: RollUp, unit: SnapshotUnit, cell: Cell): Html {
  const contributions = totals.contributions(unit.id, cell.key);
  return page({
    title: cell.label.vi,
    kicker: `${unit.name}, giải thích số liệu`,
    crumbs: [
      ...campaignCrumbs(open),
      { href: `/campaigns/${open.campaign.id}/totals?unit=${unit.id}`, label: 'Số liệu tổng hợp' },
    ],
    content: html`
      ${figureSection(totals, unit, cell)}
      ${contributorsSection(open, contributions, cell)}
      ${absentSection(open, totals, unit)}`,
  });
}

function figureSection(totals: RollUp, unit: SnapshotUnit, cell: Cell): Html {
  const { value, lowerBound, cellCoverage, coverage } = totals.figure(unit.id, cell.key);
  const shown = value === null ? 'chưa có số liệu' : formatNumber(value);
  return html`<section class="summary" aria-label="Tổng số">
    <p class="figure-large"><strong>${lowerBound ? 'ít nhất ' : ''}${shown}</strong> ${value === null ? '' : cell.unitOfMeasure.vi}</p>
    <p>
      ${operatorWords(cell)} của ${countText(cellCoverage.filled)} đơn vị có số liệu, trong
      ${countText(coverage.expected)} đơn vị phải báo cáo.
      ${lowerBound ? 'Còn đơn vị chưa có số liệu nên số thật bằng hoặc lớn hơn.' : ''}
    </p>
    ${cellCoverage.blank > 0 ? html`<p>${countText(cellCoverage.blank)} đơn vị đã báo cáo nhưng để trống ô này; ô trống không được tính là 0.</p>` : ''}
  </section>`;
}

function operatorWords({ indicator }: Cell): string {
  switch (indicator.aggregation.units) {
    case 'count':
    case 'countTrue':
      return 'Số đơn vị trả lời “Có”, trong báo cáo';
    case 'max':
      return 'Số lớn nhất trong báo cáo';
    case 'min':
      return 'Số nhỏ nhất trong báo cáo';
    case 'mean':
      return 'Số trung bình theo báo cáo';
    default:
      return 'Tổng theo báo cáo';
  }
}

function contributorsSection(
  { campaign, snapshot }: OpenCampaign,
  contributions: readonly Contribution[],
  cell: Cell,
): Html {
  if (contributions.length === 0) return html`<p class="notice">Chưa có báo cáo nào.</p>`;
  const row = ({ unit, value, submission, submittedAt, status }: Contribution) => html`<tr role="row">
    <th role="rowheader" scope="row">${snapshot.unit(unit)?.name ?? unit}</th>
    <td role="cell" class="figure" data-label="Số liệu">${value === null ? html`<span class="muted">${valuelessWords(status)}</span>` : formatNumber(value)}</td>
    <td role="cell" data-label="Thuộc">${snapshot.parent(unit)?.name ?? ''}</td>
    <td role="cell" data-label="Báo cáo"><a href="/campaigns/${campaign.id}/received/${submission}">${momentText(submittedAt)}</a></td>
  </tr>`;
  return html`<section aria-labelledby="contributors">
    <h2 id="contributors">Đơn vị góp vào số này</h2>
    <table class="stacked" role="table">
      <caption class="visually-hidden">${cell.label.vi} theo từng đơn vị</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Đơn vị</th>
          <th role="columnheader" scope="col" class="figure">Số liệu</th>
          <th role="columnheader" scope="col">Thuộc</th>
          <th role="columnheader" scope="col">Báo cáo</th>
        </tr>
      </thead>
      <tbody role="rowgroup">${contributions.map(row)}</tbody>
    </table>
  </section>`;
}

function valuelessWords(status: Contribution['status']): string {
  switch (status) {
    case 'notApplicable':
      return 'không thuộc đối tượng';
    case 'includedElsewhere':
      return 'đã tính ở đơn vị khác';
    case 'blank':
    case 'absent':
      return 'để trống';
    default:
      return 'chưa có số liệu';
  }
}

function absentSection({ campaign, snapshot }: OpenCampaign, totals: RollUp, unit: SnapshotUnit): Html | '' {
  const absent = totals.reporters(unit.id).filter(({ status }) => status !== 'onTime' && status !== 'late');
  if (absent.length === 0) return '';
  return html`<section aria-labelledby="absent">
    <h2 id="absent">Đơn vị chưa có trong số này</h2>
    <ul class="absent">
      ${absent.map(
        ({ unit: id, status }) => html`<li>
          <a href="/campaigns/${campaign.id}/units/${id}">${snapshot.unit(id)?.name ?? id}</a> ${statusLabel(status)}
        </li>`,
      )}
    </ul>
  </section>`;
}
