import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerPolicy, metaPolicy } from './policy.ts';

const hash = "'sha256-abc='";

function directives(policy: string): Map<string, string> {
  const pairs = policy.split('; ').map((each) => {
    const [name = '', ...values] = each.split(' ');
    return [name, values.join(' ')] as const;
  });
  assert.equal(new Set(pairs.map(([name]) => name)).size, pairs.length, 'a directive stands twice');
  return new Map(pairs);
}

test('what is not named may not load', () => {
  assert.equal(directives(headerPolicy(hash)).get('default-src'), "'none'");
});

test('no text can bring a script or a style of its own', () => {
  for (const policy of [headerPolicy(hash), metaPolicy(hash)])
    assert.doesNotMatch(policy, /unsafe-|\*|data:|blob:|https?:|strict-dynamic|nonce-/);
});

test('nothing comes from, or goes to, another host', () => {
  for (const [name, value] of directives(headerPolicy(hash)))
    assert.ok(["'none'", "'self'", hash].includes(value), `${name} ${value}`);
});

test('no other style than the one with the hash is used', () => {
  assert.equal(directives(headerPolicy(hash)).get('style-src'), hash);
});

test('no other site may frame a page, or turn its links elsewhere', () => {
  const policy = directives(headerPolicy(hash));
  assert.equal(policy.get('frame-ancestors'), "'none'");
  assert.equal(policy.get('base-uri'), "'none'");
});

test('a host without headers gives the same, but for frames, which browsers ignore there', () => {
  const header = directives(headerPolicy(hash));
  header.delete('frame-ancestors');
  assert.deepEqual(directives(metaPolicy(hash)), header);
});

test('the policy is one line, as a header must be', () => {
  assert.doesNotMatch(headerPolicy(hash), /[\r\n]/);
});
