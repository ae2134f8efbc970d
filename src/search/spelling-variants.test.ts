import { describe, expect, test } from 'vitest';
import { spellingVariants } from './spelling-variants.ts';

const OWN = new Set(
  'organisation organisations centre programme behaviour paediatric ageing licence neighbourhoods analyse catalogue enrolment counselling practice judgement four filed filled colour organization diarrhoea'.split(
    ' ',
  ),
);
const isOwn = (word: string) => OWN.has(word);

describe('spellingVariants', () => {
  test.each([
    ['organization', 'organisation'],
    ['organizations', 'organisations'],
    ['center', 'centre'],
    ['program', 'programme'],
    ['behavior', 'behaviour'],
    ['pediatric', 'paediatric'],
    ['diarrhea', 'diarrhoea'],
    ['aging', 'ageing'],
    ['license', 'licence'],
    ['neighborhoods', 'neighbourhoods'],
    ['analyze', 'analyse'],
    ['catalog', 'catalogue'],
    ['enrollment', 'enrolment'],
    ['counseling', 'counselling'],
    ['judgment', 'judgement'],
    ['color', 'colour'],
  ])('%s is %s in Britain', (word, british) => {
    expect(spellingVariants(word, isOwn)).toEqual([{ word: british, why: 'British spelling' }]);
  });

  test('an American form that the atlas has is found from the British one', () => {
    expect(spellingVariants('organisation', isOwn)).toEqual([
      { word: 'organization', why: 'American spelling' },
    ]);
  });

  test.each([
    ['a short word is no form of another', 'for'],
    ['two words of the atlas are not one', 'filled'],
    ['a form that the atlas lacks', 'labor'],
    ['a word without another form', 'banana'],
    ['nothing', ''],
  ])('%s', (_, word) => expect(spellingVariants(word, isOwn)).toEqual([]));
});
