/**
 * Slips of the pen met in documents of the Week, each with what was meant: a lost `Đ` in the abbreviations
 * of lifelong learning and of community learning centres, a doubled letter in a department's symbol, a
 * lost or wrong mark.
 */
export const knownSlips: readonly { readonly written: string; readonly meant: string }[] = [
  { written: 'HTSD', meant: 'HTSĐ' },
  { written: 'TTHTCD', meant: 'TTHTCĐ' },
  { written: 'SGDDĐT', meant: 'SGDĐT' },
  { written: 'SGDDT', meant: 'SGDĐT' },
  { written: 'PGDDĐT', meant: 'PGDĐT' },
  { written: 'công thông tin điện tử', meant: 'cổng thông tin điện tử' },
  { written: 'hiện quả', meant: 'hiệu quả' },
  { written: 'trungương', meant: 'trung ương' },
];

/** Words that are doubled on purpose. */
export const doubledOnPurpose: ReadonlySet<string> = new Set([
  ...['luôn', 'thường', 'ngày', 'nhà', 'người', 'đời', 'mãi', 'dần', 'từ', 'hằng', 'chung', 'riêng'],
  ...['năm', 'xa', 'rất', 'nơi', 'chuyên', 'song', 'ngành', 'lớp', 'trường', 'cao', 'gần', 'khác', 'vân'],
]);

/** Words that are never doubled on purpose: units, conjunctions, prepositions. */
export const neverDoubled: ReadonlySet<string> = new Set([
  ...['huyện', 'tỉnh', 'xã', 'phường', 'quận', 'thị', 'thành', 'của', 'và', 'các', 'về', 'cho', 'trên'],
  ...['tại', 'theo', 'được', 'là', 'với', 'trong', 'để', 'sở', 'phòng', 'ủy', 'ban'],
]);
