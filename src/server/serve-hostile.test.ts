import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { host } from './host.fixture.ts';

describe('nobody reads what lies outside of the folder:', () => {
  for (const path of [
    '/../outside.txt',
    '/ar/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/.%2e/outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e%2foutside.txt',
    '/..%5coutside.txt',
    '/..\\outside.txt',
    '/../site-secrets/',
    '/..%2fsite-secrets/',
    '/%252e%252e/outside.txt',
    '/etc/passwd',
    '/%00',
    '/outside.txt%00.html',
    '/%',
    '/%E0%A4%A',
    '/ar/%ff/',
    `/${'a'.repeat(5000)}`,
    `/${'../'.repeat(500)}etc/passwd`,
  ]) {
    test(path.slice(0, 40), async (t) => {
      const get = await host(t);
      const { status, body } = await get(path);
      assert.deepEqual([status, body], [404, 'lost']);
      assert.equal((await get('/')).status, 200);
    });
  }
});

test('files that begin with a dot are not served', async (t) => {
  const get = await host(t);
  for (const path of ['/.build-record.json', '/.git/config', '/%2egit/config', '/.git'])
    assert.deepEqual([(await get(path)).status, (await get(path)).body], [404, 'lost'], path);
});

test('the files for hosts are not served, as hosts do not', async (t) => {
  const get = await host(t);
  for (const path of ['/_headers', '/_redirects', '/%5fheaders', '/_headers?x'])
    assert.equal((await get(path)).status, 404, path);
});

describe('a target that is none is refused, and the server goes on:', () => {
  for (const path of ['//', 'http://[', '*', '//ar', '/\\ar', '//evil.example/ar/', 'ar/'])
    test(path, async (t) => {
      const get = await host(t);
      assert.equal((await get(path)).status, 400);
      assert.equal((await get('/')).status, 200);
    });
});

test('a whole address in the place of a path is asked for its path', async (t) => {
  const get = await host(t);
  assert.equal((await get('http://localhost/ar/')).body, 'home');
});

describe('a range that is none, or outside of the file, is refused, and the server goes on:', () => {
  for (const range of [
    'bytes=3-1',
    'bytes=99-',
    'bytes=99-100',
    'bytes=0-99999999999999999999999',
    'bytes=99999999999999999999999-',
    'bytes=a-b',
    'bytes=--5',
    'bytes=-',
    'bytes=',
    'lines=0-1',
    '0-1',
  ])
    test(range, async (t) => {
      const get = await host(t);
      assert.equal((await get('/', { range })).status, 416);
      assert.equal((await get('/')).status, 200);
    });
});
