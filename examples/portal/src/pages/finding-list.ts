import { type Acknowledgement, type Finding, fingerprintOf, formatFinding, type Severity } from '@llw/core';
import { html } from 'hono/html';
import { LONGEST_REASON } from '../submissions/explanation-entry.ts';
import type { Html } from './page.ts';
import { dayTextOf, severityTexts } from './wording.ts';

/** What was explained, and where an explanation is sent. */
export interface Explaining {
  readonly given: ReadonlyMap<Finding, Acknowledgement>;
  readonly action: string;
}

/** Findings with their severity; a doubtful figure with its explanation, or with a field for one. */
export function findingList(findings: readonly Finding[], explaining: Explaining): Html {
  return html`<ul class="findings">
    ${findings.map((finding) => findingItem(finding, explaining))}
  </ul>`;
}

/** The severity of findings as a label. */
export function severityMark(severity: Severity): Html {
  return html`<span class="label label-${severity}">${severityTexts[severity]}</span>`;
}

function findingItem(finding: Finding, { given, action }: Explaining): Html {
  const explanation = given.get(finding);
  if (explanation) {
    return html`<li class="finding-explained">
      <span class="label label-explained">Đã giải trình</span> ${formatFinding(finding, 'vi')}
      <p class="reason"><q>${explanation.reason}</q> <span class="muted">(${dayTextOf(explanation.at)})</span></p>
    </li>`;
  }
  return html`<li class="finding-${finding.severity}">
    ${severityMark(finding.severity)} ${formatFinding(finding, 'vi')}
    ${finding.severity === 'query' ? explanationForm(finding, action) : ''}
  </li>`;
}

function explanationForm(finding: Finding, action: string): Html {
  return html`<details class="explain">
    <summary>Giải trình<span class="visually-hidden">: ${formatFinding(finding, 'vi')}</span></summary>
    <form method="post" enctype="multipart/form-data" action="${action}">
      <input type="hidden" name="fingerprint" value="${fingerprintOf(finding)}">
      <label>Vì sao số liệu đúng?
        <textarea name="reason" rows="2" required maxlength="${LONGEST_REASON}"></textarea>
      </label>
      <button class="button button-quiet" type="submit">Gửi giải trình</button>
    </form>
  </details>`;
}
