import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchedChanges } from './review.ts';

const facts = `
phone: "+66 2 123 4567"
name: A centre
sources:
  - { id: seed, url: "https://a.example.org/", year: 2016 }
  - { id: other, year: 2017 }
`;

test('a swapped digit of a phone number is seen, before and after', () => {
  const after = facts.replace('4567', '4576');
  assert.deepEqual(watchedChanges('facts.yaml', facts, after), [
    { place: 'phone', before: '+66 2 123 4567', after: '+66 2 123 4576' },
  ]);
});

test('values that came or went are named by the ids they stand under', () => {
  const after = facts.replace(', year: 2017', ', year: 2018, url: "https://b.example.org/"');
  assert.deepEqual(
    watchedChanges('facts.yaml', facts, after).map(({ place }) => place),
    ['sources.other.year', 'sources.other.url'],
  );
  assert.equal(watchedChanges('facts.yaml', '', facts).length, 4);
});

test('another order of a list, or another name, is no change to look at', () => {
  const [a = '', b = ''] = facts.split('\n').filter((line) => line.includes('{'));
  const after = facts.replace(`${a}\n${b}`, `${b}\n${a}`).replace('A centre', 'The centre');
  assert.deepEqual(watchedChanges('facts.yaml', facts, after), []);
});

test('in a text, links and numbers of any script are watched, the fingerprint is not', () => {
  const text =
    'translation:\n  source: 12345678\n---\nCall ၁၂၃ or [us](https://a.example.org/1).\n';
  const after = text.replace('12345678', '87654321').replace('၁၂၃', '၁၃၂').replace('/1', '/2');
  assert.deepEqual(watchedChanges('my.mdx', text, after), [
    { place: 'link «us»', before: 'https://a.example.org/1', after: 'https://a.example.org/2' },
    { place: 'number 1', before: '၁၂၃', after: '၁၃၂' },
  ]);
});

test('a file that is no YAML is shown as such', () => {
  assert.equal(watchedChanges('facts.yaml', facts, 'a: [').at(-1)?.after, 'is no YAML');
});
