import type { LocalizedText } from '../text/localized-text.ts';

/**
 * How grave a finding is: `error` must be mended, `query` must be mended or explained (cần giải trình),
 * `info` tells what was done or is worth a look.
 */
export type Severity = 'error' | 'query' | 'info';

/** Where in an uploaded file a finding stands. */
export interface SourcePlace {
  /** Name of the file as it was handed over. */
  readonly file: string;
  /** Name of the sheet, for a workbook. */
  readonly sheet?: string;
  /** Cell in A1 notation, such as `D12`. */
  readonly cell?: string;
}

/** What a finding is about, in terms of the domain. */
export interface FindingSubject {
  readonly unit?: string;
  readonly period?: string;
  readonly cell?: string;
  readonly submission?: string;
  readonly revision?: number;
}

/** Another thing that takes part in a finding. */
export interface RelatedPlace {
  readonly role: 'operand' | 'missing' | 'duplicateOf' | 'candidate';
  readonly pointer?: string;
  readonly unit?: string;
  readonly cell?: string;
  /** What stood there, as canonical text. */
  readonly value?: string;
  readonly source?: SourcePlace;
}

/** One operation of a JSON Patch (RFC 6902). */
export type JsonPatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** A correction that is certain. */
export interface Fix {
  readonly label: LocalizedText;
  readonly patch: readonly JsonPatchOperation[];
}

/**
 * One thing that is wrong, doubtful or worth telling (phát hiện). Plain data: the sentence is made by
 * {@link formatFinding} from `message` and `params`, so that it can be stored and told again.
 */
