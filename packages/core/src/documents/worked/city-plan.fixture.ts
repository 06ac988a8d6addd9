import type { Plan } from '../document.ts';
import type { Assignment } from '../week-facts.ts';

const assignments: readonly Assignment[] = [
  {
    id: 'education',
    assignee: 'Phòng Giáo dục và Đào tạo',
    tasks: [
      'Chủ trì Tuần lễ của thành phố.',
      'Hướng dẫn các trường lập kế hoạch.',
      'Soạn báo cáo của thành phố.',
    ],
  },
  {
    id: 'association',
    assignee: 'Hội Khuyến học thành phố',
    tasks: ['Vận động ủng hộ Quỹ khuyến học.', 'Phát triển gia đình, dòng họ học tập.'],
  },
  {
    id: 'office',
    assignee: 'Văn phòng Ủy ban nhân dân',
    tasks: ['Chuẩn bị giấy mời.', 'Soạn bài phát biểu.', 'Chuẩn bị hội trường.'],
  },
  {
    id: 'media',
    assignee: 'Trung tâm Văn hóa, Thông tin và Truyền thông',
    tasks: [
      'Đưa tin về Tuần lễ.',
      'Mở cửa thư viện, nhà văn hóa.',
      'Trưng bày sách mới.',
      'Giới thiệu gương tự học.',
      'Cử người phụ trách âm thanh.',
    ],
  },
  {
    id: 'bodies',
    assignee: 'Các phòng, ban, đoàn thể thành phố',
    tasks: [
      'Hưởng ứng Tuần lễ tại cơ quan.',
      'Thực hiện các mục tiêu về xã hội học tập.',
      'Ủng hộ quỹ khuyến học.',
      'Tạo điều kiện cho nhân viên học tập.',
    ],
  },
  {
    id: 'communes',
    assignee: 'Ủy ban nhân dân các xã, phường',
    tasks: [
      'Thực hiện các mục tiêu tại địa bàn.',
      'Lập kế hoạch của xã, phường.',
      'Thông tin cho người dân.',
      'Báo cáo kết quả.',
    ],
  },
  {
    id: 'schools',
    assignee: 'Các cơ sở giáo dục',
    tasks: [
      'Lập kế hoạch của trường.',
      [{ text: 'Phát động Tuần lễ: ' }, { fact: 'opening', id: 'schools', bold: true }, { text: '.' }],
      'Trường Trung học cơ sở Bến Lúa cử 02 lớp dự lễ.',
      'Trường Trung học cơ sở Sông Mây cử 01 học sinh kể chuyện theo sách.',
      'Hướng dẫn dùng phần mềm đánh giá công dân học tập.',
      'Mở lớp học, hội thảo theo nhu cầu.',
    ],
  },
];

/**
 * A city's plan of 2024 in seven headings: openings of three levels, participants, activities on two levels
 * of bullets, seven bodies with tasks. It never tells the days of its Week, as such plans happen to do.
 * The city and all its sentences are invented.
 */
