import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import { enabler, practice } from './entries.fixture.ts';
import { organisationName } from './organisation.ts';

type Input = NonNullable<Parameters<typeof practice>[0]>;

const english = { lang: 'en', dir: 'ltr' };

describe('the name of an organisation', () => {
  const translated = { organisations: { lead: 'The lead' } };
  const cases: readonly [why: string, Locale, Input['texts'] & object, name: string, object][] = [
    ['is the one of the text', 'en', { en: translated }, 'The lead', {}],
    [
      'is the one of the translation, in its language',
      'th',
      { en: translated, th: { organisations: { lead: 'ผู้นำ' } } },
      'ผู้นำ',
      {},
    ],
    ['is borrowed with the text', 'ar', { en: translated }, 'The lead', english],
    [
      'is borrowed from where the body comes',
      'th',
      { en: translated, th: { hasBody: false, organisations: { lead: 'ผู้นำ' } } },
      'The lead',
      english,
    ],
    ['is its own where the text has none', 'en', { en: {} }, 'Lead', {}],
    [
      'is its own, marked as foreign, in another language',
      'ar',
      { en: {}, ar: {} },
      'Lead',
      english,
    ],
    [
      'is its own where the text names only another',
      'en',
      { en: { organisations: { other: 'Another' } } },
      'Lead',
      {},
    ],
  ];
  for (const [why, locale, texts, words, borrowed] of cases) {
    test(why, () => {
      for (const entry of [practice, enabler])
        assert.deepEqual(organisationName(locale, entry({ locale, texts }), 'lead'), {
          words,
          borrowed,
        });
    });
  }
});
