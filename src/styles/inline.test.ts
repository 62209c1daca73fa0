import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withSite } from '#view/entries.fixture.ts';
import { hashSource, inlineStylesheet } from './inline.ts';

describe('the stylesheet of every page', () => {
  test('is the given one, trimmed, where an organisation has no colours of its own', () => {
    assert.equal(inlineStylesheet('\n  p{color:red}\n'), 'p{color:red}');
    assert.equal(inlineStylesheet(''), '');
  });

  test('goes without the banner that Tailwind puts before it, and with every other remark', () => {
    const banner = '/*! tailwindcss v4.3.3 | MIT License | https://tailwindcss.com */';
    assert.equal(inlineStylesheet(`\n${banner}\n@layer base;p{}`), '@layer base;p{}');
    assert.equal(inlineStylesheet(`${banner}p{}${banner}`), `p{}${banner}`);
    assert.equal(inlineStylesheet('/* ours */p{}'), '/* ours */p{}');
  });

  test('gives the colours of an organisation after its own, light and dark', () => {
    const colours = { action: ['#111', '#eee'], paper: ['#fff', '#000'] } as const;
    withSite({ colours }, () => {
      assert.equal(
        inlineStylesheet('p{color:red}'),
        'p{color:red}:root{--action:#111;--paper:#fff}' +
          '@media (prefers-color-scheme:dark){:root{--action:#eee;--paper:#000}}',
      );
    });
  });
});

describe('the hash that admits an inline text', () => {
  test('is the one that browsers count for it', () => {
    const expected = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='";
    assert.equal(hashSource('abc'), expected);
  });

  test('is counted of the bytes in UTF-8', () => {
    const expected = "'sha256-OduSfCOuLyR6pnJ75Xq3zYXSXkYXrcOYOamqJoi4FE8='";
    assert.equal(hashSource('خروج'), expected);
  });

  test('differs with a single space', () => {
    assert.notEqual(hashSource('p{}'), hashSource('p{} '));
  });
});
