import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRedirectsFile, redirectsFile, type Redirect } from './redirects.ts';

const redirects: readonly Redirect[] = [
  { from: '/ar/practices/old/', to: '/ar/practices/new/', status: 301 },
  { from: '/ar/practices/gone/', to: '/404.html', status: 410 },
];

test('hosts find one line for each address that moved or is gone', () => {
  assert.equal(
    redirectsFile(redirects),
    '/ar/practices/old/ /ar/practices/new/ 301\n/ar/practices/gone/ /404.html 410\n',
  );
});

test('what our server reads is what was written', () => {
  assert.deepEqual(parseRedirectsFile(redirectsFile(redirects)), redirects);
});

test('a file with the line ends of Windows says the same', () => {
  const text = redirectsFile(redirects).replaceAll('\n', '\r\n');
  assert.deepEqual(parseRedirectsFile(text), redirects);
});

test('a portal where nothing moved has an empty file', () => {
  assert.equal(redirectsFile([]), '');
  assert.deepEqual(parseRedirectsFile(''), []);
});

test('an address without a status moved for good', () => {
  assert.deepEqual(parseRedirectsFile('/a/ /b/'), [{ from: '/a/', to: '/b/', status: 301 }]);
});
