import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locales } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { site } from '#site.ts';
import { allSections, withSite } from './entries.fixture.ts';
import { pageFrame, type FrameInput } from './frame.ts';

const origin = 'https://portal.example.org';
const noSections = {
  centres: false,
  hotlines: false,
  corridors: false,
  practices: false,
  enablers: false,
  principles: false,
  about: [],
  report: [],
};

const frame = (changes: Partial<FrameInput> = {}) =>
  pageFrame({
    locale: 'en',
    path: ['practices', 'entry'],
    title: 'Title',
    description: 'Description',
    sections: allSections,
    ...changes,
  });

const tags = (changes: Partial<FrameInput> = {}) =>
  frame(changes).alternates.map(({ lang }) => lang);

describe('the title of a window', () => {
  test('names the page, then the portal', () => {
    assert.equal(frame().title, 'Title · Testsite');
    assert.equal(frame({ locale: 'ar' }).title, 'Title · موقع');
  });

  test('names the portal once on its home page', () => {
    assert.equal(frame({ path: [], title: 'Testsite' }).title, 'Testsite');
  });
});

describe('the same page in other languages, for search engines', () => {
  test('is every published one of a page that each language has', () => {
    assert.deepEqual(tags(), [...site.locales, 'x-default']);
  });

  test('is only those that own the page', () => {
    assert.deepEqual(frame({ own: ['en', 'th'] }).alternates, [
      { lang: 'en', href: `${origin}/en/practices/entry/` },
      { lang: 'th', href: `${origin}/th/practices/entry/` },
      { lang: 'x-default', href: `${origin}/en/practices/entry/` },
    ]);
  });

  test('has no default where English does not own the page', () => {
    assert.deepEqual(tags({ locale: 'fr', own: ['fr', 'ar'] }), ['fr', 'ar']);
  });

  test('is none of a page that its own language does not own: it could not be named back', () => {
    assert.deepEqual(tags({ own: ['fr', 'ar'] }), []);
    assert.deepEqual(tags({ own: [] }), []);
  });

  test('has the chooser of languages as default of the home page', () => {
    const found = frame({ path: [] }).alternates.find(({ lang }) => lang === 'x-default');
    assert.equal(found?.href, `${origin}/`);
  });

  test('is none for a hidden page', () => {
    assert.deepEqual(tags({ isWithdrawn: true }), []);
    assert.equal(frame({ isWithdrawn: true }).isHidden, true);
    assert.equal(frame().isHidden, false);
  });
});

describe('the original of a page', () => {
  test('is the page itself', () => {
    assert.equal(frame().canonical, `${origin}/en/practices/entry/`);
  });

  test('is the page that it repeats', () => {
    const { canonical } = frame({ locale: 'lo', borrowedFrom: 'th' });
    assert.equal(canonical, `${origin}/th/practices/entry/`);
  });

  test('is the page itself where the one that it repeats is not published', () => {
    withSite({ locales: ['en', 'lo'] }, () => {
      const { canonical } = frame({ locale: 'lo', borrowedFrom: 'th' });
      assert.equal(canonical, `${origin}/lo/practices/entry/`);
    });
  });
});

describe('the menus', () => {
  test('the menu of languages leads to the same page in each, in its own script', () => {
    const menu = frame({ locale: 'th' }).languages;
    assert.deepEqual(
      menu.map(({ lang, label, dir, href }) => [lang, label, dir, href]),
      site.locales.map((lang) => [
        lang,
        locales[lang].label,
        locales[lang].dir,
        `/${lang}/practices/entry/`,
      ]),
    );
    assert.deepEqual(
      menu.filter(({ isCurrent }) => isCurrent).map(({ lang }) => lang),
      ['th'],
    );
  });

  test('the main menu leads to every section and marks the one the reader is in', () => {
    assert.deepEqual(
      frame().nav.map(({ href, isCurrent }) => [href, isCurrent]),
      [
        ['/en/centres/', false],
        ['/en/practices/', true],
        ['/en/principles/', false],
        ['/en/about/', false],
      ],
    );
  });

  test('a section without entries is not in the menu', () => {
    assert.deepEqual(frame({ sections: noSections }).nav, []);
    assert.deepEqual(
      frame({ sections: { ...noSections, principles: true } }).nav.map(({ href }) => href),
      ['/en/principles/'],
    );
  });

  test('a way out of the portal fits the language, or is the common one', () => {
    assert.equal(frame({ locale: 'ar' }).leave.href, 'https://weather.example.org/ar');
    assert.equal(frame({ locale: 'th' }).leave.href, 'https://weather.example.org/');
  });
});

describe('the trail', () => {
  const crumbs = [{ label: 'Practices', href: '/en/practices/' }];

  test('begins at home', () => {
    assert.deepEqual(frame({ crumbs }).crumbs, [
      { label: useTranslations('en')('nav.home'), href: '/en/' },
      ...crumbs,
    ]);
  });

  test('is absent from the home page', () => {
    assert.deepEqual(frame({ path: [], crumbs }).crumbs, []);
  });
});

test('search engines are told what the page tells of itself, and no more', () => {
  const structured = [{ '@context': 'https://schema.org', '@type': 'Article' } as const];
  const crumbs = [{ label: 'Practices', href: '/en/practices/' }];
  assert.deepEqual(frame({ crumbs, structured }).structured, structured);
  assert.deepEqual(frame({ crumbs }).structured, []);
});

test('the promise of privacy is in the footer only where a page says it', () => {
  assert.equal(frame().footer?.privacy?.href, '/en/about/privacy/');
  assert.equal(frame({ sections: { ...allSections, about: ['who'] } }).footer?.privacy, undefined);
});

test('the licence keeps its place in the sentence of every language', () => {
  for (const locale of site.locales) {
    const { footer } = frame({ locale });
    assert.equal(footer?.licence.split('{licence}').length, 2, locale);
    assert.equal(footer.licenceUrl, 'https://licence.example.org/');
  }
});

test('every address stands under the base of the portal', () => {
  withSite({ base: '/rights/' }, () => {
    const page = frame({ path: [] });
    const links = [page.brand, ...page.languages, ...page.nav, page.feed, page.footer?.privacy];
    for (const link of links) assert.match(link?.href ?? '', /^\/rights\/[a-z]{2}\//);
    assert.equal(page.canonical, `${origin}/rights/en/`);
    assert.equal(page.alternates.at(-1)?.href, `${origin}/rights/`);
    assert.equal(page.feed?.href, '/rights/en/feed.xml');
  });
});
