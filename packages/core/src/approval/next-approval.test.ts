import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import { formatFinding } from '../findings/format-finding.ts';
import { receiveSubmission } from '../submissions/receive-submission.ts';
import { type Submission, submissionStatuses } from '../submissions/submission.ts';
import { type Approval, type ApprovalContext, type ApprovalEvent, notSubmitted } from './approval.ts';
import { approvalAt, nextApproval, possibleSteps } from './next-approval.ts';

const twoSteps: ApprovalContext = { steps: 'acceptThenApprove' };

const morning = (day: string) => `${day}T08:00:00+07:00`;

/** The way of a report through steps that must all be possible. */
function walked(events: readonly ApprovalEvent[], context = twoSteps): Approval {
  return events.reduce<Approval>((approval, event) => {
    const next = nextApproval(approval, event, context);
    if (!next.usable) throw new Error(next.findings.map((each) => formatFinding(each, 'en')).join(' '));
    return next.value;
  }, notSubmitted);
}

const told = (findings: readonly Finding[]) => findings.map((finding) => formatFinding(finding, 'vi'));

const toLocked: readonly ApprovalEvent[] = [
  { type: 'submit', at: morning('2022-10-09'), revision: 1 },
  { type: 'accept', at: morning('2022-10-10') },
  { type: 'approve', at: morning('2022-10-11') },
  { type: 'lock', at: morning('2022-10-12') },
];

const unlock: ApprovalEvent = {
  type: 'unlock',
  at: morning('2022-10-15'),
  reason: 'Trường Tiểu học Hoa Sen gửi thiếu mục 5.',
  through: '2022-10-20',
};

describe('a report on its way to approval', () => {
  it('is submitted, accepted, approved and locked', () => {
    expect(walked(toLocked)).toEqual({ status: 'locked', revision: 1, since: morning('2022-10-12') });
  });

  it('is approved at once where one step is enough', () => {
    const [submit, , approve] = toLocked;
    const events = [submit, approve].flatMap((event) => event ?? []);
    expect(walked(events, { steps: 'approve' }).status).toBe('approved');
  });

  it('comes back for mending with the reason, and goes up again under a greater number', () => {
    const returned = walked([
      ...toLocked.slice(0, 2),
      { type: 'return', at: morning('2022-10-11'), reason: 'Mục 5 chưa ghi số người.' },
    ]);
    expect(returned).toMatchObject({ status: 'returned', reason: 'Mục 5 chưa ghi số người.' });
    const again = nextApproval(
      returned,
      { type: 'submit', at: morning('2022-10-12'), revision: 2 },
      twoSteps,
    );
    expect(again.value).toEqual({ status: 'submitted', revision: 2, since: morning('2022-10-12') });
  });

  it('says what can be done where a step cannot be taken', () => {
    const { findings } = nextApproval(
      walked(toLocked.slice(0, 1)),
      { type: 'lock', at: morning('2022-10-10') },
      twoSteps,
    );
    expect(told(findings)).toEqual([
      'Báo cáo đang ở trạng thái “đã nộp” nên không thể khóa số liệu; lúc này có thể: nộp, rút, trả lại, tiếp nhận.',
    ]);
  });
});

describe('a total of units', () => {
  it('is approved once every unit below is, and names those that are not', () => {
    const below = [
      { unit: 'hoa-sen', status: 'approved' },
      { unit: 'song-may', status: 'returned' },
    ] as const;
    const approve: ApprovalEvent = { type: 'approve', at: morning('2022-10-11') };
    const accepted = walked(toLocked.slice(0, 2));
    const { findings } = nextApproval(accepted, approve, { ...twoSteps, below });
    expect(findings.flatMap(({ related = [] }) => related)).toEqual([
      { role: 'missing', unit: 'song-may', value: 'returned' },
    ]);
    expect(nextApproval(accepted, approve, { ...twoSteps, below: below.slice(0, 1) }).usable).toBe(true);
  });

  it('does not change behind the back of the unit above', () => {
    const { findings } = nextApproval(walked(toLocked), unlock, { ...twoSteps, above: 'locked' });
    expect(told(findings)).toEqual([
      'Không thể mở khóa vì báo cáo tổng hợp của cấp trên ở trạng thái “đã khóa số liệu”; cấp trên phải trả lại hoặc mở khóa báo cáo đó trước.',
    ]);
  });
});

