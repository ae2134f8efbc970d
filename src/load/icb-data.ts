import { csvParse } from 'd3';
import type { AtlasRecord, IcbRecord, Relation } from '../model/atlas.ts';
import type { Fault } from '../model/faults.ts';

/** One integrated care board as the Organisation Data Service lists it at one time. */
export interface IcbRow {
  ods: string;
  gss: string;
  name: string;
  region: string;
  regionCode: string;
  /** Codes of the boards that its area went to, or came from. */
  others: readonly string[];
}

/**
 * Reads a table of boards: ods_code, gss_code, name, nhs_region_code, nhs_region and the named column of other codes,
 * joined by strokes.
 * @throws Error that names the missing column or the line without a value.
 */
export function readIcbRows(text: string, othersColumn: string): IcbRow[] {
  const rows = csvParse(text);
  const columns = ['ods_code', 'gss_code', 'name', 'nhs_region_code', 'nhs_region', othersColumn];
  const missing = columns.filter((column) => !rows.columns.includes(column));
  if (missing.length) throw new Error(`it has no column ${missing.join(', ')}.`);
  return rows.map((row, i) => {
    const cell = (column: string): string => {
      const value = row[column]?.trim();
      if (!value) throw new Error(`line ${i + 2} has no ${column}.`);
      return value;
    };
    return {
      ods: cell('ods_code'),
      gss: cell('gss_code'),
      name: cell('name'),
      region: cell('nhs_region'),
      regionCode: cell('nhs_region_code'),
      others: (row[othersColumn] ?? '').split('|').filter(Boolean),
    };
  });
}

/** Where records of boards and the ICB data differ: each board has its row, each row its board, and the successors agree. */
export function findIcbFaults(
  records: readonly AtlasRecord[],
  relations: readonly Relation[],
  { then, now }: { then: readonly IcbRow[]; now: readonly IcbRow[] },
): Fault[] {
  const boards = records.filter((record) => record.kind === 'icb');
  const rowsOf = (ods: string) => [...then, ...now].filter((row) => row.ods === ods);
  const withoutBoard = [...then, ...now].filter((row) => !boards.some(({ ods }) => ods === row.ods));
  return [
    ...withoutBoard.map(({ ods, name }): Fault => {
      const what = `${ods}, ${name}, has no content/icb/${ods.toLowerCase()}.mdx.`;
      return { code: 'icb-misfit', file: 'content/icb', field: ods, what };
    }),
    ...boards.flatMap((board) =>
      [...differences(board, rowsOf(board.ods)), ...successorFaults(board, relations, then)].map(
        ([field, what]): Fault => ({ code: 'icb-misfit', file: board.file, field, what }),
      ),
    ),
  ];
}

/** The board is as its latest row says; a code that it had before stands in the earlier row. */
function differences(board: IcbRecord, rows: readonly IcbRow[]): [string, string][] {
  const latest = rows.at(-1);
  if (!latest) return [['ods', `no row has the code ${board.ods}.`]];
  const earlier = rows.map(({ gss }) => gss).find((gss) => gss !== latest.gss) ?? null;
  const pairs: [string, string | null, string | null][] = [
    ['slug', board.slug, board.ods.toLowerCase()],
    ['title', board.title, latest.name],
    ['gss', board.gss, latest.gss],
    ['earlierGss', board.earlierGss, earlier],
    ['region', board.region, latest.region],
    ['regionCode', board.regionCode, latest.regionCode],
  ];
  return pairs
    .filter(([, own, listed]) => own !== listed)
    .map(([field, own, listed]) => [field, `it says ${own ?? 'nothing'}, the data ${listed ?? 'nothing'}.`]);
}

function successorFaults(
  board: IcbRecord,
  relations: readonly Relation[],
  then: readonly IcbRow[],
): [string, string][] {
  const listed = then.find(({ ods }) => ods === board.ods)?.others ?? [];
  const own = relations
    .filter(({ from, type }) => from === board.id && type === 'succeeded-by')
    .map(({ to }) => to.replace(/^icb-/, '').toUpperCase());
  const [wants, says] = [listed, own].map((codes) => [...codes].sort().join(', ') || 'none');
  return wants === says ? [] : [['relations', `its successors are ${says}, in the data ${wants}.`]];
}
