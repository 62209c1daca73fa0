import assert from 'node:assert/strict';
import test from 'node:test';
import { journey } from '#domain/alignment.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Step } from '#schema/facets.ts';
import { routeStops } from './route.ts';

const nowhere = () => undefined;
const lit = (on: readonly Step[]) =>
  routeStops('en', journey, on, nowhere).flatMap(({ step, isOn }) => (isOn ? [step] : []));

test('every stop stands in the order of the journey, in the words of the page', () => {
  const t = useTranslations('ar');
  const stops = routeStops('ar', journey, [], nowhere);
  assert.deepEqual(
    stops.map(({ step, label }) => [step, label]),
    journey.map((step) => [step, t(`step.${step}`)]),
  );
});

test('the stops that a page is about are filled', () => {
  assert.deepEqual(lit(['return', 'origin']), ['origin', 'return']);
  assert.deepEqual(lit([]), []);
});

test('a page about the whole way fills every stop', () => {
  assert.deepEqual(lit(['across']), journey);
  assert.deepEqual(lit(['origin', 'across']), journey);
});

test('a stop leads where the page says, or nowhere', () => {
  const stops = routeStops('en', journey, [], (step) => (step === 'camps' ? '#camps' : undefined));
  assert.deepEqual(
    stops.flatMap(({ step, href }) => (href ? [[step, href]] : [])),
    [['camps', '#camps']],
  );
});
