import { CampaignTable } from './campaign-table.ts';
import { openDatabase } from './database.ts';
import { ExplanationTable } from './explanation-table.ts';
import { ReceivedFormTable } from './received-form-table.ts';

/** All that the portal keeps. */
export interface Storage {
  readonly campaigns: CampaignTable;
  readonly receivedForms: ReceivedFormTable;
  readonly explanations: ExplanationTable;
  /** Writes what is left to write and closes the files. */
  close(): Promise<void>;
}

/** Opens what the portal keeps, in the files of a folder; in memory without one. */
export async function openStorage(folder?: string): Promise<Storage> {
  const database = await openDatabase(folder);
  return {
    campaigns: new CampaignTable(database),
    receivedForms: new ReceivedFormTable(database),
    explanations: new ExplanationTable(database),
    close: () => database.close(),
  };
}
