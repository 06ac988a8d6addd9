import type { OfficialLetter } from '../document.ts';
import type { Assignment } from '../week-facts.ts';

const assignments: readonly Assignment[] = [
  {
    id: 'department',
    assignee: 'Sở Giáo dục và Đào tạo',
    tasks: ['Chủ trì việc thực hiện.', 'Cùng các cơ quan báo, đài đưa tin.', 'Tổng hợp báo cáo của tỉnh.'],
  },
  {
    id: 'association',
    assignee: 'Hội Khuyến học tỉnh',
    tasks: ['Hướng dẫn hội cấp dưới phối hợp.', 'Phát triển phong trào học tập trong gia đình.'],
  },
  {
    id: 'information',
    assignee: 'Sở Thông tin và Truyền thông',
    tasks: ['Hướng dẫn các cơ quan báo chí đưa tin.'],
  },
  {
    id: 'culture',
    assignee: 'Sở Văn hóa, Thể thao và Du lịch',
    tasks: ['Mở cửa thư viện, bảo tàng.', 'Giới thiệu sách theo chuyên đề.'],
  },
  {
    id: 'broadcaster',
    assignee: 'Đài Phát thanh - Truyền hình tỉnh',
    tasks: ['Làm phóng sự về gương tự học.'],
  },
  {
    id: 'bodies',
    assignee: 'Các sở, ban, ngành, đoàn thể tỉnh',
    tasks: ['Hưởng ứng Tuần lễ.', 'Thực hiện mục tiêu xã hội học tập.', 'Tạo điều kiện cho nhân viên học.'],
  },
  {
    id: 'districts',
    assignee: 'Ủy ban nhân dân các huyện, thị xã, thành phố',
    tasks: ['Tổ chức Tuần lễ tại địa bàn.', 'Thông tin cho người dân.', 'Kiểm tra và báo cáo.'],
  },
  { id: 'schools', assignee: 'Các cơ sở giáo dục', tasks: ['Mở lớp học về kỹ năng sống và kỹ năng số.'] },
];

/**
 * A department's letter of 2021 that guides the Week: five clauses with points from a to h, addressees, an
 * outline for the report as its annex. The province and all its sentences are invented.
 */
