import * as z from 'zod';
import { civilDateSchema } from '../calendar/civil-date-schema.ts';
import { deadlineSchema } from '../calendar/deadline.ts';
import { agendaItemSchema } from './block.ts';
import { inlineTextSchema } from './inline-text.ts';

/**
 * The days of a Week, both included. Days that stand the wrong way round are no reason to refuse a document:
 * a check tells of them with their place.
 */
export const weekPeriodSchema = z.strictObject({ start: civilDateSchema, end: civilDateSchema });

/** Levels that open the Week, each in its own way. */
export const openingLevels = ['national', 'province', 'district', 'commune', 'school'] as const;

/** When an opening takes place: a day with or without a time, or a day of the units' choice in a period. */
export const openingTimeSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('day'),
    date: civilDateSchema,
    time: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    /** Words about the moment, such as `tiết chào cờ`. */
    moment: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('within'),
    period: weekPeriodSchema,
    sessions: z.number().int().positive().optional(),
  }),
]);

/** An opening (lễ khai mạc) of one level. */
export const openingSchema = z.strictObject({
  id: z.string().min(1),
  level: z.enum(openingLevels),
  when: openingTimeSchema,
  place: z.string().optional(),
  participants: z.array(inlineTextSchema).readonly().optional(),
  agenda: z.array(agendaItemSchema).readonly().optional(),
});

/** See {@link openingSchema}. */
export interface Opening extends z.infer<typeof openingSchema> {}

/** What one body has to do (phân công). */
export const assignmentSchema = z.strictObject({
  id: z.string().min(1),
  /** The body or group of bodies, such as `Ủy ban nhân dân các phường`. */
  assignee: z.string().min(1),
  tasks: z.array(inlineTextSchema).readonly(),
});

/** See {@link assignmentSchema}. */
export interface Assignment extends z.infer<typeof assignmentSchema> {}

/** What is to be reported, by when, to whom and how (chế độ báo cáo). */
export const reportingDutySchema = z.strictObject({
  deadline: deadlineSchema,
  to: z.string().min(1),
  /** Through whom, such as `Phòng Giáo dục và Đào tạo`. */
  through: z.string().min(1).optional(),
  form: z.strictObject({ id: z.string(), version: z.number().int().positive() }).optional(),
  channel: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('email'), address: z.string().min(1) }),
      z.strictObject({ type: z.literal('system'), name: z.string().min(1) }),
      z.strictObject({ type: z.literal('paper') }),
    ])
    .optional(),
  /** What comes along, such as photographs. */
  attachments: z.array(z.string().min(1)).readonly().optional(),
});

/** See {@link reportingDutySchema}. */
export interface ReportingDuty extends z.infer<typeof reportingDutySchema> {}

/**
 * What is true of one Week at one unit, whatever document tells of it. The official period and theme are
 * the Ministry's; the declared period is the unit's own and may differ.
 */
export const weekFactsSchema = z.strictObject({
  year: z.number().int().min(2011).max(2999),
  /** Exact wording, without quotation marks. */
  theme: z.string().min(1).optional(),
  officialPeriod: weekPeriodSchema.optional(),
  declaredPeriod: weekPeriodSchema.optional(),
  openings: z.array(openingSchema).readonly().optional(),
  activities: z.array(inlineTextSchema).readonly().optional(),
  slogans: z.array(z.string().min(1)).readonly().optional(),
  funding: inlineTextSchema.optional(),
  assignments: z.array(assignmentSchema).readonly().optional(),
  reporting: reportingDutySchema.optional(),
});

/** See {@link weekFactsSchema}. */
export interface WeekFacts extends z.infer<typeof weekFactsSchema> {}
