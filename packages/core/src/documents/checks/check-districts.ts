import { type Finding, raise } from '../../findings/finding.ts';
import type { WeekDocument } from '../document.ts';
import type { DocumentLine } from './document-lines.ts';
import { districtBody } from './form-findings.ts';

/** District units and their offices ended on 1 July 2025 (Luật Tổ chức chính quyền địa phương 72/2025/QH15). */
const FIRST_MONTH_WITHOUT = { year: 2025, month: 7 } as const;

const DISTRICT_BODY =
  /(?:(?:Ủy|Uỷ) ban nhân dân|UBND) (?:các )?(?:huyện|quận|thị xã)|Phòng (?:Giáo dục và Đào tạo|GD ?& ?ĐT|GDĐT)/iu;

/** Documents cited may be older than the reform. */
const CITED = /^\/(?:legalBases|citations)\//;

function isAfterReform({ date, week }: WeekDocument): boolean {
  const { year, month } = FIRST_MONTH_WITHOUT;
  if (date.year !== year) return date.year > year;
  return date.month === undefined ? week.year >= year : date.month >= month;
}

/** Bodies that a plan of an earlier year had and that are no more. */
export function checkDistricts(document: WeekDocument, lines: readonly DocumentLine[]): readonly Finding[] {
  if (!isAfterReform(document)) return [];
  return lines
    .filter(({ pointer }) => !CITED.test(pointer))
    .flatMap(({ pointer, text }) => {
      const body = DISTRICT_BODY.exec(text)?.[0];
      return body === undefined ? [] : [raise(districtBody, pointer, { body })];
    });
}
