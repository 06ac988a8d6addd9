import type { Finding } from '../findings/finding.ts';
import type { FindingCases } from '../findings/finding-cases.ts';
import { llw2021 } from '../templates/llw-2021.ts';
import { llw2022 } from '../templates/llw-2022.ts';
import type { ReportTemplate } from '../templates/template.ts';
import type { Snapshot, SnapshotUnit } from '../units/snapshot.ts';
import { type SubmissionContext, validateSubmission } from './validate-submission.ts';

const school: SnapshotUnit = {
  id: 'u:school-1',
  name: 'Trường Tiểu học Hoa Mai',
  kind: 'primarySchool',
  codes: [],
  attributes: {},
};

/** A tree of one school. */
const oneSchool: Snapshot = {
  date: '2022-10-01',
  line: 'territorial',
  hash: 'one-school',
  units: [school],
  ordinalOf: (id) => (id === school.id ? 0 : -1),
  parentOrdinal: () => -1,
  subtreeEnd: () => 1,
  levelOf: () => 0,
  unit: (id) => (id === school.id ? school : undefined),
  parent: () => undefined,
  children: () => [],
  ancestors: () => [],
  descendants: () => [],
  roots: () => [school],
  findByCode: () => undefined,
  findByName: () => [],
};

const envelope = {
  unit: school.id,
  period: '2022',
  template: { id: 'llw-2022', version: 1 },
  basis: 'own',
  submittedAt: '2022-10-09T16:20:00+07:00',
};

const sent =
  (payload: unknown, context: Partial<SubmissionContext> = {}) =>
  (): readonly Finding[] =>
    validateSubmission(payload, { template: llw2022, ...context }).findings;

const sending = (change: object, context: Partial<SubmissionContext> = {}) =>
  sent({ ...envelope, ...change }, context);

const valued = (key: string, value: unknown, template: ReportTemplate = llw2022) =>
  sending(
    { template: { id: template.id, version: template.version }, values: { [key]: value } },
    { template },
  );

const against = (failing: () => readonly Finding[], passing = sending({ values: { 'media.press': 2 } })) => ({
  failing,
  passing,
});

const bounded: ReportTemplate = {
  ...llw2022,
  indicators: llw2022.indicators.map((indicator) =>
    indicator.code === 'media.press' ? { ...indicator, domain: { min: '0', max: '50' } } : indicator,
  ),
};

const outline2021 = (change: object) =>
  sending({ template: { id: 'llw-2021', version: 1 }, ...change }, { template: llw2021 });

/** A form with one cell that asks for words. */
const worded: ReportTemplate = {
  ...llw2022,
  indicators: llw2022.indicators.map((indicator) =>
    indicator.code === 'media.press' ? { ...indicator, measure: 'text' } : indicator,
  ),
};

const written = (text: string) => sending({ values: { 'media.press': text } }, { template: worded });

const narrative2021 = Object.fromEntries(llw2021.narrative.map((part) => [part.code, 'Đã thực hiện.']));
const week = { start: '2022-10-01', end: '2022-10-07' };
const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`k${index}`, 1]));

