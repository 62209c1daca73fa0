import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { temporaryFolder } from './content-folder.fixture.ts';
import {
  checkLedger,
  entryUrls,
  hostRedirects,
  newUrls,
  parseLedger,
  readLedger,
} from './ledger.ts';
import { builtPage, builtSite } from './site.fixture.ts';

const locales = ['ar', 'en'];

/** A site whose entries are the practices `x` and `y` and one principle. */
function small(base = '/') {
  const paths = ['practices/x/', 'practices/y/', 'principles/hope/'];
  const pages = locales.flatMap((locale) => paths.map((path) => `${base}${locale}/${path}`));
  return builtSite(
    pages.map((path) => builtPage(path)),
    { base },
  );
}

function faults(urls: string, redirects: string): string[] {
  return checkLedger(small(), locales, parseLedger(urls, redirects));
}

describe('a ledger is read', () => {
  test('line by line, without comments and empty lines', () => {
    assert.deepEqual(parseLedger('# Why\n\npractices/x/\n', '# Why\na b\n\nc 410\n'), {
      urls: ['practices/x/'],
      redirects: [
        { from: 'a', to: 'b' },
        { from: 'c', to: '410' },
      ],
    });
  });

  test('from the two files of a project', (t) => {
    const root = temporaryFolder(t, { 'urls.txt': 'a/\n', 'redirects.txt': 'b/ 410\n' });
    assert.deepEqual(readLedger(root), { urls: ['a/'], redirects: [{ from: 'b/', to: '410' }] });
  });

  test('as empty where the files are missing', (t) => {
    assert.deepEqual(readLedger(temporaryFolder(t)), { urls: [], redirects: [] });
  });

  test('alike with the line ends of Windows', () => {
    assert.deepEqual(faults('practices/x/\r\n', 'practices/old/ practices/x/\r\n'), []);
  });
});

describe('the addresses to keep', () => {
  test('are those of entries, without language, each once, in order', () => {
    const expected = ['practices/x/', 'practices/y/', 'principles/hope/'];
    assert.deepEqual(entryUrls(small(), locales), expected);
    assert.deepEqual(entryUrls(small('/kit/'), locales), expected);
  });

  for (const path of [
    '/',
    '/404.html',
    '/ar/',
    '/ar/practices/',
    '/ar/practices/by/step/',
    '/ar/topics/x/',
    '/xx/practices/x/',
  ]) {
    test(`are not ${path}`, () => {
      assert.deepEqual(entryUrls(builtSite([builtPage(path)]), locales), []);
    });
  }

  test('are new until the ledger lists them', () => {
    const ledger = parseLedger('practices/x/\n', '');
    assert.deepEqual(newUrls(small(), locales, ledger), ['practices/y/', 'principles/hope/']);
    const whole = parseLedger(entryUrls(small(), locales).join('\n'), '');
    assert.deepEqual(newUrls(small(), locales, whole), []);
  });
});

describe('a promise is kept', () => {
  const kept = [
    ['where every address has its page', 'practices/x/\nprinciples/hope/\n', ''],
    ['where an address moved to one that has', 'practices/old/\n', 'practices/old/ practices/x/\n'],
    ['where an address is said to be gone', 'practices/old/\n', 'practices/old/ 410\n'],
    ['where nothing was promised', '', ''],
  ] as const;
  for (const [why, urls, redirects] of kept) {
    test(why, () => {
      assert.deepEqual(faults(urls, redirects), []);
    });
  }
});

