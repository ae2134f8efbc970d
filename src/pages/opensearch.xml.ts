import type { APIContext } from 'astro';
import { openSearchDescription } from '../components/browse/opensearch.ts';
import { href } from '../components/site.ts';

export function GET({ site }: APIContext): Response {
  const address = (url: string) => new URL(href(url), site).href;
  const description = openSearchDescription({ search: address('/search/'), icon: address('/icon.svg') });
  return new Response(description, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
