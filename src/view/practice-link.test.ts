import assert from 'node:assert/strict';
import { test } from 'node:test';
import { practice } from './entries.fixture.ts';
import { practiceLink } from './practice-link.ts';

test('a practice is named by its title, and its page is in the language of the reader', () => {
  const texts = { en: {}, ar: {} };
  assert.deepEqual(practiceLink('ar', practice({ slug: 'a', locale: 'ar', texts })), {
    label: 'Title ar',
    href: '/ar/practices/a/',
    borrowed: {},
  });
});

test('a borrowed title is marked with its language', () => {
  assert.deepEqual(practiceLink('ar', practice({ slug: 'a', locale: 'ar' })), {
    label: 'Title en',
    href: '/ar/practices/a/',
    borrowed: { lang: 'en', dir: 'ltr' },
  });
});
