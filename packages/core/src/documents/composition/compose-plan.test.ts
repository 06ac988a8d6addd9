import { describe, expect, it } from 'vitest';
import { checkDocument } from '../checks/check-document.ts';
import type { WeekDocument } from '../document.ts';
import { outline } from '../outline/outline.ts';
import type { Section } from '../section.ts';
import { departmentLetter, wardPlan } from '../ward-plan.fixture.ts';
import { composeGuidance, composeOfficialLetter } from './compose-guidance.ts';
import { composePlan, type PlanDraft } from './compose-plan.ts';
import type { ComposingLevel } from './level-wording.ts';

const { kind: _, body: __, subject: ___, ...draft } = wardPlan;

const drafts: Readonly<Record<ComposingLevel, PlanDraft>> = {
  province: {
    ...draft,
    issuer: { type: 'body', name: 'Ủy ban nhân dân tỉnh Sông Mây', shortName: 'Ủy ban nhân dân tỉnh' },
  },
  district: { ...draft, issuer: { type: 'body', name: 'Ủy ban nhân dân huyện Núi Cao' } },
  commune: draft,
  school: {
    ...draft,
    issuer: { type: 'body', name: 'Trường Tiểu học Bến Lúa', parent: 'Ủy ban nhân dân phường Bến Lúa' },
    notation: { issuer: 'THBL' },
    signing: { signature: { form: 'head', position: 'Hiệu trưởng' } },
  },
};

const levels: readonly ComposingLevel[] = ['province', 'district', 'commune', 'school'];

function headings(document: WeekDocument): readonly string[] {
  const of = (section: Section): readonly string[] => [
    ...(typeof section.heading === 'string' ? [section.heading] : []),
    ...(section.sections ?? []).flatMap(of),
  ];
  return document.body.sections.flatMap(of);
}

describe('a plan from facts alone', () => {
  it.each(levels)('of a %s can be issued: no finding at all', (level) => {
    expect(checkDocument(composePlan(drafts[level], { level }))).toEqual([]);
  });

  it('an authority has headings from I, a school from 1', () => {
    expect(headings(composePlan(drafts.commune, { level: 'commune' }))).toEqual([
      'Mục đích, yêu cầu',
      'Mục đích',
      'Yêu cầu',
      'Nội dung',
      'Chủ đề',
      'Thời gian',
      'Lễ khai mạc',
      'Các hoạt động',
      'Kinh phí',
      'Tổ chức thực hiện',
      'Chế độ báo cáo',
    ]);
    const school = composePlan(drafts.school, { level: 'school' });
    expect(school.body.numbering).toBe('1/a');
    expect(outline(school)).toContain('\n1. Mục đích, yêu cầu\n');
  });

  it('every fact is printed once where it belongs', () => {
    const text = outline(composePlan(drafts.commune, { level: 'commune' }));
    for (const told of [
      'trên địa bàn phường Bến Lúa',
      '“Phát triển văn hóa đọc thúc đẩy học tập suốt đời”',
      'từ ngày 01/10/2024 đến hết ngày 07/10/2024',
      '14 giờ 00, thứ Năm, ngày 03/10/2024',
      'Ngày hội đọc sách.',
      'trước ngày 10/10/2024',
    ]) {
      expect(text.split(told)).toHaveLength(2);
    }
  });

  it('a fact that is not known leaves its section out', () => {
    const bare = composePlan({ ...drafts.commune, week: { year: 2026 } }, { level: 'commune' });
    expect(headings(bare)).not.toContain('Chủ đề');
    expect(checkDocument(bare).map(({ code }) => code)).toEqual([
      'DOC.PERIOD.005',
      'DOC.THEME.005',
      'DOC.ANNEX.005',
    ]);
  });

  it('a Week at another time than the country’s tells both', () => {
    const week = { ...draft.week, declaredPeriod: { start: '2024-10-08', end: '2024-10-14' } };
    const text = outline(composePlan({ ...drafts.commune, week }, { level: 'commune' }));
    expect(text).toContain('Tuần lễ diễn ra từ ngày 08/10/2024');
    expect(text).toContain('của cả nước từ ngày 01/10/2024');
  });

  it('openings tell place, participants and agenda, reports their channel and what comes along', () => {
    const week: PlanDraft['week'] = {
      ...draft.week,
      slogans: ['Học tập suốt đời'],
      openings: [
        {
          id: 'ward',
          level: 'commune',
          when: { type: 'day', date: '2024-10-03' },
          participants: ['Đại diện các khu dân cư.'],
          agenda: [{ time: '07:30', content: 'Đón khách.' }],
        },
      ],
      reporting: {
        deadline: { date: '2024-10-10', rule: 'before' },
        to: 'Ủy ban nhân dân phường',
        channel: { type: 'system', name: 'hệ thống báo cáo của tỉnh' },
        attachments: ['ảnh'],
      },
    };
    const text = outline(composePlan({ ...drafts.commune, week }, { level: 'commune' }));
    expect(text).toContain('- Đại diện các khu dân cư.');
    expect(text).toContain('- 07 giờ 30: Đón khách.');
    expect(text).toContain('5. Khẩu hiệu\n    Học tập suốt đời');
    expect(text).toContain(
      'kèm ảnh về Ủy ban nhân dân phường trước ngày 10/10/2024, trên hệ thống báo cáo của tỉnh.',
    );
  });

  it('any section can be replaced or left out, however deep', () => {
    const own: Section = { role: 'purpose', heading: 'Mục tiêu' };
    const plan = composePlan(drafts.commune, { level: 'commune', sections: { purpose: own, funding: null } });
    expect(headings(plan)).toContain('Mục tiêu');
    expect(headings(plan)).not.toContain('Mục đích');
    expect(headings(plan)).not.toContain('Kinh phí');
  });
});

describe('a letter and a guidance from facts alone', () => {
  const { kind: ____, body: _____, subject: ______, ...letterDraft } = departmentLetter;

  it('say what the plan says, to whom they are addressed', () => {
    const letter = composeOfficialLetter(letterDraft, { level: 'province' });
    expect(checkDocument(letter)).toEqual([]);
    expect(outline(letter)).toContain('Kính gửi:\n- Ủy ban nhân dân các xã, phường;');
    expect(outline(letter)).toContain('1. Yêu cầu chung');
  });

  it('a guidance has a title and its type code, and no addressees', () => {
    const { addressees: _______, ...guidanceDraft } = letterDraft;
    const guidance = composeGuidance(guidanceDraft, { level: 'province' });
    expect(checkDocument(guidance)).toEqual([]);
    expect(outline(guidance)).toContain('/HD-SGDĐT');
    expect(outline(guidance)).toContain('\nHƯỚNG DẪN\n');
    expect(outline(guidance)).not.toContain('Như trên');
  });
});
