import type { UnitKind } from '@llw/core';

/** What the units wrote in the narrative parts of the form, by code; most schools left them empty. */
type Words = Readonly<Record<string, string>>;

const wardWords: readonly Words[] = [
  {
    direction:
      'Phường đã ban hành kế hoạch, giao Trung tâm học tập cộng đồng chủ trì và phân công từng tổ dân phố.',
    assessment:
      'Thuận lợi: người dân hưởng ứng các lớp học buổi tối. Khó khăn: phòng học của Trung tâm còn chật.',
    nextPlan: 'Duy trì lớp kỹ năng số cho người cao tuổi vào tối thứ Năm hằng tuần.',
  },
  {
    direction: 'Phường đã họp triển khai với các trường và các hội, phát động vào ngày đầu của Tuần lễ.',
    assessment: 'Thuận lợi: các trường cho mượn phòng máy. Khó khăn: Trung tâm chưa có đường truyền riêng.',
    nextPlan: 'Lắp đường truyền và bổ sung sách cho Trung tâm học tập cộng đồng.',
  },
];

const schoolWords: Words = {
  direction: 'Nhà trường đã ban hành kế hoạch và phân công giáo viên phụ trách từng hoạt động.',
  assessment: 'Thuận lợi: cha mẹ học sinh tham gia đông. Khó khăn: thư viện còn ít tài liệu số.',
  nextPlan: 'Mở giờ đọc sách trực tuyến mỗi tuần một buổi.',
};

/** Words of the unit that stands at a place of the list; the same each time. */
export function wordsOf(kind: UnitKind, place: number): Words {
  // A ward comes with its three schools.
  if (kind === 'ward') return wardWords[Math.floor(place / 4) % wardWords.length] ?? {};
  return place % 5 === 0 ? schoolWords : {};
}
