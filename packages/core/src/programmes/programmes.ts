import type { CivilDate } from '../calendar/civil-date.ts';
import type { Citation } from '../documents/citation.ts';
import type { PartialDate } from '../documents/document-head.ts';

/** A legal act or party document that documents of the Week cite. */
export interface Programme {
  /** Type word as cited, such as `Quyết định`. */
  readonly type: string;
  /** Number and symbol. */
  readonly notation: string;
  /** Day of signing, as far as a source gives it. */
  readonly date: PartialDate;
  readonly issuer: string;
  /** What it is about, without quotation marks. */
  readonly title: string;
  /** Last year of its term; open where it has none. */
  readonly untilYear?: number;
  /** Number and symbol of the act that carries its work on. */
  readonly succeededBy?: string;
  readonly sources: readonly string[];
}

const primeMinister = 'Thủ tướng Chính phủ';

/**
 * The acts that the Week rests on (chương trình, đề án), each with its term and a source that was read.
 * A symbol alone does not name an act, since numbers begin anew each year: match by symbol and day.
 */
export const programmes: readonly Programme[] = [
  {
    type: 'Chỉ thị',
    notation: '11-CT/TW',
    date: { year: 2007, month: 4, day: 13 },
    issuer: 'Bộ Chính trị',
    title: 'tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập',
    sources: [
      'https://thuvienphapluat.vn/van-ban/Giao-duc/Quyet-dinh-1373-QD-TTg-2021-De-an-Xay-dung-xa-hoi-hoc-tap-2021-2030-483017.aspx?tab=2',
      'https://tuyengiao.vn/khoa-giao/giao-duc/tiep-tuc-thuc-hien-chi-thi-so-11-ct-tw-cua-bo-chinh-tri-khoa-x-ve-tang-cuong-su-lanh-dao-cua-dang-doi-voi-cong-122207',
    ],
  },
  {
    type: 'Quyết định',
    notation: '1271/QĐ-TTg',
    date: { year: 2008 },
    issuer: primeMinister,
    title: 'Về ngày khuyến học Việt Nam',
    sources: [
      'http://vinabase.com/V%C4%83n-b%E1%BA%A3n-ph%C3%A1p-lu%E1%BA%ADt/Quy%E1%BA%BFt-%C4%91%E1%BB%8Bnh-1271%2FQ%C4%90%7ETTg',
    ],
  },
  {
    type: 'Quyết định',
    notation: '89/QĐ-TTg',
    date: { year: 2013, month: 1, day: 9 },
    issuer: primeMinister,
    title: 'Xây dựng xã hội học tập giai đoạn 2012-2020',
    untilYear: 2020,
    succeededBy: '1373/QĐ-TTg',
    sources: [
      'http://daidoanket.vn/tiep-tuc-thuc-hien-de-an-xay-dung-xa-hoi-hoc-tap-giai-doan-2021-2030-555443.html',
    ],
  },
  {
    type: 'Quyết định',
    notation: '281/QĐ-TTg',
    date: { year: 2014, month: 2, day: 20 },
    issuer: primeMinister,
    title: 'Đẩy mạnh phong trào học tập suốt đời trong gia đình, dòng họ, cộng đồng đến năm 2020',
    untilYear: 2020,
    succeededBy: '387/QĐ-TTg',
    sources: [
      'https://hethongphapluat.vn/quyet-dinh-733-qd-ubnd-nam-2014-phe-duyet-ke-hoach-day-manh-phong-trao-hoc-tap-suot-doi-trong-gia-dinh-dong-ho-cong-dong-tren-dia-ban-tinh-vinh-long-den-nam-2020.html',
    ],
  },
  {
    type: 'Kết luận',
    notation: '49-KL/TW',
    date: { year: 2019, month: 5, day: 10 },
    issuer: 'Ban Bí thư',
    title:
      'Tiếp tục thực hiện Chỉ thị số 11-CT/TW của Bộ Chính trị khóa X về tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập',
    sources: [
      'https://tuyengiao.vn/khoa-giao/giao-duc/tiep-tuc-thuc-hien-chi-thi-so-11-ct-tw-cua-bo-chinh-tri-khoa-x-ve-tang-cuong-su-lanh-dao-cua-dang-doi-voi-cong-122207',
    ],
  },
  {
    type: 'Quyết định',
    notation: '489/QĐ-TTg',
    date: { year: 2020, month: 4, day: 8 },
    issuer: primeMinister,
    title: 'Kế hoạch thực hiện Kết luận số 49-KL/TW',
    sources: [
      'https://thuvienphapluat.vn/van-ban/Giao-duc/Quyet-dinh-1373-QD-TTg-2021-De-an-Xay-dung-xa-hoi-hoc-tap-2021-2030-483017.aspx?tab=2',
    ],
  },
  {
    type: 'Chỉ thị',
    notation: '14/CT-TTg',
    date: { year: 2021, month: 5, day: 25 },
    issuer: primeMinister,
    title: 'đẩy mạnh công tác khuyến học, khuyến tài, xây dựng xã hội học tập giai đoạn 2021-2030',
    untilYear: 2030,
    sources: ['https://dangcongsan.vn/khuyen-hoc/se-xay-dung-du-an-luat-hoc-tap-suot-doi-601745.html'],
  },
  {
    type: 'Quyết định',
    notation: '1373/QĐ-TTg',
    date: { year: 2021, month: 7, day: 30 },
    issuer: primeMinister,
    title: 'Xây dựng xã hội học tập giai đoạn 2021 - 2030',
    untilYear: 2030,
    sources: [
      'https://thuvienphapluat.vn/van-ban/Giao-duc/Quyet-dinh-1373-QD-TTg-2021-De-an-Xay-dung-xa-hoi-hoc-tap-2021-2030-483017.aspx?tab=2',
    ],
  },
  {
    type: 'Quyết định',
    notation: '387/QĐ-TTg',
    date: { year: 2022, month: 3, day: 25 },
    issuer: primeMinister,
    title:
      'Đẩy mạnh phong trào học tập suốt đời trong gia đình, dòng họ, cộng đồng, đơn vị giai đoạn 2021-2030',
    untilYear: 2030,
    sources: [
      'https://baogialai.com.vn/nhan-rong-cac-mo-hinh-hoc-tap-trong-gia-dinh-dong-ho-cong-dong-post37073.html',
    ],
  },
  {
    type: 'Quyết định',
    notation: '677/QĐ-TTg',
    date: { year: 2022, month: 6, day: 3 },
    issuer: primeMinister,
    title: 'Xây dựng mô hình "Công dân học tập" giai đoạn 2021-2030',
    untilYear: 2030,
    sources: [
      'https://tuvanmienphi.vn/en/legal/1452-quyet-dinh-677qd-ttg-nam-2022-phe-duyet-chuong-trinh-xay-dung-mo-hinh-cong-dan-hoc-tap-giai-doan-2021-2030.html',
    ],
  },
  {
    type: 'Quyết định',
    notation: '1315/QĐ-TTg',
    date: { year: 2023, month: 11 },
    issuer: primeMinister,
    title: 'Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030',
    untilYear: 2030,
    sources: [
      'https://baothainguyen.vn/giao-duc/202311/trien-khai-phong-trao-ca-nuoc-thi-dua-xay-dung-xa-hoi-hoc-tap-day-manh-hoc-tap-suot-doi-58c1bf3/',
    ],
  },
  {
    type: 'Nghị định',
    notation: '09/2019/NĐ-CP',
    date: { year: 2019, month: 1, day: 24 },
    issuer: 'Chính phủ',
    title: 'Quy định về chế độ báo cáo của cơ quan hành chính nhà nước',
    sources: [
      'https://thuvienphapluat.vn/van-ban/bo-may-hanh-chinh/Nghi-dinh-09-2019-ND-CP-quy-dinh-ve-che-do-bao-cao-cua-co-quan-hanh-chinh-nha-nuoc-386322.aspx',
    ],
  },
  {
    type: 'Nghị định',
    notation: '30/2020/NĐ-CP',
    date: { year: 2020, month: 3, day: 5 },
    issuer: 'Chính phủ',
    title: 'về công tác văn thư',
    sources: ['http://tracuuphapluat.net/2024/10/nghi-inh-so-302020n-cp-ngay-0532020-quy.html'],
  },
  {
    type: 'Thông tư',
    notation: '15/2025/TT-BGDĐT',
    date: { year: 2025, month: 7, day: 24 },
    issuer: 'Bộ Giáo dục và Đào tạo',
    title:
      'hướng dẫn chức năng, nhiệm vụ, quyền hạn của Sở Giáo dục và Đào tạo thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương và Phòng Văn hóa - Xã hội thuộc Ủy ban nhân dân xã, phường, đặc khu thuộc tỉnh, thành phố trực thuộc Trung ương trong lĩnh vực giáo dục và đào tạo',
    sources: [
      'https://thuviennhadat.vn/van-ban-phap-luat-viet-nam/thong-tu-15-2025-tt-bgddt-chuc-nang-nhiem-vu-quyen-han-cua-so-giao-duc-thuoc-uy-ban-tinh-666934.html',
    ],
  },
];

