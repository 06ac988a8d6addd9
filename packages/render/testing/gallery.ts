import {
  type Annex,
  composeGuidance,
  composeOfficialLetter,
  composePlan,
  composeReport,
  type DocumentDraft,
  type Explanation,
  explanationAnnex,
  formBody,
  llw2021,
  llw2022,
  type Section,
  type Signing,
  type Table,
  type WeekDocument,
  type WeekFacts,
} from '@llw/core';
import type { RenderOptions } from '../src/documents/render-document.ts';
import { sampleRollUp } from './sample-roll-up.ts';

/** One document of the gallery: together they show every component and every form of signature. */
export interface Exhibit {
  readonly name: string;
  readonly document: WeekDocument;
  readonly options?: RenderOptions;
}

const week: WeekFacts = {
  year: 2024,
  theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời',
  officialPeriod: { start: '2024-10-01', end: '2024-10-07' },
  declaredPeriod: { start: '2024-10-01', end: '2024-10-07' },
  openings: [
    {
      id: 'opening',
      level: 'commune',
      when: { type: 'day', date: '2024-10-01', time: '07:30' },
      place: 'Nhà văn hóa xã',
      participants: ['Lãnh đạo Ủy ban nhân dân xã', 'Đại diện các trường học, thôn trên địa bàn xã'],
      agenda: [
        { time: '07:30', content: 'Đón tiếp đại biểu' },
        { time: '08:00', content: 'Khai mạc Tuần lễ' },
        { content: 'Tham quan góc sách của thôn' },
      ],
    },
  ],
  activities: ['Mở cửa thư viện xã cả tuần', 'Tổ chức buổi nói chuyện về đọc sách cùng con tại mỗi thôn'],
  slogans: ['Mỗi người một cuốn sách, mỗi nhà một tủ sách', 'Học ở mọi nơi, học suốt cuộc đời'],
  funding: 'Kinh phí bố trí trong dự toán chi thường xuyên được giao và nguồn đóng góp tự nguyện.',
  assignments: [
    {
      id: 'culture',
      assignee: 'Phòng Văn hóa - Xã hội',
      tasks: ['Là đầu mối tổ chức Tuần lễ', 'Tổng hợp báo cáo của các đơn vị'],
    },
    {
      id: 'schools',
      assignee: 'Các trường học trên địa bàn',
      tasks: ['Tổ chức ngày hội đọc sách cho học sinh'],
    },
  ],
  reporting: {
    deadline: { date: '2024-10-12', rule: 'before' },
    to: 'Ủy ban nhân dân xã Sông Lam',
    through: 'Phòng Văn hóa - Xã hội',
    channel: { type: 'email', address: 'vanhoaxahoi@songlam.example' },
  },
};

const name = 'Nguyễn Văn Mẫu';
const signing: Signing = {
  signature: {
    form: 'collectiveDeputy',
    collective: 'Ủy ban nhân dân',
    head: 'Chủ tịch',
    position: 'Phó Chủ tịch',
    name,
  },
};

const commune: DocumentDraft = {
  week,
  issuer: { type: 'body', name: 'Ủy ban nhân dân xã Sông Lam' },
  notation: { number: 5, issuer: 'UBND' },
  place: 'Sông Lam',
  date: { year: 2024, month: 9, day: 5 },
  legalBases: [
    { relation: 'basis', citation: { form: 'law', title: 'Luật Giáo dục' } },
    {
      relation: 'execution',
      citation: {
        form: 'document',
        type: 'Kế hoạch',
        notation: '12/KH-UBND',
        date: '2024-08-20',
        issuer: 'Ủy ban nhân dân tỉnh Lâm Giang',
        summary: 'về tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
      },
    },
    { relation: 'proposal', proposer: 'Trưởng phòng Văn hóa - Xã hội' },
  ],
  signing,
  recipients: {
    entries: [
      { name: 'Sở Giáo dục và Đào tạo', purpose: 'reportTo' },
      { name: 'Các trường học, thôn trên địa bàn xã', purpose: 'act' },
      { name: 'Hội Khuyến học xã', purpose: 'cooperate' },
    ],
    archive: { units: ['VT', 'VX'], copies: 2 },
    drafter: { mark: 'NVM', copies: 15 },
  },
};