/** For each fault a payload that has it, and one that has not. */
export const cases: FindingCases = {
  'SUBMISSION.SHAPE.001': against(sent('[]')),
  'SUBMISSION.SHAPE.002': against(sending({ values: many })),
  'SUBMISSION.FIELD.001': against(sending({ unit: undefined })),
  'SUBMISSION.FIELD.002': against(sending({ period: 'năm 2022' })),
  'SUBMISSION.FIELD.003': against(sending({ sender: 'Phòng GDĐT' })),
  'SUBMISSION.FIELD.004': against(sending({ submitted_at: '2022-10-09' }), sending({ sender: 'Phòng GDĐT' })),
  'SUBMISSION.FIELD.005': against(sending({ period: 2022 })),
  'SUBMISSION.TEMPLATE.001': against(sending({ template: { id: 'llw-2021', version: 1 } })),
  'SUBMISSION.TEMPLATE.002': against(sending({ period: '2019' })),
  'SUBMISSION.UNIT.001': against(
    sending({ unit: 'u:nobody' }, { snapshot: oneSchool }),
    sending({}, { snapshot: oneSchool }),
  ),
  'SUBMISSION.UNIT.002': against(
    sending({ values: { 'centres.compliant': 1 } }, { snapshot: oneSchool }),
    sending({ values: { 'media.press': 1 } }, { snapshot: oneSchool }),
  ),
  'SUBMISSION.TIME.001': against(
    sending({}, { deadline: { date: '2022-10-09', rule: 'before' } }),
    sending({}, { deadline: { date: '2022-10-09', rule: 'onOrBefore' } }),
  ),
  'SUBMISSION.TIME.002': against(
    sending({ submittedAt: '2022-10-05T09:00:00+07:00' }, { week }),
    sending({}, { week }),
  ),
  'SUBMISSION.TIME.003': against(sending({}, { period: '2023' }), sending({}, { period: '2022' })),
  'SUBMISSION.CELL.001': against(valued('media.blogs', 2)),
  'SUBMISSION.CELL.002': against(valued('media.press', { value: [] })),
  'SUBMISSION.CELL.003': against(valued('media.press', '02')),
  'SUBMISSION.CELL.004': against(valued('media.press', 2.5)),
  'SUBMISSION.CELL.005': against(valued('rewards.funding', 2 ** 60)),
  'SUBMISSION.CELL.006': against(valued('media.press', -2)),
  'SUBMISSION.CELL.007': against(valued('media.press', 51, bounded), valued('media.press', 50, bounded)),
  'SUBMISSION.CELL.008': against(valued('media.press', '2,5')),
  'SUBMISSION.CELL.009': against(valued('plan.issued', 'sẽ bổ sung'), valued('plan.issued', 'có')),
  'SUBMISSION.CELL.010': against(valued('media.press', true)),
  'SUBMISSION.CELL.011': against(valued('media.press', 'không')),
  'SUBMISSION.CELL.012': against(
    sending({
      values: [
        { cell: 'media.press', value: 2 },
        { cell: 'media.press', value: 3 },
      ],
    }),
  ),
  'SUBMISSION.CELL.013': against(valued('media.press', { status: 'guessed', value: 2 })),
  'SUBMISSION.CELL.014': against(valued('media.press', { status: 'notApplicable', value: 2 })),
  'SUBMISSION.CELL.015': against(
    outline2021({ values: { 'funding.state': 1, 'funding.mobilised': 2, 'funding.total': 4 } }),
    outline2021({ values: { 'funding.state': 1, 'funding.mobilised': 2, 'funding.total': 3 } }),
  ),
  'SUBMISSION.CELL.016': against(valued('rewards.funding', `1${'0'.repeat(40)}`)),
  'SUBMISSION.CELL.017': against(valued('media.press', null), valued('media.press', 0)),
  'SUBMISSION.CELL.018': against(valued('plan.issued', null), valued('plan.issued', true)),
  'SUBMISSION.CELL.019': against(valued('media.press', '97%'), valued('media.press', '97 bài')),
  'SUBMISSION.CELL.020': against(
    valued('classes.held:lifeSkills', '12 buổi'),
    valued('classes.held:lifeSkills', '12 lớp'),
  ),
  'SUBMISSION.CELL.021': against(
    sending({ values: [{ cell: 'media_press', value: 2 }] }),
    sending({ values: [{ cell: 'media.blogs', value: 2 }] }),
  ),
  'SUBMISSION.CELL.022': against(valued('media.press', '1.25'), valued('media.press', '1.250')),
  'SUBMISSION.CELL.023': against(valued('media.press', '- 5'), valued('media.press', '5')),
  'SUBMISSION.CELL.024': against(valued('media.press', '12 - 15'), valued('media.press', '12')),
  'SUBMISSION.CELL.025': against(valued('media.press', '02 lớp/85 lượt'), valued('media.press', '02 bài')),
  'SUBMISSION.TEXT.001': against(sending({ narrative: { direction: 'Phu\u031bo\u031b\u0300ng' } })),
  'SUBMISSION.TEXT.002': against(sending({ narrative: { direction: 'a'.repeat(10_001) } })),
  'SUBMISSION.TEXT.003': against(outline2021({}), outline2021({ narrative: narrative2021 })),
  'SUBMISSION.TEXT.004': against(sending({ narrative: { poems: '…' } })),
  'SUBMISSION.TEXT.005': against(sending({ narrative: { direction: 3 } })),
  'SUBMISSION.TEXT.006': against(
    sending({ narrative: { next_plan: '…' } }),
    sending({ narrative: { poems: '…' } }),
  ),
  'SUBMISSION.TEXT.007': against(written('TuÇn lÔ häc tËp suèt ®êi'), written('Tuần lễ học tập suốt đời')),
  'SUBMISSION.TEXT.008': against(
    written('TuÇn lÔ häc tËp suèt ®êi cña Zürich'),
    written('Tuần lễ học tập suốt đời của Zürich'),
  ),
  'SUBMISSION.ATTACHMENT.001': against(
    sending({ attachments: [{ name: 'anh.jpg' }] }),
    sending({ attachments: [{ name: 'anh.jpg', mediaType: 'image/jpeg', uri: 'urn:anh-1' }] }),
  ),
};