function isSameDay(known: PartialDate, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return (
    known.year === year &&
    (known.month === undefined || known.month === month) &&
    (known.day === undefined || known.day === day)
  );
}

/**
 * The known act that a citation names, by symbol and day.
 *
 * @param citation an act as a document cites it.
 * @returns `undefined` for a law, and where no act of that symbol and day is known.
 * @example
 * ```ts
 * import { programmeCited } from '@llw/core';
 * const cited = programmeCited({
 *   form: 'document', type: 'Quyết định', notation: '89/QĐ-TTg', date: '2013-01-09',
 *   issuer: 'Thủ tướng Chính phủ', summary: 'phê duyệt Đề án',
 * });
 * console.log(cited?.succeededBy); // => "1373/QĐ-TTg"
 * ```
 */
export function programmeCited(citation: Citation): Programme | undefined {
  if (citation.form === 'law') return undefined;
  return programmes.find(
    ({ notation, date }) => notation === citation.notation && isSameDay(date, citation.date),
  );
}

/** The last day a partial date can mean, as ISO text that compares by order. */
function latestDay({ year, month = 12, day = 31 }: PartialDate): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * The acts that a document of a day can cite: signed by then, their term not over.
 *
 * @param day ISO day of the document. An act whose day no source gives counts from the end of its month or
 * year.
 * @returns in the order of the list; empty where none was in force.
 * @example
 * ```ts
 * import { programmesInForce } from '@llw/core';
 * const cited = programmesInForce('2020-09-20').map(({ notation }) => notation);
 * console.log(cited.includes('89/QĐ-TTg'), cited.includes('1373/QĐ-TTg')); // => "true false"
 * ```
 */
export function programmesInForce(day: CivilDate): readonly Programme[] {
  const year = Number(day.slice(0, 4));
  return programmes.filter(
    ({ date, untilYear }) => latestDay(date) <= day && (untilYear === undefined || year <= untilYear),
  );
}