describe('a broken promise is named:', () => {
  const broken: readonly (readonly [why: string, urls: string, redirects: string, ...RegExp[]])[] =
    [
      ['an address without page or line', 'practices/old/', '', /^urls\.txt: practices\/old\/ /],
      [
        'a redirect to nowhere',
        '',
        'a/ practices/z/',
        /^redirects\.txt: a\/ → practices\/z\/ is no/,
      ],
      [
        'a redirect to another site',
        '',
        'a/ https://x.org/',
        /^redirects\.txt: a\/ → https.* is no/,
      ],
      ['a redirect to a list', '', 'a/ practices/', /^redirects\.txt: a\/ → practices\/ is no/],
      ['a redirect without a target', '', 'a/', /^redirects\.txt: a\/ /],
      ['a chain', '', 'a/ b/\nb/ practices/x/', /a\/ → b\/ is redirected itself/],
      ['a chain that ends in nothing', '', 'a/ b/\nb/ 410', /a\/ → b\/ is redirected itself/],
      ['a loop', '', 'a/ b/\nb/ a/', /a\/ → b\/ is redirected/, /b\/ → a\/ is redirected/],
      ['a loop of one', '', 'a/ a/', /a\/ → a\/ is redirected itself/],
    ];
  for (const [why, urls, redirects, ...expected] of broken) {
    test(why, () => {
      const found = faults(urls, redirects);
      assert.equal(found.length, expected.length, found.join('\n'));
      expected.forEach((each, index) => {
        assert.match(found[index] ?? '', each);
      });
    });
  }

  for (const [from, ...lines] of [
    ['practices/x/', 'practices/x/ practices/y/'],
    ['practices/x/', 'practices/x/ 410'],
    ['practices/y/', 'practices/y/ 410'],
    ['', '/ practices/y/'],
    ['practices/x/', 'practices/x/ practices/x/'],
    ['practices/', 'practices/ practices/x/'],
    ['a/', 'a/ practices/x/', 'a/ practices/y/'],
    ['a/', 'a/ 410', 'a/ 410'],
    ['https://x.org/', 'https://x.org/ practices/x/'],
    ['//x.org/', '//x.org/ practices/x/'],
    ['/practices/old/', '/practices/old/ practices/x/'],
    ['../a/', '../a/ practices/x/'],
    ['a/../../b/', 'a/../../b/ 410'],
    ['a/?q', 'a/?q 410'],
    ['a/#b', 'a/#b 410'],
    ['a\\b/', 'a\\b/ 410'],
    ['شارع/', 'شارع/ 410'],
  ] as const)
    test(`an old address that has a page, another line, or no place here: ${lines.join(' | ')}`, () => {
      const site = small();
      const pages = [...site.pages, builtPage('/ar/practices/')];
      const found = checkLedger({ ...site, pages }, locales, parseLedger('', lines.join('\n')));
      assert.equal(found.length, 1, found.join('\n'));
      assert.ok(found[0]?.startsWith(`redirects.txt: ${from}`));
    });

  test('nobody mends a chain of addresses that all have pages by half', () => {
    const swapped = 'practices/x/ practices/y/\npractices/y/ practices/x/';
    assert.equal(faults('', swapped).length, 2);
  });
});

describe('a host answers', () => {
  test('with the new address in every language', () => {
    const ledger = parseLedger('', 'practices/old/ practices/x/\n');
    assert.deepEqual(hostRedirects(small('/kit/'), locales, ledger), [
      { from: '/kit/ar/practices/old/', to: '/kit/ar/practices/x/', status: 301 },
      { from: '/kit/en/practices/old/', to: '/kit/en/practices/x/', status: 301 },
    ]);
  });

  test('that an entry is gone, with the page that says so', () => {
    assert.deepEqual(hostRedirects(small('/kit/'), ['en'], parseLedger('', 'a/ 410\n')), [
      { from: '/kit/en/a/', to: '/kit/404.html', status: 410 },
    ]);
  });

  test('that a withdrawn entry is gone, with its own page', () => {
    const pages = ['/ar/practices/x/', '/404.html'].map((path) =>
      builtPage(path, { isHidden: true }),
    );
    assert.deepEqual(hostRedirects(builtSite(pages), locales, parseLedger('', '')), [
      { from: '/ar/practices/x/', to: '/ar/practices/x/', status: 410 },
    ]);
  });
});
