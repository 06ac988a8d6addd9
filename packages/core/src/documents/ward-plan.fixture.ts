import type { OfficialLetter, Plan } from './document.ts';
import type { InlineText } from './inline-text.ts';

/** A plan of an invented ward for the Week of 2024, without a fault: what tests change one thing in. */
export const wardPlan: Plan = {
  kind: 'plan',
  issuer: { type: 'body', name: 'Ủy ban nhân dân phường Bến Lúa', shortName: 'Ủy ban nhân dân phường' },
  notation: { number: 5, issuer: 'UBND' },
  place: 'Bến Lúa',
  date: { year: 2024, month: 9, day: 20 },
  subject: 'tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024 trên địa bàn phường Bến Lúa',
  legalBases: [
    {
      relation: 'basis',
      citation: {
        form: 'document',
        id: 'learningSociety',
        type: 'Quyết định',
        notation: '1373/QĐ-TTg',
        date: '2021-07-30',
        issuer: 'Thủ tướng Chính phủ',
        summary: 'phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”',
      },
    },
    {
      relation: 'execution',
      citation: {
        form: 'document',
        id: 'provincialPlan',
        type: 'Kế hoạch',
        notation: '128/KH-UBND',
        date: '2024-09-12',
        issuer: 'Ủy ban nhân dân tỉnh Sông Mây',
        summary: 'về tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
      },
    },
  ],
  citations: [
    {
      form: 'document',
      id: 'learningCitizen',
      type: 'Quyết định',
      notation: '677/QĐ-TTg',
      date: '2022-06-03',
      issuer: 'Thủ tướng Chính phủ',
      summary: 'phê duyệt Chương trình “Xây dựng mô hình "Công dân học tập" giai đoạn 2021-2030”',
    },
  ],
  body: {
    numbering: 'I/1/a',
    introduction: [
      {
        type: 'paragraph',
        content: [
          { text: 'Ủy ban nhân dân phường lập kế hoạch cho Tuần lễ năm ' },
          { fact: 'year' },
          { text: '.' },
        ],
      },
    ],
    sections: [
      {
        role: 'purpose',
        heading: 'Mục đích, yêu cầu',
        blocks: [
          {
            type: 'list',
            items: [
              {
                content: [{ text: 'Thực hiện ' }, { fact: 'citation', id: 'learningSociety' }, { text: '.' }],
              },
              { content: [{ text: 'Gắn với ' }, { fact: 'citation', id: 'learningCitizen' }, { text: '.' }] },
              {
                content: [{ text: 'Tiếp tục ' }, { fact: 'citation', id: 'learningCitizen' }, { text: '.' }],
              },
            ],
          },
        ],
      },
      {
        role: 'content',
        heading: 'Nội dung',
        sections: [
          {
            role: 'theme',
            heading: 'Chủ đề',
            blocks: [{ type: 'paragraph', content: [{ fact: 'theme', italic: true }, { text: '.' }] }],
          },
          {
            role: 'time',
            heading: 'Thời gian',
            blocks: [
              {
                type: 'paragraph',
                content: [{ text: 'Tuần lễ diễn ra ' }, { fact: 'period' }, { text: '.' }],
              },
              {
                type: 'paragraph',
                content: [{ text: 'Lễ khai mạc: ' }, { fact: 'opening', id: 'ward' }, { text: '.' }],
              },
            ],
          },
          { role: 'activities', heading: 'Hoạt động', blocks: [{ type: 'fact', fact: 'activities' }] },
        ],
      },
      {
        role: 'organisation',
        heading: 'Tổ chức thực hiện',
        sections: [
          {
            role: 'assignment',
            heading: [{ fact: 'assignee', id: 'cultureOffice' }],
            assignment: 'cultureOffice',
            blocks: [{ type: 'fact', fact: 'tasks', id: 'cultureOffice' }],
          },
          {
            role: 'assignment',
            heading: [{ fact: 'assignee', id: 'schools' }],
            assignment: 'schools',
            blocks: [{ type: 'fact', fact: 'tasks', id: 'schools' }],
          },
        ],
      },
    ],
    closing: [
      {
        type: 'paragraph',
        content: [
          { text: 'Các đơn vị gửi báo cáo theo ' },
          { fact: 'annex', id: 'form' },
          { text: ' về ' },
          { fact: 'reportTo' },
          { text: ' ' },
          { fact: 'deadline', bold: true },
          { text: '.' },
        ],
      },
    ],
  },
  signing: {
    signature: {
      form: 'collectiveDeputy',
      collective: 'Ủy ban nhân dân',
      head: 'Chủ tịch',
      position: 'Phó Chủ tịch',
      name: 'Lý Thị Mẫu',
    },
  },
  recipients: {
    entries: [
      { name: 'Sở Giáo dục và Đào tạo tỉnh Sông Mây', purpose: 'reportTo' },
      { name: 'Các cơ sở giáo dục trên địa bàn phường' },
    ],
    archive: { units: ['VT', 'VHXH'] },
  },
  annexes: [
    {
      type: 'form',
      id: 'form',
      title: 'Báo cáo kết quả',
      template: { id: 'llw-2022', version: 1 },
      body: { numbering: 'I/1/a', introduction: [], sections: [], closing: [] },
      signer: 'Thủ trưởng đơn vị',
    },
  ],
  week: {
    year: 2024,
    theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời',
    officialPeriod: { start: '2024-10-01', end: '2024-10-07' },
    declaredPeriod: { start: '2024-10-01', end: '2024-10-07' },
    openings: [
      {
        id: 'ward',
        level: 'commune',
        when: { type: 'day', date: '2024-10-03', time: '14:00' },
        place: 'Trung tâm học tập cộng đồng phường Bến Lúa',
      },
    ],
    activities: ['Ngày hội đọc sách.', 'Lớp học kỹ năng số cho người cao tuổi.'],
    assignments: [
      {
        id: 'cultureOffice',
        assignee: 'Phòng Văn hóa - Xã hội',
        tasks: ['Theo dõi các hoạt động.', 'Tổng hợp báo cáo.'],
      },
      { id: 'schools', assignee: 'Các cơ sở giáo dục', tasks: ['Tổ chức tiết đọc sách.'] },
    ],
    reporting: {
      deadline: { date: '2024-10-10', rule: 'before' },
      to: 'Ủy ban nhân dân phường',
      through: 'Phòng Văn hóa - Xã hội',
      form: { id: 'llw-2022', version: 1 },
    },
  },
};

