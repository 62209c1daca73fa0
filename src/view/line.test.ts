import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useTranslations } from '#i18n/translate.ts';
import type { Line } from '#schema/hotline.ts';
import type { CountryLines } from '#domain/portal.ts';
import { hotlineLinks, hotlinePage } from './hotlines.ts';
import { allSections, source } from './entries.fixture.ts';
import { lineList } from './line.ts';

const t = useTranslations('en');

function line(id: string, changes: Partial<Line> = {}): Line {
  return {
    id,
    phone: { dial: '1300', by: 'call', unusual: false },
    answeredBy: 'Ministry',
    operatorKind: 'government',
    about: ['work'],
    purpose: 'Work',
    languages: [],
    languagesAssumed: false,
    standing: 'recent',
    cautions: [],
    sources: ['report'],
    year: 2025,
    ...changes,
  };
}

const withheld: Partial<Line> = {
  standing: 'withheld',
  withheld: 'A private phone',
  phone: undefined,
  sources: ['secret'],
};

function country(...lines: readonly Line[]): CountryLines {
  return {
    slug: 'th',
    weekly: new Map(),
    facts: {
      status: 'published',
      topics: [],
      sources: [source(), source({ id: 'secret' })],
      sourceLocale: 'en',
      added: '2026-01-01',
      changed: '2026-01-01',
      country: 'TH',
      lines: [...lines],
    },
  };
}

describe('a line that is withheld', () => {
  const list = lineList('en', country(line('open'), line('private', withheld)));

  test('is counted and not shown', () => {
    assert.deepEqual(
      list.lines.map(({ anchor }) => anchor),
      ['line-open'],
    );
    assert.equal(list.withheld, t('hotline.withheld', { count: 1 }));
  });

  test('does not lead to its number by its source', () => {
    const { sources } = hotlinePage(
      'en',
      country(line('open'), line('private', withheld)),
      true,
      allSections,
    );
    assert.deepEqual(
      sources.map(({ anchor }) => anchor),
      ['source-report'],
    );
  });

  test('is not counted among the numbers of its country', () => {
    const [link] = hotlineLinks('en', [country(line('open'), line('private', withheld))]);
    assert.equal(link?.count, t('hotlines.count', { count: 1 }));
  });
});

test('a country without withheld lines says nothing of any', () => {
  assert.equal(lineList('en', country(line('open'))).withheld, undefined);
});

test('lines of the newest source stand first', () => {
  const lines = [
    line('stale', { standing: 'stale', year: 2024 }),
    line('old', { standing: 'dated', year: 2014 }),
    line('new', { standing: 'dated', year: 2021 }),
    line('recent'),
  ];
  assert.deepEqual(
    lineList('en', country(...lines)).lines.map(({ anchor }) => anchor),
    ['line-recent', 'line-new', 'line-old', 'line-stale'],
  );
});

/** What a reader is warned of. */
const cautions: readonly (readonly [Partial<Line>, readonly string[]])[] = [
  [{}, []],
  [{ standing: 'dated' }, [t('centre.phone.changed')]],
  [{ standing: 'stale' }, [t('centre.phone.changed')]],
  [{ standing: 'caution', cautions: ['old-contact'] }, [t('centre.phone.changed')]],
  [{ cautions: ['reports-to-authorities'] }, [t('caution.reports-to-authorities')]],
  [{ cautions: ['own-nationals'], serves: { nationals: ['TH'], groups: [] } }, []],
];
for (const [changes, expected] of cautions)
  test(`a line with ${JSON.stringify(changes)} warns of ${expected.length} things`, () => {
    const [shown] = lineList('en', country(line('one', changes))).lines;
    assert.deepEqual(shown?.cautions, expected);
  });

test('a line for the people of one country says for whom it is', () => {
  const serves = { nationals: ['TH'], groups: [] };
  const [shown] = lineList('en', country(line('one', { serves }))).lines;
  assert.equal(shown?.serves, t('nationals', { countries: 'Thailand' }));
});

test('whether it is free is said only where a source says it; its age always', () => {
  const remarks = (changes: Partial<Line>) =>
    lineList('en', country(line('one', changes))).lines[0]?.remarks;
  assert.deepEqual(remarks({ free: true }), [t('hotline.free'), `${t('hotline.year')}: 2025`]);
  assert.deepEqual(remarks({ year: undefined }), [`${t('hotline.year')}: ${t('source.no-year')}`]);
});

test('an application has its name in the place of a number', () => {
  const [shown] = lineList('en', country(line('app', { phone: undefined, app: 'WFW' }))).lines;
  assert.equal(shown?.call, undefined);
  assert.equal(shown?.app, `${t('hotline.app')}: WFW`);
});
