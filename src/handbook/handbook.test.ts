import { describe, expect, test } from 'vitest';
import { anchorOf, leadTo } from './anchors.ts';
import { divideIntoChapters, type HandbookRecord } from './chapters.ts';
import { gatherDrawings } from './drawings.ts';
import { gatherRecord } from './gather-record.ts';
import { indexAcronyms, indexOwners } from './indexes.ts';
import { hasClass, mapElements, pickElements } from './markup.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { writeDocument } from './write-document.ts';

function record(
  kind: HandbookRecord['kind'],
  url: string,
  rest: Partial<HandbookRecord> = {},
): HandbookRecord {
  return { id: url, kind, url, title: url, short: null, checked: '2026-01-01', parts: [], ...rest };
}

describe('markup', () => {
  test('elements are kept, changed, unwrapped and removed with what they hold', () => {
    const html = '<p class="a b">One <b>two</b><br> <i>three <b>four</b></i><!-- five --></p>';
    const changed = mapElements(html, (tag, around) => {
      if (tag.name === 'i') return 'remove';
      if (tag.name === 'b') return around.some(({ name }) => name === 'p') ? 'unwrap' : 'remove';
      return tag.name === 'p' ? { name: 'div', attributes: { id: 'x' } } : tag;
    });
    expect(changed).toBe('<div id="x">One two<br> </div>');
  });

  test('what is not closed in its turn is refused', () => {
    expect(() => mapElements('<p><b></p></b>', (tag) => tag)).toThrow('</p> closes <b>');
    expect(() => mapElements('<p>', (tag) => tag)).toThrow('<p> is not closed');
  });

  test('an element is picked whole, with those of its name inside', () => {
    const html = '<div><p class="lede">One</p><div class="b"><div>Two</div></div></div>';
    expect(pickElements(html, (tag) => hasClass(tag, 'b'))).toEqual(['<div class="b"><div>Two</div></div>']);
  });
});

test.for([
  ['/atlas/shared-actions/7/#7b', '#shared-actions-7--7b'],
  ['/atlas/shared-actions/7/#gone', '#shared-actions-7'],
  ['#7b', '#shared-actions-7--7b'],
  ['/atlas/sources/fuller-stocktake/#annex/7', '#sources-fuller-stocktake'],
  ['/atlas/explore/?pick=x#y', null],
  ['/elsewhere/', null],
  ['https://example.org/a', 'https://example.org/a'],
] as const)('%s leads to %s', ([address, to]) => {
  const places = new Set(['shared-actions-7', 'shared-actions-7--7b', 'sources-fuller-stocktake']);
  expect(anchorOf('/shared-actions/7/', '7b')).toBe('shared-actions-7--7b');
  expect(leadTo(address, '/shared-actions/7/', '/atlas/', places)).toBe(to);
});

describe('a record', () => {
  const page = `<main><article class="record"><header><h1>Title</h1></header><aside class="facts"><dl></dl></aside>
<div class="text"><h2 id="what">What</h2><p aria-describedby="note what">Text <a href="#what">here</a></p>
<details><summary>1 more</summary><p>Folded</p></details>
<h2 id="connected">Connected</h2><div><h3>Near</h3></div><h2 id="since">Since</h2><p class="screen">Tool</p><nav>On</nav>
</div></article></main>`;

  test('keeps its main text, a level of headings down, with unique ids and nothing folded', () => {
    const gathered = gatherRecord(page, '/roles/x/');
    expect(gathered).toContain('<section class="record" id="roles-x">');
    expect(gathered).toContain('<h2>Title</h2>');
    expect(gathered).toContain('<h3 id="roles-x--what">');
    expect(gathered).toContain('aria-describedby="roles-x--note roles-x--what"');
    expect(gathered).toContain('<div><p>Folded</p></div>');
    expect(gathered).toContain('Since');
    expect(gathered).not.toMatch(/Connected|Near|Tool|1 more|<nav/);
  });

  test('a page without one is refused', () => {
    expect(() => gatherRecord('<main></main>', '/x/')).toThrow('/x/ holds no record.');
  });

  test('its links lead within the handbook or lose themselves; passages are cited by name alone', () => {
    const html = `<p><a href="/roles/y/" rel="next">Y</a> <a href="/data/">Data</a> <span class="cites"><a href="/roles/y/">¶1</a></span>
<a href="https://example.org/">Out</a></p><svg><a class="item" href="/data/" transform="scale(2)"><text><a href="/data/">B</a></text></a></svg>`;
    expect(rewriteLinks(html, '/roles/x/', '/', new Set(['roles-y'])))
      .toBe(`<p><a href="#roles-y">Y</a> Data <span class="cites">¶1</span>
<a href="https://example.org/">Out</a></p><svg><g class="item" transform="scale(2)"><text>B</text></g></svg>`);
  });
});

