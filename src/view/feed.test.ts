import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Locale } from '#i18n/locales.ts';
import { practice, principle, withSite } from './entries.fixture.ts';
import { atomFeed, type FeedSource } from './feed.ts';

const items = ['title', 'id', 'updated', 'published', 'summary'] as const;

function read(locale: Locale, ...sources: FeedSource[]) {
  const document = parseDocument(atomFeed(locale, sources), { xmlMode: true });
  const all = (name: string, under = document.childNodes) =>
    DomUtils.getElementsByTagName(name, under, true);
  const entries = all('entry').map((entry) => {
    const text = (name: string) => DomUtils.textContent(all(name, entry.childNodes));
    return Object.fromEntries(items.map((name) => [name, text(name)]));
  });
  const feed = all('feed')[0]?.childNodes ?? [];
  const text = (name: string) =>
    DomUtils.textContent(DomUtils.getElementsByTagName(name, feed, false));
  const links = DomUtils.getElementsByTagName('link', feed, false).map(({ attribs }) => attribs);
  return { entries, id: text('id'), updated: text('updated'), links };
}

const changed = (slug: string, day: string) => practice({ slug, facts: { changed: day } });
const slugs = (entries: readonly Record<string, string>[]) =>
  entries.map(({ id }) => id?.split('/').at(-2));

test('the newest change stands first, whatever its section', () => {
  const practices = [changed('older', '2026-01-05'), changed('newest', '2026-11-01')];
  const principles = [principle(3, { facts: { changed: '2026-06-30' } })];
  const { entries } = read('en', ['practices', practices], ['principles', principles]);
  assert.deepEqual(
    entries.map(({ id }) => id),
    [
      'https://portal.example.org/en/practices/newest/',
      'https://portal.example.org/en/principles/principle-3/',
      'https://portal.example.org/en/practices/older/',
    ],
  );
});

test('a feed has at most thirty items, the newest', () => {
  const days = Array.from({ length: 31 }, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')}`);
  const found = slugs(read('en', ['practices', days.map((day) => changed(day, day))]).entries);
  assert.equal(found.length, 30);
  assert.deepEqual([found[0], found.at(-1)], ['2026-01-31', '2026-01-02']);
});

describe('a feed speaks its own language', () => {
  test('an entry with a title in it is an item, wholly written or not', () => {
    const all = [
      practice({ slug: 'own', locale: 'th', texts: { en: {}, th: {} } }),
      practice({ slug: 'partial', locale: 'th', texts: { en: {}, th: { hasBody: false } } }),
      practice({ slug: 'borrowed', locale: 'th' }),
    ];
    const { entries } = read('th', ['practices', all]);
    assert.deepEqual(slugs(entries), ['own', 'partial']);
    assert.deepEqual(
      entries.map(({ title, summary }) => [title, summary]),
      [
        ['Title th', 'Summary th'],
        ['Title th', 'Summary th'],
      ],
    );
  });

  test('borrowed entries take no place from those that are not', () => {
    const borrowed = Array.from({ length: 30 }, (_, i) =>
      practice({ slug: `borrowed-${i}`, locale: 'th', facts: { changed: '2026-12-01' } }),
    );
    const own = practice({ slug: 'own', locale: 'th', texts: { en: {}, th: {} } });
    assert.deepEqual(slugs(read('th', ['practices', [...borrowed, own]]).entries), ['own']);
  });
});

describe('the dates of a feed', () => {
  test('an item says when it first stood here and when it changed', () => {
    const entry = practice({ facts: { added: '2024-02-29', changed: '2026-11-24' } });
    const [item] = read('en', ['practices', [entry]]).entries;
    assert.equal(item?.['published'], '2024-02-29T00:00:00.000Z');
    assert.equal(item['updated'], '2026-11-24T00:00:00.000Z');
  });

  test('the feed changed when its newest item did', () => {
    const all = [changed('a', '2026-01-05'), changed('b', '2026-11-01')];
    assert.equal(read('en', ['practices', all]).updated, '2026-11-01T00:00:00.000Z');
  });

  test('a feed without items is a feed with a valid date', () => {
    const { entries, updated } = read('en', ['practices', []]);
    assert.deepEqual(entries, []);
    assert.ok(!Number.isNaN(Date.parse(updated)), updated);
  });
});

test('a feed names its home page and itself by full addresses', () => {
  withSite({ base: '/rights/' }, () => {
    const home = 'https://portal.example.org/rights/ar/';
    const { id, links } = read('ar');
    assert.equal(id, home);
    assert.deepEqual(links, [
      { rel: 'alternate', href: home },
      { rel: 'self', href: `${home}feed.xml` },
    ]);
  });
});

test('no title can break out of the feed', () => {
  const title = 'Rights & help ]]></title></entry>';
  const { entries } = read('en', ['practices', [practice({ texts: { en: { title } } })]]);
  assert.deepEqual([entries.length, entries[0]?.['summary']], [1, 'Summary en']);
});
