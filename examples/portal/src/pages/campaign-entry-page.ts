import { type SnapshotUnit, templates, themes, unitKindLabels } from '@llw/core';
import { html } from 'hono/html';
import {
  type CampaignEntry,
  type EntryFaults,
  type EntryField,
  entryFields,
} from '../campaigns/campaign-entry.ts';
import { exampleUnitsOn, OFFICE } from '../campaigns/example-units.ts';
import { proposalFor, proposalText } from '../campaigns/proposal.ts';
import { type Html, page } from './page.ts';
import { formName } from './wording.ts';

/** The page on which a campaign is created; with what was typed, and what is wrong with it. */
export function campaignEntryPage(entry: CampaignEntry, faults: EntryFaults = {}): Html {
  return page({
    title: 'Tạo đợt báo cáo',
    crumbs: [{ href: '/', label: 'Các đợt báo cáo' }],
    content: html`
      ${faultSummary(faults)}
      <form class="entry" method="post" action="/campaigns" novalidate>
        ${yearFields(entry, faults)}
        ${formFields(entry, faults)}
        ${reporterFields(entry, faults)}
        <p class="actions"><button class="button" type="submit">Tạo đợt báo cáo</button></p>
      </form>`,
  });
}

const fieldLabels: Readonly<Record<EntryField, string>> = {
  year: 'Năm',
  theme: 'Chủ đề',
  form: 'Biểu mẫu',
  deadlineDate: 'Hạn nộp',
  deadlineRule: 'Cách tính hạn',
  reporters: 'Đơn vị báo cáo',
};

function faultSummary(faults: EntryFaults): Html | '' {
  const faulty = entryFields.filter((field) => faults[field] !== undefined);
  if (faulty.length === 0) return '';
  return html`<section class="summary summary-error" role="alert" tabindex="-1" data-focus>
    <h2>Chưa tạo được đợt báo cáo</h2>
    <ul>
      ${faulty.map((field) => html`<li><a href="#${field}">${fieldLabels[field]}: ${faults[field]}</a></li>`)}
    </ul>
  </section>`;
}

function fault(field: EntryField, faults: EntryFaults): Html | '' {
  const text = faults[field];
  return text ? html`<p class="field-fault" id="${field}-fault">${text}</p>` : '';
}

/** Ties a field to its hint and its fault for those who do not see them. */
function describedBy(field: EntryField, faults: EntryFaults): Html {
  const faulty = faults[field] !== undefined;
  return html`aria-describedby="${field}-hint${faulty ? ` ${field}-fault` : ''}" ${faulty ? html`aria-invalid="true"` : ''}`;
}

function yearFields(entry: CampaignEntry, faults: EntryFaults): Html {
  const proposal = proposalFor(Number(entry.year));
  return html`<fieldset>
    <legend>Tuần lễ</legend>
    <div class="field">
      <label for="year">Năm</label>
      <p class="hint" id="year-hint">Chủ đề và hạn nộp được điền theo năm, sửa lại được.</p>
      <div class="inline">
        <input id="year" name="year" inputmode="numeric" size="6" maxlength="4" required
          value="${entry.year}" list="years" ${describedBy('year', faults)}>
        <button class="button button-quiet" type="submit" formmethod="get" formaction="/campaigns/new"
          data-fill-from-year>Điền theo năm</button>
      </div>
      <datalist id="years">${themes.map(({ year }) => html`<option value="${year}"></option>`)}</datalist>
      ${fault('year', faults)}
    </div>
    <div class="field">
      <label for="theme">Chủ đề</label>
      <p class="hint" id="theme-hint" aria-live="polite">${proposalText(proposal)}</p>
      <textarea id="theme" name="theme" rows="2" ${describedBy('theme', faults)}>${entry.theme}</textarea>
      ${fault('theme', faults)}
    </div>
  </fieldset>`;
}

function formFields(entry: CampaignEntry, faults: EntryFaults): Html {
  return html`<fieldset>
    <legend>Báo cáo</legend>
    <div class="field">
      <label for="form">Biểu mẫu</label>
      <p class="hint" id="form-hint">Biểu mẫu của năm trước dùng được cho năm sau.</p>
      <select id="form" name="form" required ${describedBy('form', faults)}>
        ${templates.map((template) => {
          const value = `${template.id}@${template.version}`;
          return html`<option value="${value}" ${value === entry.form ? 'selected' : ''}>${formName(template)}</option>`;
        })}
      </select>
      ${fault('form', faults)}
    </div>
    <div class="field">
      <label for="deadlineDate">Hạn nộp</label>
      <p class="hint" id="deadlineDate-hint">Báo cáo đến sau hạn vẫn được tổng hợp và ghi là trễ hạn.</p>
      <div class="inline">
        <label class="visually-hidden" for="deadlineRule">Cách tính hạn</label>
        <select id="deadlineRule" name="deadlineRule">
          <option value="onOrBefore" ${entry.deadlineRule === 'before' ? '' : 'selected'}>chậm nhất ngày</option>
          <option value="before" ${entry.deadlineRule === 'before' ? 'selected' : ''}>trước ngày</option>
        </select>
        <input id="deadlineDate" name="deadlineDate" inputmode="numeric" size="12" required
          placeholder="ngày/tháng/năm" value="${entry.deadlineDate}"
          ${describedBy('deadlineDate', faults)}>
      </div>
      ${fault('deadlineDate', faults)}
    </div>
  </fieldset>`;
}

function reporterFields(entry: CampaignEntry, faults: EntryFaults): Html {
  const snapshot = exampleUnitsOn(`${/^20\d\d$/.test(entry.year) ? entry.year : '2025'}-10-01`);
  return html`<fieldset id="reporters" tabindex="-1" ${describedBy('reporters', faults)}>
    <legend>Đơn vị báo cáo</legend>
    <p class="hint" id="reporters-hint">Bỏ chọn đơn vị không phải báo cáo đợt này.</p>
    ${fault('reporters', faults)}
    <div class="unit-groups">
      ${snapshot.children(OFFICE).map(
        (commune) => html`<div class="unit-group">
          ${unitBox(commune, entry)}
          <ul>${snapshot.children(commune.id).map((school) => html`<li>${unitBox(school, entry)}</li>`)}</ul>
        </div>`,
      )}
    </div>
  </fieldset>`;
}

function unitBox({ id, name, kind }: SnapshotUnit, { reporters }: CampaignEntry): Html {
  return html`<label class="box" title="${unitKindLabels[kind].vi}">
    <input type="checkbox" name="reporters" value="${id}" ${reporters.includes(id) ? 'checked' : ''}> ${name}
  </label>`;
}
