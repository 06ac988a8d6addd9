import type { PGliteInterface } from '@electric-sql/pglite';
import { type Finding, type Submission, submissionEnvelopeSchema } from '@llw/core';
import * as z from 'zod';
import type { ReceivedForm } from '../submissions/received-form.ts';
import type { UploadedWorkbook } from '../submissions/take-in.ts';

const localized = z.object({ vi: z.string(), en: z.string() });

const storedFinding = z.custom<Finding>(
  (value) =>
    z
      .object({
        code: z.string(),
        version: z.int(),
        severity: z.enum(['error', 'query', 'info']),
        message: localized,
        params: z.record(z.string(), z.string()),
        pointer: z.string(),
      })
      .safeParse(value).success,
);

const storedSubmission = z.custom<Submission>((value) => submissionEnvelopeSchema.safeParse(value).success);

const row = z
  .object({
    id: z.string(),
    campaign_id: z.string(),
    unit_id: z.string(),
    revision: z.int(),
    received_at: z.string(),
    state: z.enum(['submitted', 'returned', 'unreadable']),
    file_name: z.string().nullable(),
    typed: z.record(z.string(), z.string()),
    findings: z.array(storedFinding),
    submission: storedSubmission.nullable(),
  })
  .transform((stored): ReceivedForm => {
    const { id, revision, state, submission, file_name: fileName } = stored;
    return {
      id,
      campaign: stored.campaign_id,
      unit: stored.unit_id,
      revision,
      receivedAt: stored.received_at,
      state,
      ...(fileName !== null && { fileName }),
      typed: stored.typed,
      findings: stored.findings,
      ...(submission !== null &&
        state !== 'unreadable' && { submission: { ...submission, id, revision, status: state } }),
    };
  });

const fileRow = z.object({ file_name: z.string(), file: z.instanceof(Uint8Array) });

const COLUMNS =
  'id, campaign_id, unit_id, revision, received_at, state, file_name, typed, findings, submission';

/** The reports that came, each as it came. */
export class ReceivedFormTable {
  readonly #database: PGliteInterface;

  constructor(database: PGliteInterface) {
    this.#database = database;
  }

  /** What came for a campaign, in the order in which it came. */
  async ofCampaign(campaign: string): Promise<readonly ReceivedForm[]> {
    const { rows } = await this.#database.query(
      `select ${COLUMNS} from received_form where campaign_id = $1 order by received_at, unit_id, revision`,
      [campaign],
    );
    return z.array(row).parse(rows);
  }

  async find(campaign: string, id: string): Promise<ReceivedForm | undefined> {
    const { rows } = await this.#database.query(
      `select ${COLUMNS} from received_form where campaign_id = $1 and id = $2`,
      [campaign, id],
    );
    return z.array(row).parse(rows)[0];
  }

  /** The workbook as it was uploaded. */
  async workbook(campaign: string, id: string): Promise<UploadedWorkbook | undefined> {
    const { rows } = await this.#database.query(
      'select file_name, file from received_form where campaign_id = $1 and id = $2 and file is not null',
      [campaign, id],
    );
    const [found] = z.array(fileRow).parse(rows);
    return found && { name: found.file_name, bytes: found.file };
  }

  /** Keeps a report as the unit's next revision. */
  async add(
    received: Omit<ReceivedForm, 'revision' | 'fileName'>,
    workbook?: UploadedWorkbook,
  ): Promise<void> {
    const { id, campaign, unit, receivedAt, state, typed, findings, submission } = received;
    await this.#database.query(
      `insert into received_form (${COLUMNS}, file)
       select $1, $2, $3, coalesce(max(revision), 0) + 1, $4, $5, $6, $7, $8, $9, $10
       from received_form where campaign_id = $2 and unit_id = $3`,
      [
        id,
        campaign,
        unit,
        receivedAt,
        state,
        workbook?.name ?? null,
        JSON.stringify(typed),
        JSON.stringify(findings),
        submission && state !== 'unreadable' ? JSON.stringify(submission) : null,
        workbook?.bytes ?? null,
      ],
    );
  }
}
