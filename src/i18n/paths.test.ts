import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { site } from '#site.ts';
import { allLocales, type Locale } from './locales.ts';
import { absolute, filePath, hasAddress, leaveAddress, pagePath, siteName } from './paths.ts';

const place = (t: TestContext, address: typeof site.address, base: typeof site.base) => {
  t.mock.property(site, 'address', address);
  t.mock.property(site, 'base', base);
};

for (const base of ['/', '/portal/', '/a/b/'] as const)
  test(`under ${base} every path begins with it and has no doubled slash`, (t) => {
    place(t, 'https://rights.example.org', base);
    assert.equal(pagePath('ar'), `${base}ar/`);
    assert.equal(pagePath('ar', 'practices'), `${base}ar/practices/`);
    assert.equal(pagePath('en-XA', 'about', 'who'), `${base}en-XA/about/who/`);
    assert.equal(filePath('favicon.svg'), `${base}favicon.svg`);
    assert.equal(
      absolute(pagePath('km', 'principles')),
      `https://rights.example.org${base}km/principles/`,
    );
  });

test('a page has the same path in every language but for the tag', () => {
  const paths = allLocales.map((locale) =>
    pagePath(locale, 'practices', 'x').replace(`/${locale}/`, '/'),
  );
  assert.equal(new Set(paths).size, 1);
});

test('an address with a slash at its end gives the same links', (t) => {
  place(t, 'https://rights.example.org/', '/portal/');
  assert.equal(absolute(pagePath('en')), 'https://rights.example.org/portal/en/');
});

for (const [address, expected] of [
  ['https://masar.example', false],
  ['https://rights.masar.example', false],
  ['https://masar.example:8443', false],
  ['https://rights.example.org', true],
  ['https://example.org', true],
  ['https://myexample', true],
] as const)
  test(`${address} is ${expected ? 'an address' : 'a placeholder'}`, (t) => {
    place(t, address, '/');
    assert.equal(hasAddress(), expected);
  });

test('a language without its own name or way out uses the default', (t) => {
  t.mock.property(site, 'name', { default: 'Default', ar: 'Arabic' });
  t.mock.property(site, 'leave', {
    default: 'https://weather.example.org',
    ar: 'https://weather.example.org/ar',
  });
  const shown = (locale: Locale) => [siteName(locale), leaveAddress(locale)];
  assert.deepEqual(shown('ar'), ['Arabic', 'https://weather.example.org/ar']);
  for (const locale of ['km', 'en-XA'] as const)
    assert.deepEqual(shown(locale), ['Default', 'https://weather.example.org']);
});