const schedule: Table = {
  type: 'table',
  caption: 'Lịch mở cửa thư viện',
  columns: [
    { heading: 'TT', share: 1, align: 'centre' },
    { heading: 'Thôn', share: 4 },
    { heading: 'Nội dung', share: 6, align: 'justify' },
    { heading: 'Số buổi', share: 2, align: 'right' },
  ],
  rows: [
    { heading: true, cells: [{ content: 'A' }, { content: 'Cụm phía bắc', span: 3 }] },
    ...Array.from({ length: 34 }, (_, index) => ({
      cells: [
        { content: String(index + 1) },
        { content: `Thôn ${index + 1}` },
        { content: 'Mở cửa phòng đọc buổi tối, giới thiệu sách mới cho người lớn và trẻ em' },
        { content: String((index % 3) + 1) },
      ],
    })),
  ],
};

const wideTable: Table = {
  type: 'table',
  caption: 'Phân công theo từng ngày trong Tuần lễ',
  wide: true,
  columns: [
    { heading: 'Ngày', share: 2 },
    { heading: 'Buổi sáng', share: 5 },
    { heading: 'Buổi chiều', share: 5 },
    { heading: 'Buổi tối', share: 5 },
    { heading: 'Đầu mối', share: 3 },
    { heading: 'Ghi chú', share: 2 },
  ],
  rows: Array.from({ length: 7 }, (_, day) => ({
    cells: [
      { content: `0${day + 1}/10/2024` },
      { content: 'Thư viện lưu động tại các trường' },
      { content: 'Hướng dẫn tra cứu tài liệu số' },
      { content: 'Lớp học buổi tối cho người lao động' },
      { content: 'Thư viện Thành phố' },
      { content: '' },
    ],
  })),
};

const formAnnex: Annex = {
  type: 'form',
  id: 'form',
  title: 'Báo cáo kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
  template: { id: llw2022.id, version: llw2022.version },
  body: formBody(llw2022),
  signer: 'Thủ trưởng đơn vị',
};

const scheduleAnnex: Annex = {
  type: 'content',
  id: 'schedule',
  title: 'Lịch mở cửa thư viện trong Tuần lễ',
  blocks: [{ type: 'paragraph', content: 'Thư viện mở cửa tại các thôn theo lịch sau:' }, schedule],
};

const outlineAnnex: Annex = {
  type: 'outline',
  id: 'outline',
  title: 'Đề cương báo cáo',
  subject: 'Kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
  body: {
    numbering: 'I/1/a',
    introduction: [],
    sections: [
      {
        role: 'results',
        heading: 'Kết quả thực hiện',
        sections: [
          { role: 'direction', heading: 'Công tác chỉ đạo' },
          { role: 'activities', heading: 'Các hoạt động đã tổ chức' },
        ],
      },
      { role: 'proposals', heading: 'Kiến nghị, đề xuất' },
    ],
    closing: [],
  },
};

const communePlan = composePlan(commune, { level: 'commune' });

function withSections(
  document: WeekDocument,
  numbering: WeekDocument['body']['numbering'],
  sections: readonly Section[],
) {
  return { ...document, body: { ...document.body, numbering, sections } };
}

const clause: Section = {
  role: 'other',
  blocks: [
    {
      type: 'paragraph',
      content: 'Các đơn vị chuẩn bị địa điểm, sách và người hướng dẫn trước ngày khai mạc.',
    },
  ],
};
const points: readonly Section[] = [
  'thư viện',
  'trường học',
  'nhà văn hóa',
  'trung tâm',
  'thôn',
  'gia đình',
].map((place) => ({
  role: 'other',
  blocks: [{ type: 'paragraph', content: `Ở ${place}: bố trí góc đọc.` }],
}));

