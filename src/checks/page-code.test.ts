import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPageCode } from './page-code.ts';

const rules = { stylesheet: 'p{}', hosts: new Set(['www.ilo.org']) };

function faults(html: string): string[] {
  const page = { path: '/en/', html, ids: new Set<string>(), links: [], isHidden: false };
  const site = {
    address: 'https://portal.example.org',
    base: '/',
    files: new Set<string>(),
    pages: [page],
  };
  return checkPageCode(site, rules);
}

for (const html of [
  '<script>alert(1)</script>',
  '<script type="module">alert(1)</script>',
  '<script src="https://elsewhere.example/x.js"></script>',
  '<style>p{color:red}</style>',
  '<p style="color:red">x</p>',
  '<img src="/x.png" onerror="alert(1)">',
  '<img src="https://elsewhere.example/pixel.gif">',
  '<link rel="stylesheet" href="https://elsewhere.example/x.css">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" JavaScript:alert(1)">x</a>',
  '<a href="https://unknown.example/">x</a>',
  '<a href="//unknown.example/">x</a>',
  '<iframe src="/x"></iframe>',
  '<base href="/x">',
  '<meta http-equiv="Refresh" content="0;url=/x">',
  '<svg><script>alert(1)</script></svg>',
])
  test(`${html} does not pass`, () => {
    assert.notDeepEqual(faults(html), []);
  });

test('what our pages hold passes', () => {
  const html = `<link rel="canonical" href="https://portal.example.org/en/"><link rel="icon" href="/i.svg">
    <style>p{}</style><script type="application/ld+json">{"a":"<b onclick=x>"}</script>
    <script type="module" src="/_astro/x.js"></script>
    <a href="/en/">x</a><a href="#a">x</a><a href="https://www.ilo.org/a?b=1">x</a>`;
  assert.deepEqual(faults(html), []);
});
