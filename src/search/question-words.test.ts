import { describe, expect, test } from 'vitest';
import { wordsThatMatter } from './question-words.ts';

describe('wordsThatMatter', () => {
  test.each([
    ['what is a place?', 'place?'],
    ['what does PCN stand for', 'PCN'],
    ['INT meaning', 'INT'],
    ['definition of place', 'place'],
    ['difference between ICS and ICB', 'ICS ICB'],
    ['what is the difference between place and neighbourhood', 'place neighbourhood'],
    ['salaried versus partner', 'salaried partner'],
    ['who owns estates', 'estates'],
    ['who is responsible for the estates plan', 'estates plan'],
    ['Who must write a resilience plan', 'write resilience plan'],
    ['who supervises additional roles', 'supervises additional roles'],
    ['by when should teams be in place', 'teams place'],
    ['tell me about hubs', 'hubs'],
    ['"what is a place"', '"what is a place"'],
    ['what is', 'what is'],
    ['who owns', 'owns'],
    ['IT suppliers', 'IT suppliers'],
    ['is it safe', 'safe'],
    ['', ''],
  ])('%s', (query, kept) => expect(wordsThatMatter(query)).toBe(kept));

  test('a wording that is known keeps its words', () => {
    const isWording = (words: string) => words === 'out of hours';
    expect(wordsThatMatter('what is out of hours care of a GP', isWording, 3)).toBe('out of hours care GP');
  });
});
