import { type Cell, cellName, cellsOf, formatNumber, type RollUp, type SnapshotUnit } from '@llw/core';
import { html } from 'hono/html';
import type { OpenCampaign } from '../campaigns/campaign.ts';
import { type Html, page } from './page.ts';
import { campaignCrumbs } from './unit-page.ts';
import { countText, unitOfTotal } from './wording.ts';

/** The totals of one unit and all below it, in the order of the form. */
export function totalsPage(open: OpenCampaign, totals: RollUp, unit: SnapshotUnit): Html {
  const { received, expected } = totals.coverage(unit.id);
  return page({
    title: 'Số liệu tổng hợp',
    kicker: unit.name,
    crumbs: campaignCrumbs(open),
    content: html`
      ${unitChoice(open, unit)}
      <p class="lead">
        Từ báo cáo của <strong>${countText(received)}/${countText(expected)}</strong> đơn vị.
        ${received < expected ? 'Khi còn đơn vị chưa báo cáo, tổng số là con số ít nhất.' : ''}
      </p>
      ${totalsTable(open, totals, unit)}
      ${refusedCells(totals)}`,
  });
}

function unitChoice({ campaign, snapshot, office }: OpenCampaign, chosen: SnapshotUnit): Html {
  const option = ({ id, name }: SnapshotUnit) =>
    html`<option value="${id}" ${id === chosen.id ? 'selected' : ''}>${name}</option>`;
  return html`<form class="inline" method="get" action="/campaigns/${campaign.id}/totals">
    <label for="unit">Đơn vị</label>
    <select id="unit" name="unit">${[office, ...snapshot.children(office.id)].map(option)}</select>
    <button class="button button-quiet" type="submit">Xem</button>
  </form>`;
}

function totalsTable({ campaign, template }: OpenCampaign, totals: RollUp, unit: SnapshotUnit): Html {
  const cells = new Map(cellsOf(template).map((cell) => [cell.key, cell]));
  const added = new Set(totals.cells);
  return html`<table class="stacked report" role="table">
    <caption class="visually-hidden">Số liệu tổng hợp của ${unit.name}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Nội dung</th>
        <th role="columnheader" scope="col" class="figure">Tổng số</th>
        <th role="columnheader" scope="col">Đơn vị tính</th>
        <th role="columnheader" scope="col">Số đơn vị có số liệu</th>
        <th role="columnheader" scope="col"><span class="visually-hidden">Giải thích</span></th>
      </tr>
    </thead>
    ${template.sections.map(
      ({ code, label, rows }) => html`<tbody role="rowgroup">
        <tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="5">${code}. ${label.vi}</th></tr>
        ${rows.map((row) => {
          const cell = row.type === 'cell' && added.has(row.cell) ? cells.get(row.cell) : undefined;
          return cell ? totalRow(campaign.id, totals, unit, cell) : '';
        })}
      </tbody>`,
    )}
  </table>`;
}

function totalRow(campaign: string, totals: RollUp, unit: SnapshotUnit, cell: Cell): Html {
  const { value, lowerBound, cellCoverage } = totals.figure(unit.id, cell.key);
  const name = cellName(totals.template, cell).vi;
  const path = `/campaigns/${campaign}/totals/${encodeURIComponent(cell.key)}?unit=${unit.id}`;
  return html`<tr role="row">
    <th role="rowheader" scope="row">${name}</th>
    <td role="cell" class="figure">${
      value === null
        ? html`<span class="muted">chưa có số liệu</span>`
        : html`${lowerBound ? html`<span class="muted">ít nhất </span>` : ''}<strong>${formatNumber(value)}</strong>`
    }</td>
    <td role="cell" class="unit">${unitOfTotal(cell)}</td>
    <td role="cell" class="count">${countText(cellCoverage.filled)}</td>
    <td role="cell" class="link"><a href="${path}">Giải thích <span class="visually-hidden">${name}</span></a></td>
  </tr>`;
}

function refusedCells({ refused, template }: RollUp): Html | '' {
  if (refused.length === 0) return '';
  const labels = new Map(cellsOf(template).map((cell) => [cell.key, cellName(template, cell).vi]));
  return html`<section aria-labelledby="refused">
    <h2 id="refused">Không cộng được</h2>
    <ul>${refused.map(({ cell, reason }) => html`<li>${labels.get(cell) ?? cell}: ${reason.vi}</li>`)}</ul>
  </section>`;
}
