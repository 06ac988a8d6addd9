import * as z from 'zod';
import type { CivilDate, CivilPeriod } from '../calendar/civil-date.ts';
import { civilDateSchema } from '../calendar/civil-date-schema.ts';
import { type Deadline, deadlineSchema } from '../calendar/deadline.ts';
import { schemaOf } from '../schema-type/schema-of.ts';
import { type AgendaItem, agendaItemSchema } from './block.ts';
import { type InlineText, inlineTextSchema } from './inline-text.ts';

/** Levels that open the Week, each in its own way. */
export const openingLevels = ['national', 'province', 'district', 'commune', 'school'] as const;

/** An opening on a day that is fixed. */
export interface OpeningDay {
  readonly type: 'day';
  readonly date: CivilDate;
  /** Time of the day as `HH:mm`, where it is known. */
  readonly time?: string | undefined;
  /** Words about the moment, such as `tiết chào cờ`. */
  readonly moment?: string | undefined;
}

/** An opening on a day of the units' choice. */
export interface OpeningWithin {
  readonly type: 'within';
  /** The days to choose from. */
  readonly period: CivilPeriod;
  /** Number of sessions (buổi), from 1. */
  readonly sessions?: number | undefined;
}

/** When an opening takes place: a day with or without a time, or a day of the units' choice in a period. */
export type OpeningTime = OpeningDay | OpeningWithin;

/** An opening (lễ khai mạc) of one level. */
export interface Opening {
  /** Id by which the text refers to it. */
  readonly id: string;
  readonly level: (typeof openingLevels)[number];
  readonly when: OpeningTime;
  readonly place?: string | undefined;
  /** Who takes part (thành phần). */
  readonly participants?: readonly InlineText[] | undefined;
  readonly agenda?: readonly AgendaItem[] | undefined;
}

/** What one body has to do (phân công). */
export interface Assignment {
  /** Id by which the text refers to it. */
  readonly id: string;
  /** The body or group of bodies, such as `Ủy ban nhân dân các phường`. */
  readonly assignee: string;
  readonly tasks: readonly InlineText[];
}

/** On which way a report goes up: by e-mail, through a system, on paper. */
export type ReportingChannel =
  | { readonly type: 'email'; readonly address: string }
  | { readonly type: 'system'; readonly name: string }
  | { readonly type: 'paper' };

/** What is to be reported, by when, to whom and how (chế độ báo cáo). */
export interface ReportingDuty {
  readonly deadline: Deadline;
  /** Who is to get the report. */
  readonly to: string;
  /** Through whom, such as `Phòng Giáo dục và Đào tạo`. */
  readonly through?: string | undefined;
  /** The template to report on; versions count from 1. */
  readonly form?: { readonly id: string; readonly version: number } | undefined;
  readonly channel?: ReportingChannel | undefined;
  /** What comes along, such as photographs. */
  readonly attachments?: readonly string[] | undefined;
}

/**
 * What is true of one Week at one unit, whatever document tells of it. The official period and theme are
 * the Ministry's; the declared period is the unit's own and may differ. Days that stand the wrong way round
 * are no reason to refuse a document: a check tells of them with their place.
 */
export interface WeekFacts {
  /** Year of the Week, from 2011. */
  readonly year: number;
  /** Exact wording, without quotation marks. */
  readonly theme?: string | undefined;
  readonly officialPeriod?: CivilPeriod | undefined;
  readonly declaredPeriod?: CivilPeriod | undefined;
  readonly openings?: readonly Opening[] | undefined;
  readonly activities?: readonly InlineText[] | undefined;
  readonly slogans?: readonly string[] | undefined;
  /** Where the money comes from (kinh phí). */
  readonly funding?: InlineText | undefined;
  readonly assignments?: readonly Assignment[] | undefined;
  readonly reporting?: ReportingDuty | undefined;
}

/** Schema of the days of a Week, both included, which may stand the wrong way round. */
export const weekPeriodSchema: z.ZodType<CivilPeriod> = schemaOf<CivilPeriod>()(
  z.strictObject({ start: civilDateSchema, end: civilDateSchema }),
);

/** Schema of {@link OpeningTime}. */
export const openingTimeSchema: z.ZodType<OpeningTime> = schemaOf<OpeningTime>()(
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('day'),
      date: civilDateSchema,
      time: z
        .string()
        .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
        .optional(),
      moment: z.string().optional(),
    }),
    z.strictObject({
      type: z.literal('within'),
      period: weekPeriodSchema,
      sessions: z.number().int().positive().optional(),
    }),
  ]),
);

/** Schema of {@link Opening}. */
export const openingSchema: z.ZodType<Opening> = schemaOf<Opening>()(
  z.strictObject({
    id: z.string().min(1),
    level: z.enum(openingLevels),
    when: openingTimeSchema,
    place: z.string().optional(),
    participants: z.array(inlineTextSchema).readonly().optional(),
    agenda: z.array(agendaItemSchema).readonly().optional(),
  }),
);

/** Schema of {@link Assignment}. */
export const assignmentSchema: z.ZodType<Assignment> = schemaOf<Assignment>()(
  z.strictObject({
    id: z.string().min(1),
    assignee: z.string().min(1),
    tasks: z.array(inlineTextSchema).readonly(),
  }),
);

const channel = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('email'), address: z.string().min(1) }),
  z.strictObject({ type: z.literal('system'), name: z.string().min(1) }),
  z.strictObject({ type: z.literal('paper') }),
]);

/** Schema of {@link ReportingDuty}. */
export const reportingDutySchema: z.ZodType<ReportingDuty> = schemaOf<ReportingDuty>()(
  z.strictObject({
    deadline: deadlineSchema,
    to: z.string().min(1),
    through: z.string().min(1).optional(),
    form: z.strictObject({ id: z.string(), version: z.number().int().positive() }).optional(),
    channel: channel.optional(),
    attachments: z.array(z.string().min(1)).readonly().optional(),
  }),
);

/** Schema of {@link WeekFacts}. */
export const weekFactsSchema: z.ZodType<WeekFacts> = schemaOf<WeekFacts>()(
  z.strictObject({
    year: z.number().int().min(2011).max(2999),
    theme: z.string().min(1).optional(),
    officialPeriod: weekPeriodSchema.optional(),
    declaredPeriod: weekPeriodSchema.optional(),
    openings: z.array(openingSchema).readonly().optional(),
    activities: z.array(inlineTextSchema).readonly().optional(),
    slogans: z.array(z.string().min(1)).readonly().optional(),
    funding: inlineTextSchema.optional(),
    assignments: z.array(assignmentSchema).readonly().optional(),
    reporting: reportingDutySchema.optional(),
  }),
);
