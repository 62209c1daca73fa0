import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readBuiltSite } from '#checks/built-site.ts';
import { newUrls, readLedger } from '#checks/ledger.ts';
import { readLibrary } from '#checks/library.ts';
import { realLocales, type Locale } from '#i18n/locales.ts';
import { headersFor, parseHeadersFile } from '#server/headers.ts';
import { hashSource } from '#styles/inline.ts';

const address = 'https://masar.example';
const portal = readBuiltSite('.test/site', { address, base: '/' });

test('every entry page stands in the ledger of addresses', () => {
  assert.deepEqual(
    newUrls(portal, realLocales, readLedger(process.cwd())),
    [],
    'run `npm run build`',
  );
});

test('every page exists in every language', () => {
  const below = (locale: string) =>
    portal.pages.flatMap(({ path }) =>
      path.startsWith(`/${locale}/`) ? [path.slice(locale.length + 1)] : [],
    );
  for (const locale of realLocales) assert.deepEqual(below(locale), below('en'), locale);
});

test('hreflang is mutual: every page named as another language’s names it back', () => {
  const alternates = (html: string) => [
    ...html.matchAll(/hreflang="([\w-]+)" href="https:\/\/masar\.example([^"]+)"/g),
  ];
  const byPath = new Map(
    portal.pages.map(({ path, html }) => [path, alternates(html).map(([, , to]) => to)]),
  );
  for (const [path, named] of byPath) {
    for (const other of named) {
      if (path !== '/' && other !== '/')
        assert.ok(byPath.get(other ?? '')?.includes(path), `${path} → ${other ?? ''}`);
    }
  }
});

const { library } = readLibrary(process.cwd());

/** The page of an entry of which a language has no body: it is not that language's own. */
function isPartial(locale: Locale, path: string): boolean {
  const slug = path.split('/').at(-2);
  const entries = Object.values(library).flat();
  return entries.some((entry) => entry.slug === slug && entry.texts.get(locale)?.body === '');
}

test('each language’s sitemap lists its own pages and no other', () => {
  for (const locale of realLocales) {
    const xml = readFileSync(`.test/site/sitemap-${locale}-0.xml`, 'utf8');
    const listed = [...xml.matchAll(/<loc>https:\/\/masar\.example([^<]+)<\/loc>/g)].map(
      ([, path]) => path,
    );
    const own = portal.pages
      .filter(({ path }) => path.startsWith(`/${locale}/`))
      .map(({ path }) => path)
      .filter((path) => !isPartial(locale, path));
    assert.deepEqual(listed.toSorted(), own.toSorted());
  }
});

test('the host’s headers admit the stylesheet that the pages print, and nothing else inline', () => {
  const rules = parseHeadersFile(readFileSync('.test/site/_headers', 'utf8'));
  for (const { path, html } of portal.pages) {
    const policy = headersFor(rules, path)['Content-Security-Policy'] ?? '';
    assert.ok(
      policy.includes(hashSource(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '')),
      path,
    );
    assert.equal(/ on[a-z]+="|<[^>]+ style="|javascript:/.exec(html), null, path);
  }
});

test('structured data is JSON of schema.org and says nothing that the page does not', () => {
  for (const { path, html } of portal.pages) {
    const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
    for (const thing of JSON.parse(json ?? '[]') as Record<string, string>[]) {
      assert.equal(thing['@context'], 'https://schema.org', path);
      if (thing['@type'] === 'Article')
        assert.ok(html.replaceAll('&#39;', "'").includes(`>${thing['headline'] ?? ''}</h1>`), path);
    }
  }
});

test('the kit of another organisation carries no trace of our name', () => {
  for (const file of globSync('.test/kit/dist/**/*.*')) {
    if (!file.endsWith('.png')) assert.doesNotMatch(readFileSync(file, 'utf8'), /masar/i, file);
  }
});

test('no site publishes the pseudo-language but the fixture', () => {
  assert.ok(existsSync('.test/fixture/dist/en-XA/index.html'));
  assert.ok(!existsSync('.test/site/en-XA'));
  assert.ok(!existsSync('.test/kit/dist/en-XA'));
});
