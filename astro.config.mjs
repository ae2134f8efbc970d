import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { content } from './src/load/content-integration.ts';
import { offline } from './src/offline/offline-integration.ts';
import { portable } from './src/portable/portable-integration.ts';
import { searchIndex } from './src/search/search-index-integration.ts';

const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  integrations: [content(), mdx(), preact(), searchIndex(), portable(), offline()],
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
    },
  },
  // A script in the page would need its hash in the policy of every page.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  // No page shows code, and Shiki’s inline styles would be refused by the policy below.
  markdown: { syntaxHighlight: false },
});
