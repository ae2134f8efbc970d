import { href } from '../components/site.ts';
import { webManifest } from '../offline/manifest.ts';

export function GET(): Response {
  return new Response(JSON.stringify(webManifest(href)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
