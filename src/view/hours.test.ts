import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useTranslations } from '#i18n/translate.ts';
import type { Locale } from '#i18n/locales.ts';
import { hoursLine } from './hours.ts';

type Span = readonly [number, number, number];
const hours = { words: 'by the source', of: 'office' } as const;
const spans = (days: readonly number[], from: number, to: number) =>
  days.map((day): Span => [day, from, to]);

function shown(locale: Locale, week: readonly Span[]): string[] {
  const { words } = hoursLine(locale, hours, { zone: 'Asia/Seoul', spans: week });
  return words.map(({ words: each }) => each);
}
const there = useTranslations('en')('hours.there');

const cases: readonly (readonly [why: string, Span[], expected: readonly string[]])[] = [
  [
    'days that follow each other stand together',
    spans([0, 1, 2, 3, 4], 540, 1020),
    ['Monday – Friday 09:00–17:00'],
  ],
  [
    'a week is told from its first working day',
    spans([0, 1, 2, 3, 6], 540, 1080),
    ['Sunday – Thursday 09:00–18:00'],
  ],
  [
    'days apart stand apart',
    spans([0, 2, 4], 660, 1140),
    ['Monday 11:00–19:00', 'Wednesday 11:00–19:00', 'Friday 11:00–19:00'],
  ],
  [
    'other hours on a day stand apart',
    [...spans([0, 1], 540, 720), ...spans([2], 540, 600)],
    ['Monday – Tuesday 09:00–12:00', 'Wednesday 09:00–10:00'],
  ],
  ['what ends after midnight ends by the clock', spans([4], 1200, 1560), ['Friday 20:00–02:00']],
  [
    'a break at noon stays within its day',
    [...spans([0, 1], 480, 720), ...spans([0, 1], 780, 1020)],
    ['Monday – Tuesday 08:00–12:00, 13:00–17:00'],
  ],
  [
    'every day the same is one line',
    spans([0, 1, 2, 3, 4, 5, 6], 450, 1260),
    ['Monday – Sunday 07:30–21:00'],
  ],
];
for (const [why, week, expected] of cases)
  test(`in hours ${why}`, () => {
    assert.deepEqual(shown('en', week), [...expected, there]);
  });

test('what never closes is said in words, by no clock', () => {
  const always = spans([0, 1, 2, 3, 4, 5, 6], 0, 1440);
  assert.deepEqual(shown('ar', always), [useTranslations('ar')('hours.always')]);
});

test('days and digits are those of the language', () => {
  const [burmese = ''] = shown('my', spans([0], 540, 1020));
  assert.match(burmese, /၀၉:၀၀–၁၇:၀၀$/);
});

test('hours without a timetable stand in the words of their source, in their language', () => {
  const { words, weekly } = hoursLine('ar', hours, undefined);
  assert.equal(weekly, undefined);
  assert.deepEqual(words, [{ words: 'by the source', borrowed: { lang: 'en', dir: 'ltr' } }]);
});
