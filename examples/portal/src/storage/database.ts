import { PGlite, types } from '@electric-sql/pglite';
import { migrations } from './migrations.ts';

/**
 * Opens the portal's database and brings its tables up to date. It lives in the files of one folder and in
 * this process alone; without a folder it lives in memory and ends with the process.
 *
 * @param folder where the database keeps its files; it is made where it does not exist.
 */
export async function openDatabase(folder?: string): Promise<PGlite> {
  const database = await PGlite.create({
    ...(folder !== undefined && { dataDir: folder }),
    // A day stays the text it is: the driver would make it a moment in the machine's zone.
    parsers: { [types.DATE]: (day: string) => day },
  });
  await migrate(database);
  return database;
}

async function migrate(database: PGlite): Promise<void> {
  await database.exec('create table if not exists migration (number integer primary key)');
  const { rows } = await database.query<{ done: number }>('select count(*)::int as done from migration');
  const done = rows[0]?.done ?? 0;
  for (const [index, statements] of migrations.entries()) {
    if (index < done) continue;
    await database.transaction(async (transaction) => {
      await transaction.exec(statements);
      await transaction.query('insert into migration (number) values ($1)', [index + 1]);
    });
  }
}
