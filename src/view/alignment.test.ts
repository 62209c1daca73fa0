import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Phase } from '#schema/facets.ts';
import { alignment } from './alignment.ts';
import { practice, principle } from './entries.fixture.ts';

type Input = NonNullable<Parameters<typeof practice>[0]>;

const stated = (number: number, phase: Phase | null, statedBySource = true) => ({
  number,
  phase,
  statedBySource,
});

function groups(input: Input, locale: Locale = 'en', numbers = [1, 2, 3]) {
  const texts = { en: {}, ar: {} };
  const principles = numbers.map((number) => principle(number, { locale, texts }));
  return alignment(locale, useTranslations(locale), practice({ ...input, locale }), principles);
}

test('principles stand by phase, design first, the unstated last', () => {
  const t = useTranslations('en');
  const principles = [stated(2, null), stated(3, 'implementation'), stated(1, 'design')];
  assert.deepEqual(
    groups({ facts: { principles } }).map(({ phase, lines }) => [
      phase,
      lines.map((l) => l.number),
    ]),
    [
      [t('phase.design'), ['1']],
      [t('phase.implementation'), ['3']],
      [t('phase.none'), ['2']],
    ],
  );
});

test('a practice that names no principle has no groups', () => {
  assert.deepEqual(groups({}), []);
});

test('a principle that has no page is left out, and its phase with it', () => {
  const principles = [stated(1, 'design'), stated(9, 'implementation')];
  assert.deepEqual(
    groups({ facts: { principles } }).flatMap(({ lines }) => lines.map(({ number }) => number)),
    ['1'],
  );
});

test('a line names the principle, leads to it and says how the practice keeps to it', () => {
  const facts = { principles: [stated(2, 'design')] };
  const texts = { en: { alignment: { 2: 'By listening.' } } };
  assert.deepEqual(groups({ facts, texts })[0]?.lines, [
    {
      number: '2',
      name: 'Title en',
      nameBorrowed: {},
      href: '/en/principles/principle-2/',
      how: 'By listening.',
      isStatedBySource: true,
    },
  ]);
});

test('a line tells our reading from what the source states', () => {
  const facts = { principles: [stated(1, 'design', false), stated(2, 'design')] };
  assert.deepEqual(
    groups({ facts })[0]?.lines.map(({ isStatedBySource }) => isStatedBySource),
    [false, true],
  );
});

test('a borrowed name is marked with its language, and its number printed in the digits of the page', () => {
  const facts = { principles: [stated(2, 'design')] };
  const line = groups({ facts }, 'my')[0]?.lines[0];
  assert.deepEqual([line?.number, line?.nameBorrowed], ['၂', { lang: 'en', dir: 'ltr' }]);
});

test('a partial text says how in the language of its body', () => {
  const facts = { principles: [stated(1, 'design')] };
  const texts = { en: { alignment: { 1: 'By listening.' } }, ar: { hasBody: false } };
  assert.equal(groups({ facts, texts }, 'ar')[0]?.lines[0]?.how, 'By listening.');
});
