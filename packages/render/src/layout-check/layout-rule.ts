import type { LocalizedText } from '@llw/core';
import type { Components, LabelledLayout } from './components.ts';
import type { LayoutLine } from './layout.ts';

/**
 * What a rule found. `notApplicable`: the document has no such part; `notEvaluated`: only the printed page can
 * tell; `needsReview`: a person must look.
 */
export type Verdict = 'pass' | 'fail' | 'notApplicable' | 'notEvaluated' | 'needsReview';

/** Where a rule comes from: the decree's words, its samples, or what offices do. */
export type RuleBasis = 'law' | 'sample' | 'practice';

/** What one rule says of one document. */
export interface Outcome {
  readonly verdict: Verdict;
  /** What was found instead, or why nothing was. */
  readonly actual?: string;
  /** The first line that breaks the rule. */
  readonly line?: LayoutLine;
}

/** One rule of the decree, as data with the way to tell. */
export interface LayoutRule {
  readonly id: string;
  readonly basis: RuleBasis;
  /** Place in the decree, such as `PL1.II.1a`; `–` for what it does not say. */
  readonly locator: string;
  readonly title: LocalizedText;
  readonly expected: string;
  readonly evaluate: (document: LabelledLayout) => Outcome;
}

/** Something that can be told of one line alone. */
export interface LineTest {
  readonly expected: string;
  readonly holds: (line: LayoutLine) => boolean;
  readonly actual: (line: LayoutLine) => string;
}

/** Parts of a document that consist of lines. */
export type Part = Exclude<keyof Components, 'rules'>;

/** Nothing of the kind is in the document. */
export const absent: Outcome = { verdict: 'notApplicable' };

/** Passes where no line breaks the rule; not applicable without lines. */
export function outcomeOf(lines: readonly LayoutLine[], test: Pick<LineTest, 'holds' | 'actual'>): Outcome {
  if (lines.length === 0) return absent;
  const broken = lines.find((line) => !test.holds(line));
  return broken ? { verdict: 'fail', actual: test.actual(broken), line: broken } : { verdict: 'pass' };
}

/** A rule about every line of a part. */
export function lineRule(
  id: string,
  locator: string,
  part: Part,
  test: LineTest,
  title: LocalizedText,
  basis: RuleBasis = 'law',
): LayoutRule {
  const evaluate = ({ parts }: LabelledLayout) => outcomeOf(parts[part], test);
  return { id, basis, locator, title, expected: test.expected, evaluate };
}

/** A part that must be there: its absence breaks the rule. */
export function required(rule: LayoutRule): LayoutRule {
  return {
    ...rule,
    evaluate: (document) => {
      const outcome = rule.evaluate(document);
      return outcome.verdict === 'notApplicable' ? { verdict: 'fail', actual: 'not found' } : outcome;
    },
  };
}

const sizesIn = ({ runs }: LayoutLine) => [
  ...new Set(runs.filter(({ text }) => text.trim() !== '').map(({ size }) => size)),
];

/** All text is of a size within bounds, in points. */
export function sized(min: number, max = min): LineTest {
  return {
    expected: min === max ? `${min} pt` : `${min}–${max} pt`,
    holds: (line) => sizesIn(line).every((size) => size >= min && size <= max),
    actual: (line) => `${sizesIn(line).join(', ')} pt`,
  };
}

const words = ({ runs }: LayoutLine) => runs.filter(({ text }) => text.trim() !== '');

/** All text is bold, or none is. */
export function bold(wanted: boolean): LineTest {
  return {
    expected: wanted ? 'bold' : 'not bold',
    holds: (line) => words(line).every((run) => run.bold === wanted),
    actual: () => (wanted ? 'not bold' : 'bold'),
  };
}

/** All text is italic, or none is. */
export function italic(wanted: boolean): LineTest {
  return {
    expected: wanted ? 'italic' : 'upright',
    holds: (line) => words(line).every((run) => run.italic === wanted),
    actual: () => (wanted ? 'upright' : 'italic'),
  };
}

/** Millimetres of indent that nobody sees. */
const UNSEEN = 2;

/** The line is centred in its column; an indent that is left of the first line would move it to the right. */
export const centred: LineTest = {
  expected: 'centred',
  holds: ({ format: { align, firstLine = 0 } }) => align === 'center' && firstLine <= UNSEEN,
  actual: ({ format: { align = 'left', firstLine = 0 } }) =>
    align === 'center' ? `centred, first line indented by ${firstLine.toFixed(1)} mm` : align,
};

/** The line is in capitals. */
export const capitals: LineTest = {
  expected: 'capitals',
  holds: ({ text }) => text === text.toUpperCase(),
  actual: ({ text }) => text,
};

/** No line of a document that any pattern reads is longer; a longer one is not worth the time to search it. */
const LONGEST_READ = 10_000;

/** The line reads as a pattern says. */
export function reading(pattern: RegExp, expected: string): LineTest {
  return {
    expected,
    holds: ({ text }) => text.length <= LONGEST_READ && pattern.test(text),
    actual: ({ text }) => text,
  };
}
