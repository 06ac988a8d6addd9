import type { Issuer } from '../document-head.ts';
import type { InlineText } from '../inline-text.ts';
import { issuerArea } from '../lines/issuer-lines.ts';
import { subordinateAreas } from './subordinate-areas.ts';

/** Who writes: a province, a commune, a district as it was until 30 June 2025, or a school. */
export type ComposingLevel = 'province' | 'district' | 'commune' | 'school';

/** What is worded by level. */
export interface LevelWording {
  /** Who is asked to carry it out. */
  readonly executors: string;
  readonly purposes: readonly InlineText[];
  readonly requirements: readonly InlineText[];
  /** Activities where the facts name none. */
  readonly activities: readonly InlineText[];
  readonly funding: string;
}

const purposeForAll =
  'Giúp người dân ở mọi lứa tuổi thấy rõ lợi ích của việc học thường xuyên và có thêm cơ hội để học.';

const byLevel: Readonly<Record<ComposingLevel, LevelWording>> = {
  province: {
    executors: 'các sở, ban, ngành và Ủy ban nhân dân các địa phương',
    purposes: [
      purposeForAll,
      'Nêu rõ trách nhiệm của từng cấp, từng ngành trong việc mở rộng cơ hội học tập; phát hiện và phổ biến cách làm hay.',
    ],
    requirements: [
      'Các địa phương chọn hoạt động hợp với điều kiện của mình, ưu tiên nơi người dân còn ít cơ hội học tập.',
      'Số liệu báo cáo đúng thực tế, đúng biểu mẫu và đúng hạn.',
    ],
    activities: [
      'Thông tin về chủ đề và lịch hoạt động của Tuần lễ trên báo, đài và cổng thông tin điện tử.',
      'Mở các lớp học, buổi hướng dẫn và sinh hoạt chuyên đề cho người dân.',
      'Mở cửa thư viện, bảo tàng, nhà văn hóa và các điểm học cộng đồng phục vụ người học.',
    ],
    funding:
      'Kinh phí lấy từ dự toán được giao của các cơ quan, đơn vị, địa phương và nguồn huy động hợp pháp khác.',
  },
  district: {
    executors: 'các phòng, ban và Ủy ban nhân dân các xã, phường, thị trấn',
    purposes: [
      purposeForAll,
      'Gắn nhà trường với trung tâm học tập cộng đồng, thư viện và các hội để cùng phục vụ người học.',
    ],
    requirements: [
      'Hoạt động gọn, có người phụ trách, có kết quả đo đếm được.',
      'Số liệu báo cáo đúng thực tế, đúng biểu mẫu và đúng hạn.',
    ],
    activities: [
      'Giới thiệu chủ đề và lịch hoạt động của Tuần lễ trên hệ thống truyền thanh và trang thông tin điện tử.',
      'Mở các lớp học, buổi hướng dẫn tại trung tâm học tập cộng đồng và nhà trường.',
      'Mở cửa thư viện, tổ chức đọc sách và trao đổi sách.',
    ],
    funding: 'Kinh phí lấy từ dự toán được giao của các cơ quan, đơn vị và nguồn huy động hợp pháp khác.',
  },
  commune: {
    executors: 'các đơn vị, nhà trường, khu dân cư',
    purposes: [purposeForAll, 'Đưa lớp học, sách và người hướng dẫn đến gần nơi người dân sinh sống.'],
    requirements: [
      'Mỗi hoạt động có đơn vị phụ trách, thời gian và địa điểm cụ thể.',
      'Số liệu báo cáo đúng thực tế, đúng biểu mẫu và đúng hạn.',
    ],
    activities: [
      'Phát thanh về chủ đề và lịch hoạt động của Tuần lễ; treo băng rôn, khẩu hiệu nơi đông người qua lại.',
      'Mở lớp học, buổi hướng dẫn tại trung tâm học tập cộng đồng.',
      'Tổ chức đọc sách, trao đổi và quyên góp sách tại thư viện, nhà văn hóa.',
    ],
    funding: 'Kinh phí lấy từ dự toán được giao trong năm và nguồn huy động hợp pháp khác.',
  },
  school: {
    executors: 'các tổ chuyên môn, đoàn thể, cán bộ, giáo viên và học sinh',
    purposes: [
      'Giúp cán bộ, giáo viên và học sinh có thói quen tự học và biết tìm nguồn học liệu tốt.',
      'Cùng gia đình và địa phương tạo điều kiện để mọi người đều được học.',
    ],
    requirements: [
      'Hoạt động phù hợp với lứa tuổi học sinh và lịch dạy học.',
      'Ghi chép số liệu đầy đủ để báo cáo đúng hạn.',
    ],
    activities: [
      'Giới thiệu chủ đề của Tuần lễ trong giờ chào cờ và trên trang thông tin của trường.',
      'Tổ chức giờ đọc sách tại thư viện và góc đọc của lớp.',
      'Hướng dẫn học sinh và cha mẹ học sinh tìm, chọn học liệu an toàn trên mạng.',
    ],
    funding: 'Kinh phí lấy từ nguồn chi thường xuyên được giao trong năm và nguồn ủng hộ hợp pháp khác.',
  },
};

/**
 * The words of the standard sections, plain official Vietnamese of this library's own: by level, and a
 * district's by what it is divided into.
 */
export function wordingFor(level: ComposingLevel, issuer: Issuer): LevelWording {
  const wording = byLevel[level];
  if (level !== 'district') return wording;
  return {
    ...wording,
    executors: `các phòng, ban và Ủy ban nhân dân ${subordinateAreas(issuerArea(issuer))}`,
  };
}
