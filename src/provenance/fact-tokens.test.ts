import { describe, expect, test } from 'vitest';
import { factTokens, isFactSupported, readFacts } from './fact-tokens.ts';

const cases = (rows: readonly (readonly [text: string, ...tokens: string[]])[]) =>
  test.each(rows.map(([text, ...tokens]): [string, string[]] => [text, tokens.sort()]))(
    '%s',
    (text, tokens) => {
      expect(factTokens(text)).toEqual(tokens);
    },
  );

describe('plain numbers: separators dropped, magnitudes expanded', () => {
  cases([
    ['over 12,000 visits', 'n:12000'],
    ['1.5 million impressions', 'n:1500000'],
    ['6 million or so', 'n:6000000'],
    ['30k patients', 'n:30000'],
    ['5 hundred, 2 dozen', 'n:500', 'n:24'],
    ['0.25 FTE', 'n:0.25'],
    ['1.1 million', 'n:1100000'],
    ['a 24-hour service, 15 years, an 18-month programme, 10-minute slots', 'n:24', 'n:15', 'n:18', 'n:10'],
    ['the 8am rush', 'n:8'],
    ['at 7.30pm, at 7:30 pm', 'n:7.3'],
    ['on its 60th birthday', 'n:60'],
    ['(n=58), a split of 90:10', 'n:58', 'n:90', 'n:10'],
    ['**120** practices', 'n:120'],
    ['10K, 10k and 5M visits', 'n:10000', 'n:5000000'],
    ['500M people, 5Bn', 'n:500000000', 'n:5000000000'],
    ['20GPs, 5GPs', 'n:20', 'n:5'],
    ['50p, 24h, 3x, within 5d', 'n:50', 'n:24', 'n:3', 'n:5'],
    ['part 3x', 'n:3'],
  ]);
});

describe('ranges: both ends', () => {
  cases([
    ['30-50,000 people', 'n:30000', 'n:50000'],
    ['around 250–300,000', 'n:250000', 'n:300000'],
    ['30,000 to 50,000', 'n:30000', 'n:50000'],
    ['30,000-50,000 people', 'n:30000', 'n:50000'],
    ['between 30,000 and 50,000', 'n:30000', 'n:50000'],
    ['aged 0 to 100', 'n:0', 'n:100'],
    ['14–16 sessions', 'n:14', 'n:16'],
    ['from 6,500 to 10,000', 'n:6500', 'n:10000'],
    ['one to three million', 'n:1000000', 'n:3000000'],
    ['between one and three million', 'n:1000000', 'n:3000000'],
    ['11–12% of GDP', 'pct:11', 'pct:12'],
    ['7%-10%', 'pct:7', 'pct:10'],
    ['5 to 10 per cent', 'pct:5', 'pct:10'],
    ['£5-10 million', 'money:5000000', 'money:10000000'],
    ['£2 to £3', 'money:2', 'money:3'],
    ['12 and 49%', 'n:12', 'pct:49'],
  ]);
});

describe('percentages and money are units of their own', () => {
  cases([
    ['49%', 'pct:49'],
    ['49 per cent', 'pct:49'],
    ['6.5 percent', 'pct:6.5'],
    ['£1.5m', 'money:1500000'],
    ['£1.5 million', 'money:1500000'],
    ['£102m', 'money:102000000'],
    ['£4.5bn', 'money:4500000000'],
    ['£1.50 a head', 'money:1.5'],
    ['3 million pounds', 'money:3000000'],
    ['£2000', 'money:2000'],
    ['£500M, £10K, £1.5M', 'money:500000000', 'money:10000', 'money:1500000'],
    ['£5Bn', 'money:5000000000'],
    ['£5G', 'money:5'],
  ]);
});

describe('number words', () => {
  cases([
    ['two, Nine and ninety', 'n:2', 'n:9', 'n:90'],
    ['forty-one practices, forty one practices', 'n:41'],
    ['one thousand people', 'n:1000'],
    ['a million, a hundred', 'n:1000000', 'n:100'],
    ['one hundred and twenty', 'n:120'],
    ['two hundred thousand', 'n:200000'],
    ['between two hundred and five hundred', 'n:200', 'n:500'],
    ['two and a half years', 'n:2.5'],
    ['half a million', 'n:500000'],
    ['one in eight', 'n:1', 'n:8'],
    ['two-way, three-year', 'n:2', 'n:3'],
    ['someone, often, fourth, tenfold, millions of people, a third party, twice'],
  ]);
  test('"one" by itself is offered and never asked for', () => {
    expect(readFacts('one of them')).toEqual([{ token: 'n:1', printed: 'one', isFirm: false }]);
    expect(readFacts('one per cent')[0]?.isFirm).toBe(true);
    expect(readFacts('1 practice')[0]?.isFirm).toBe(true);
  });
});