export const departmentGuidanceLetter: OfficialLetter = {
  kind: 'officialLetter',
  issuer: { type: 'body', name: 'Sở Giáo dục và Đào tạo', parent: 'Ủy ban nhân dân tỉnh Núi Cao' },
  notation: { issuer: 'SGDĐT', unit: 'GDTrH' },
  place: 'Núi Cao',
  date: { year: 2021, month: 10 },
  subject: 'hướng dẫn triển khai tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021',
  addressees: [
    'Các sở, ban, ngành, hội và đoàn thể tỉnh',
    'Ủy ban nhân dân các huyện, thị xã, thành phố',
    'Trường Cao đẳng Núi Cao',
    'Trường Cao đẳng nghề Sông Mây',
  ],
  legalBases: [],
  citations: [
    {
      form: 'document',
      id: 'provincialLetter',
      type: 'Công văn',
      notation: '902/UBND-KGVX',
      date: '2021-10-01',
      issuer: 'Ủy ban nhân dân tỉnh Núi Cao',
      summary: 'về việc tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021',
    },
    {
      form: 'document',
      id: 'learningSociety',
      type: 'Quyết định',
      notation: '1373/QĐ-TTg',
      date: '2021-07-30',
      issuer: 'Thủ tướng Chính phủ',
      summary: 'phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”',
    },
  ],
  body: {
    numbering: '1/a',
    introduction: [
      {
        type: 'paragraph',
        content: [
          { text: 'Thực hiện ' },
          { fact: 'citation', id: 'provincialLetter' },
          { text: ', Sở Giáo dục và Đào tạo hướng dẫn như sau:' },
        ],
      },
    ],
    sections: [
      {
        role: 'purposeAndRequirements',
        heading: 'Mục đích, yêu cầu',
        blocks: [
          {
            type: 'list',
            items: [
              { content: 'Để người dân hiểu chuyển đổi số giúp việc học ra sao.' },
              {
                content: [
                  { text: 'Gắn với ' },
                  { fact: 'citation', id: 'learningSociety' },
                  { text: ' và điều kiện phòng, chống dịch.' },
                ],
              },
            ],
          },
        ],
      },
      {
        role: 'theme',
        heading: 'Chủ đề Tuần lễ',
        blocks: [
          {
            type: 'paragraph',
            content: [{ text: 'Tỉnh chọn chủ đề ' }, { fact: 'theme', bold: true }, { text: '.' }],
          },
        ],
      },
      {
        role: 'time',
        heading: 'Thời gian tổ chức',
        blocks: [
          {
            type: 'paragraph',
            content: [
              { text: 'Tuần lễ diễn ra ' },
              { fact: 'period' },
              { text: '; khai mạc: ' },
              { fact: 'opening', id: 'province' },
              { text: '.' },
            ],
          },
        ],
      },
      {
        role: 'activities',
        heading: 'Các hoạt động của Tuần lễ',
        sections: [
          {
            role: 'opening',
            blocks: [{ type: 'paragraph', content: 'Lễ khai mạc: tùy tình hình dịch mà chọn cách làm.' }],
          },
          {
            role: 'activities',
            heading: 'Tổ chức các hoạt động trong Tuần lễ',
            blocks: [
              { type: 'paragraph', content: 'Các địa phương chọn trong những việc sau:' },
              {
                type: 'list',
                items: [
                  {
                    content: 'Thông tin về Tuần lễ, với các khẩu hiệu:',
                    items: [
                      { content: [{ text: 'Chuyển đổi số mở thêm lối học.', italic: true }] },
                      { content: [{ text: 'Học trên mạng, học ở nhà, học cả đời.', italic: true }] },
                      { content: [{ text: 'Mỗi nhà một góc học tập.', italic: true }] },
                    ],
                  },
                  { content: 'Khen tổ chức, cá nhân có sáng kiến.' },
                  { content: 'Mở lớp trực tuyến miễn phí.' },
                  { content: 'Mời doanh nghiệp công nghệ đồng hành.' },
                  { content: 'Các trường góp học liệu mở.' },
                  { content: 'Tổ chức cuộc thi về công dân số.' },
                  { content: 'Dự diễn đàn quốc tế trực tuyến.' },
                ],
              },
            ],
          },
        ],
      },
      {
        role: 'organisation',
        heading: 'Tổ chức thực hiện',
        sections: assignments.map(({ id }) => ({
          role: 'assignment' as const,
          assignment: id,
          heading: [{ fact: 'assignee' as const, id }],
          blocks: [{ type: 'fact' as const, fact: 'tasks' as const, id }],
        })),
      },
    ],
    closing: [
      {
        type: 'paragraph',
        content: [
          { text: 'Đề nghị các đơn vị thực hiện và báo cáo (' },
          { text: 'theo mẫu, kèm ảnh', italic: true },
          { text: ') về ' },
          { fact: 'reportTo' },
          { text: ' ' },
          { fact: 'deadline', bold: true },
          { text: '.' },
        ],
      },
      { type: 'paragraph', content: 'Trân trọng.' },
    ],
  },
  signing: { signature: { form: 'head', position: 'Giám đốc' } },
  recipients: {
    entries: [
      { name: 'Bộ Giáo dục và Đào tạo', purpose: 'reportTo' },
      { name: 'Ủy ban nhân dân tỉnh', purpose: 'reportTo' },
      { name: 'Các đơn vị trực thuộc' },
    ],
    archive: { units: ['VT', 'GDTrH'] },
  },
  annexes: [
    {
      type: 'outline',
      id: 'report',
      title: 'Báo cáo',
      subject: 'Kết quả thực hiện Tuần lễ hưởng ứng học tập suốt đời năm 2021',
      body: {
        numbering: 'I/1/a',
        introduction: [],
        sections: [
          {
            role: 'results',
            heading: 'Kết quả triển khai thực hiện',
            sections: [
              { role: 'direction', heading: 'Công tác chỉ đạo' },
              { role: 'activities', heading: 'Kết quả các hoạt động' },
              {
                role: 'funding',
                heading: 'Nguồn kinh phí thực hiện',
                blocks: [
                  {
                    type: 'list',
                    items: [{ content: 'Ngân sách nhà nước;' }, { content: 'Nguồn vận động hợp pháp.' }],
                  },
                ],
              },
            ],
          },
          {
            role: 'evaluation',
            heading: 'Đánh giá chung',
            sections: [
              { role: 'results', heading: 'Những kết quả đã đạt được' },
              { role: 'difficulties', heading: 'Khó khăn, tồn tại' },
              { role: 'causes', heading: 'Nguyên nhân và bài học kinh nghiệm' },
            ],
          },
          { role: 'proposals', heading: 'Kiến nghị, đề xuất (nếu có)' },
        ],
        closing: [],
      },
    },
  ],
  week: {
    year: 2021,
    theme: 'Chuyển đổi số và cơ hội học tập suốt đời cho tất cả mọi người trong bối cảnh đại dịch COVID-19',
    officialPeriod: { start: '2021-10-01', end: '2021-10-07' },
    declaredPeriod: { start: '2021-10-10', end: '2021-10-16' },
    openings: [{ id: 'province', level: 'province', when: { type: 'day', date: '2021-10-10' } }],
    assignments,
    reporting: {
      deadline: { date: '2021-10-31', rule: 'before' },
      to: 'Sở Giáo dục và Đào tạo',
      attachments: ['ảnh các hoạt động'],
    },
  },
};
