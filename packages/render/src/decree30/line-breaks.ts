import { type Face, textWidth } from './text-width.ts';

/** Words that begin a new part of a body's name, where a line is best broken. */
const UNIT = /^(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|ĐẶC KHU|TRƯỜNG)(?: |$)/i;
const AND = /^VÀ /i;

/** Pairs of syllables in names of bodies that a break would tear. */
const compounds: ReadonlySet<string> = new Set(
  (
    'ỦY BAN|BAN NHÂN|NHÂN DÂN|HỘI ĐỒNG|CHỦ TỊCH|VĂN PHÒNG|THÀNH PHỐ|THỊ XÃ|ĐẶC KHU|TRUNG TÂM|GIÁO DỤC|ĐÀO TẠO|' +
    'NGHỀ NGHIỆP|THƯỜNG XUYÊN|TRUNG HỌC|TIỂU HỌC|CƠ SỞ|PHỔ THÔNG|MẦM NON|MẪU GIÁO|DÂN TỘC|NỘI TRÚ|BÁN TRÚ|' +
    'CHÍNH TRỊ|VĂN HÓA|XÃ HỘI|THỂ THAO|DU LỊCH|KHOA HỌC|CÔNG NGHỆ|TRUYỀN THÔNG|TƯ PHÁP|NỘI VỤ|TÀI CHÍNH|' +
    'HỌC TẬP|CỘNG ĐỒNG|KHUYẾN HỌC|KHU VỰC|ĐẠI HỌC|CAO ĐẲNG|BẢO TÀNG|THƯ VIỆN'
  ).split('|'),
);

interface Break {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** Lines that Word makes when it fills each line as far as the words go. */
export function filledLines(text: string, face: Face, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, face) > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

/** Costs of breaks: before `và`, elsewhere between words, within a word. */
const COSTS = { and: 0.2, other: 0.3, torn: 2 } as const;

/** How ill a break between two words reads: not at all before a unit's name. */
function breakCost(words: readonly string[], at: number): number {
  const rest = words.slice(at).join(' ');
  if (rest === '' || UNIT.test(rest)) return 0;
  if (compounds.has(`${words[at - 1]} ${words[at]}`.toUpperCase())) return COSTS.torn;
  return AND.test(rest) ? COSTS.and : COSTS.other;
}

/** Tells whether every line after the first begins a new part of the name. */
export function isBrokenAtParts(lines: readonly string[]): boolean {
  const words = lines.flatMap((line) => line.split(' '));
  let at = 0;
  return lines.slice(0, -1).every((line) => {
    at += line.split(' ').length;
    return breakCost(words, at) < COSTS.other;
  });
}

/** The best way to break a name into exactly `count` lines, if there is one. */
function brokenInto(count: number, words: readonly string[], face: Face, width: number): Break | undefined {
  const even = textWidth(words.join(' '), face) / count;
  let row: readonly (Break | undefined)[] = [{ cost: 0, lines: [] }];
  for (let line = 1; line <= count; line++) {
    const next: (Break | undefined)[] = [];
    for (const [start, before] of row.entries()) {
      for (let end = start + 1; before && end <= words.length; end++) {
        const content = words.slice(start, end).join(' ');
        const taken = textWidth(content, face);
        if (taken > width) break;
        const cost = before.cost + ((taken - even) / even) ** 2 + breakCost(words, end);
        if (cost < (next[end]?.cost ?? Number.POSITIVE_INFINITY))
          next[end] = { cost, lines: [...before.lines, content] };
      }
    }
    row = next;
  }
  return row[words.length];
}

/**
 * Breaks a name into the fewest lines that fit, or one more where that spares a word from being torn: as even
 * as can be, and rather before words such as `TỈNH` or `VÀ` than elsewhere.
 *
 * @param width of the column in millimetres.
 * @returns the lines, or `undefined` where one word alone is wider than the column.
 */
export function balancedLines(text: string, face: Face, width: number): readonly string[] | undefined {
  const words = text.split(' ');
  const fewest = filledLines(text, face, width).length;
  const tight = brokenInto(fewest, words, face, width);
  if (!tight || tight.cost < COSTS.torn) return tight?.lines;
  const loose = brokenInto(fewest + 1, words, face, width);
  return loose && loose.cost < COSTS.torn ? loose.lines : tight.lines;
}

/** Room for what an application rounds, or breaks otherwise around the blanks of a draft, in millimetres. */
const ROUNDING = 4;

/**
 * The narrowest width in which a text still takes as many lines as in `width`: with it a centred title has
 * lines of about equal length and no single word on the last.
 */
export function balancedWidth(text: string, face: Face, width: number): number {
  const count = filledLines(text, face, width).length;
  if (count === 1) return width;
  let narrow = width / 2;
  let wide = width;
  while (wide - narrow > 0.5) {
    const middle = (narrow + wide) / 2;
    if (filledLines(text, face, middle).length > count) narrow = middle;
    else wide = middle;
  }
  return Math.min(width, wide + ROUNDING);
}
