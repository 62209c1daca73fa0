import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locales } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { site } from '#site.ts';
import { bareFrame, homeLinks } from './bare-page.ts';
import { withSite } from './entries.fixture.ts';

const bare = (isHidden = false) => bareFrame({ description: 'Description', isHidden });

test('every published language leads home in its own words', () => {
  assert.deepEqual(
    homeLinks(),
    site.locales.map((lang) => ({
      lang,
      label: locales[lang].label,
      dir: locales[lang].dir,
      href: `/${lang}/`,
      isCurrent: false,
      lost: useTranslations(lang)('missing.title'),
      home: useTranslations(lang)('missing.text'),
      welcome: useTranslations(lang)('home.title'),
    })),
  );
});

describe('a page of no language', () => {
  test('speaks English where that is published', () => {
    withSite({ locales: ['ar', 'en'] }, () => {
      assert.deepEqual([bare().locale, bare().dir], ['en', 'ltr']);
    });
  });

  test('speaks the first language where English is not published', () => {
    withSite({ locales: ['ar', 'fr'] }, () => {
      const { locale, dir, title, leave } = bare();
      assert.deepEqual([locale, dir, title], ['ar', 'rtl', 'موقع']);
      assert.equal(leave.href, 'https://weather.example.org/ar');
    });
  });

  test('has no menu, no trail and no footer', () => {
    const { languages, nav, crumbs, structured, footer, isBare } = bare();
    assert.deepEqual([languages, nav, crumbs, structured, footer], [[], [], [], [], undefined]);
    assert.equal(isBare, true);
  });

  test('names the home of every language to search engines, itself as the default', () => {
    withSite({ locales: ['ar', 'en'], base: '/rights/' }, () => {
      const { alternates, canonical, brand } = bare();
      assert.deepEqual(alternates, [
        { lang: 'ar', href: 'https://portal.example.org/rights/ar/' },
        { lang: 'en', href: 'https://portal.example.org/rights/en/' },
        { lang: 'x-default', href: 'https://portal.example.org/rights/' },
      ]);
      assert.equal(canonical, 'https://portal.example.org/rights/');
      assert.equal(brand.href, '/rights/');
    });
  });

  test('names nothing where it is hidden', () => {
    assert.deepEqual([bare(true).isHidden, bare(true).alternates], [true, []]);
  });
});
