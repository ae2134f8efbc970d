import { atlasSchema } from '../../exports/atlas-schema.ts';

export function GET(): Response {
  return new Response(atlasSchema(), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
}
