import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { brotliBytes } from '#checks/weight.ts';
import { allFindValues } from '#domain/find.ts';
import type { Centre } from '#domain/centres.ts';
import { pagesOf } from '#domain/paging.ts';
import { realLocales, type Locale } from '#i18n/locales.ts';
import { heaviestHelp } from './budgets.ts';
import {
  centres,
  corridors,
  countries,
  former,
  page,
  pathOf,
  read,
  towns,
} from './help-content.ts';

/** Numbers that a page lets its reader call or write to. */
function dialled(html: string): Set<string> {
  const links = html.matchAll(/href="(?:tel:|sms:|https:\/\/wa\.me\/)([+\d]+)"/g);
  return new Set([...links].map(([, dial = '']) => dial.replace('+', '')));
}

const numbersOf = (phones: Centre['facts']['phones']) =>
  phones.flatMap(({ dial, abroad }) => [dial, ...(abroad ? [abroad] : [])]);
const digits = (dial: string) => dial.replace('+', '');

describe('of the centres', () => {
  test('each stands in every language, with its numbers and no other centre’s', () => {
    for (const locale of realLocales)
      for (const centre of centres) {
        const html = page(locale, ...pathOf(centre));
        const own = html.slice(html.indexOf('id="reach"'), html.indexOf('<dl>'));
        const known = new Set(numbersOf(centre.facts.phones).map(digits));
        assert.deepEqual(dialled(own), known, `${locale} ${centre.slug}`);
      }
  });

  test('those of history stand nowhere as places to go', () => {
    assert.ok(former.length > 0);
    const lists = [
      read('data/centres.json'),
      read('data/centres.geojson'),
      read('en/centres/list.json'),
    ];
    for (const { slug, facts } of former) {
      assert.ok(!existsSync(`.test/site/en/centres/${facts.country.toLowerCase()}/${slug}`));
      for (const list of lists) assert.ok(!list.includes(slug), slug);
    }
  });

  test('every one of history is told of on the page of its corridor', () => {
    const told = new Set(corridors.flatMap(({ facts }) => facts.history));
    assert.deepEqual([...told].sort(), former.map(({ slug }) => slug).sort());
  });

  test('none shows a point as a door, and none of a country without addresses has one', () => {
    for (const { slug, facts } of centres.filter((each) => each.facts.country === 'MM'))
      assert.equal(facts.address, undefined, slug);
    for (const centre of centres.filter((each) => each.facts.cautions.includes('town-only')))
      assert.equal(centre.facts.address, undefined, centre.slug);
  });

  test('the map shows towns only by their names', () => {
    for (const centre of centres) {
      const html = page('en', ...pathOf(centre));
      assert.doesNotMatch(html, /geo:-?[1-9]/);
      assert.doesNotMatch(html, /mlat=|"latitude"/);
    }
  });

  test('a text to share is short enough to send', () => {
    for (const locale of realLocales)
      for (const centre of centres) {
        const [, text = ''] =
          /<pre[^>]*>([^<]*)<\/pre>/.exec(page(locale, ...pathOf(centre))) ?? [];
        assert.ok(text.length > 10 && text.length <= 300, `${locale} ${centre.slug}`);
      }
  });
});

describe('of the lines to call', () => {
  const withheld = countries.flatMap(({ facts }) =>
    facts.lines.filter(({ standing }) => standing === 'withheld'),
  );

  test('each that may be shown stands on the page of its country, with its number', () => {
    for (const locale of realLocales)
      for (const { slug, facts } of countries) {
        const html = page(locale, 'hotlines', slug);
        const known = facts.lines.flatMap(({ phone }) => (phone ? numbersOf([phone]) : []));
        assert.deepEqual(dialled(html), new Set(known.map(digits)), `${locale} ${slug}`);
      }
  });

  test('a withheld one has its reason in the repository, and no number anywhere', () => {
    assert.ok(withheld.length > 0);
    for (const line of withheld) {
      assert.ok((line.withheld ?? '').length > 10, line.id);
      assert.equal(line.phone, undefined, line.id);
    }
    const { hotlines } = JSON.parse(read('data/hotlines.json')) as { hotlines: { id: string }[] };
    const shown = countries.flatMap(({ slug, facts }) =>
      facts.lines.filter((line) => !withheld.includes(line)).map(({ id }) => `${slug}-${id}`),
    );
    assert.deepEqual(hotlines.map(({ id }) => id).sort(), shown.sort());
  });
});

describe('to find a centre', () => {
  const values = allFindValues({ centres, corridors, towns });

  /** Slugs of the centres that the pages of a value list, in their order. */
  function found(locale: Locale, facet: string, value: string, count: number): string[] {
    return pagesOf(Array.from({ length: count })).flatMap(({ number }) => {
      const further = number === 1 ? [] : ['page', String(number)];
      const html = page(locale, 'centres', 'find', facet, value, ...further);
      const cards = html.matchAll(
        /<h3[^>]*>\s*<a href="[^"]*\/centres\/[a-z]{2}\/([a-z0-9-]+)\/"/g,
      );
      return [...cards].map(([, slug = '']) => slug);
    });
  }

  test('there are at least forty ways, and every one lists what the content says', () => {
    assert.ok(values.length >= 40);
    for (const locale of ['en', 'ar', 'km'] as const)
      for (const { facet, value, centres: listed } of values)
        assert.deepEqual(
          found(locale, facet, value, listed.length),
          listed.map(({ slug }) => slug),
          `${locale} ${facet} ${value}`,
        );
  });

  test('every way exists in every language', () => {
    for (const locale of realLocales)
      for (const { facet, value } of values)
        assert.ok(existsSync(`.test/site/${locale}/centres/find/${facet}/${value}/index.html`));
  });

  test('each country lists its centres as its map numbers them', () => {
    for (const [code, own] of Map.groupBy(centres, ({ facts }) => facts.country)) {
      const html = page('en', 'centres', code.toLowerCase());
      const cards = [...html.matchAll(/<h3[^>]*>\s*(\d+) <a href="[^"]*\/([a-z0-9-]+)\/"/g)];
      assert.deepEqual(
        cards.map(([, number, slug]) => [Number(number), slug]),
        own.map(({ slug }, index) => [index + 1, slug]),
        code,
      );
    }
  });
});

test('the first visit to the help of a country costs no more than it may: list, centre and map', () => {
  for (const locale of realLocales)
    for (const [code, [first]] of Map.groupBy(centres, ({ facts }) => facts.country)) {
      const list = page(locale, 'centres', code.toLowerCase());
      const centre = first ? page(locale, ...pathOf(first)) : '';
      const bytes = brotliBytes(list, 9) + brotliBytes(centre, 9);
      assert.ok(bytes <= heaviestHelp, `${locale} ${code}: ${bytes} bytes`);
    }
});
