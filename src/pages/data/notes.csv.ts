import { getIndex } from '../../components/site.ts';
import { notesCsv } from '../../exports/csv.ts';

export function GET(): Response {
  return new Response(notesCsv(getIndex().atlas), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
