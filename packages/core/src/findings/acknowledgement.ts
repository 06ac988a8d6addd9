import { dayInVietnam, type Instant } from '../calendar/deadline.ts';
import { explanationEmpty, explanationLapsed, notExplainable } from './explanation-findings.ts';
import { type Checked, type Finding, raise } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Why a doubtful figure is right all the same (giải trình). Plain data, kept by the portal. */
export interface Acknowledgement {
  readonly code: string;
  /** Of the finding it answers; see {@link fingerprintOf}. */
  readonly fingerprint: string;
  /** Who explains: a unit or an office, as the portal knows it. */
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** Findings after the explanations that came with them. */
export interface ExplainedFindings {
  /** What is still to be mended, explained or read. */
  readonly open: readonly Finding[];
  readonly explained: readonly { readonly finding: Finding; readonly by: Acknowledgement }[];
  /** Explanations of figures that have changed since, or of faults that are mended. */
  readonly lapsed: readonly Acknowledgement[];
  /** Tells of each lapsed explanation whose code is raised again. */
  readonly findings: readonly Finding[];
}

/**
 * Answers a query. Errors are to be mended and take no explanation.
 *
 * @param finding a finding of severity `query`
 * @param explanation who explains, when, and why the figure is right
 * @returns usable where it answers; findings `FINDING.EXPLANATION.001` and `.002`
 * @example
 * ```ts
 * import { acknowledge, applyAcknowledgements, llw2022, validateSubmission } from '@llw/core';
 * const check = (funding: number) =>
 *   validateSubmission(
 *     {
 *       unit: 'u:ward-1',
 *       period: '2022',
 *       template: { id: 'llw-2022', version: 1 },
 *       basis: 'own',
 *       submittedAt: '2022-10-09T16:20:00+07:00',
 *       values: { 'rewards.units': 1, 'rewards.funding': funding },
 *     },
 *     { template: llw2022 },
 *   ).findings;
 * const [query] = check(50_000);
 * const why = { by: 'u:ward-1', at: '2022-10-10T08:00:00+07:00', reason: 'Thưởng bằng sách vở.' };
 * const answer = query && acknowledge(query, why);
 * if (answer?.usable) {
 *   console.log(applyAcknowledgements(check(50_000), [answer.value]).open.length); // => 0
 *   console.log(applyAcknowledgements(check(60_000), [answer.value]).open.length); // => 1
 * }
 * ```
 */
export function acknowledge(
  finding: Finding,
  explanation: Omit<Acknowledgement, 'code' | 'fingerprint'>,
): Checked<Acknowledgement> {
  const { code } = finding;
  const findings = [
    ...(finding.severity === 'query' ? [] : [raise(notExplainable, finding.pointer, { code })]),
    ...(explanation.reason.trim() === '' ? [raise(explanationEmpty, finding.pointer, { code })] : []),
  ];
  if (findings.length > 0) return { usable: false, findings };
  return { usable: true, value: { code, fingerprint: fingerprintOf(finding), ...explanation }, findings };
}

/**
 * Takes out what has been explained. An explanation holds as long as no figure behind it changes.
 *
 * @param findings of the submission as it is now
 * @param acknowledgements all that were given for it, in any order
 * @returns what is open, what is explained, and explanations that hold no more (finding `FINDING.EXPLANATION.003`).
 * @example
 * ```ts
 * import { acknowledge, applyAcknowledgements, defineFinding, raise } from '@llw/core';
 * const large = defineFinding({
 *   code: 'DEMO.LARGE.001',
 *   severity: 'query',
 *   vi: 'Số liệu lớn.',
 *   en: 'A large figure.',
 * });
 * const finding = raise(large, '/values/books', {});
 * const why = { by: 'hoa-sen', at: '2022-10-10T08:00:00+07:00', reason: 'Nhận sách tặng.' };
 * const answer = acknowledge(finding, why);
 * const { open, explained } = applyAcknowledgements([finding], answer.usable ? [answer.value] : []);
 * console.log(open.length, explained[0]?.by.reason); // => 0 Nhận sách tặng.
 * ```
 */
export function applyAcknowledgements(
  findings: readonly Finding[],
  acknowledgements: readonly Acknowledgement[],
): ExplainedFindings {
  const answers = new Map(acknowledgements.map((answer) => [answer.fingerprint, answer]));
  const used = new Set<Acknowledgement>();
  const open: Finding[] = [];
  const explained: { finding: Finding; by: Acknowledgement }[] = [];
  for (const finding of findings) {
    const by = finding.severity === 'query' ? answers.get(fingerprintOf(finding)) : undefined;
    if (!by) open.push(finding);
    else {
      used.add(by);
      explained.push({ finding, by });
    }
  }
  const lapsed = acknowledgements.filter((answer) => !used.has(answer));
  const told = lapsed.flatMap(({ code, at }) => {
    const again = open.find((finding) => finding.code === code);
    return again ? [raise(explanationLapsed, again.pointer, { code, day: dayInVietnam(at) })] : [];
  });
  return { open, explained, lapsed, findings: told };
}
