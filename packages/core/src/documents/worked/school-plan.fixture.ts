import type { Plan } from '../document.ts';

/**
 * A school's plan of 2023 in five clauses, with a slogan, an agenda of its opening and the funding within the
 * last of them. The school and all its sentences are invented.
 */
export const schoolPlan: Plan = {
  kind: 'plan',
  issuer: {
    type: 'body',
    name: 'Trường Tiểu học và Trung học cơ sở Bến Lúa',
    parent: 'Phòng Giáo dục và Đào tạo huyện Núi Cao',
    shortName: 'Nhà trường',
  },
  notation: { issuer: 'TH&THCS' },
  place: 'Núi Cao',
  date: { year: 2023 },
  subject: 'tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2023',
  legalBases: [
    {
      relation: 'basis',
      citation: {
        form: 'document',
        type: 'Hướng dẫn',
        notation: '88/HD-PGDĐT',
        date: '2023-09-25',
        issuer: 'Phòng Giáo dục và Đào tạo huyện Núi Cao',
        summary: 'về việc tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2023',
      },
    },
  ],
  body: {
    numbering: '1/a',
    introduction: [{ type: 'paragraph', content: 'Nhà trường lập kế hoạch như sau:' }],
    sections: [
      {
        role: 'purposeAndRequirements',
        heading: 'Mục đích, yêu cầu',
        blocks: [
          { type: 'paragraph', content: 'Để thầy cô và học sinh quý việc tự học.' },
          { type: 'paragraph', content: 'Để nhà trường góp phần xây dựng xã hội học tập.' },
          { type: 'paragraph', content: 'Việc làm vui, gọn, tiết kiệm.' },
        ],
      },
      {
        role: 'theme',
        heading: 'Chủ đề',
        blocks: [{ type: 'paragraph', content: [{ text: 'Năm nay: ' }, { fact: 'theme' }, { text: '.' }] }],
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
              { fact: 'opening', id: 'school' },
              { text: '.' },
            ],
          },
        ],
      },
      {
        role: 'activities',
        heading: 'Các hoạt động trong Tuần lễ',
        blocks: [
          {
            type: 'list',
            items: [
              { content: 'Đưa tin trên trang của trường.' },
              { content: 'Treo băng rôn trước cổng trường.' },
              {
                content: 'Khai mạc trong giờ chào cờ, có:',
                items: [
                  { content: 'Đại diện chính quyền xã;' },
                  { content: 'Giám đốc trung tâm học tập cộng đồng;' },
                  { content: 'Ban đại diện cha mẹ học sinh;' },
                  { content: 'Học sinh toàn trường.' },
                ],
              },
              {
                content: 'Kết hợp học trực tiếp và trực tuyến:',
                items: [
                  { content: 'Giới thiệu học liệu mở.' },
                  { content: 'Thêm sách và giờ mở cửa thư viện.' },
                ],
              },
              { content: 'Hướng dẫn tìm tin an toàn trên mạng.' },
              { content: 'Trao đổi, tặng sách.' },
              { content: 'Dạy và học có dùng công cụ số.' },
            ],
          },
        ],
      },
      {
        role: 'organisation',
        heading: 'Tổ chức thực hiện',
        blocks: [
          {
            type: 'list',
            items: [
              { content: 'Nhà trường tổ chức và báo cáo kết quả.' },
              { content: 'Khẩu hiệu của Tuần lễ:' },
            ],
          },
          { type: 'fact', fact: 'slogans' },
          {
            type: 'list',
            items: [
              {
                content: 'Khai mạc tại trường:',
                items: [
                  { content: [{ text: 'Thời gian: ' }, { fact: 'opening', id: 'school' }, { text: '.' }] },
                  {
                    content: 'Nội dung:',
                    items: [
                      { content: 'Văn nghệ;' },
                      { content: 'Giới thiệu đại biểu;' },
                      { content: 'Công bố kế hoạch;' },
                      { content: 'Lời chúc của lãnh đạo xã;' },
                      { content: 'Trao tặng sách;' },
                      { content: 'Thăm thư viện;' },
                      { content: 'Tọa đàm.' },
                    ],
                  },
                ],
              },
              { content: 'Kinh phí tổ chức:' },
            ],
          },
          { type: 'fact', fact: 'funding' },
        ],
      },
    ],
    closing: [
      {
        type: 'paragraph',
        content: [
          { text: 'Nhà trường báo cáo kết quả về ' },
          { fact: 'reportTo' },
          { text: ' ' },
          { fact: 'deadline' },
          { text: '.' },
        ],
      },
    ],
  },
  signing: { signature: { form: 'head', position: 'Hiệu trưởng', name: 'Đỗ Văn Mẫu' } },
  recipients: { entries: [{ name: 'Ủy ban nhân dân xã Bến Lúa' }], archive: { units: ['VT'] } },
  week: {
    year: 2023,
    theme: 'Xây dựng năng lực tự học trong kỷ nguyên số',
    officialPeriod: { start: '2023-10-02', end: '2023-10-08' },
    declaredPeriod: { start: '2023-10-02', end: '2023-10-08' },
    openings: [
      { id: 'school', level: 'school', when: { type: 'day', date: '2023-10-02', moment: 'tiết chào cờ' } },
    ],
    slogans: ['Tuần lễ hưởng ứng học tập suốt đời năm 2023', '“Xây dựng năng lực tự học trong kỷ nguyên số”'],
    funding: 'Lấy từ nguồn chi được giao năm 2023 và nguồn ủng hộ hợp pháp.',
    reporting: {
      deadline: { date: '2023-10-17', rule: 'before' },
      to: 'Phòng Giáo dục và Đào tạo',
      channel: { type: 'email', address: 'pgddt.nuicao@example.gov.vn' },
    },
  },
};
