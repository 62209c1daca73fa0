import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import { headerRules, headersFile, headersFor, parseHeadersFile } from './headers.ts';
import { headerPolicy } from './policy.ts';

const hash = "'sha256-abc='";
const locales: readonly Locale[] = ['ar', 'en', 'km'];
const bases = ['/', '/kit/'] as const;

/**
 * What Netlify and Cloudflare send for a path: the headers of every rule that matches. Where two set
 * the same header they join the values, which no browser reads as meant.
 */
function asHostSends(file: string, path: string): Record<string, string> {
  const sent = new Map<string, string>();
  let isMatch = false;
  for (const line of file.split('\n').filter((each) => each.trim() !== '')) {
    if (!/^\s/.test(line)) {
      const pattern = RegExp.escape(line.trim()).replaceAll('\\*', '.*');
      isMatch = new RegExp(`^${pattern}$`).test(path);
    } else if (isMatch) {
      const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line.trim()) ?? [];
      const before = sent.get(name.toLowerCase());
      assert.equal(before, undefined, `${path}: two rules set ${name}`);
      sent.set(name.toLowerCase(), value.trim());
    }
  }
  return Object.fromEntries(sent);
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

for (const base of bases) {
  const rules = headerRules({ base, locales }, hash);
  const sent = (path: string) => asHostSends(headersFile(rules), `${base}${path}`);

  describe(`under ${base}`, () => {
    for (const path of [
      '',
      '404.html',
      'ar/',
      'ar/practices/x/',
      'ar/feed.xml',
      'en/',
      'km/about/who/',
      '_astro/x.js',
      'data/centres.json',
      'favicon.svg',
      'robots.txt',
      'nowhere/',
      'arabic/',
    ]) {
      test(`a host and our own server send the same for ${base}${path}`, () => {
        assert.deepEqual(sent(path), lowerCased(headersFor(rules, `${base}${path}`)));
      });
    }

    test('every page has the policy and is asked for anew', () => {
      for (const path of [
        '',
        '404.html',
        ...locales.flatMap((tag) => [`${tag}/`, `${tag}/a/b/`]),
      ]) {
        assert.equal(sent(path)['content-security-policy'], headerPolicy(hash), path);
        assert.equal(sent(path)['cache-control'], 'no-cache', path);
      }
    });

    test('what only begins like a language is no page', () => {
      for (const path of ['arabic/', 'ar.txt', 'en-XA/', 'x/ar/'])
        assert.equal(sent(path)['content-security-policy'], undefined, path);
    });

    test('data may be read by pages of other origins, and nothing else', () => {
      for (const path of ['data/centres.json', 'data/help/th.json'])
        assert.equal(sent(path)['access-control-allow-origin'], '*', path);
      for (const path of ['', 'en/', 'en/centres/list.json', 'data.json'])
        assert.equal(sent(path)['access-control-allow-origin'], undefined, path);
    });

    test('files whose names change with what is in them are kept for a year, and no others', () => {
      assert.match(sent('_astro/x.js')['cache-control'] ?? '', /max-age=31536000.*immutable/);
      for (const path of ['favicon.svg', '_astro.js', 'ar/_astro/x.js', ''])
        assert.doesNotMatch(sent(path)['cache-control'] ?? '', /immutable/);
    });

    test('nothing is sniffed, and no other site learns where a reader was', () => {
      for (const path of ['', 'ar/practices/x/', '_astro/x.js', 'favicon.svg', 'nowhere']) {
        assert.equal(sent(path)['x-content-type-options'], 'nosniff');
        assert.equal(sent(path)['referrer-policy'], 'no-referrer');
      }
    });
  });
}

test('a portal under a path sets nothing for what else is on its host', () => {
  const rules = headerRules({ base: '/kit/', locales }, hash);
  for (const path of ['/', '/ar/', '/kitchen/', '/kit', '/other/kit/'])
    assert.deepEqual(asHostSends(headersFile(rules), path), {}, path);
});

test('what our server reads from the file is what was written into it', () => {
  for (const base of bases) {
    const rules = headerRules({ base, locales }, hash);
    assert.deepEqual(parseHeadersFile(headersFile(rules)), rules);
  }
});

test('a file with the line ends of Windows says the same', () => {
  const rules = headerRules({ base: '/', locales }, hash);
  assert.deepEqual(parseHeadersFile(headersFile(rules).replaceAll('\n', '\r\n')), rules);
});

test('no line is longer than hosts read, with all languages', () => {
  const everything: Locale[] = ['ar', 'en', 'es', 'fr', 'km', 'lo', 'ms', 'my', 'th', 'vi'];
  const rules = headerRules({ base: '/kit/', locales: everything }, hash);
  assert.ok(rules.length <= 100);
  assert.ok(
    headersFile(rules)
      .split('\n')
      .every((line) => line.length <= 2000),
  );
});
