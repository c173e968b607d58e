import { describe, expect, it } from 'vitest';
import { findShapes, shapes } from './shapes.ts';

function namesOf(text: string): readonly string[] {
  return findShapes(text).map((index) => shapes[index]?.name ?? '');
}

describe('findShapes', () => {
  it.each([
    ['code', '```\nx\n```'],
    ['json', '{ "a": 1 }'],
    ['latex', '\\frac{1}{2}'],
    ['equation', 'solve 3x + 7 = 22'],
    ['equation', '2y=8'],
    ['arithmetic', 'what is 12 * 7'],
    ['table', 'see\n| a | b |\n'],
    ['html', '<p>x</p>'],
    ['sql', 'select name from users'],
    ['traceback', 'it says KeyError'],
    ['traceback', '  at Cart.total(Cart.java:42)'],
    ['python', 'def f(x):'],
    ['javascript', 'const a = 1'],
    ['cpp', '#include <map>'],
    ['java', 'public static void main'],
    ['shell', '$ ls'],
    ['url', 'https://a.example'],
    ['email', 'me@a.example'],
    ['csv', 'a,b,c\n1,2,3\n'],
    ['words', 'in 200 words'],
    ['words', '写一篇800字的作文'],
    ['blank', 'The ___ is red'],
    ['options', 'A) one B) two'],
  ])('sees %s in %j', (name, text) => {
    expect(namesOf(text)).toContain(name);
  });

  it.each(['id = 1 is a row', 'a 24/7 service on 2024-05-01', 'well, yes, no', 'I select a gift from here', 'A or B'])(
    'sees nothing in %j',
    (text) => {
      expect(namesOf(text)).toEqual([]);
    },
  );
});
