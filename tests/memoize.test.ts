import { expect, test } from 'vitest';
import { memoize } from '../src/memoize.ts';

interface Song {
  words: object;
  title: string;
}
const counted = () => {
  let times = 0;
  return {
    made: memoize(
      ({ words, title }: Song) => [words, title],
      ({ title }) => `${title} ${++times}`,
    ),
    times: () => times,
  };
};

test('what is made from the same objects is made once', () => {
  const { made, times } = counted();
  const words = {};
  expect([made({ words, title: 'a' }), made({ words, title: 'a' })]).toEqual(['a 1', 'a 1']);
  expect(times()).toBe(1);
});

test('it is made anew where any of them is another, and only the last is kept', () => {
  const { made } = counted();
  const words = {};
  expect([
    made({ words, title: 'a' }),
    made({ words: {}, title: 'a' }),
    made({ words, title: 'b' }),
    made({ words, title: 'a' }),
  ]).toEqual(['a 1', 'a 2', 'b 3', 'a 4']);
});

test('what came to nothing is not tried again', () => {
  let times = 0;
  const made = memoize(
    (it: object) => [it],
    () => {
      times++;
      return undefined;
    },
  );
  const it = {};
  expect([made(it), made(it), times]).toEqual([undefined, undefined, 1]);
});