export interface Finding {
  /** Stable code `AREA.TOPIC.NNN`; never used again with another meaning. */
  readonly code: string;
  /** Version of the rule behind the code, from 1. */
  readonly version: number;
  readonly severity: Severity;
  /** Sentences with `{name}` places, one a language; shared by all findings of the code. */
  readonly message: LocalizedText;
  /**
   * What fills the places of the message; numbers as canonical decimal text, days as `YYYY-MM-DD`. Where
   * a place is a label, its English wording stands under the name with `.en`; see {@link labelParam}.
   */
  readonly params: Readonly<Record<string, string>>;
  /** JSON Pointer (RFC 6901) into what was checked; `""` is the whole. */
  readonly pointer: string;
  readonly subject?: FindingSubject;
  readonly source?: SourcePlace;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** The names of the places in a message: `'{a} and {b|number}'` has `a` and `b`. */
export type PlacesOf<Message extends string> = Message extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${infer Name}|${string}` ? Name : Place) | PlacesOf<Rest>
  : never;

/**
 * What is fixed about a finding. A place is `{name}`, `{name|number}` (grouped as the language does),
 * `{name|date}` or `{name|weekday}` (an ISO number, 1 is Monday).
 */
export interface FindingDefinition<Places extends string = string> {
  readonly code: string;
  readonly version: number;
  readonly severity: Severity;
  readonly message: LocalizedText;
  /** Never set: carries the names of the places in the type. */
  readonly places?: (place: Places) => void;
}

/** A definition read as data, whatever its places. */
export type AnyFindingDefinition = Omit<FindingDefinition, 'places'>;

/**
 * Declares a kind of finding. Both sentences must name the same places, or it does not compile.
 *
 * @param definition code, severity and the sentence in both languages, with places `{name}`.
 * @returns the definition, for `raise`; its type knows the places.
 * @example
 * ```ts
 * import { defineFinding, formatFinding, raise } from '@llw/core';
 * const late = defineFinding({
 *   code: 'DEMO.LATE.001',
 *   severity: 'info',
 *   vi: 'Báo cáo nộp ngày {date|date}, sau hạn.',
 *   en: 'The report came on {date|date}, after the deadline.',
 * });
 * console.log(formatFinding(raise(late, '', { date: '2024-10-12' }), 'vi'));
 * // => "Báo cáo nộp ngày 12/10/2024, sau hạn."
 * ```
 */
export function defineFinding<const Vi extends string, const En extends string>(definition: {
  readonly code: string;
  readonly version?: number;
  readonly severity: Severity;
  readonly vi: Vi;
  readonly en: [PlacesOf<En>, PlacesOf<Vi>] extends [PlacesOf<Vi>, PlacesOf<En>] ? En : never;
}): FindingDefinition<PlacesOf<Vi>> {
  const { code, version = 1, severity, vi, en } = definition;
  return { code, version, severity, message: { vi, en } };
}

/** What a finding may say beside its code, place and params. */
export type FindingDetails = Pick<Finding, 'subject' | 'source' | 'related' | 'fixes'>;

/**
 * Makes one finding of a declared kind. `pointer` is a JSON Pointer; every place of the message is filled.
 *
 * @param definition from {@link defineFinding}
 * @param pointer a JSON Pointer into what was checked; `""` is the whole
 * @param params a text for each place of the message: numbers as decimal text, days as `YYYY-MM-DD`
 * @param details subject, source, related places and certain corrections
 * @returns plain data that survives JSON.
 * @example
 * ```ts
 * import { defineFinding, raise } from '@llw/core';
 * const late = defineFinding({
 *   code: 'DEMO.LATE.001',
 *   severity: 'info',
 *   vi: 'Nộp ngày {date|date}.',
 *   en: 'It came on {date|date}.',
 * });
 * console.log(raise(late, '/submittedAt', { date: '2024-10-12' }).params['date']); // => "2024-10-12"
 * ```
 */
export function raise<Places extends string>(
  definition: FindingDefinition<Places>,
  pointer: string,
  params: Readonly<Record<Places, string>>,
  details: FindingDetails = {},
): Finding {
  const { code, version, severity, message } = definition;
  return { code, version, severity, message, params, pointer, ...details };
}

/**
 * A param that is a label: its Vietnamese wording under `name`, its English one under `name.en`.
 *
 * @param name of the place in the sentence.
 * @param label in both languages.
 * @returns two params, to be spread among the others.
 * @example
 * ```ts
 * import { defineFinding, formatFinding, labelParam, raise } from '@llw/core';
 * const empty = defineFinding({
 *   code: 'DEMO.EMPTY.001',
 *   severity: 'query',
 *   vi: 'Chưa ghi “{cell}”.',
 *   en: '“{cell}” is empty.',
 * });
 * const finding = raise(empty, '', labelParam('cell', { vi: 'Số lớp', en: 'Classes' }));
 * console.log(formatFinding(finding, 'en')); // => "“Classes” is empty."
 * ```
 */
export function labelParam<Name extends string>(
  name: Name,
  label: LocalizedText,
): Readonly<Record<Name | `${Name}.en`, string>>;
export function labelParam(name: string, label: LocalizedText): Readonly<Record<string, string>> {
  return { [name]: label.vi, [`${name}.en`]: label.en };
}

/** What reading untrusted input gives: a value where it is usable, and every finding either way. */
export type Checked<T> =
  | { readonly usable: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly usable: false; readonly value?: undefined; readonly findings: readonly Finding[] };

/**
 * Appends a reference token to a JSON Pointer, escaped as RFC 6901 asks.
 *
 * @param base a JSON Pointer, `""` for the whole
 * @param tokens keys and indexes, unescaped
 * @returns such as `/values/a~1b/0`.
 * @example
 * ```ts
 * import { pointerTo } from '@llw/core';
 * console.log(pointerTo('/values', 'a/b', 0)); // => "/values/a~1b/0"
 * ```
 */
export function pointerTo(base: string, ...tokens: readonly (string | number)[]): string {
  let pointer = base;
  for (const token of tokens) pointer += `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return pointer;
}

/**
 * Misuse of the library by the program that calls it (an unknown template, two snapshots mixed): a bug
 * to mend, never a fault of the data. The one class the packages throw.
 */
export class MisuseError extends Error {
  /** Stable code, such as `units.unknown`. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'MisuseError';
    this.code = code;
  }
}
