import { csvParse } from 'd3';
import type { AtlasRecord, IcbRecord, Relation } from '../model/atlas.ts';
import { findDoubles } from '../model/doubles.ts';
import type { Fault } from '../model/faults.ts';

/** One integrated care board as the Organisation Data Service lists it at one time. */
export interface IcbRow {
  ods: string;
  gss: string;
  name: string;
  region: string;
  regionCode: string;
  /** The day on which it was abolished or made new, where its status says so. */
  until: string | null;
  from: string | null;
  /** Codes of the boards that its area went to, or came from. */
  others: readonly string[];
}

/** When the boards of the first table were established. */
const ESTABLISHED = '2022-07-01';

/**
 * Reads a table of boards: ods_code, gss_code, name, nhs_region_code, nhs_region and the named columns of the status
 * ("abolished 2026-04-01", "new 2026-04-01") and of other codes, joined by strokes.
 * @throws Error that names the missing column, the line without a value or the board that stands twice.
 */
export function readIcbRows(text: string, statusColumn: string, othersColumn: string): IcbRow[] {
  const rows = csvParse(text);
  const columns = [
    'ods_code',
    'gss_code',
    'name',
    'nhs_region_code',
    'nhs_region',
    statusColumn,
    othersColumn,
  ];
  const missing = columns.filter((column) => !rows.columns.includes(column));
  if (missing.length) throw new Error(`it has no column ${missing.join(', ')}.`);
  const [double] = findDoubles(rows, (row) => row.ods_code ?? '');
  if (double) throw new Error(`${double.item.ods_code} stands in it twice.`);
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
      until: dayAfter('abolished', cell(statusColumn)),
      from: dayAfter('new', cell(statusColumn)),
      others: (row[othersColumn] ?? '').split('|').filter(Boolean),
    };
  });
}

function dayAfter(word: string, status: string): string | null {
  const [first, day = null] = status.split(' ');
  return first === word ? day : null;
}

/**
 * Where records of boards and the ICB data differ: each board has its row, each row its board, the successors agree,
 * and what the later table calls predecessors are those that name it.
 */
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
    ...now.flatMap((row) => predecessorFaults(row, then)),
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
    ['from', board.from, rows.find(({ from }) => from)?.from ?? ESTABLISHED],
    ['until', board.until, rows.find(({ until }) => until)?.until ?? null],
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
  const [wants, says] = [listed, own].map(sayCodes);
  return wants === says ? [] : [['relations', `its successors are ${says}, in the data ${wants}.`]];
}

function predecessorFaults({ ods, others }: IcbRow, then: readonly IcbRow[]): Fault[] {
  const naming = then.filter((row) => row.others.includes(ods)).map((row) => row.ods);
  const [listed, wants] = [others, naming].map(sayCodes);
  if (listed === wants) return [];
  const what = `the predecessors of ${ods} are ${listed}; those that name it as successor are ${wants}.`;
  return [{ code: 'icb-misfit', file: 'content/icbs-2026.csv', field: ods, what }];
}

function sayCodes(codes: readonly string[]): string {
  return [...codes].sort().join(', ') || 'none';
}