const chapters: readonly Section[] = ['Quy định chung', 'Tổ chức thực hiện'].map((heading) => ({
  role: 'other',
  heading,
  sections: [
    { role: 'other', heading: 'Phạm vi áp dụng', sections: [clause, { ...clause, sections: points }] },
    {
      role: 'other',
      heading: 'Đối tượng áp dụng',
      blocks: [{ type: 'paragraph', content: 'Mọi người dân trong xã.' }],
    },
  ],
}));

const parts: readonly Section[] = [
  {
    role: 'results',
    heading: 'Kết quả thực hiện',
    sections: [
      {
        role: 'direction',
        heading: 'Công tác chỉ đạo',
        sections: [{ role: 'other', heading: 'Ban hành văn bản', sections: points }, clause],
      },
    ],
  },
  {
    role: 'nextPlan',
    heading: 'Phương hướng',
    sections: [{ role: 'other', heading: 'Nhiệm vụ', sections: [clause] }],
  },
];

/** Divides the articles of each chapter into divisions (mục). */
const divided: readonly Section[] = chapters.map((chapter) => ({
  ...chapter,
  sections: (chapter.sections ?? []).map((article) => ({
    role: 'other',
    heading: 'Nội dung',
    sections: [article],
  })),
}));

function signedBy(
  document: WeekDocument,
  signature: Signing['signature'],
  otherOffice?: string,
): WeekDocument {
  return { ...document, signing: { signature, ...(otherOffice === undefined ? {} : { otherOffice }) } };
}

const letterDraft = {
  ...commune,
  subject: 'hướng dẫn tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
  issuer: { type: 'body', name: 'Sở Giáo dục và Đào tạo', parent: 'Ủy ban nhân dân tỉnh Lâm Giang' },
  notation: { number: 128, issuer: 'SGDĐT', unit: 'GDTX' },
  legalBases: [],
  place: 'Lâm Giang',
} as const;

const department = {
  ...letterDraft,
  signing: { signature: { form: 'head', position: 'Giám đốc', name } },
} as const;

const submission = {
  from: 'submission',
  template: llw2021,
  submission: {
    id: 'submission-1',
    unit: 'unit-1',
    period: '2021',
    template: { id: llw2021.id, version: llw2021.version },
    basis: 'own',
    revision: 1,
    submittedAt: '2021-10-20T09:00:00+07:00',
    status: 'submitted',
    values: { 'funding.state': { status: 'reported', value: '1500000' } },
    narrative: {},
    attachments: [],
  },
} as const;

const longName =
  'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên và Học tập cộng đồng liên phường Hoa Ban - Bến Đò';

/** Sixty schools, of which every fifth has not reported: 48 that gave 260 leaflets each. */
const schools = Array.from({ length: 60 }, (_, index) => ({
  unit: `school-${index + 1}`,
  name: index % 17 === 3 ? longName : `Trường Tiểu học Bến Đò ${index + 1}`,
  reported: index % 5 !== 4,
}));

const coverage = {
  expected: 60,
  received: 48,
  onTime: 48,
  late: 0,
  missing: 12,
  returned: 0,
  excluded: 0,
  waived: 0,
};

