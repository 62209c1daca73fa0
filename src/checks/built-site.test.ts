import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { readBuiltSite } from './built-site.ts';
import { temporaryFolder, type Files } from './content-folder.fixture.ts';

const address = 'https://portal.example.org';

function read(t: TestContext, files: Files, base = '/') {
  return readBuiltSite(temporaryFolder(t, files), { address, base });
}

function readPage(t: TestContext, html: string) {
  const [page] = read(t, { 'index.html': html }).pages;
  assert.ok(page);
  return page;
}

describe('a page has the path that readers ask for', () => {
  const cases = [
    ['index.html', '/', '/'],
    ['404.html', '/', '/404.html'],
    ['ar/index.html', '/', '/ar/'],
    ['ar/practices/x/index.html', '/', '/ar/practices/x/'],
    ['ar/reindex.html', '/', '/ar/reindex.html'],
    ['index.html', '/kit/', '/kit/'],
    ['ar/index.html', '/kit/', '/kit/ar/'],
  ] as const;
  for (const [file, base, expected] of cases) {
    test(`${file} under ${base} is ${expected}`, (t) => {
      const { pages } = read(t, { [file]: '<p>' }, base);
      assert.deepEqual(
        pages.map(({ path }) => path),
        [expected],
      );
    });
  }
});

test('every file is known by its path, pages included', (t) => {
  const { files } = read(t, { 'index.html': '', '_astro/x.js': '', 'ar/feed.xml': '' }, '/kit/');
  assert.deepEqual([...files].sort(), ['/kit/_astro/x.js', '/kit/ar/feed.xml', '/kit/index.html']);
});

test('a file without an extension is a file as well', (t) => {
  assert.ok(read(t, { LICENSE: '' }).files.has('/LICENSE'));
});

test('a folder is no file, whatever its name', (t) => {
  assert.deepEqual([...read(t, { 'v1.2/notes/a.txt': '' }).files], ['/v1.2/notes/a.txt']);
});

test('an empty folder has no pages and no files', (t) => {
  const { pages, files } = read(t, {});
  assert.deepEqual([pages, files.size], [[], 0]);
});

test('only pages are read as such', (t) => {
  const { pages } = read(t, { 'x.js': '"<a href=/lost/>"', 'feed.xml': '<a href="/lost/"/>' });
  assert.deepEqual(pages, []);
});

test('links are those of every element, as written', (t) => {
  const html = `<link href="/x.css"><a href=/ar/>1</a><a href="#x">2</a><a>none</a>
    <img src="/y.svg"><a href='?a=1&amp;b=2'>3</a><a href="">4</a>`;
  assert.deepEqual(readPage(t, html).links, ['/x.css', '/ar/', '#x', '/y.svg', '?a=1&b=2', '']);
});

test('what stands in comments and scripts is no link', (t) => {
  const html = '<!-- <a href="/a/"> --><script>"<a href=/b/>"</script>';
  assert.deepEqual(readPage(t, html).links, []);
});

test('places to jump to are the ids of every element', (t) => {
  const html = '<h2 id="one">1</h2><p id=two><span id="ثلاثة"></span><p id="">';
  assert.deepEqual([...readPage(t, html).ids], ['one', 'two', 'ثلاثة']);
});

describe('a page is hidden from search engines', () => {
  const cases = [
    ['by noindex', '<meta name="robots" content="noindex">', true],
    ['by noindex without quotes', '<meta name=robots content=noindex>', true],
    ['not by another word', '<meta name="robots" content="noarchive">', false],
    ['not by another meta', '<meta name="description" content="noindex">', false],
    ['not by itself', '<p>noindex</p>', false],
  ] as const;
  for (const [why, html, expected] of cases) {
    test(why, (t) => {
      assert.equal(readPage(t, html).isHidden, expected);
    });
  }
});

test('a page keeps its text as it is', (t) => {
  const html = '<p>ព្រះ &amp; <b>unclosed';
  assert.equal(readPage(t, html).html, html);
});
