import type { PGliteInterface } from '@electric-sql/pglite';
import type { Acknowledgement, UnitId } from '@llw/core';
import * as z from 'zod';

const row = z
  .object({
    code: z.string(),
    fingerprint: z.string(),
    given_by: z.string(),
    given_at: z.string(),
    reason: z.string(),
  })
  .transform(
    ({ code, fingerprint, given_by: by, given_at: at, reason }): Acknowledgement => ({
      code,
      fingerprint,
      by,
      at,
      reason,
    }),
  );

/** Why doubtful figures are right, as units told (giải trình). */
export class ExplanationTable {
  readonly #database: PGliteInterface;

  constructor(database: PGliteInterface) {
    this.#database = database;
  }

  /** What a unit explained in a campaign. */
  async ofUnit(campaign: string, unit: UnitId): Promise<readonly Acknowledgement[]> {
    const { rows } = await this.#database.query(
      `select code, fingerprint, given_by, given_at, reason from explanation
       where campaign_id = $1 and unit_id = $2 order by given_at, fingerprint`,
      [campaign, unit],
    );
    return z.array(row).parse(rows);
  }

  /** Keeps an explanation in the place of an earlier one of the same figures. */
  async give(campaign: string, unit: UnitId, explanation: Acknowledgement): Promise<void> {
    const { code, fingerprint, by, at, reason } = explanation;
    await this.#database.query(
      `insert into explanation (campaign_id, unit_id, code, fingerprint, given_by, given_at, reason)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (campaign_id, unit_id, fingerprint)
       do update set given_by = $5, given_at = $6, reason = $7`,
      [campaign, unit, code, fingerprint, by, at, reason],
    );
  }
}
