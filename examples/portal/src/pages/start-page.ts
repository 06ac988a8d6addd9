import type { Coverage } from '@llw/core';
import { html } from 'hono/html';
import type { Campaign } from '../campaigns/campaign.ts';
import { deadlineText } from '../campaigns/day-text.ts';
import { type Html, page } from './page.ts';
import { countText } from './wording.ts';

/** A campaign with how far it has come. */
export interface ListedCampaign {
  readonly campaign: Campaign;
  readonly coverage: Coverage;
}

/** The first page: all campaigns. */
export function startPage(listed: readonly ListedCampaign[]): Html {
  return page({
    title: 'Các đợt báo cáo',
    content: html`
      <p class="lead">
        Mỗi đợt báo cáo là một Tuần lễ hưởng ứng học tập suốt đời: cơ quan gửi biểu mẫu, đơn vị gửi báo cáo,
        cổng kiểm tra từng ô, tổng hợp và lập báo cáo.
      </p>
      ${listed.length === 0 ? noCampaign : html`<ul class="cards">${listed.map(card)}</ul>`}
      <p><a class="button" href="/campaigns/new">Tạo đợt báo cáo</a></p>`,
  });
}

const noCampaign = html`<p class="notice">Chưa có đợt báo cáo nào.</p>`;

function card({ campaign, coverage }: ListedCampaign): Html {
  const { id, year, theme, deadline } = campaign;
  return html`<li class="card">
    <h2><a href="/campaigns/${id}">Tuần lễ năm ${year}</a></h2>
    ${theme ? html`<p class="theme">“${theme}”</p>` : ''}
    <p>
      Nộp báo cáo ${deadlineText(deadline)}.
      <strong>${countText(coverage.received)}/${countText(coverage.expected)}</strong> đơn vị có báo cáo được
      tổng hợp.
    </p>
  </li>`;
}
