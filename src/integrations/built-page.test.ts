import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { withSite } from '#view/entries.fixture.ts';
import { builtFile, pageAlternates } from './built-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'test-'));
after(() => {
  rmSync(folder, { recursive: true });
});

function alternates(html: string) {
  const file = builtFile(folder, '/en/');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  return pageAlternates(folder, '/en/');
}

describe('the file that answers a path', () => {
  for (const [path, expected] of [
    ['/', 'index.html'],
    ['/en/', 'en/index.html'],
    ['/en/practices/centres/', 'en/practices/centres/index.html'],
    ['/404.html', '404.html'],
    ['/en/feed.xml', 'en/feed.xml'],
  ] as const) {
    test(path, () => {
      assert.equal(builtFile('built', path), join('built', expected));
    });
  }

  test('stands in the same place under a base', () => {
    withSite({ base: '/rights/' }, () => {
      assert.equal(builtFile('built', '/rights/'), join('built', 'index.html'));
      assert.equal(builtFile('built', '/rights/en/'), join('built', 'en/index.html'));
    });
  });
});

describe('what a built page says of itself', () => {
  const url = 'https://portal.example.org/en/';

  for (const [quotes, q] of [
    ['with quotes', '"'],
    ['without quotes', ''],
  ] as const) {
    test(`its other languages, written ${quotes}`, () => {
      const html =
        `<meta name=${q}description${q} content="noindex">` +
        `<link rel=${q}canonical${q} href=${q}${url}${q}>` +
        `<link rel=${q}alternate${q} hreflang=${q}en-XA${q} href=${q}${url}xa/${q}>` +
        `<link rel=${q}alternate${q} hreflang=${q}x-default${q} href=${q}${url}${q}>` +
        `<link rel=${q}alternate${q} type=${q}application/atom+xml${q} href=${q}/en/feed.xml${q}>`;
      assert.deepEqual(alternates(html), [
        { lang: 'en-XA', url: `${url}xa/` },
        { lang: 'x-default', url },
      ]);
    });
  }

  test('nothing, where it says nothing', () => {
    for (const html of ['', '<!doctype html><p>rel=canonical href=/en/'])
      assert.deepEqual(alternates(html), []);
  });

  test('a page that was not built is named', () => {
    assert.throws(() => pageAlternates(folder, '/xx/lost/'), /xx.lost.index\.html/);
  });
});
