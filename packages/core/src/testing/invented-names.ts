const first = [
  'An',
  'Bình',
  'Cẩm',
  'Đại',
  'Đông',
  'Giang',
  'Hải',
  'Hoà',
  'Hưng',
  'Kim',
  'Lộc',
  'Long',
  'Mỹ',
  'Nam',
  'Ngọc',
  'Phú',
  'Phước',
  'Quảng',
  'Sơn',
  'Tân',
  'Thanh',
  'Thạnh',
  'Thuỷ',
  'Tiên',
  'Trà',
  'Trung',
  'Vạn',
  'Văn',
  'Vĩnh',
  'Xuân',
  'Yên',
];
const second = [
  'An',
  'Bắc',
  'Châu',
  'Đồng',
  'Đức',
  'Hạ',
  'Hậu',
  'Hiệp',
  'Hội',
  'Khê',
  'Lạc',
  'Lâm',
  'Lĩnh',
  'Lợi',
  'Lương',
  'Mai',
  'Minh',
  'Nghĩa',
  'Nhơn',
  'Ninh',
  'Phong',
  'Phương',
  'Quý',
  'Sa',
  'Tây',
  'Thắng',
  'Thịnh',
  'Thọ',
  'Thượng',
  'Tiến',
  'Trạch',
  'Tường',
  'Vinh',
];

/** How many names there are before they come again with a number behind. */
const DISTINCT = first.length * second.length;

/**
 * The `n`-th invented place name, from 0, each different from all others: two words, and from the 1,024th
 * on a number behind them.
 * A place that really bears such a name is meant by none of them.
 */
export function inventedName(n: number): string {
  // 31 × 33 names in an order in which neighbours differ in both words.
  const pick = (n * 67) % DISTINCT;
  const round = Math.floor(n / DISTINCT);
  const name = `${first[pick % first.length]} ${second[Math.floor(pick / first.length)]}`;
  return round === 0 ? name : `${name} ${round + 1}`;
}