/** How a total came about: who gave how much of it, and who has not reported. */
const explanation: Explanation = {
  figure: {
    unit: 'city',
    cell: 'publicity.leaflets',
    period: '2025',
    frame: { mode: 'asReported', snapshotHash: '5f1c09d2a7e84b36' },
    value: '12480',
    source: 'computed',
    coverage,
    cellCoverage: {
      filled: 48,
      blank: 0,
      notApplicable: 0,
      notAvailable: 0,
      includedElsewhere: 0,
      absent: 0,
    },
    partial: true,
    lowerBound: true,
    estimated: false,
  },
  name: 'Thành phố Sông Xanh',
  label: { vi: 'Số lượng tờ rơi đã phát hành', en: 'Leaflets given out' },
  unitOfMeasure: { vi: 'tờ', en: 'leaflets' },
  formula: { vi: 'Cộng số liệu của các đơn vị.', en: 'The figures of the units are added.' },
  isSum: true,
  tree: { date: '2025-10-01', line: 'territorial' },
  parts: [],
  contributions: schools
    .filter(({ reported }) => reported)
    .map(({ unit, name: school }) => ({
      unit,
      name: school,
      cell: 'publicity.leaflets',
      value: '260',
      share: '2.08',
      basis: 'own',
      status: 'reported',
      submission: `${unit}-1`,
      revision: 1,
      submittedAt: '2025-10-09T08:30:00+07:00',
    })),
  notCounted: schools
    .filter(({ reported }) => !reported)
    .map(({ unit, name: school }) => ({
      unit,
      name: school,
      because: 'missing',
      reason: { vi: 'Chưa nộp báo cáo.', en: 'No report has come.' },
    })),
  fingerprint: '8d3f61c0b2a94e57d1c6f0a93b7e2854',
};

