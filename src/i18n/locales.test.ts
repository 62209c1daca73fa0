import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allLocales, fallbackChain, isLocale, locales, realLocales } from './locales.ts';

const scripts = {
  arab: /\p{Script=Arabic}/u,
  khmr: /\p{Script=Khmer}/u,
  laoo: /\p{Script=Lao}/u,
  latn: /\p{Script=Latin}/u,
  mymr: /\p{Script=Myanmar}/u,
  thai: /\p{Script=Thai}/u,
};

test('there are ten languages for people, and one for the tests', () => {
  const ten = ['ar', 'en', 'es', 'fr', 'km', 'lo', 'ms', 'my', 'th', 'vi'];
  assert.deepEqual(realLocales, ten);
  assert.deepEqual(allLocales, [...ten, 'en-XA']);
});

test('the menu names every language in its own script, and no two alike', () => {
  for (const locale of allLocales)
    assert.match(locales[locale].label, scripts[locales[locale].script], locale);
  assert.equal(new Set(allLocales.map((locale) => locales[locale].label)).size, allLocales.length);
});

test('only Arabic runs from right to left', () => {
  assert.deepEqual(
    allLocales.filter((locale) => locales[locale].dir === 'rtl'),
    ['ar'],
  );
});

test('the languages that search must cut into words are those written without spaces', () => {
  assert.deepEqual(
    allLocales.filter((locale) => locales[locale].isUnspaced),
    ['km', 'lo', 'my', 'th'],
  );
});

test('every tag is one that browsers and Intl know', () => {
  for (const locale of allLocales) {
    assert.deepEqual(Intl.getCanonicalLocales(locale), [locale]);
    const { intl } = locales[locale];
    assert.deepEqual(Intl.DateTimeFormat.supportedLocalesOf(intl), [intl]);
  }
});

test('a tag is one of ours only if it is written exactly so', () => {
  for (const locale of allLocales) assert.ok(isLocale(locale), locale);
  for (const tag of [
    '',
    'EN',
    'en-GB',
    'en-xa',
    'xx',
    ' en',
    '__proto__',
    'toString',
    'constructor',
  ])
    assert.ok(!isLocale(tag), tag);
});

test('every fallback is a language that people read', () => {
  for (const locale of allLocales)
    for (const fallback of locales[locale].fallback)
      assert.ok(realLocales.includes(fallback), `${locale} → ${fallback}`);
});

for (const [locale, source, expected] of [
  ['lo', 'en', ['lo', 'th', 'en']],
  ['lo', 'km', ['lo', 'th', 'en', 'km']],
  ['lo', 'th', ['lo', 'th', 'en']],
  ['lo', 'lo', ['lo', 'th', 'en']],
  ['ar', 'en', ['ar', 'en']],
  ['ar', 'ar', ['ar', 'en']],
  ['km', 'ar', ['km', 'en', 'ar']],
  ['en', 'en', ['en']],
  ['en', 'fr', ['en', 'fr']],
  ['en-XA', 'es', ['en-XA', 'en', 'es']],
] as const)
  test(`a reader of ${locale} is offered an entry first written in ${source} as ${expected.join(', ')}`, () => {
    assert.deepEqual(fallbackChain(locale, source), expected);
  });

test('whatever the language, the chain begins with it, reaches the source and repeats nothing', () => {
  for (const locale of allLocales)
    for (const source of allLocales) {
      const chain = fallbackChain(locale, source);
      assert.equal(chain[0], locale);
      assert.ok(chain.includes(source), `${locale} does not reach ${source}`);
      assert.equal(new Set(chain).size, chain.length);
    }
});
