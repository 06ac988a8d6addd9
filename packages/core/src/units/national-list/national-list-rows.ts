import * as z from 'zod';
import { type Finding, pointerTo, raise } from '../../findings/finding.ts';
import { listUnreadable, rowUnreadable } from './national-list-findings.ts';

const tableSchema = z.object({ type: z.literal('table'), name: z.string(), data: z.array(z.unknown()) });
const entriesSchema = z.array(z.unknown());

const provinceSchema = z.object({
  province_code: z.string(),
  name: z.string().min(1),
  place_type: z.string().nullish(),
});
const communeSchema = z.object({ ward_code: z.string(), name: z.string().min(1), province_code: z.string() });
const conversionSchema = z.object({
  old_ward_code: z.string().nullish(),
  old_ward_name: z.string().nullish(),
  old_district_name: z.string().nullish(),
  old_province_name: z.string().nullish(),
  new_ward_code: z.string(),
  new_ward_name: z.string(),
  new_province_name: z.string(),
});

/** A row and where it stands in what was handed in. */
interface Row<Fields> {
  readonly fields: Fields;
  readonly pointer: string;
  /** From 1, as people count. */
  readonly number: number;
}

/** A row of `provinces`. */
export type ProvinceRow = Row<z.infer<typeof provinceSchema>>;
/** A row of `wards`. */
export type CommuneRow = Row<z.infer<typeof communeSchema>>;
/** A row of `ward_mappings`. */
export type ConversionRow = Row<z.infer<typeof conversionSchema>>;

/** The rows of the three tables that have the fields they should have. */
export interface NationalListRows {
  readonly provinces: readonly ProvinceRow[];
  readonly communes: readonly CommuneRow[];
  readonly conversions: readonly ConversionRow[];
  readonly findings: readonly Finding[];
}

interface Table {
  readonly name: string;
  readonly pointer: string;
  readonly rows: readonly unknown[];
}

function tablesOf(input: unknown): readonly Table[] {
  const entries = entriesSchema.safeParse(input);
  if (!entries.success) return [];
  return entries.data.flatMap((entry, place) => {
    const table = tableSchema.safeParse(entry);
    if (!table.success) return [];
    return [{ name: table.data.name, pointer: pointerTo('', place, 'data'), rows: table.data.data }];
  });
}

function readRows<Schema extends z.ZodType>(
  { name, pointer, rows }: Table,
  schema: Schema,
  findings: Finding[],
): readonly Row<z.infer<Schema>>[] {
  return rows.flatMap((row, place) => {
    const parsed = schema.safeParse(row);
    const at = pointerTo(pointer, place);
    if (parsed.success) return [{ fields: parsed.data, pointer: at, number: place + 1 }];
    for (const { path } of parsed.error.issues) {
      const field = path.map(String).join('.');
      findings.push(raise(rowUnreadable, at, { table: name, row: String(place + 1), field }));
    }
    return [];
  });
}

const noRows = (name: string): Table => ({ name, pointer: '', rows: [] });

/** Reads the tables of the list; rows that are not of the right form become findings and are left out. */
export function readNationalListRows(input: unknown): NationalListRows {
  const tables = new Map(tablesOf(input).map((table) => [table.name, table]));
  const provinces = tables.get('provinces');
  const communes = tables.get('wards');
  if (provinces === undefined || communes === undefined)
    return { provinces: [], communes: [], conversions: [], findings: [raise(listUnreadable, '', {})] };
  const findings: Finding[] = [];
  return {
    provinces: readRows(provinces, provinceSchema, findings),
    communes: readRows(communes, communeSchema, findings),
    conversions: readRows(tables.get('ward_mappings') ?? noRows('ward_mappings'), conversionSchema, findings),
    findings,
  };
}
