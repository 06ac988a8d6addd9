import { llw2022 } from '../../templates/llw-2022.ts';
import { formBody } from '../composition/form-body.ts';
import type { Plan } from '../document.ts';
import type { Section } from '../section.ts';

function assigned(id: string): Section {
  return {
    role: 'assignment',
    assignment: id,
    heading: [{ fact: 'assignee', id }],
    blocks: [{ type: 'fact', fact: 'tasks', id }],
  };
}

/**
 * A district's plan of 2022 with two legal bases, three headings, four bodies with tasks and the form for the
 * figures as its annex. The district and all its sentences are invented.
 */
export const districtPlan: Plan = {
  kind: 'plan',
  issuer: { type: 'body', name: 'Ủy ban nhân dân quận Bến Lúa', shortName: 'Ủy ban nhân dân quận' },
  notation: { issuer: 'UBND' },
  place: 'Bến Lúa',
  date: { year: 2022, month: 9 },
  subject: 'tổ chức “Tuần lễ hưởng ứng học tập suốt đời năm 2022” quận Bến Lúa',
  legalBases: [
    {
      relation: 'basis',
      citation: {
        form: 'document',
        type: 'Công văn',
        notation: '411/UBND-VX',
        date: '2022-09-13',
        issuer: 'Ủy ban nhân dân thành phố Sông Mây',
        summary: 'về việc tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2022',
      },
    },
    {
      relation: 'basis',
      citation: {
        form: 'document',
        type: 'Công văn',
        notation: '802/SGDĐT-GDTX&ĐH',
        date: '2022-09-20',
        issuer: 'Sở Giáo dục và Đào tạo thành phố Sông Mây',
        summary: 'về việc tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2022',
      },
    },
  ],
  citations: [
    {
      form: 'document',
      id: 'reading',
      type: 'Kế hoạch',
      notation: '67/KH-UBND',
      date: '2022-09-05',
      issuer: 'Ủy ban nhân dân quận Bến Lúa',
      summary: 'về phát triển văn hóa đọc trong cộng đồng',
    },
  ],
  body: {
    numbering: 'I/1/a',
    introduction: [
      { type: 'paragraph', content: 'Ủy ban nhân dân quận giao các đơn vị thực hiện những việc sau:' },
    ],
    sections: [
      {
        role: 'purposeAndRequirements',
        heading: 'Mục đích - yêu cầu',
        sections: [
          {
            role: 'purpose',
            heading: 'Mục đích',
            blocks: [
              { type: 'paragraph', content: 'Giúp người dân trong quận biết dùng công cụ số để học.' },
              { type: 'paragraph', content: 'Các ngành, các hội cùng góp sức mở thêm chỗ học.' },
            ],
          },
          {
            role: 'requirements',
            heading: 'Yêu cầu',
            blocks: [
              { type: 'paragraph', content: 'Việc làm gọn, hợp sức từng phường, có kết quả rõ ràng.' },
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
            blocks: [
              {
                type: 'paragraph',
                content: [
                  { text: 'Năm ' },
                  { fact: 'year' },
                  { text: ': ' },
                  { fact: 'theme', italic: true },
                  { text: '.' },
                ],
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
                  { fact: 'opening', id: 'units' },
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
                  { content: 'Đưa tin về chủ đề trên cổng thông tin của đơn vị.' },
                  { content: 'Mở lễ khai mạc có đại diện nhà trường, thư viện và người dân.' },
                  {
                    content: 'Kết hợp học trực tiếp với học trực tuyến:',
                    items: [
                      { content: 'Giới thiệu kho học liệu mở.' },
                      { content: 'Hướng dẫn tìm tin an toàn trên mạng.' },
                      { content: 'Mời người dân tham gia sân chơi về kỹ năng số.' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        role: 'organisation',
        heading: 'Tổ chức thực hiện',
        sections: ['education', 'culture', 'wards', 'schools'].map(assigned),
      },
    ],
    closing: [
      {
        type: 'paragraph',
        content: [
          { text: 'Hết Tuần lễ, các đơn vị gửi báo cáo (' },
          { text: 'theo phụ lục kèm Kế hoạch này', italic: true },
          { text: ') về ' },
          { fact: 'reportTo' },
          { text: ' ' },
          { fact: 'deadline', bold: true, italic: true },
          { text: '.' },
        ],
      },
      { type: 'paragraph', content: 'Thủ trưởng các đơn vị chịu trách nhiệm thực hiện Kế hoạch.' },
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
      { name: 'Sở Giáo dục và Đào tạo' },
      { name: 'Phòng Giáo dục và Đào tạo quận' },
      { name: 'Các trường học trong quận' },
      { name: 'Ủy ban nhân dân các phường' },
    ],
    archive: { units: ['VT'] },
  },
  annexes: [
    {
      type: 'form',
      id: 'figures',
      title: 'Báo cáo tổng hợp số liệu kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2022',
      template: { id: llw2022.id, version: llw2022.version },
      body: formBody(llw2022),
      signer: 'Thủ trưởng đơn vị',
    },
  ],
  week: {
    year: 2022,
    theme: 'Thúc đẩy chuyển đổi số phục vụ cho học tập suốt đời sau đại dịch COVID-19',
    officialPeriod: { start: '2022-10-01', end: '2022-10-07' },
    declaredPeriod: { start: '2022-10-01', end: '2022-10-07' },
    openings: [{ id: 'units', level: 'commune', when: { type: 'day', date: '2022-10-01' } }],
    assignments: [
      {
        id: 'education',
        assignee: 'Phòng Giáo dục và Đào tạo quận',
        tasks: [
          'Theo dõi các trường và tổng hợp báo cáo.',
          [{ text: 'Tiếp tục ' }, { fact: 'citation', id: 'reading' }, { text: '.' }],
          'Cùng các trường mở lớp, mở hội thảo.',
          'Chọn nội dung học cho trung tâm học tập cộng đồng.',
          'Phối hợp với Hội Khuyến học quận tuyên dương gương học tập.',
        ],
      },
      {
        id: 'culture',
        assignee: 'Trung tâm Văn hóa quận',
        tasks: ['Đưa tin về Tuần lễ trên hệ thống truyền thanh.'],
      },
      {
        id: 'wards',
        assignee: 'Ủy ban nhân dân các phường',
        tasks: ['Lập kế hoạch của phường.', 'Phát thanh về Tuần lễ.', 'Mở lớp học miễn phí.'],
      },
      {
        id: 'schools',
        assignee: 'Các cơ sở giáo dục trong quận',
        tasks: ['Giới thiệu Tuần lễ trong trường.', 'Đưa học liệu số lên trang của trường.'],
      },
    ],
    reporting: {
      deadline: { date: '2022-10-10', rule: 'onOrBefore' },
      to: 'Ủy ban nhân dân quận',
      through: 'Phòng Giáo dục và Đào tạo',
      form: { id: llw2022.id, version: llw2022.version },
    },
  },
};
