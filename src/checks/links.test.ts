import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLinks } from './links.ts';
import { builtPage, builtSite } from './site.fixture.ts';

/** What is wrong with one link on `/ar/practices/x/`, beside `/ar/` with the places `top` and `ثانيا`. */
function faults(link: string, base = '/'): string[] {
  const pages = [
    builtPage(`${base}ar/practices/x/`, { ids: ['own'], links: [link] }),
    builtPage(`${base}ar/`, { ids: ['top', 'ثانيا'] }),
    builtPage(`${base}404.html`),
  ];
  const files = ['ar/feed.xml', 'مسار.svg', '404.html'].map((file) => base + file);
  return checkLinks(builtSite(pages, { base, files }));
}

describe('a link may lead', () => {
  const links = [
    ['to a page', '/ar/'],
    ['to a page, from where it stands', '../../'],
    ['to a page with a query', '/ar/?q=1'],
    ['to a page by its whole address', 'https://portal.example.org/ar/'],
    ['to a page that is a file', '/404.html'],
    ['to itself', ''],
    ['to a place on its own page', '#own'],
    ['to the beginning of its own page', '#'],
    ['to a place on another page', '/ar/#top'],
    ['to a place with an Arabic name', '/ar/#ثانيا'],
    ['to such a place, escaped', '/ar/#%D8%AB%D8%A7%D9%86%D9%8A%D8%A7'],
    ['to a page in a state that its script reads', '/ar/#step=camps&country=kh'],
    ['to its own page in such a state', '#step=camps'],
    ['to a file', '/ar/feed.xml'],
    ['to a file with an Arabic name', '/%D9%85%D8%B3%D8%A7%D8%B1.svg'],
    ['to another site', 'https://www.ifrc.org/nowhere'],
    ['to another site without naming its protocol', '//www.ifrc.org/nowhere'],
    ['to a telephone', 'tel:1480'],
    ['to an address for mail', 'mailto:help@portal.example.org'],
  ] as const;
  for (const [why, link] of links) {
    test(why, () => {
      assert.deepEqual(faults(link), []);
    });
  }
});

describe('a dead link is named with its page:', () => {
  const links = [
    ['a page that is not there', '/ar/nowhere/'],
    ['a page that is not there, in a state for a script', '/ar/nowhere/#step=camps'],
    ['a page without its last slash', '/ar'],
    ['a page of ours by its whole address', 'https://portal.example.org/nowhere/'],
    ['a file that is not there', '/ar/feed.json'],
    ['a relative path gone wrong', 'ar/'],
    ['capitals where there are none', '/AR/'],
  ] as const;
  for (const [why, link] of links) {
    test(why, () => {
      assert.deepEqual(faults(link), [`/ar/practices/x/: ${link} leads nowhere`]);
    });
  }
});

describe('a link to a place that its page lacks is named with both:', () => {
  const links = [
    ['/ar/#nowhere', '/ar/'],
    ['#top', '/ar/practices/x/'],
  ] as const;
  for (const [link, target] of links) {
    test(link, () => {
      assert.deepEqual(faults(link), [
        `/ar/practices/x/: ${link} names a place that ${target} does not have`,
      ]);
    });
  }
});

test('under a base path, a link that leaves it out is dead', () => {
  assert.deepEqual(faults('/kit/ar/', '/kit/'), []);
  assert.equal(faults('/ar/', '/kit/').length, 1);
});

test('every dead link of every page is named', () => {
  const links = ['/a/', '/b/'];
  const pages = ['/x/', '/y/'].map((path) => builtPage(path, { links }));
  assert.equal(checkLinks(builtSite(pages)).length, 4);
});

test('a site without pages has no dead links', () => {
  assert.deepEqual(checkLinks(builtSite([])), []);
});

describe('a link that is no address is named with its page:', () => {
  for (const link of ['https://', 'https://a b/', 'http://[', '/%E0%A4%A', '/ar/#%']) {
    test(link, () => {
      assert.deepEqual(faults(link), [`/ar/practices/x/: ${link} is no address`]);
    });
  }
});