test('of a page’s drawings the wide one is taken, with tones in place of hatchings', () => {
  const html = `<main><h1>Drawn</h1><svg width="300"></svg><svg width="1120"><defs><pattern id="wide-2"><path></path></pattern></defs>
<path fill="url(#wide-2)"></path></svg></main>`;
  const gathered = gatherDrawings(html, '/explore/');
  expect(gathered).toContain('<section class="drawn" id="explore">');
  expect(gathered).not.toMatch(/width="300"|pattern|url/);
  expect(gathered).toMatch(/<path fill="currentColor" fill-opacity="0\.\d+">/);
  expect(gatherDrawings(html, '/explore/', 'A & B')).toContain('<h2>A &amp; B</h2>');
});

test('chapters go by kind, and only short or ordered ones are listed', () => {
  const chapters = divideIntoChapters([
    record('term', '/glossary/a/'),
    record('shared-action', '/shared-actions/1/'),
  ]);
  expect(chapters.map(({ anchor, isListed }) => [anchor, isListed])).toEqual([
    ['shared-actions', true],
    ['glossary', false],
  ]);
});

const asks = (...owners: [string, string][]) => [{ owners: owners.map(([owner, as]) => ({ owner, as })) }];
const records = [
  record('shared-action', '/shared-actions/1/', {
    parts: asks(['/owners/b/', 'lead'], ['/owners/a/', 'named']),
  }),
  record('shared-action', '/shared-actions/2/', { parts: asks(['/owners/b/', 'with']) }),
  record('owner', '/owners/b/', { title: 'Beta', short: 'B' }),
  record('owner', '/owners/a/', { title: 'alpha' }),
  record('term', '/glossary/b/', { title: 'Beta term', short: 'B' }),
  record('source', '/sources/s/', { short: 'S' }),
];

test('owners are indexed with every recommendation that names them', () => {
  expect(indexOwners(records)).toEqual([
    { name: 'alpha', anchor: 'owners-a', places: [{ anchor: 'shared-actions-1', isMain: false }] },
    {
      name: 'Beta (B)',
      anchor: 'owners-b',
      places: [
        { anchor: 'shared-actions-1', isMain: true },
        { anchor: 'shared-actions-2', isMain: true },
      ],
    },
  ]);
});

test('an acronym leads to the glossary first', () => {
  expect(indexAcronyms(records)).toEqual([{ name: 'B', meaning: 'Beta term', anchor: 'glossary-b' }]);
});

describe('the document', () => {
  const front = { title: 'T', subtitle: 'S', sources: ['One & two'], rights: '<p>R</p>', checked: 'C' };
  const chapters = divideIntoChapters(records).map((chapter) => ({ ...chapter, html: '<p>Text</p>' }));
  const gathered = { chapters, drawings: '<p>Drawn</p>', styleSheets: [] };

  test('says its language and title, and has a place for every chapter', () => {
    const html = writeDocument(gathered, front, new Map(), '');
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('<li>One &amp; two</li>');
    for (const anchor of ['drawings', 'shared-actions', 'glossary', 'index-of-owners'])
      expect(html).toContain(`<h1 id="${anchor}">`);
    expect(html).toContain('<span class="page">000</span>');
  });

  test('prints the numbers that it is given, each page once', () => {
    const pages = new Map([
      ['shared-actions-1', 12],
      ['shared-actions-2', 12],
      ['owners-b', 40],
    ]);
    const html = writeDocument(gathered, front, pages, '');
    expect(html).toContain(
      'Beta (B) <span class="page">40</span></a><p><a href="#shared-actions-1">12</a></p>',
    );
    expect(html).toContain('<i><a href="#shared-actions-1">12</a></i>');
  });
});