describe('figures that were locked', () => {
  const unlocked = walked([...toLocked, unlock]);

  it('are open again through the last day, and locked by themselves after it', () => {
    expect(approvalAt(unlocked, '2022-10-20T23:59:59+07:00').status).toBe('returned');
    expect(approvalAt(unlocked, '2022-10-20T17:00:00Z').status).toBe('locked');
  });

  it('are taken again while they are open, and not a day later', () => {
    const submit = (day: string): ApprovalEvent => ({ type: 'submit', at: morning(day), revision: 2 });
    expect(nextApproval(unlocked, submit('2022-10-20'), twoSteps).value?.status).toBe('submitted');
    expect(told(nextApproval(unlocked, submit('2022-10-21'), twoSteps).findings)).toEqual([
      'Số liệu được mở khóa đến hết ngày 20/10/2022 và đã khóa lại; muốn nộp ngày 21/10/2022 thì đề nghị cấp trên mở khóa lần nữa.',
    ]);
  });

  it('may be unlocked once more after the days were missed', () => {
    const again: ApprovalEvent = { ...unlock, at: morning('2022-10-25'), through: '2022-10-27' };
    expect(nextApproval(unlocked, again, twoSteps).value?.openThrough).toBe('2022-10-27');
  });

  it('take a new revision where submissions are received, once they are unlocked', () => {
    const submission = (revision: number, { status }: Pick<Approval, 'status'>): Submission => ({
      id: `hoa-sen-${revision}`,
      unit: 'hoa-sen',
      period: '2022',
      template: { id: 'llw-2022', version: 1 },
      basis: 'own',
      revision,
      submittedAt: morning('2022-10-16'),
      status,
      values: {},
      narrative: {},
      attachments: [],
    });
    const second = submission(2, { status: 'submitted' });
    expect(receiveSubmission(second, [submission(1, walked(toLocked))]).outcome).toBe('refused');
    expect(receiveSubmission(second, [submission(1, unlocked)]).outcome).toBe('revised');
  });
});

const instant = fc
  .integer({ min: 1, max: 28 })
  .map((day) => morning(`2022-10-${String(day).padStart(2, '0')}`));

const event: fc.Arbitrary<ApprovalEvent> = fc.oneof(
  fc.record({ type: fc.constant('submit'), at: instant, revision: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ type: fc.constantFrom('withdraw', 'accept', 'approve', 'lock'), at: instant }),
  fc.record({ type: fc.constant('return'), at: instant, reason: fc.constantFrom('', 'Thiếu mục 5.') }),
  fc.record({
    type: fc.constant('unlock'),
    at: instant,
    reason: fc.constant('Thiếu mục 5.'),
    through: fc.constantFrom('2022-10-05', '2022-10-20'),
  }),
);

const context: fc.Arbitrary<ApprovalContext> = fc.record({
  steps: fc.constantFrom('acceptThenApprove', 'approve'),
  below: fc.array(
    fc.record({ unit: fc.constant('hoa-sen'), status: fc.constantFrom(...submissionStatuses) }),
  ),
  above: fc.option(fc.constantFrom(...submissionStatuses), { nil: undefined }),
});

describe('any steps in any order', () => {
  it('lead to a place that the steps allow, or are refused with a sentence', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), context, (events, given) => {
        let approval = notSubmitted;
        for (const each of events) {
          const standing = approvalAt(approval, each.at);
          const next = nextApproval(approval, each, given);
          if (next.usable) {
            expect(possibleSteps(standing, given.steps)).toContain(each.type);
            expect(next.value.revision).toBeGreaterThanOrEqual(standing.revision);
            if (next.value.status === 'locked') expect(standing.status).toBe('approved');
            if (next.value.status === 'approved') {
              for (const { status } of given.below ?? []) expect(['approved', 'locked']).toContain(status);
            }
            approval = next.value;
          } else {
            expect(next.findings.length).toBeGreaterThan(0);
            for (const sentence of told(next.findings)) expect(sentence).not.toMatch(/[{}]/);
          }
        }
      }),
    );
  });
});
