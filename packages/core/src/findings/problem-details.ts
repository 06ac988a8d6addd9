import type { Language } from '../text/localized-text.ts';
import type { Finding, RelatedPlace, Severity, SourcePlace } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { formatFinding } from './format-finding.ts';

/** One finding in a problem document: its sentence and its place. */
export interface ProblemError {
  readonly code: string;
  readonly severity: Severity;
  readonly detail: string;
  /** JSON Pointer into what was sent. */
  readonly pointer: string;
  readonly fingerprint: string;
  readonly source?: SourcePlace;
  readonly related?: readonly RelatedPlace[];
  readonly docs?: string;
}

/** How often one code was raised. */
export interface ProblemGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly docs?: string;
}

/** A problem document by RFC 9457, media type `application/problem+json`. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  /** Totals first, then the codes by how often they come, then every finding. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly ProblemGroup[];
  readonly errors: readonly ProblemError[];
}

/** What the portal adds. */
export interface ProblemOptions {
  readonly language?: Language;
  /** URI of the kind of problem; `about:blank` where the portal documents none. */
  readonly type?: string;
  /** URI of what the problem occurred in. */
  readonly instance?: string;
  /** Address of the page about a code. */
  readonly docs?: (code: string) => string;
}

const order: readonly Severity[] = ['error', 'query', 'info'];

/** RFC 9110, section 15.5.21, and a plain success where nothing is wrong. */
const UNPROCESSABLE_CONTENT = 422;
const OK = 200;

const titles = {
  vi: { wrong: 'Dữ liệu chưa đạt yêu cầu', right: 'Dữ liệu đạt yêu cầu' },
  en: { wrong: 'Unprocessable Content', right: 'OK' },
} as const;

const summaries: Readonly<Record<Language, (counts: Readonly<Record<Severity, number>>) => string>> = {
  vi: ({ error, query, info }) => `${error} lỗi phải sửa, ${query} điểm cần giải trình, ${info} thông tin.`,
  en: ({ error, query, info }) => `${error} to mend, ${query} to mend or explain, ${info} to know.`,
};

function groupsOf(findings: readonly Finding[], docs: ProblemOptions['docs']): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const { code, severity } of findings) {
    const key = `${code} ${severity}`;
    const count = (groups.get(key)?.count ?? 0) + 1;
    groups.set(key, { code, severity, count, ...(docs ? { docs: docs(code) } : {}) });
  }
  return [...groups.values()].sort(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      b.count - a.count ||
      (a.code < b.code ? -1 : 1),
  );
}

function errorOf(finding: Finding, language: Language, docs: ProblemOptions['docs']): ProblemError {
  const { code, severity, pointer, source, related } = finding;
  return {
    code,
    severity,
    detail: formatFinding(finding, language),
    pointer,
    fingerprint: fingerprintOf(finding),
    ...(source ? { source } : {}),
    ...(related ? { related } : {}),
    ...(docs ? { docs: docs(code) } : {}),
  };
}

/**
 * Findings as the body of an HTTP answer by RFC 9457, "Problem Details for HTTP APIs": totals and groups
 * first, then every finding with its sentence and JSON Pointer. Status 422 where there is an error to mend,
 * 200 where there are only queries and notes.
 *
 * @param findings of any kind, in the order in which they are to be told
 * @param options language (`vi` where it is left out), addresses of the problem and of pages about codes
 * @returns plain JSON; `errors` holds every finding, errors and queries and notes alike.
 * @example
 * ```ts
 * import { llw2022, toProblemDetails, validateSubmission } from '@llw/core';
 * const { findings } = validateSubmission({}, { template: llw2022 });
 * const { status, counts, groups } = toProblemDetails(findings, { language: 'vi' });
 * console.log([status, counts.error, ...groups.map(({ code, count }) => `${code} × ${count}`)]);
 * // => [422, 5, "SUBMISSION.FIELD.001 × 5"]
 * ```
 */
export function toProblemDetails(findings: readonly Finding[], options: ProblemOptions = {}): ProblemDetails {
  const { language = 'vi', type = 'about:blank', instance, docs } = options;
  const counts = { error: 0, query: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  const wrong = counts.error > 0;
  return {
    type,
    title: titles[language][wrong ? 'wrong' : 'right'],
    status: wrong ? UNPROCESSABLE_CONTENT : OK,
    detail: summaries[language](counts),
    ...(instance === undefined ? {} : { instance }),
    counts,
    groups: groupsOf(findings, docs),
    errors: findings.map((finding) => errorOf(finding, language, docs)),
  };
}
