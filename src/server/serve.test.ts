import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { temporaryFolder } from '#checks/content-folder.fixture.ts';
import { headersFor } from './headers.ts';
import { host, rulesOf } from './host.fixture.ts';
import { serve } from './serve.ts';

for (const base of ['/', '/kit/'] as const) {
  describe(`under ${base} a reader gets`, () => {
    test('pages and files', async (t) => {
      const get = await host(t, base);
      for (const [path, body, type] of [
        ['', 'chooser', /^text\/html;\s*charset=utf-8$/],
        ['ar/', 'home', /^text\/html;\s*charset=utf-8$/],
        ['ar/?q=1', 'home', /^text\/html/],
        ['_astro/x.js', 'script', /javascript/],
        ['favicon.svg', '<svg/>', /^image\/svg/],
        [encodeURI('مسار.txt'), 'arabic', /^text\/plain/],
      ] as const) {
        const answer = await get(base + path);
        assert.deepEqual([answer.status, answer.body], [200, body], path);
        assert.match(answer.headers['content-type'] ?? '', type, path);
      }
    });

    test('the headers of the table', async (t) => {
      const get = await host(t, base);
      for (const path of ['', 'ar/', '_astro/x.js', 'favicon.svg', '404.html', 'nowhere/']) {
        const { headers, status } = await get(base + path);
        const expected = headersFor(
          rulesOf(base),
          status === 404 ? `${base}404.html` : base + path,
        );
        for (const [name, value] of Object.entries(expected))
          assert.equal(headers[name.toLowerCase()], value, `${path} ${name}`);
      }
    });

    test('a page that says so, with status 404, where nothing is', async (t) => {
      const get = await host(t, base);
      for (const path of ['nowhere', 'ar/nowhere/', '_astro', '_astro/nowhere.js', 'AR/', '404']) {
        const { status, body, headers } = await get(base + path);
        assert.deepEqual([status, body], [404, 'lost'], path);
        assert.match(headers['content-type'] ?? '', /^text\/html/);
        assert.equal(headers['cache-control'], 'no-cache', path);
      }
    });

    test('the new address of what moved', async (t) => {
      const { status, headers } = await (await host(t, base))(`${base}ar/old/`);
      assert.deepEqual([status, headers.location], [301, `${base}ar/`]);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });

    test('the address of a page with its last slash, which relative links need', async (t) => {
      const get = await host(t, base);
      for (const [path, location] of [
        ['ar', 'ar/'],
        ['ar?q=1', 'ar/?q=1'],
        ['ar/practices/gone', 'ar/practices/gone/'],
      ] as const) {
        const { status, headers } = await get(base + path);
        assert.deepEqual([status, headers.location], [301, base + location]);
        for (const [name, value] of Object.entries(headersFor(rulesOf(base), `${base}ar`)))
          assert.equal(headers[name.toLowerCase()], value, name);
      }
    });

    test('status 410 for what is gone, with a page', async (t) => {
      const get = await host(t, base);
      for (const [path, body] of [
        ['ar/removed/', 'lost'],
        ['ar/practices/gone/', 'withdrawn'],
      ] as const) {
        const answer = await get(base + path);
        assert.deepEqual([answer.status, answer.body], [410, body]);
        assert.equal(answer.headers['x-content-type-options'], 'nosniff');
      }
    });
  });
}

test('a reader gets the part of a file that was asked for', async (t) => {
  const get = await host(t);
  for (const [range, part] of [
    ['bytes=1-3', 'hoo'],
    ['bytes=5-', 'er'],
    ['bytes=5-99', 'er'],
  ] as const) {
    const { status, body } = await get('/', { range });
    assert.deepEqual([status, body], [206, part], range);
  }
});

test('a reader gets the whole file for parts that the server does not cut', async (t) => {
  const get = await host(t);
  for (const range of ['bytes=-2', 'bytes=0-1,3-4', 'bytes=0-0']) {
    const { status, body } = await get('/', { range });
    assert.deepEqual([status, body], [200, 'chooser'], range);
  }
});

test('where there is no 404.html, a few words say what is lost or gone', async (t) => {
  const get = await host(t, '/', {
    'site/index.html': 'home',
    'site/_redirects': '/old/ /404.html 410\n',
  });
  for (const [path, status, body] of [
    ['/x', 404, '404 Not Found\n'],
    ['/old/', 410, '410 Gone\n'],
  ] as const) {
    const answer = await get(path);
    assert.deepEqual([answer.status, answer.body], [status, body]);
    assert.match(answer.headers['content-type'] ?? '', /^text\/plain/);
  }
});

test('the address it runs at carries port and base', async (t) => {
  const running = await serve(temporaryFolder(t), 0, '/kit/');
  t.after(running.close);
  assert.match(running.address, /^http:\/\/localhost:[1-9]\d*\/kit\/$/);
});

test('a port that is taken is an error, not silence', async (t) => {
  const running = await serve(temporaryFolder(t), 0);
  t.after(running.close);
  const { port } = new URL(running.address);
  await assert.rejects(serve(temporaryFolder(t), Number(port)), /EADDRINUSE/);
});

test('under a base path, what stands outside of it is not there', async (t) => {
  const get = await host(t, '/kit/');
  for (const path of ['/', '/ar/', '/kitchen/', '/favicon.svg', '/kit/../ar/'])
    assert.deepEqual([(await get(path)).status, (await get(path)).body], [404, 'lost'], path);
});

test('a folder without _headers and _redirects is served as it is', async (t) => {
  const get = await host(t, '/', { 'site/index.html': 'home', 'site/404.html': 'lost' });
  assert.deepEqual([(await get('/')).body, (await get('/x')).status], ['home', 404]);
});
