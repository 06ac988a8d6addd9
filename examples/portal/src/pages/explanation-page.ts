import {
  type Cell,
  type ContributionShare,
  cellName,
  type Explanation,
  formatNumber,
  type NotCounted,
  type PartShare,
} from '@llw/core';
import { html } from 'hono/html';
import type { OpenCampaign } from '../campaigns/campaign.ts';
import { type Html, page } from './page.ts';
import { campaignCrumbs } from './unit-page.ts';
import { countText, momentText, unitOfTotal } from './wording.ts';

/** How one total came about: what each unit gave, who gave nothing and why. */
export function explanationPage(open: OpenCampaign, explanation: Explanation, cell: Cell): Html {
  const { campaign, template } = open;
  const { figure, name, parts, contributions, notCounted, fingerprint } = explanation;
  return page({
    title: cellName(template, cell).vi,
    kicker: `${name}, giải thích số liệu`,
    crumbs: [
      ...campaignCrumbs(open),
      { href: `/campaigns/${campaign.id}/totals?unit=${figure.unit}`, label: 'Số liệu tổng hợp' },
    ],
    content: html`
      ${figureSection(explanation, cell)}
      ${hasUnitsBelow(open, parts) ? partsSection(campaign.id, parts, cell) : ''}
      ${contributorsSection(open, contributions)}
      ${notCounted.length > 0 ? notCountedSection(campaign.id, notCounted) : ''}
      <p class="muted">
        Mã đối chiếu của số liệu này: <code>${fingerprint}</code>. Mã giữ nguyên khi các báo cáo góp vào không đổi.
      </p>`,
  });
}

/** Whether the parts are more than single reporters, which are listed anyway. */
function hasUnitsBelow({ snapshot }: OpenCampaign, parts: readonly PartShare[]): boolean {
  return parts.some(({ unit }) => snapshot.children(unit).length > 0);
}

function figureSection({ figure, formula, rounding }: Explanation, cell: Cell): Html {
  const { value, lowerBound, cellCoverage, coverage } = figure;
  return html`<section class="summary" aria-label="Tổng số">
    <p class="figure-large">
      <strong>${lowerBound ? 'ít nhất ' : ''}${value === null ? 'chưa có số liệu' : formatNumber(value)}</strong>
      ${value === null ? '' : unitOfTotal(cell)}
    </p>
    <p>
      ${formula.vi} ${rounding?.vi ?? ''}
      Có số liệu của ${countText(cellCoverage.filled)} đơn vị, trong ${countText(coverage.expected)} đơn vị phải
      báo cáo. ${lowerBound ? 'Còn đơn vị chưa có số liệu nên số thật bằng hoặc lớn hơn.' : ''}
    </p>
  </section>`;
}

const share = (text: string | undefined) => (text === undefined ? '' : `${formatNumber(text)}%`);

function partsSection(campaign: string, parts: readonly PartShare[], cell: Cell): Html {
  const row = ({ unit, name, value, share: percent, coverage }: PartShare) => html`<tr role="row">
    <th role="rowheader" scope="row">
      <a href="/campaigns/${campaign}/totals/${encodeURIComponent(cell.key)}?unit=${unit}">${name}</a>
    </th>
    ${figureCell(value)}
    <td role="cell" class="figure" data-label="Tỷ lệ">${share(percent)}</td>
    <td role="cell" data-label="Báo cáo">${countText(coverage.received)}/${countText(coverage.expected)}</td>
  </tr>`;
  return html`<section aria-labelledby="parts">
    <h2 id="parts">Theo địa bàn</h2>
    <table class="stacked" role="table">
      <caption class="visually-hidden">Số liệu theo địa bàn, gồm các đơn vị trực thuộc</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Địa bàn</th>
          <th role="columnheader" scope="col" class="figure">Số liệu</th>
          <th role="columnheader" scope="col" class="figure">Tỷ lệ</th>
          <th role="columnheader" scope="col">Đơn vị đã báo cáo</th>
        </tr>
      </thead>
      <tbody role="rowgroup">${parts.map(row)}</tbody>
    </table>
  </section>`;
}

function contributorsSection(
  { campaign, snapshot }: OpenCampaign,
  contributions: readonly ContributionShare[],
): Html {
  if (contributions.length === 0) return html`<p class="notice">Chưa có đơn vị nào góp số liệu.</p>`;
  const row = (given: ContributionShare) => html`<tr role="row">
    <th role="rowheader" scope="row">${given.name}</th>
    ${figureCell(given.value)}
    <td role="cell" class="figure" data-label="Tỷ lệ">${share(given.share)}</td>
    <td role="cell" data-label="Thuộc">${snapshot.parent(given.unit)?.name ?? ''}</td>
    <td role="cell" data-label="Báo cáo">
      <a href="/campaigns/${campaign.id}/received/${given.submission}">${momentText(given.submittedAt)}</a>
    </td>
  </tr>`;
  return html`<section aria-labelledby="contributors">
    <h2 id="contributors">Đơn vị góp vào số này</h2>
    <table class="stacked" role="table">
      <caption class="visually-hidden">Số liệu của từng đơn vị</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Đơn vị</th>
          <th role="columnheader" scope="col" class="figure">Số liệu</th>
          <th role="columnheader" scope="col" class="figure">Tỷ lệ</th>
          <th role="columnheader" scope="col">Thuộc</th>
          <th role="columnheader" scope="col">Báo cáo gửi lúc</th>
        </tr>
      </thead>
      <tbody role="rowgroup">${contributions.map(row)}</tbody>
    </table>
  </section>`;
}

function figureCell(value: string | null): Html {
  return html`<td role="cell" class="figure" data-label="Số liệu">${
    value === null ? html`<span class="muted">chưa có</span>` : formatNumber(value)
  }</td>`;
}

function notCountedSection(campaign: string, notCounted: readonly NotCounted[]): Html {
  return html`<section aria-labelledby="not-counted">
    <h2 id="not-counted">Đơn vị chưa có trong số này</h2>
    <ul class="two-columns">
      ${notCounted.map(
        ({ unit, name, reason }) => html`<li>
          <a href="/campaigns/${campaign}/units/${unit}">${name}</a>
          <span class="muted">${reason.vi}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}
