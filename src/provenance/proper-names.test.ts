import { expect, test } from 'vitest';
import { findProperNames } from './proper-names.ts';

test.each([
  [
    'runs of capitals, small joining words included',
    'It is the Department of Health and Social Care in Leeds.',
    ['Department of Health and Social Care', 'Leeds'],
  ],
  ['not the first word of a sentence', 'Practices met. Teams followed.', []],
  [
    'a name of several words may open one',
    'Surrey Heartlands led. The Hyde Group followed.',
    ['Hyde Group', 'Surrey Heartlands'],
  ],
  ['acronyms alone and months are left out', 'We asked NHS and PCNs in April.', []],
])('%s', (_rule, text, names) => {
  expect(findProperNames(text)).toEqual(names);
});

test('no name is as long as a run', () => {
  const list = Array.from({ length: 30 }, (_, at) => `Name${'abcdefghij'.charAt(at % 10)}`).join(' and ');
  expect(findProperNames(`They were ${list}`).every((name) => name.split(' ').length <= 7)).toBe(true);
});
