import { getIndex } from '../../components/site.ts';
import { atlasJson } from '../../exports/atlas-json.ts';

export function GET(): Response {
  return new Response(atlasJson(getIndex().atlas), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