/** An official letter of an invented department about the same Week, to several addressees. */
export const departmentLetter: OfficialLetter = {
  kind: 'officialLetter',
  issuer: {
    type: 'body',
    name: 'Sở Giáo dục và Đào tạo',
    parent: 'Ủy ban nhân dân tỉnh Sông Mây',
  },
  notation: { issuer: 'SGDĐT', unit: 'GDTX' },
  place: 'Sông Mây',
  date: { year: 2024, month: 9 },
  subject: 'hướng dẫn tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
  addressees: ['Ủy ban nhân dân các xã, phường', 'Các trường trung học phổ thông'],
  legalBases: [],
  body: {
    numbering: '1/a',
    introduction: [{ type: 'paragraph', content: 'Sở hướng dẫn như sau:' }],
    sections: [
      {
        role: 'theme',
        heading: 'Chủ đề',
        blocks: [{ type: 'paragraph', content: [{ fact: 'theme' }, { text: '.' }] }],
      },
      {
        role: 'time',
        heading: 'Thời gian',
        blocks: [{ type: 'paragraph', content: [{ text: 'Diễn ra ' }, { fact: 'period' }, { text: '.' }] }],
      },
    ],
    closing: [{ type: 'paragraph', content: 'Đề nghị các đơn vị thực hiện.' }],
  },
  signing: { signature: { form: 'head', position: 'Giám đốc', name: 'Trần Văn Mẫu' } },
  recipients: {
    entries: [{ name: 'Bộ Giáo dục và Đào tạo', purpose: 'reportTo' }],
    archive: { units: ['VT', 'GDTX'] },
  },
  week: {
    year: 2024,
    theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời',
    officialPeriod: { start: '2024-10-01', end: '2024-10-07' },
    declaredPeriod: { start: '2024-10-01', end: '2024-10-07' },
  },
};

/** The ward's plan with other facts of the Week. */
export function planWithWeek(week: Partial<Plan['week']>): Plan {
  return { ...wardPlan, week: { ...wardPlan.week, ...week } };
}

/** The ward's plan with one more paragraph at its end. */
export function planSaying(content: InlineText): Plan {
  const { body } = wardPlan;
  return { ...wardPlan, body: { ...body, closing: [...body.closing, { type: 'paragraph', content }] } };
}
