import { decimalText } from '../../decimal/decimal.ts';
import { cellAnswers, type ReporterState } from '../../roll-up/coverage.ts';
import type { RollUp } from '../../roll-up/roll-up.ts';
import { derivedValue } from '../../submissions/derived-values.ts';
import type { Submission } from '../../submissions/submission.ts';
import type { Cell } from '../../templates/cells.ts';
import type { DerivedIndicator, ReportTemplate } from '../../templates/template.ts';
import { formatNumber } from '../../text/format-number.ts';
import type { UnitId } from '../../units/unit.ts';
import type { Block } from '../block.ts';
import { type FormContents, paragraphsOf, unitOfForm } from './form-contents.ts';

/** What a report tells of: the totals of a unit, or what one unit filled in. */
export type ReportSource =
  | { readonly from: 'rollUp'; readonly rollUp: RollUp; readonly unit: UnitId }
  | { readonly from: 'submission'; readonly template: ReportTemplate; readonly submission: Submission };

/** The template a report follows. */
export function templateOf(source: ReportSource): ReportTemplate {
  return source.from === 'rollUp' ? source.rollUp.template : source.template;
}

const notReported = 'chưa có số liệu';

function computedText(
  indicator: DerivedIndicator,
  { values }: Submission,
  template: ReportTemplate,
): string | undefined {
  const value = derivedValue(indicator, values, template);
  return value && formatNumber(decimalText(value));
}

function submittedText(submission: Submission, template: ReportTemplate, cell: Cell): string | undefined {
  if (cell.indicator.kind === 'derived') return computedText(cell.indicator, submission, template);
  const observation = submission.values[cell.key];
  if (observation?.status === 'notApplicable') return 'không thuộc đối tượng';
  if (!observation || !('value' in observation)) return undefined;
  if (typeof observation.value === 'boolean') return observation.value ? 'có' : 'không';
  return cell.measure === 'text' ? observation.value : formatNumber(observation.value);
}

function submissionContents(submission: Submission, template: ReportTemplate): FormContents {
  return {
    result: (cell) => submittedText(submission, template, cell),
    unit: unitOfForm,
    note: (cell) => submission.values[cell.key]?.note,
    missing: () => notReported,
    narrative: (code) => {
      const text = submission.narrative[code];
      return text === undefined ? [] : paragraphsOf(text.split('\n').filter((line) => line.trim() !== ''));
    },
  };
}

function totalText(rollUp: RollUp, unit: UnitId, cell: Cell): string | undefined {
  if (!rollUp.cells.includes(cell.key)) return undefined;
  const { value } = rollUp.figure(unit, cell.key);
  if (value === null) return undefined;
  return formatNumber(value);
}

/** A yes of each unit is a count of units above it. */
const unitOfTotal = (cell: Cell): string => (cell.measure === 'yesNo' ? 'đơn vị' : unitOfForm(cell));

/**
 * How many reports hold the cell, where that is fewer than came of the units that it is asked of: what holds
 * for the whole report is told once, in its sentences on coverage.
 */
function coverageNote(rollUp: RollUp, unit: UnitId, cell: Cell): string | undefined {
  if (!rollUp.cells.includes(cell.key))
    return rollUp.refused.find((refused) => refused.cell === cell.key)?.reason.vi;
  const { asked, answered } = cellAnswers(rollUp.figure(unit, cell.key).cellCoverage);
  return answered < asked ? `Số liệu của ${answered}/${asked} báo cáo` : undefined;
}

/** What the units wrote, each under its name. */
function collectedList(rollUp: RollUp, unit: UnitId, code: string): readonly Block[] {
  const items = rollUp.texts(unit, code).map((collected) => {
    const name = rollUp.snapshot.unit(collected.unit)?.name ?? collected.unit;
    return { content: `${name}: ${collected.text}` };
  });
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

function rollUpContents(rollUp: RollUp, unit: UnitId): FormContents {
  return {
    result: (cell) => totalText(rollUp, unit, cell),
    unit: unitOfTotal,
    note: (cell) => coverageNote(rollUp, unit, cell),
    missing: () => notReported,
    narrative: (code) => collectedList(rollUp, unit, code),
  };
}

/** What fills the form of a report in. */
export function contentsOf(source: ReportSource): FormContents {
  return source.from === 'rollUp'
    ? rollUpContents(source.rollUp, source.unit)
    : submissionContents(source.submission, source.template);
}

function namesOf(rollUp: RollUp, states: readonly ReporterState[]): string {
  return states.map(({ unit }) => rollUp.snapshot.unit(unit)?.name ?? unit).join('; ');
}

/**
 * Who reported, who did so late, and by name who did not: sentences, since no total is read rightly
 * without them. None for a single submission.
 */
export function coverageSentences(source: ReportSource): readonly string[] {
  if (source.from === 'submission') return [];
  const { rollUp, unit } = source;
  const { expected, received, late, waived } = rollUp.coverage(unit);
  const states = rollUp.reporters(unit);
  const named = (status: ReporterState['status'], words: string): readonly string[] => {
    const found = states.filter((state) => state.status === status);
    return found.length === 0
      ? []
      : [`${words} (${formatNumber(String(found.length))}): ${namesOf(rollUp, found)}.`];
  };
  const lateWords = late > 0 ? `, trong đó ${formatNumber(String(late))} đơn vị gửi sau thời hạn` : '';
  const count = `${formatNumber(String(received))}/${formatNumber(String(expected))}`;
  return [
    `Có ${count} đơn vị đã gửi báo cáo được tổng hợp${lateWords}.`,
    ...named('missing', 'Các đơn vị chưa gửi báo cáo'),
    ...named('returned', 'Các đơn vị được đề nghị hoàn thiện báo cáo'),
    ...named('excluded', 'Các đơn vị có báo cáo chưa được tổng hợp'),
    ...(received < expected
      ? ['Số liệu trong báo cáo này là của các báo cáo được tổng hợp, chưa gồm các đơn vị nêu trên.']
      : []),
    ...(waived > 0 ? [`Số đơn vị không phải báo cáo: ${formatNumber(String(waived))}.`] : []),
  ];
}
