import { expect, test } from 'vitest';
import { openSearchDescription } from './opensearch.ts';

test.for([
  ['https://atlas.example/search/', 'template="https://atlas.example/search/?q={searchTerms}"'],
  ['https://atlas.example/sub/search/', 'template="https://atlas.example/sub/search/?q={searchTerms}"'],
  ['https://atlas.example/a&"<b/', 'template="https://atlas.example/a&amp;&quot;&lt;b/?q={searchTerms}"'],
] as const)('%s becomes the template', ([search, template]) => {
  expect(openSearchDescription({ search, icon: 'https://atlas.example/icon.svg' })).toContain(template);
});

test('names are within what the format allows', () => {
  const text = openSearchDescription({ search: 'https://atlas.example/search/', icon: '' });
  const lengthOf = (tag: string) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(text)?.[1]?.length;
  expect(lengthOf('ShortName')).toBeLessThanOrEqual(17);
  expect(lengthOf('Description')).toBeLessThanOrEqual(1024);
});
