import type { Cell } from '../templates/cells.ts';
import type { Measure } from '../templates/template.ts';
import { isNamedBy } from './named-by.ts';

/** What a unit of measure counts, as far as it can contradict a cell. */
type Counted =
  | 'persons'
  | 'attendances'
  | 'classes'
  | 'events'
  | 'things'
  | 'places'
  | 'money'
  | 'foreignMoney'
  | 'percent';

/** Units of measure by what they count; a unit that is not listed contradicts nothing. */
const counted: readonly (readonly [Counted, ...string[]])[] = [
  ['persons', 'người', 'cá nhân', 'học sinh', 'học viên', 'giáo viên', 'cán bộ', 'phụ huynh', 'đại biểu'],
  ['attendances', 'lượt', 'lượt người'],
  ['classes', 'lớp'],
  ['events', 'buổi', 'cuộc', 'lần', 'chuyên đề', 'hoạt động', 'hội thảo', 'tọa đàm', 'điểm cầu'],
  ['things', 'cuốn', 'quyển', 'bản', 'đầu sách', 'tài liệu', 'tờ', 'chiếc', 'cái', 'băng rôn', 'khẩu hiệu'],
  ['things', 'pano', 'bài', 'tin', 'phóng sự', 'suất', 'giải'],
  [
    'places',
    'cơ sở',
    'trung tâm',
    'trường',
    'đơn vị',
    'tập thể',
    'hộ',
    'gia đình',
    'dòng họ',
    'xã',
    'phường',
  ],
  ['money', 'đồng'],
  ['foreignMoney', 'USD'],
  ['percent', '%'],
];

/** What each measure may be counted in: a course of classes is also an activity. */
const accepted: Readonly<Partial<Record<Measure, readonly Counted[]>>> = {
  persons: ['persons'],
  attendances: ['attendances'],
  classes: ['classes'],
  sessions: ['events', 'classes'],
  occasions: ['events', 'classes'],
  activities: ['events', 'classes'],
  items: ['things'],
  copies: ['things'],
  articles: ['things'],
  institutions: ['places'],
  units: ['places'],
  money: ['money'],
  percent: ['percent'],
};

const uncounted: ReadonlySet<Counted> = new Set(['money', 'foreignMoney', 'percent']);

/**
 * How a unit of measure that was typed behind a figure agrees with the cell: `fits`; `differs`, where both are
 * counts but not of the same (lớp, buổi); `impossible`, where one is money or a share and the other is not, or money of
 * another country.
 *
 * @param typed the unit of measure, as {@link NumberReading} names it.
 */
export function measureFit(cell: Cell, typed: string): 'fits' | 'differs' | 'impossible' {
  const kind = counted.find(([, ...units]) => units.includes(typed))?.[0];
  const takes = accepted[cell.measure];
  if (!kind || !takes || takes.includes(kind) || isNamedBy(cell, kind === 'persons' ? 'người' : typed)) {
    return 'fits';
  }
  return uncounted.has(kind) || takes.some((taken) => uncounted.has(taken)) ? 'impossible' : 'differs';
}
