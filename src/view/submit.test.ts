import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allSections, withSite } from './entries.fixture.ts';
import { submitPage } from './submit.ts';

test('a portal without an address for proposals shows none', () => {
  assert.equal(submitPage('en', allSections).mail, undefined);
});

test('the address for proposals is the portal’s own', () => {
  withSite({ contact: 'proposals@portal.example.org' }, () => {
    assert.equal(submitPage('ar', allSections).mail, 'proposals@portal.example.org');
  });
});

test('a proposal is told what to say, in the language of the page', () => {
  const [english, khmer] = [submitPage('en', allSections), submitPage('km', allSections)];
  assert.equal(new Set([...english.parts, ...khmer.parts]).size, 12);
});
