import {
  composeOfficialLetter,
  composePlan,
  formBody,
  llw2022,
  type OfficialLetterDraft,
  type PlanDraft,
  themeFor,
} from '@llw/core';

const YEAR = 2022;
const theme = themeFor(YEAR);
const wording = theme?.theme.type === 'national' ? { theme: theme.theme.wording } : {};
const period = { start: '2022-10-01', end: '2022-10-07' };

const week: PlanDraft['week'] = {
  year: YEAR,
  ...wording,
  officialPeriod: period,
  declaredPeriod: period,
  openings: [
    {
      id: 'district',
      level: 'district',
      when: { type: 'day', date: '2022-10-01', time: '08:00' },
      place: 'Hội trường Ủy ban nhân dân quận',
      participants: [
        'Lãnh đạo quận và đại diện các phòng, ban, đoàn thể.',
        'Lãnh đạo các phường, giám đốc trung tâm học tập cộng đồng.',
        'Đại diện các trường học, học sinh và cha mẹ học sinh.',
      ],
      agenda: [
        { time: '08:00', content: 'Đón tiếp đại biểu, văn nghệ chào mừng.' },
        { time: '08:20', content: 'Khai mạc, giới thiệu chủ đề của Tuần lễ.' },
        { time: '08:45', content: 'Giới thiệu học liệu số của thư viện quận.' },
        { time: '09:30', content: 'Bế mạc buổi lễ.' },
      ],
    },
    {
      id: 'wards',
      level: 'commune',
      when: { type: 'within', period: { start: '2022-10-01', end: '2022-10-05' }, sessions: 1 },
      place: 'Trung tâm học tập cộng đồng các phường',
    },
  ],
  activities: [
    'Giới thiệu chủ đề và lịch hoạt động của Tuần lễ trên hệ thống truyền thanh và cổng thông tin điện tử.',
    'Mở các lớp học miễn phí về kỹ năng số tại trung tâm học tập cộng đồng và nhà trường.',
    'Mở cửa thư viện ngoài giờ, hướng dẫn bạn đọc dùng tài liệu số.',
    'Tổ chức tọa đàm, triển lãm sách và hội diễn văn nghệ.',
  ],
  slogans: ['Mỗi người dân là một người học, học mọi lúc, mọi nơi'],
  assignments: [
    {
      id: 'education',
      assignee: 'Phòng Giáo dục và Đào tạo',
      tasks: [
        'Chủ trì việc tổ chức Tuần lễ; hướng dẫn các trường và trung tâm học tập cộng đồng.',
        'Nhận báo cáo, kiểm tra số liệu và tổng hợp báo cáo của quận.',
      ],
    },
    {
      id: 'culture',
      assignee: 'Trung tâm Văn hóa - Thông tin và Thể thao',
      tasks: ['Đưa tin về Tuần lễ; phục vụ lễ khai mạc.'],
    },
    {
      id: 'wards',
      assignee: 'Ủy ban nhân dân các phường',
      tasks: ['Tổ chức khai mạc tại phường.', 'Bảo đảm hoạt động của trung tâm học tập cộng đồng.'],
    },
    {
      id: 'schools',
      assignee: 'Các trường học trên địa bàn quận',
      tasks: ['Tổ chức các hoạt động tại trường.', 'Gửi báo cáo đúng mẫu và đúng hạn.'],
    },
  ],
  reporting: {
    deadline: { date: '2022-10-10', rule: 'onOrBefore' },
    to: 'Ủy ban nhân dân quận',
    through: 'Phòng Giáo dục và Đào tạo',
    form: { id: llw2022.id, version: llw2022.version },
    channel: { type: 'system', name: 'Cổng báo cáo của quận' },
  },
};

const issuer: PlanDraft['issuer'] = {
  type: 'body',
  name: 'Ủy ban nhân dân quận Hải An',
  shortName: 'Ủy ban nhân dân quận',
};

const signature = {
  form: 'collectiveDeputy',
  collective: 'Ủy ban nhân dân',
  head: 'Chủ tịch',
  position: 'Phó Chủ tịch',
  name: 'Lý Thị Mẫu',
} as const;

const learningSociety = {
  form: 'document',
  id: 'learningSociety',
  type: 'Quyết định',
  notation: '1373/QĐ-TTg',
  date: '2021-07-30',
  issuer: 'Thủ tướng Chính phủ',
  summary: 'phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”',
} as const;

const form = {
  type: 'form',
  id: 'form',
  title: 'Báo cáo tổng hợp số liệu',
  subject: 'Kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2022',
  template: { id: llw2022.id, version: llw2022.version },
  body: formBody(llw2022),
  signer: 'Thủ trưởng đơn vị',
} as const;

/** The district's plan, with the form as its annex. */
export const plan = composePlan(
  {
    week,
    issuer,
    notation: { number: 215, issuer: 'UBND' },
    place: 'Hải An',
    date: { year: YEAR, month: 9, day: 20 },
    legalBases: [{ relation: 'basis', citation: learningSociety }],
    signing: { signature },
    recipients: {
      entries: [
        { name: 'Sở Giáo dục và Đào tạo', purpose: 'reportTo' },
        { name: 'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân quận' },
        { name: 'Các phòng, ban, đoàn thể quận' },
        { name: 'Ủy ban nhân dân các phường' },
        { name: 'Các trường học trên địa bàn quận' },
      ],
      archive: { units: ['VT', 'GDĐT'] },
    },
    annexes: [form],
  },
  { level: 'district' },
);

const planCitation = {
  form: 'document',
  id: 'plan',
  type: 'Kế hoạch',
  notation: '215/KH-UBND',
  date: '2022-09-20',
  issuer: 'Ủy ban nhân dân quận Hải An',
  summary: 'tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2022',
} as const;

const { assignments: _toldInThePlan, ...weekOfLetter } = week;

const letterDraft: OfficialLetterDraft = {
  week: weekOfLetter,
  issuer,
  notation: { number: 1046, issuer: 'UBND', unit: 'GDĐT' },
  place: 'Hải An',
  date: { year: YEAR, month: 9, day: 21 },
  subject: 'hướng dẫn tổ chức và báo cáo kết quả Tuần lễ hưởng ứng học tập suốt đời năm 2022',
  addressees: ['Ủy ban nhân dân các phường', 'Các trường học trên địa bàn quận'],
  legalBases: [],
  citations: [planCitation],
  signing: { signature },
  recipients: {
    entries: [{ name: 'Chủ tịch Ủy ban nhân dân quận', purpose: 'reportTo' }],
    archive: { units: ['VT', 'GDĐT'] },
  },
};

const composed = composeOfficialLetter(letterDraft, {
  level: 'district',
  sections: { requirements: null, opening: null, activities: null, organisation: null },
});

/** The letter that goes out with the plan and asks for the reports. */
export const letter: typeof composed = {
  ...composed,
  body: {
    ...composed.body,
    introduction: [
      {
        type: 'paragraph',
        content: [
          { text: 'Thực hiện ' },
          { fact: 'citation', id: 'plan' },
          { text: ', Ủy ban nhân dân quận hướng dẫn các đơn vị như sau:' },
        ],
      },
    ],
  },
};
