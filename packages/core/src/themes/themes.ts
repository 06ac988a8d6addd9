import type { YearTheme } from './year-theme.ts';

/**
 * Every year of the Week for which a source is known, from the first in 2011, in order. Wordings are exact.
 * What no source tells is absent: nothing is computed or guessed, and a year that is not listed has none.
 *
 * @example
 * ```ts
 * import { themes } from '@llw/core';
 * console.log(themes[0]?.year); // => 2011
 * ```
 */
export const themes: readonly YearTheme[] = [
  {
    year: 2011,
    theme: { type: 'unknown' },
    english: 'Lifelong learning – key to every success',
    officialPeriod: { start: '2011-10-02', end: '2011-10-08' },
    officialOpening: '2011-10-02',
    confidence: { theme: 'low', period: 'high' },
    sources: [
      {
        title: 'UNESCO Ha Noi: Viet Nam celebrates Lifelong Learning Week for the first time',
        url: 'http://www.unesco.org/new/en/hanoi/about-this-office/single-view/news/viet_nam_celebrate_lifelong_learning_week_for_the_first_time/',
      },
      {
        title: 'VOV: Week of lifelong learning launched',
        url: 'https://english.vov.vn/en/culture/week-of-lifelong-learning-launched-231464.vov',
      },
    ],
  },
  {
    year: 2012,
    theme: { type: 'national', wording: 'Học để trở thành người công dân tốt' },
    officialPeriod: { start: '2012-10-01', end: '2012-10-07' },
    confidence: { theme: 'medium', period: 'medium' },
    sources: [
      {
        title: 'Báo Ninh Thuận: khai mạc Tuần lễ hưởng ứng học tập suốt đời năm 2012',
        url: 'https://baoninhthuan.com.vn/news/34396p28c75/ninh-thuankhai-mac-tuan-le-huong-ung-hoc-tap-suot-doi.htm',
      },
      {
        title: 'Công văn số 436-HKK/BPT ngày 19/9/2012 của Hội Khuyến học Việt Nam',
        url: 'https://mnhoamy.pgdthanhxuan.edu.vn/bai-giang-dien-tu/cong-van-ve-viec-to-chuc-tuan-le-hoc-tap-suot-doi/ct/20351/94',
      },
    ],
  },
  {
    year: 2013,
    theme: { type: 'unknown' },
    english: 'Learning to have a job and work more effectively',
    officialPeriod: { start: '2013-09-30', end: '2013-10-06' },
    confidence: { theme: 'low', period: 'medium' },
    sources: [
      {
        title: 'Khánh Hòa News: Learning to have a job and work more effectively',
        url: 'https://news.baokhanhhoa.vn/socio_politic/201309/learning-to-have-a-job-and-work-more-effectively-2265149',
      },
    ],
  },
  {
    year: 2014,
    theme: { type: 'national', wording: 'Học cho bản thân và những người xung quanh hạnh phúc' },
    officialPeriod: { start: '2014-09-29', end: '2014-10-05' },
    officialOpening: '2014-09-29',
    dispatch: { notation: '4583/BGDĐT-GDTX', date: '2014-08-26' },
    confidence: { theme: 'high', period: 'high' },
    sources: [
      {
        title: 'Công văn số 4583/BGDĐT-GDTX ngày 26/8/2014 của Bộ Giáo dục và Đào tạo',
        url: 'https://luatminhkhue.vn/cong-van-4583-bgddt-gdtx-to-chuc-tuan-le-huong-ung-hoc-tap-suot-doi-nam-2014.aspx',
      },
    ],
  },
  {
    year: 2015,
    theme: {
      type: 'national',
      wording: 'Học để góp phần phát triển địa phương, đất nước và đóng góp cho nhân loại',
    },
    confidence: { theme: 'medium', period: 'low' },
    sources: [
      {
        title: 'Báo Công an nhân dân: TP.HCM phát động Tuần lễ hưởng ứng học tập suốt đời 2015',
        url: 'http://cand.com.vn/van-hoa/Cao-TP-HCM-phat-dong-Tuan-le-huong-ung-hoc-tap-suot-doi-2015-367014/',
      },
      {
        title: 'Sài Gòn Giải Phóng: Many activities held in response to Lifelong Learning Week 2015',
        url: 'https://en.sggp.org.vn/many-activities-held-in-response-to-lifelong-learning-week-2015-post59764.html',
      },
    ],
  },
  {
    year: 2016,
    theme: { type: 'national', wording: 'Phát triển văn hóa đọc trong kỷ nguyên số' },
    confidence: { theme: 'medium', period: 'low' },
    sources: [
      {
        title: 'Báo Ninh Bình: Tuần lễ học tập suốt đời góp phần xây dựng xã hội học tập',
        url: 'https://baoninhbinh.org.vn/tuan-le-hoc-tap-suot-doi-gop-phan-xay-dung-xa-hoi-hoc-tap/d20171009082025432.htm',
      },
    ],
  },
  {
    year: 2017,
    theme: {
      type: 'local',
      examples: [
        {
          wording: 'Học tập để hoàn thiện nhân cách, phát triển bản thân',
          usedBy: 'Thành phố Hà Nội',
          source: {
            title: 'Báo Pháp luật và Xã hội: tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2017',
            url: 'https://phapluatxahoi.vn/to-chuc-tuan-le-huong-ung-hoc-tap-suot-doi-nam-2017-104521.html',
          },
        },
      ],
    },
    officialPeriod: { start: '2017-10-02', end: '2017-10-08' },
    officialOpening: '2017-10-02',
    confidence: { theme: 'medium', period: 'high' },
    sources: [
      {
        title: 'Báo Pháp luật và Xã hội: tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2017',
        url: 'https://phapluatxahoi.vn/to-chuc-tuan-le-huong-ung-hoc-tap-suot-doi-nam-2017-104521.html',
      },
    ],
  },
  {
    year: 2018,
    theme: {
      type: 'local',
      examples: [
        {
          wording: 'Trường học vĩ đại nhất chính là sách vở',
          usedBy: 'Tỉnh Phú Yên',
          source: {
            title: 'Phát thanh Truyền hình Phú Yên, 27/9/2018: Tuần lễ hưởng ứng học tập suốt đời năm 2018',
            url: 'http://ptpphuyen.vn/giao-duc/201809/tuan-le-huong-ung-hoc-tap-suot-doi-nam-2018-5601563/',
          },
        },
        {
          wording: 'Trong cách học phải lấy tự học làm cốt',
          usedBy: 'Huyện Phú Ninh, tỉnh Quảng Nam',
          source: {
            title: 'Huyện Phú Ninh: phát động Tuần lễ hưởng ứng học tập suốt đời năm 2018',
            url: 'https://phuninh.quangnam.gov.vn/webcenter/portal/phuninh/pages_tin-tuc/chi-tiet-tin?dDocName=PORTAL335305',
          },
        },
      ],
    },
    officialPeriod: { start: '2018-10-01', end: '2018-10-07' },
    officialOpening: '2018-10-01',
    confidence: { theme: 'medium', period: 'high' },
    sources: [
      {
        title: 'Phát thanh Truyền hình Phú Yên, 27/9/2018: Tuần lễ hưởng ứng học tập suốt đời năm 2018',
        url: 'http://ptpphuyen.vn/giao-duc/201809/tuan-le-huong-ung-hoc-tap-suot-doi-nam-2018-5601563/',
      },
      {
        title: 'Huyện Phú Ninh: phát động Tuần lễ hưởng ứng học tập suốt đời năm 2018',
        url: 'https://phuninh.quangnam.gov.vn/webcenter/portal/phuninh/pages_tin-tuc/chi-tiet-tin?dDocName=PORTAL335305',
      },
    ],
  },
  {
    year: 2019,
    theme: {
      type: 'menu',
      wordings: [
        'đọc và học tập suốt đời theo tấm gương Bác Hồ vĩ đại',
        'tự học để phát triển năng lực và phẩm chất',
        'tự học là một cách xây dựng xã hội học tập',
        'phát triển thói quen đọc để trở thành người học suốt đời',
      ],
      ownChoice: true,
    },
    officialPeriod: { start: '2019-10-01', end: '2019-10-07' },
    officialOpening: '2019-10-01',
    dispatch: { notation: '4080/BGDĐT-GDTX', date: '2019-09-10' },
    confidence: { theme: 'high', period: 'high' },
    sources: [
      {
        title: 'Báo Nhân Dân: ngành giáo dục cần đi đầu trong phong trào học tập suốt đời',
        url: 'https://nhandan.vn/nganh-giao-duc-can-di-dau-trong-phong-trao-hoc-tap-suot-doi-post372780.html',
      },
      {
        title: 'Sài Gòn Giải Phóng: Special week organized in response to lifelong learning tradition',
        url: 'https://www.sggpnews.org.vn/education/special-week-organized-in-response-to-lifelong-learning-tradition-83657.html',
      },
    ],
  },
  {
    year: 2020,
    theme: { type: 'national', wording: 'Chuyển đổi số thúc đẩy học tập suốt đời' },
    officialPeriod: { start: '2020-10-01', end: '2020-10-07' },
    officialOpening: '2020-10-01',
    dispatch: { notation: '3589/BGDĐT-GDTX', date: '2020-09-15' },
    confidence: { theme: 'high', period: 'high' },
    sources: [
      {
        title: 'Công văn số 3589/BGDĐT-GDTX ngày 15/9/2020 của Bộ Giáo dục và Đào tạo',
        url: 'https://hieuluat.vn/giao-duc/cong-van-3589-bgddt-gdtx-bo-giao-duc-va-dao-tao-2e970.html',
      },
      {
        title: 'Báo Lao động Thủ đô, 23/9/2020: tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2020',
        url: 'https://laodongthudo.vn/to-chuc-tuan-le-huong-ung-hoc-tap-suot-doi-nam-2020-113459.html',
      },
    ],
  },
  {
    year: 2021,
    theme: {
      type: 'menu',
      wordings: [
        'Chuyển đổi số và cơ hội học tập suốt đời cho tất cả mọi người trong bối cảnh đại dịch COVID-19',
        'Chuyển đổi số để xây dựng thành công một xã hội học tập mới',
        'Thi đua đẩy nhanh mức độ trưởng thành chuyển đổi số tại địa phương, đơn vị và cộng đồng',
      ],
      ownChoice: false,
      mostUsed:
        'Chuyển đổi số và cơ hội học tập suốt đời cho tất cả mọi người trong bối cảnh đại dịch COVID-19',
    },
    officialPeriod: { start: '2021-10-01', end: '2021-10-07' },
    officialOpening: '2021-10-01',
    confidence: { theme: 'medium', period: 'high' },
    sources: [
      {
        title: 'Báo Nam Định: tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021',
        url: 'https://baonamdinh.vn/channel/5083/202109/to-chuc-tuan-le-huong-ung-hoc-tap-suot-doi-nam-2021-2546502',
      },
      {
        title: 'Thư viện tỉnh Điện Biên, 30/9/2021: Tuần lễ hưởng ứng học tập suốt đời năm 2021',
        url: 'http://thuviendienbien.gov.vn/ContentBrowser.aspx?catid=3200&contentid=5469',
      },
      {
        title: 'Tỉnh Đắk Lắk: The opening ceremony of Lifelong Learning Week 2021',
        url: 'https://daklak.gov.vn/web/english/detail-news/-/asset_publisher/197YW4ZNXNGO/content/the-opening-ceremony-of-lifelong-learning-week-2021/pop_up',
      },
      {
        title: 'Hướng dẫn của Sở Giáo dục và Đào tạo tỉnh Bình Phước về Tuần lễ năm 2021, tháng 10/2021',
      },
    ],
  },
  {
    year: 2022,
    theme: {
      type: 'national',
      wording: 'Thúc đẩy chuyển đổi số phục vụ cho học tập suốt đời sau đại dịch COVID-19',
    },
    officialPeriod: { start: '2022-10-01', end: '2022-10-07' },
    officialOpening: '2022-10-01',
    confidence: { theme: 'high', period: 'high' },
    sources: [
      {
        title: 'Báo Ninh Thuận: triển khai Tuần lễ hưởng ứng học tập suốt đời năm 2022',
        url: 'https://baoninhthuan.com.vn/news/133129p1c28/trien-khai-tuan-lehuong-ung-hoc-tap-suot-doi-nam-2022.htm',
      },
      { title: 'Kế hoạch của Ủy ban nhân dân quận Hải An về Tuần lễ năm 2022, tháng 9/2022' },
    ],
  },
  {
    year: 2023,
    theme: { type: 'national', wording: 'Xây dựng năng lực tự học trong kỷ nguyên số' },
    officialPeriod: { start: '2023-10-02', end: '2023-10-08' },
    officialOpening: '2023-10-02',
    dispatch: { notation: '4864/BGDĐT-GDTX', date: '2023-09-08' },
    confidence: { theme: 'high', period: 'high' },
    sources: [
      {
        title: 'Trường Đại học Y Dược, Đại học Quốc gia Hà Nội: Tuần lễ hưởng ứng học tập suốt đời',
        url: 'https://ums.vnu.edu.vn/tuan-le-huong-ung-hoc-tap-suot-doi-nam-hoc-2023-2024/',
      },
      { title: 'Kế hoạch của Trường TH&THCS Vĩnh Bình Nam về Tuần lễ năm 2023' },
    ],
  },
  {
    year: 2024,
    theme: { type: 'national', wording: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời' },
    officialPeriod: { start: '2024-10-01', end: '2024-10-07' },
    officialOpening: '2024-10-01',
    dispatch: { notation: '5201/BGDĐT-GDTX', date: '2024-09-09' },
    confidence: { theme: 'high', period: 'high' },
    sources: [
      {
        title: 'LawNet: What are purposes of the Lifelong Learning Week in 2024 in Vietnam?',
        url: 'https://lawnet.vn/giao-duc/en/what-are-purposes-of-the-lifelong-learning-week-in-2024-in-vietnam-8718.html',
      },
      { title: 'Kế hoạch của Ủy ban nhân dân thành phố Bắc Kạn về Tuần lễ năm 2024, tháng 9/2024' },
    ],
  },
  {
    year: 2025,
    theme: {
      type: 'national',
      wording:
        'Học để phát triển bản thân, làm chủ tri thức và công nghệ, góp phần xây dựng đất nước hùng cường, thịnh vượng',
    },
    officialPeriod: { start: '2025-10-01', end: '2025-10-07' },
    officialOpening: '2025-10-01',
    dispatch: { notation: '5607/BGDĐT-GDNNGDTX' },
    confidence: { theme: 'high', period: 'high' },
    sources: [
      {
        title: 'Thành phố Hà Nội: phát động Tuần lễ hưởng ứng học tập suốt đời năm 2025',
        url: 'https://hanoi.gov.vn/chi-dao-cua-ubnd-thanh-pho-ha-noi/phat-dong-tuan-le-huong-ung-hoc-tap-suot-doi-nam-2025-4250926090715845.htm',
      },
      {
        title: 'Báo Tin tức, 18/9/2025: Lifelong Learning Week takes place from October 1-7',
        url: 'https://www.vietnam.vn/en/tuan-le-huong-ung-hoc-tap-suot-doi-dien-ra-tu-ngay-1-7-10',
      },
    ],
  },
  {
    year: 2026,
    theme: { type: 'unknown' },
    officialPeriod: { start: '2026-10-01', end: '2026-10-07' },
    confidence: { theme: 'low', period: 'low' },
    sources: [{ title: 'Kế hoạch của một trường cao đẳng về Tuần lễ năm 2026, 21/9/2026' }],
  },
];