describe('fractions: a whole share of a hundred is that percentage', () => {
  cases([
    ['half of them, one half, ½', 'pct:50'],
    ['a quarter of practices; three-quarters', 'pct:25', 'pct:75'],
    ['two thirds, one third, a third of GPs', 'frac:1/3', 'frac:2/3'],
    ['two fifths', 'pct:40'],
    ['a quarter of nurses and a half of GPs', 'pct:25', 'pct:50'],
    ['2½ years', 'n:2.5'],
    ['3/4 of the year', 'pct:75'],
  ]);
});

describe('dates are whole', () => {
  cases([
    ['by April 2024', 'date:2024-04'],
    ['MAY 2022', 'date:2022-05'],
    ['on 26 May 2022', 'date:2022-05-26'],
    ['Wednesday 9th February 2022', 'date:2022-02-09'],
    ['May 26, 2022; 26/05/2022; 2022-05-26', 'date:2022-05-26'],
    ['2024-04', 'date:2024-04'],
    ['on 1 July', 'date:--07-01'],
    ['on 1 July this year', 'date:this-07-01'],
    ['in July, in March', 'date:--07', 'date:--03'],
    ['it may march on'],
    ['beyond 2023/24', 'date:2023/24'],
    ['in 2021-22 and 2021/2022', 'date:2021/22'],
    ['Fellows 21/22', 'date:2021/22'],
    ['open 24/7', 'n:24', 'n:7'],
    ['as of Q4 2021/22', 'date:2021/22-Q4'],
    ['spring 2022', 'date:2022-spring'],
    ['a bare year 2019, pre-1948', 'date:2019', 'date:1948'],
    ['in the 1990s', 'date:1990s'],
    ['from 2005-2017', 'date:2005', 'date:2017'],
    ['April to June 2023', 'date:2023-04', 'date:2023-06'],
    ['from May 2021 to June 2023', 'date:2021-05', 'date:2023-06'],
    ['the 26,000 March 2024 target', 'n:26000', 'date:2024-03'],
    ['2,000 premises', 'n:2000'],
    ['Session 1, 9 February 2022', 'date:2022-02-09'],
  ]);
});

describe('numbers in names, addresses and references to our records are no facts', () => {
  cases([
    ['NHS 111, 111 call handling, via 111'],
    ['COVID-19 and Covid-19'],
    ['Core20PLUS5, Core20, CC4C, 4Rs, 5G, SW17 0RE'],
    ['Couch to 5k'],
    ['Strategic Framework 15'],
    ['SI 2024/575'],
    ['the Five Year Forward View and the 10 Year Health Plan'],
    [
      'shared action 7, action 3, high-impact action 2, part 7b, Actions 1 and 2, actions 1, 2 and 3, parts 7a to 7c',
    ],
    ['shared-action-7#7b, high-impact-action-2, annex/7'],
    ['breakout room 4, Theme 1, Session 1: findings, Fig 1, Table 2'],
    ['see https://example.org/2023/99 or www.example.org/12, a1@example.org, doi 10.7861/fhj.2023-0073'],
    ['[the report](/reports/2021/)'],
    ['glued marks: level2, high.3'],
    ['In session 1, 20 trainees', 'n:20'],
    ['the sessions 120 people joined', 'n:120'],
    ['111 practices', 'n:111'],
  ]);
});

test('a row of bare numbers is a chart, and offers percentages too', () => {
  expect(factTokens('42.6 37.7')).toEqual(['n:37.7', 'n:42.6', 'pct:37.7', 'pct:42.6']);
});

describe('isFactSupported', () => {
  test.each([
    ['April 2025', 'April 2024, and elsewhere 2025', false],
    ['April 2024', 'by April 2024 at the latest', true],
    ['2024', 'April 2024', true],
    ['2024', 'spring 2024', true],
    ['2023', 'beyond 2023/24', false],
    ['2024', 'beyond 2023/24', true],
    ['2021/22', 'Q4 2021/22', true],
    ['Q3 2021/22', 'Q4 2021/22', false],
    ['April 2024', 'throughout 2024', false],
    ['May 2022', '26 May 2022', true],
    ['26 May 2022', 'May 2022', false],
    ['2022-05', '26 May 2022', true],
    ['1 July 2022', '1 July this year', false],
    ['1 July 2022', '1 July this year; printed May 2022', true],
    ['1 July 2022', 'on 1 July; printed May 2022', false],
    ['1 July', '1 July this year', true],
    ['in July', '2 July 2021', true],
    ['in June', '2 July 2021', false],
    ['spring 2022', 'in 2022', false],
    ['1990s', 'in 1995', false],
    ['2000 people', '2,000 people', true],
    ['2,000 people', '2000 people', true],
    ['49%', '49 practices', false],
    ['49 practices', '49%', false],
    ['£12,000', '12,000', false],
    ['12,000', '£12,000', false],
    ['half', '50%', true],
    ['67%', 'two thirds', false],
    ['forty-one', '41', true],
    ['£1.5m', '£1.5 million', true],
    ['50,000', '30-50,000', true],
    ['30', '30-50,000', false],
  ])('"%s" by "%s": %s', (record, passage, isSupported) => {
    const offered = factTokens(passage);
    expect(readFacts(record).every(({ token }) => isFactSupported(token, offered))).toBe(isSupported);
  });
});
