import { formatFinding } from '../findings/format-finding.ts';
import type { Language } from '../text/localized-text.ts';
import type { ContributionShare, Explanation, NotCounted } from './explanation.ts';
import { valueStatusLabels } from './value-status-labels.ts';

/** Fixed words of the text, by language. */
const words = {
  vi: {
    value: '{name}, {label}: {value|number}',
    nothing: '{name}, {label}: chưa có số liệu',
    coverage:
      'Phải báo cáo {expected|number}; đã nhận {received|number} (đúng hạn {onTime|number}, muộn {late|number}); chưa nộp {missing|number}; trả lại {returned|number}; không tính {excluded|number}; được miễn {waived|number}.',
    lowerBound: 'Số liệu chưa đủ: giá trị thực bằng hoặc lớn hơn.',
    partial: 'Số liệu chưa đủ.',
    contributions: 'Số liệu thành phần:',
    contribution: '- {name}: {value|number} (lần nộp {revision}{status})',
    share: '- {name}: {value|number}, chiếm {share|number}% (lần nộp {revision}{status})',
    notCounted: 'Không tính:',
    reason: '- {name}: {reason}',
    tree: 'Tính trên cây đơn vị ngày {date|date}.',
    fingerprint: 'Dấu vết số liệu: {fingerprint}',
  },
  en: {
    value: '{name}, {label}: {value|number}',
    nothing: '{name}, {label}: nothing was reported',
    coverage:
      'Expected {expected|number}; received {received|number} (on time {onTime|number}, late {late|number}); missing {missing|number}; returned {returned|number}; excluded {excluded|number}; waived {waived|number}.',
    lowerBound: 'Not complete: the true value is this or more.',
    partial: 'Not complete.',
    contributions: 'Made of:',
    contribution: '- {name}: {value|number} (revision {revision}{status})',
    share: '- {name}: {value|number}, {share|number}% (revision {revision}{status})',
    notCounted: 'Not counted:',
    reason: '- {name}: {reason}',
    tree: 'On the tree of units of {date|date}.',
    fingerprint: 'Fingerprint: {fingerprint}',
  },
} as const;

type Word = keyof (typeof words)['vi'];

/** One line, its places filled as those of findings are. */
const lineOf = (language: Language, word: Word, params: Readonly<Record<string, string>>): string =>
  formatFinding({ message: { vi: words.vi[word], en: words.en[word] }, params }, language);

/** How sure a value is, where it is not simply reported. */
function statusText(language: Language, { status }: ContributionShare): string {
  const isUnsure = status === 'estimated' || status === 'imputed' || status === 'provisional';
  return isUnsure ? `, ${valueStatusLabels[status][language].toLowerCase()}` : '';
}

function contributionLine(language: Language, contribution: ContributionShare): string {
  const { name, value, revision, share } = contribution;
  const status = statusText(language, contribution);
  const params = { name, value: value ?? '', revision: String(revision), status };
  return share === undefined
    ? lineOf(language, 'contribution', params)
    : lineOf(language, 'share', { ...params, share });
}

const notCountedLine = (language: Language, { name, reason }: NotCounted): string =>
  lineOf(language, 'reason', { name, reason: reason[language] });

function head({ figure, name, label }: Explanation, language: Language): string {
  const params = { name, label: label[language] };
  return figure.value === null
    ? lineOf(language, 'nothing', params)
    : lineOf(language, 'value', { ...params, value: figure.value });
}

function bound({ figure }: Explanation, language: Language): readonly string[] {
  if (figure.lowerBound) return [words[language].lowerBound];
  return figure.partial ? [words[language].partial] : [];
}

/**
 * An explanation in Vietnamese or English, one statement a line.
 *
 * @param explanation as `explain` of `@llw/aggregate` gives it.
 * @param language `vi` or `en`.
 * @returns lines joined by `\n`; numbers grouped as the language does.
 * @example
 * ```ts
 * import { explain, rollUp } from '@llw/aggregate';
 * import { createUnitRegistry, explanationText, llw2022 } from '@llw/core';
 * const valid = { from: '2021-01-01', to: null };
 * const unit = (id: string, parent: string | null) => ({
 *   id,
 *   versions: [{ name: id, kind: 'commune' as const, codes: [], valid }],
 *   reportsTo: [{ line: 'territorial', parent, valid }],
 * });
 * const { value: registry } = createUnitRegistry({
 *   units: [unit('Xã Sông Lam', null), unit('Trường Hoa Sen', 'Xã Sông Lam')],
 * });
 * if (registry) {
 *   const totals = rollUp({ template: llw2022, snapshot: registry.at('2022-10-01'), submissions: [] });
 *   const explanation = explain(totals, 'Xã Sông Lam', 'seminars.held');
 *   console.log(explanationText(explanation, 'vi').split('\n')[0]);
 *   // => "Xã Sông Lam, Số lần hội thảo, tọa đàm: chưa có số liệu"
 * }
 * ```
 */
export function explanationText(explanation: Explanation, language: Language): string {
  const { figure, formula, contributions, notCounted, rounding, tree, fingerprint } = explanation;
  const counts = Object.fromEntries(
    Object.entries(figure.coverage).map(([name, count]) => [name, String(count)]),
  );
  return [
    head(explanation, language),
    formula[language],
    ...(rounding ? [rounding[language]] : []),
    lineOf(language, 'coverage', counts),
    ...bound(explanation, language),
    ...(contributions.length > 0 ? [words[language].contributions] : []),
    ...contributions.map((contribution) => contributionLine(language, contribution)),
    ...(notCounted.length > 0 ? [words[language].notCounted] : []),
    ...notCounted.map((entry) => notCountedLine(language, entry)),
    lineOf(language, 'tree', { date: tree.date }),
    lineOf(language, 'fingerprint', { fingerprint }),
  ].join('\n');
}
