import type { Validity } from '../calendar/civil-date.ts';
import type { DecimalText } from '../decimal/decimal.ts';
import type { Rule } from '../rules/rule.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { UnitKind } from '../units/unit.ts';

/**
 * What is counted (đại lượng). `persons` (người) are heads and cannot be added over activities;
 * `attendances` (lượt người) can.
 */
export const measures = [
  'persons',
  'attendances',
  'classes',
  'sessions',
  'occasions',
  'items',
  'copies',
  'articles',
  'institutions',
  'units',
  'activities',
  'money',
  'percent',
  'yesNo',
  'text',
] as const;

/** See {@link measures}. */
export type Measure = (typeof measures)[number];

/**
 * How a cell of many units becomes one figure. `none` is not added. A `median` may be declared and is always
 * refused: no median follows from those of the parts.
 */
export type UnitOperator =
  | 'sum'
  | 'min'
  | 'max'
  | 'mean'
  | 'median'
  | 'count'
  | 'countTrue'
  | 'ratio'
  | 'collect'
  | 'last'
  | 'none';

/** How a cell of many periods becomes one figure. */
export type PeriodOperator = 'sum' | 'last' | 'first' | 'mean' | 'max' | 'min' | 'none';

/** How the categories of a dimension become one figure. */
export type CategoryOperator = 'sum' | 'none';

/** One category of a dimension (nhóm), such as a type of class. */
export interface Category {
  readonly code: string;
  readonly label: LocalizedText;
}

/** A disaggregation (phân tổ). */
export interface Dimension {
  readonly code: string;
  readonly label: LocalizedText;
  readonly categories: readonly Category[];
}

/** Bounds of a value, both included. */
export interface ValueDomain {
  readonly min?: DecimalText | undefined;
  readonly max?: DecimalText | undefined;
}

/** How an indicator is aggregated on each of the three axes. */
export interface Aggregation {
  readonly units: UnitOperator;
  readonly periods: PeriodOperator;
  /** By dimension code; `none` where it is left out. */
  readonly categories: Readonly<Record<string, CategoryOperator>>;
}

/** What every indicator has. */
interface IndicatorBasis {
  /** Stable over the years: letters, digits and points, such as `classes.held`. */
  readonly code: string;
  /** As the form prints it. */
  readonly label: LocalizedText;
  /** Labels of single cells that the form words in another way, by cell key. */
  readonly cellLabels?: Readonly<Record<CellKey, LocalizedText>> | undefined;
  readonly measure: Measure;
  /** Unit of measure as printed, such as `lượt người`. */
  readonly unitOfMeasure: LocalizedText;
  /** Decimals that mean something: 0 for counts. */
  readonly accuracy: number;
  readonly domain: ValueDomain;
  /** Codes of the dimensions that split it, in the order of the cell key. */
  readonly dimensions: readonly string[];
  readonly aggregation: Aggregation;
  /** Below the named kinds yes/no, above a count of the yeses. */
  readonly yesNoFor?: readonly UnitKind[] | undefined;
}

/** An indicator that units fill in (chỉ tiêu nhập). */
export interface ReportedIndicator extends IndicatorBasis {
  readonly kind: 'reported';
  /** Which kinds of unit fill it in; all where it is left out. Guards against counting an event twice. */
  readonly reportedBy?: readonly UnitKind[] | undefined;
}

/** An indicator computed from others (chỉ tiêu tính): `factor × numerator ÷ denominator`, or a sum. */
export interface DerivedIndicator extends IndicatorBasis {
  readonly kind: 'derived';
  readonly formula:
    | { readonly sum: readonly CellKey[] }
    | {
        readonly ratio: {
          readonly numerator: CellKey;
          readonly denominator: CellKey;
          readonly factor: DecimalText;
        };
      };
}

/** An indicator (chỉ tiêu). */
export type Indicator = ReportedIndicator | DerivedIndicator;

/**
 * Names one cell of a template (ô chỉ tiêu): the indicator's code, then `:` and a category for each of its
 * dimensions, such as `classes.held:lifeSkills`.
 */
export type CellKey = string;

/**
 * A row of the printed form: a heading over others, or the line of one cell. Cells may stand on the
 * form in any order; each stands once.
 */
export type TemplateRow =
  | { readonly type: 'heading'; readonly label: LocalizedText }
  | { readonly type: 'cell'; readonly cell: CellKey };

/** A numbered group of rows of the form's table. */
export interface TemplateSection {
  /** As printed in the first column, such as `5`. */
  readonly code: string;
  /** Heading of the group. */
  readonly label: LocalizedText;
  readonly rows: readonly TemplateRow[];
}

/** A part to be written in words, before or after the table. */
export interface NarrativePart {
  readonly code: string;
  /** As printed before the label, such as `II.2`. */
  readonly number?: string | undefined;
  readonly label: LocalizedText;
  readonly placement: 'beforeTable' | 'afterTable';
  readonly required: boolean;
  /** Most characters; 10 000 where it is left out. */
  readonly maxLength?: number | undefined;
}

/** Which template in which version. */
export interface TemplateReference {
  readonly id: string;
  readonly version: number;
}

/** A form (biểu mẫu báo cáo): data, so that a ministry can change it without a release. */
export interface ReportTemplate extends TemplateReference {
  readonly title: LocalizedText;
  /** Where the form comes from. */
  readonly source: string;
  readonly valid: Validity;
  readonly dimensions: readonly Dimension[];
  readonly indicators: readonly Indicator[];
  readonly sections: readonly TemplateSection[];
  readonly narrative: readonly NarrativePart[];
  readonly rules: readonly Rule[];
}
