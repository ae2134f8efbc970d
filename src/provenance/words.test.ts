import { expect, test } from 'vitest';
import { splitWords } from './words.ts';

test.each([
  [
    "separates at everything that is no letter, digit or one of ' £ % .",
    'Care (in-hours): 8am–8pm',
    ['care', 'in', 'hours', '8am', '8pm'],
  ],
  ['keeps sums, shares and decimals whole', '£1.5m or 6.5%', ['£1.5m', 'or', '6.5%']],
  ['splits a number at its comma', '12,000', ['12', '000']],
  ['straightens apostrophes and drops those outside a word', '‘GP’s’ and GPs’.', ["gp's", 'and', 'gps']],
  ['normalises compatibility forms', 'low,ⁱ ﬁrst', ['low', 'i', 'first']],
  ['finds nothing in punctuation', ' … — .', []],
])('%s', (_rule, text, words) => {
  expect(splitWords(text)).toEqual(words);
});