/** Every component of the decree, every scheme of headings, every form of signature, the long names. */
export const gallery: readonly Exhibit[] = [
  { name: 'plan-commune', document: { ...communePlan, annexes: [scheduleAnnex, formAnnex, outlineAnnex] } },
  {
    name: 'plan-ho-chi-minh-city',
    document: {
      ...composePlan(
        {
          ...commune,
          issuer: { type: 'body', name: 'Ủy ban nhân dân Thành phố Hồ Chí Minh' },
          place: 'Thành phố Hồ Chí Minh',
          date: { year: 2024, month: 12, day: 29 },
          signing: {
            signature: { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch', name },
          },
          annexes: [{ type: 'content', id: 'days', title: 'Phân công trong Tuần lễ', blocks: [wideTable] }],
        },
        {
          level: 'province',
          sections: {
            time: {
              role: 'time',
              heading: 'Thời gian',
              blocks: [
                { type: 'paragraph', content: 'Tuần lễ diễn ra trong bảy ngày.' },
                wideTable,
                { type: 'paragraph', content: 'Các quận, phường tự chọn giờ mở cửa.' },
              ],
            },
          },
        },
      ),
    },
  },
  {
    name: 'letter-one-addressee',
    document: {
      ...composeOfficialLetter(
        { ...department, addressees: ['Ủy ban nhân dân các xã, phường, đặc khu'] },
        { level: 'province' },
      ),
      marks: { urgency: 'urgent', circulation: 'returnAfterReading' },
      contact: {
        address: '12 đường Sông Lam, phường Lâm Giang',
        telephone: '0200 000 000',
        email: 'vanthu@lamgiang.example',
        website: 'sgddt.lamgiang.example',
      },
    },
  },
  {
    name: 'letter-many-addressees',
    document: signedBy(
      {
        ...composeOfficialLetter(
          {
            ...department,
            addressees: [
              'Ủy ban nhân dân các xã, phường, đặc khu',
              'Các đơn vị trực thuộc Sở',
              'Hội Khuyến học tỉnh',
            ],
            annexes: [outlineAnnex],
          },
          { level: 'province' },
        ),
        marks: { urgency: 'veryUrgent' },
      },
      { form: 'deputy', head: 'Giám đốc', position: 'Phó Giám đốc', name },
    ),
  },
  {
    name: 'guidance-express',
    document: signedBy(
      {
        ...composeGuidance(
          { ...department, notation: { number: 7, issuer: 'SGDĐT' } },
          { level: 'province' },
        ),
        marks: { urgency: 'express', circulation: 'internal' },
      },
      { form: 'byOrder', head: 'Giám đốc', position: 'Chánh Văn phòng', name },
    ),
  },
  {
    name: 'report-school-of-commune',
    document: signedBy(
      {
        ...composeReport(
          {
            ...commune,
            issuer: {
              type: 'body',
              name: 'Trường Tiểu học và Trung học cơ sở Tân Thành Đông',
              parent: 'Ủy ban nhân dân xã Tân Thành Đông',
              shortName: 'Nhà trường',
            },
            notation: { number: 31, issuer: 'THTHCS' },
            place: 'Tân Thành Đông',
            legalBases: [],
            addressees: ['Ủy ban nhân dân xã Tân Thành Đông'],
          },
          {
            source: submission,
            narrative: {
              direction: [
                'Nhà trường thành lập Ban tổ chức, phân công giáo viên chủ nhiệm theo dõi từng lớp.',
              ],
              activities: ['Mỗi lớp có một buổi đọc sách; thư viện mở cửa cả tuần.'],
              results: ['Tất cả học sinh tham gia ít nhất một hoạt động.'],
              difficulties: ['Thư viện chưa đủ chỗ ngồi cho các lớp học cùng buổi.'],
              lessons: ['Cần xếp lịch đọc sách theo khối lớp ngay từ đầu tuần.'],
              proposals: ['Đề nghị xã bổ sung sách cho thư viện.'],
            },
          },
        ),
      },
      { form: 'acting', position: 'Hiệu trưởng', name },
      'Chủ tịch Hội đồng trường',
    ),
  },
  {
    name: 'report-from-roll-up',
    document: {
      ...composeReport(
        {
          ...commune,
          week: { year: 2025, declaredPeriod: { start: '2025-10-01', end: '2025-10-07' } },
          issuer: { type: 'body', name: 'Ủy ban nhân dân Thành phố Sông Xanh' },
          place: 'Sông Xanh',
          date: { year: 2025, month: 10, day: 20 },
          legalBases: [],
          addressees: ['Bộ Giáo dục và Đào tạo'],
        },
        {
          source: { from: 'rollUp', rollUp: sampleRollUp({ wards: 3, schools: 4 }), unit: 'city' },
          narrative: {
            direction: [
              'Thành phố đã ban hành kế hoạch, giao các phường hướng dẫn trường học và Trung tâm học tập cộng đồng tổ chức Tuần lễ.',
            ],
            assessment: [
              'Các trường chuẩn bị chu đáo; một số nơi còn thiếu máy tính cho lớp học kỹ năng số.',
            ],
            nextPlan: ['Duy trì góc đọc và các lớp kỹ năng số đến hết năm.'],
          },
        },
      ),
      annexes: [explanationAnnex(explanation)],
    },
  },
  {
    name: 'plan-draft',
    document: signedBy(
      { ...communePlan, notation: { issuer: 'UBND' }, date: { year: 2024, month: 9 } },
      { form: 'collective', collective: 'Ủy ban nhân dân', position: 'Chủ tịch' },
    ),
  },
  {
    name: 'report-in-parts',
    document: signedBy(
      withSections(
        {
          ...composeReport(
            { ...commune, legalBases: [], addressees: ['Sở Giáo dục và Đào tạo', 'Hội Khuyến học tỉnh'] },
            { source: submission },
          ),
        },
        'part',
        parts,
      ),
      {
        form: 'byOrderDeputy',
        head: 'Chủ tịch',
        unitHead: 'Chánh Văn phòng',
        position: 'Phó Chánh Văn phòng',
        name,
      },
    ),
  },
  {
    name: 'plan-in-chapters',
    document: signedBy(
      {
        ...withSections(communePlan, 'chapter', chapters),
        issuer: { type: 'stateTitle', title: 'Chủ tịch Ủy ban nhân dân tỉnh Lâm Giang' },
      },
      { form: 'byAuthority', head: 'Chủ tịch', position: 'Giám đốc Sở Giáo dục và Đào tạo', name },
    ),
    options: {
      profile: {
        margins: { top: 25, bottom: 20, left: 35, right: 20 },
        indent: 10,
        lineSpacing: 1.5,
        lastLegalBasisEnds: ',',
        sizes: 'small',
      },
    },
  },
  { name: 'plan-in-divisions', document: withSections(communePlan, 'chapterAndDivision', divided) },
  {
    name: 'plan-in-articles',
    document: withSections(
      communePlan,
      'article',
      chapters.flatMap(({ sections = [] }) => sections),
    ),
  },
];
