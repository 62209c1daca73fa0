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

test(
  'files that begin with a dot are not served',
  { todo: 'sirv ignores `dotfiles` under `dev`' },
  async (t) => {
    const get = await host(t);
    for (const path of ['/.build-record.json', '/.git/config', '/%2egit/config'])
      assert.equal((await get(path)).status, 404, path);
  },
);

test(
  'the files for hosts are not served, as hosts do not',
  { todo: 'serve.ts hands them out' },
  async (t) => {
    const get = await host(t);
    for (const path of ['/_headers', '/_redirects'])
      assert.equal((await get(path)).status, 404, path);
  },
);

describe('a strange request does not end the server:', () => {
  for (const [path, headers] of [
    ['//', {}],
    ['http://[', {}],
    ['/', { range: 'bytes=3-1' }],
  ] as const)
    test(
      `${path} ${JSON.stringify(headers)}`,
      { todo: 'serve.ts lets the error of the listener out' },
      async (t) => {
        const get = await host(t);
        await get(path, headers);
        assert.equal((await get('/')).status, 200);
      },
    );
});
