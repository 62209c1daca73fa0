import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { builtPage, builtSite } from './site.fixture.ts';
import { brotliBytes, checkWeight, heaviestPage } from './weight.ts';

/** Text that hardly gets smaller, the same at every run. */
function noise(bytes: number): string {
  const blocks = Array.from({ length: Math.ceil(bytes / 64) }, (_, index) =>
    createHash('sha512').update(String(index)).digest('base64url').slice(0, 64),
  );
  return blocks.join('').slice(0, bytes);
}

function check(...htmls: string[]): string[] {
  return checkWeight(builtSite(htmls.map((html, index) => builtPage(`/${index}/`, { html }))));
}

test('a page that costs too much is named, with what it costs and what it may', () => {
  const html = noise(2 * heaviestPage);
  const [fault = '', ...more] = check('light', html, 'light');
  assert.deepEqual(more, []);
  assert.match(fault, /^\/1\/: /);
  assert.ok(fault.includes(`${brotliBytes(html)} bytes`) && fault.includes(`${heaviestPage} is`));
});

test('a long page may be light', () => {
  assert.deepEqual(check('<p>Rights along the route.</p>'.repeat(10_000)), []);
});

test('a page of few bytes is light whatever is in it', () => {
  assert.deepEqual(check(noise(heaviestPage), ''), []);
});

test('bytes count, not letters, of which Khmer or Burmese have three for each', () => {
  const letters = Array.from({ length: heaviestPage }, (_, index) => {
    const [high = 0, low = 0] = createHash('sha1').update(String(index)).digest();
    return String.fromCodePoint(0x1000 + ((high * 256 + low) % 0x2000));
  }).join('');
  assert.ok(brotliBytes(letters) > heaviestPage);
  assert.equal(check(letters).length, 1);
});

/** Words of a small vocabulary in an order that repeats nowhere. */
function prose(count: number): string {
  const vocabulary = noise(3200).match(/.{8}/g) ?? [];
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return Array.from({ length: count }, () => vocabulary[next() % 400] ?? '').join(' ');
}

test('a page is judged by the best compression, which hosts store', () => {
  const html = prose(6600);
  assert.ok(brotliBytes(html, 5) > heaviestPage && brotliBytes(html) <= heaviestPage);
  assert.deepEqual(check(html), []);
});
