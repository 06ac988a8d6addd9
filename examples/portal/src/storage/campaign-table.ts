import type { PGliteInterface } from '@electric-sql/pglite';
import * as z from 'zod';
import type { Campaign } from '../campaigns/campaign.ts';

const row = z
  .object({
    id: z.string(),
    year: z.int(),
    theme: z.string().nullable(),
    week_start: z.iso.date().nullable(),
    week_end: z.iso.date().nullable(),
    form_id: z.string(),
    form_version: z.int(),
    deadline_date: z.iso.date(),
    deadline_rule: z.enum(['before', 'onOrBefore']),
    reporters: z.array(z.string()),
    created_at: z.string(),
  })
  .transform(
    (stored): Campaign => ({
      id: stored.id,
      year: stored.year,
      ...(stored.theme !== null && { theme: stored.theme }),
      ...(stored.week_start !== null &&
        stored.week_end !== null && { week: { start: stored.week_start, end: stored.week_end } }),
      form: { id: stored.form_id, version: stored.form_version },
      deadline: { date: stored.deadline_date, rule: stored.deadline_rule },
      reporters: stored.reporters,
      createdAt: stored.created_at,
    }),
  );

/** The campaigns that are kept. */
export class CampaignTable {
  readonly #database: PGliteInterface;

  constructor(database: PGliteInterface) {
    this.#database = database;
  }

  /** All campaigns, the newest first. */
  async all(): Promise<readonly Campaign[]> {
    const { rows } = await this.#database.query('select * from campaign order by year desc, created_at desc');
    return z.array(row).parse(rows);
  }

  async find(id: string): Promise<Campaign | undefined> {
    const { rows } = await this.#database.query('select * from campaign where id = $1', [id]);
    return z.array(row).parse(rows)[0];
  }

  async add(campaign: Campaign): Promise<void> {
    const { id, year, theme, week, form, deadline, reporters, createdAt } = campaign;
    await this.#database.query(
      `insert into campaign (id, year, theme, week_start, week_end, form_id, form_version,
         deadline_date, deadline_rule, reporters, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        year,
        theme ?? null,
        week?.start ?? null,
        week?.end ?? null,
        form.id,
        form.version,
        deadline.date,
        deadline.rule,
        JSON.stringify(reporters),
        createdAt,
      ],
    );
  }
}
