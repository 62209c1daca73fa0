import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readLibrary } from '#checks/library.ts';
import { allFacetValues } from '#domain/facets.ts';
import { gapMaps } from '#domain/gaps.ts';
import { pagesOf } from '#domain/paging.ts';
import { formatNumber } from '#i18n/format.ts';
import { realLocales, type Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { EnablerFacts, PracticeFacts } from '#schema/practice.ts';
import { shown } from './page-text.ts';

interface Practice {
  readonly slug: string;
  readonly facts: PracticeFacts;
}

const { library } = readLibrary(process.cwd());
const published = (facts: { status?: unknown }) => facts.status === 'published';
const practices = library.practices.filter(({ facts }) =>
  published(facts),
) as unknown as (Practice & (typeof library.practices)[number])[];
const enablers = library.enablers.filter(({ facts }) => published(facts));
const principles = library.principles
  .map(({ slug, facts }) => ({ slug, facts: { number: Number(facts['number']) } }))
  .toSorted((a, b) => a.facts.number - b.facts.number);
const values = allFacetValues(practices, principles);

const read = (path: string) => readFileSync(`.test/site/${path}`, 'utf8');

/** Slugs of the practices that a list page shows as cards. */
function cardsOf(locale: Locale, path: string): string[] {
  const html = read(`${locale}/${path}/index.html`);
  const cards = html.matchAll(/<h3[^>]*><a href="[^"]*\/practices\/([a-z0-9-]+)\/"/g);
  return [...cards].map(([, slug = '']) => slug);
}

/** Those of all pages of a list. */
function listedOn(locale: Locale, path: string, count: number): string[] {
  return pagesOf(Array.from({ length: count })).flatMap(({ number }) =>
    cardsOf(locale, number === 1 ? path : `${path}/page/${number}`),
  );
}

const slugsOf = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

for (const locale of realLocales) {
  const t = useTranslations(locale);

  describe(`in ${locale}`, () => {
    test('every practice and enabler has a page with the title of its text', () => {
      const all = [
        ...practices.map((entry) => [`practices/${entry.slug}`, entry] as const),
        ...enablers.map((entry) => [`practices/enablers/${entry.slug}`, entry] as const),
      ];
      for (const [path, entry] of all) {
        const title = entry.texts.get(locale)?.data.title ?? '';
        assert.notEqual(title, '', `${entry.slug} has no title`);
        assert.ok(shown(locale, path).text.includes(title), `${path} does not show “${title}”`);
      }
    });

    test('the list holds every practice once, over all its pages', () => {
      const listed = listedOn(locale, 'practices', practices.length);
      assert.deepEqual(listed.toSorted(), slugsOf(practices).toSorted());
    });

    test('every value of every facet lists just the practices that have it, and says how many', () => {
      for (const { facet, value, entries } of values) {
        const path = `practices/by/${facet}/${value}`;
        const listed = listedOn(locale, path, entries.length);
        assert.deepEqual(listed.toSorted(), slugsOf(entries).toSorted(), path);
        const count = t('practices.count', { count: entries.length });
        assert.ok(
          shown(locale, path).text.includes(count.replace(/\s+/g, ' ')),
          `${path}: ${count}`,
        );
      }
    });

    test('the list of practices leads to every value, each with its total', () => {
      const html = read(`${locale}/practices/index.html`);
      for (const { facet, value, entries } of values) {
        const link = `/${locale}/practices/by/${facet}/${value}/`;
        const after = html.slice(html.indexOf(`"${link}"`)).split('</li>')[0] ?? '';
        assert.ok(html.includes(`"${link}"`), link);
        assert.ok(after.includes(`<span>${formatNumber(locale, entries.length)}</span>`), link);
      }
    });

    test('the data of the list has the values of every practice', () => {
      const data = JSON.parse(read(`${locale}/practices/list.json`)) as {
        items: { href: string; values: Record<string, string[]> }[];
      };
      for (const { facet, value, entries } of values) {
        const found = data.items.filter((item) => item.values[facet]?.includes(value));
        const slugs = found.map(({ href }) => href.split('/').at(-2) ?? '');
        assert.deepEqual(slugs.toSorted(), slugsOf(entries).toSorted(), `${facet} ${value}`);
      }
    });

    test('the gap map counts what the practices say', () => {
      const { text } = shown(locale, 'gaps');
      const numbers = principles.map(({ facts }) => facts.number);
      for (const { region, total, rows } of gapMaps(practices, numbers)) {
        const empty = rows.flatMap(({ cells }) => cells).filter(({ count }) => count === 0);
        const summary = t('gaps.summary', {
          empty: formatNumber(locale, empty.length),
          cells: formatNumber(locale, rows.flatMap(({ cells }) => cells).length),
        });
        assert.ok(text.includes(summary.replace(/\s+/g, ' ')), `${region}: ${summary}`);
        assert.ok(text.includes(formatNumber(locale, total)), region);
      }
    });
  });
}

const originals = practices.filter(({ facts }) => facts.original === 'practice-page');

test('the practices of the original and the enablers are whole in its four languages', () => {
  for (const { slug, texts } of [...originals, ...enablers])
    for (const locale of ['en', 'ar', 'fr', 'es'] as const)
      assert.notEqual(texts.get(locale)?.body ?? '', '', `${slug} in ${locale}`);
});

/** Everything that is written in Arabic about any practice: a page names its neighbours too. */
const arabic = [...practices, ...enablers, ...library.principles]
  .map(({ texts }) => JSON.stringify(texts.get('ar')?.data ?? {}) + (texts.get('ar')?.body ?? ''))
  .join('\n');

/** Words in Latin letters that are not marked as another language. */
function latinWords(text: string): string[] {
  return text.match(/[A-Za-z\u00c0-\u024f]{4,}/g) ?? [];
}

test('an Arabic page of the original’s practices has no Latin words but those of Arabic texts', () => {
  for (const { slug } of originals) {
    const strange = latinWords(shown('ar', `practices/${slug}`).own).filter(
      (word) => !arabic.includes(word),
    );
    assert.deepEqual(strange, [], slug);
  }
});

test('the open data holds every practice with its facts', () => {
  assert.ok(existsSync('.test/site/data/practices.json'));
  const data = JSON.parse(read('data/practices.json')) as ({ slug: string } & EnablerFacts)[];
  assert.deepEqual(slugsOf(data), slugsOf(practices).toSorted());
  for (const { slug, facts } of practices) {
    const { observations, sources } = data.find((each) => each.slug === slug) ?? {};
    assert.deepEqual(observations, facts.observations, slug);
    assert.deepEqual(sources, facts.sources, slug);
  }
});