export const cityPlan: Plan = {
  kind: 'plan',
  issuer: {
    type: 'body',
    name: 'Ủy ban nhân dân thành phố Sông Mây',
    shortName: 'Ủy ban nhân dân thành phố',
  },
  notation: { issuer: 'UBND' },
  place: 'TP. Sông Mây',
  date: { year: 2024, month: 9 },
  subject: 'tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
  legalBases: [],
  citations: [
    {
      form: 'document',
      id: 'provincialPlan',
      type: 'Kế hoạch',
      notation: '77/KH-UBND',
      date: '2024-09-19',
      issuer: 'Ủy ban nhân dân tỉnh Núi Cao',
      summary: 'về việc tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
    },
  ],
  body: {
    numbering: 'I/1/a',
    introduction: [
      {
        type: 'paragraph',
        content: [
          { text: 'Thực hiện ' },
          { fact: 'citation', id: 'provincialPlan' },
          { text: ', Ủy ban nhân dân thành phố lập kế hoạch như sau:' },
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
              { content: 'Để nhiều người đọc sách và thấy việc đọc có ích.' },
              { content: 'Để nhà trường dẫn đầu việc khuyến đọc.' },
              { content: 'Việc làm thiết thực, ai cũng tham gia được.' },
            ],
          },
        ],
      },
      {
        role: 'theme',
        heading: 'Chủ đề',
        blocks: [
          { type: 'paragraph', content: [{ text: 'Chủ đề năm nay: ' }, { fact: 'theme' }, { text: '.' }] },
        ],
      },
      {
        role: 'opening',
        heading: 'Thời gian, địa điểm tổ chức Lễ khai mạc Tuần lễ cấp thành phố',
        blocks: [
          {
            type: 'paragraph',
            content: [
              { fact: 'opening', id: 'city', bold: true },
              { text: ', tại Hội trường lớn thành phố Sông Mây.' },
            ],
          },
        ],
      },
      {
        role: 'participants',
        heading: 'Thành phần tham dự',
        blocks: [{ type: 'fact', fact: 'participants', id: 'city' }],
      },
      {
        role: 'activities',
        heading: 'Các hoạt động trong Tuần lễ',
        blocks: [
          { type: 'paragraph', content: 'Các xã, phường chọn việc hợp với mình trong những việc sau:' },
          {
            type: 'list',
            items: [
              { content: 'Thông tin về chủ đề của năm trên báo, đài.' },
              { content: 'Treo băng rôn nơi công cộng.' },
              {
                content: 'Mở lễ khai mạc tại xã, phường:',
                items: [
                  { content: [{ text: 'Thời gian: ' }, { fact: 'opening', id: 'communes' }, { text: '.' }] },
                  { content: 'Địa điểm: nơi xã, phường chọn.' },
                  { content: 'Thành phần: đại diện chính quyền, nhà trường và người dân.' },
                ],
              },
              {
                content: 'Tổ chức hoạt động đọc:',
                items: [
                  { content: 'Hội sách và câu lạc bộ đọc.' },
                  { content: 'Thư viện trường mở cửa thêm giờ.' },
                  { content: 'Tủ sách cho điểm trường xa.' },
                  { content: 'Tiết đọc trong giờ học.' },
                  { content: 'Lớp hướng dẫn cách đọc.' },
                  { content: 'Thư viện lưu động.' },
                  { content: 'Lớp tìm tin trên mạng.' },
                  { content: 'Sân chơi về công dân số.' },
                ],
              },
            ],
          },
        ],
      },
      { role: 'funding', heading: 'Kinh phí thực hiện', blocks: [{ type: 'fact', fact: 'funding' }] },
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
          { text: 'Sau Tuần lễ, các đơn vị báo cáo (' },
          { text: 'theo mẫu, kèm ảnh', italic: true },
          { text: ') về ' },
          { fact: 'reportTo' },
          { text: ' ' },
          { fact: 'deadline', bold: true },
          { text: '.' },
        ],
      },
      { type: 'paragraph', content: 'Đề nghị các đơn vị, địa phương thực hiện Kế hoạch này.' },
    ],
  },
  signing: {
    signature: {
      form: 'collectiveDeputy',
      collective: 'Ủy ban nhân dân',
      head: 'Chủ tịch',
      position: 'Phó Chủ tịch',
      name: 'Phạm Văn Mẫu',
    },
  },
  recipients: {
    note: 'Gửi bản điện tử',
    entries: [
      { name: 'Sở Giáo dục và Đào tạo' },
      { name: 'Thường trực Thành ủy, Hội đồng nhân dân thành phố' },
      { name: 'Lãnh đạo Ủy ban nhân dân thành phố' },
      { name: 'Các phòng, ban, đoàn thể thành phố' },
      { name: 'Ủy ban nhân dân các xã, phường' },
      { name: 'Các cơ sở giáo dục trên địa bàn' },
      { name: 'Các doanh nghiệp trên địa bàn' },
    ],
    archive: { units: ['VT', 'VX'] },
  },
  week: {
    year: 2024,
    theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời',
    officialPeriod: { start: '2024-10-01', end: '2024-10-07' },
    openings: [
      {
        id: 'city',
        level: 'district',
        when: { type: 'day', date: '2024-10-03', time: '14:00' },
        place: 'Hội trường lớn thành phố Sông Mây',
        participants: [
          'Sở Giáo dục và Đào tạo, Hội Khuyến học tỉnh.',
          'Thường trực Thành ủy, Hội đồng nhân dân thành phố.',
          'Lãnh đạo Ủy ban nhân dân thành phố.',
          'Lãnh đạo các phòng, ban, đoàn thể.',
          'Lãnh đạo các xã, phường.',
          'Đại diện các cơ sở giáo dục.',
          'Các doanh nghiệp.',
        ],
      },
      {
        id: 'communes',
        level: 'commune',
        when: { type: 'within', period: { start: '2024-10-01', end: '2024-10-05' }, sessions: 1 },
      },
      {
        id: 'schools',
        level: 'school',
        when: { type: 'day', date: '2024-09-30', moment: 'tiết chào cờ' },
      },
    ],
    funding: 'Các đơn vị dùng dự toán được giao để thực hiện.',
    assignments,
    reporting: {
      deadline: { date: '2024-10-10', rule: 'before' },
      to: 'Ủy ban nhân dân thành phố',
      through: 'Phòng Giáo dục và Đào tạo',
      attachments: ['ảnh các hoạt động'],
    },
  },
};
