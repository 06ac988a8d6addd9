import { type Cell, type Coverage, cellsOf, formatNumber, type RollUp } from '@llw/core';
import { NATION } from './nation.ts';

const numbered = (count: number) => formatNumber(String(count), 'vi');
const FIGURE_WIDTH = 24;
const UNIT_WIDTH = 14;

/** The national totals in Vietnamese: the coverage, every figure with its own, and the fingerprint. */
export function summaryOf(totals: RollUp, fingerprint: string): string {
  const cells = cellsOf(totals.template).filter(({ key }) => totals.cells.includes(key));
  return [
    `Tuần lễ hưởng ứng học tập suốt đời năm ${totals.period}: số liệu cả nước`,
    `Theo biểu mẫu: ${totals.template.title.vi}`,
    coverageLine(totals.coverage(NATION)),
    '',
    ...cells.map((cell) => figureLine(totals, cell)),
    '',
    `Dấu vết số liệu: ${fingerprint}`,
  ].join('\n');
}

function coverageLine({ expected, received, onTime, late, missing, returned }: Coverage): string {
  return [
    `Phải báo cáo ${numbered(expected)} đơn vị`,
    `đã nhận ${numbered(received)} (đúng hạn ${numbered(onTime)}, muộn ${numbered(late)})`,
    `chưa nộp ${numbered(missing)}`,
    `trả lại ${numbered(returned)}.`,
  ].join('; ');
}

/** A total that is not complete says `ít nhất`; behind it stands how many units gave a value. */
function figureLine(totals: RollUp, { key, label, unitOfMeasure }: Cell): string {
  const { value, lowerBound, cellCoverage } = totals.figure(NATION, key);
  const figure =
    value === null ? 'chưa có số liệu' : `${lowerBound ? 'ít nhất ' : ''}${formatNumber(value, 'vi')}`;
  const from = `(${numbered(cellCoverage.filled)} đơn vị có số liệu)`;
  return `${figure.padStart(FIGURE_WIDTH)} ${unitOfMeasure.vi.padEnd(UNIT_WIDTH)} ${label.vi} ${from}`;
}
