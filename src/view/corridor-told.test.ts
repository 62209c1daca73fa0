import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localise } from '#domain/entries.ts';
import type { Corridor } from '#domain/portal.ts';
import { useTranslations } from '#i18n/translate.ts';
import { site } from '#site.ts';
import type { CorridorFacts } from '#schema/corridor.ts';
import { portalEntry } from './entries.fixture.ts';
import { corridorTold } from './corridor-told.ts';

type Text = Corridor['text']['head'];
const t = useTranslations('th');

const facts: CorridorFacts = {
  status: 'published',
  topics: [],
  sources: [],
  sourceLocale: 'en',
  added: '2026-01-01',
  changed: '2026-01-01',
  origin: ['KH'],
  destination: ['TH'],
  checked: '2026-01-01',
  channel: {
    status: 'closed',
    asOf: '2026-02',
    values: { day: { date: '2025-06-24' } },
    source: 'paper',
  },
  warnings: [{ id: 'debt', asOf: '2025-12', values: { share: { percent: 71 } }, source: 'paper' }],
  memoranda: [
    {
      id: 'memo',
      values: {},
      title: 'Memorandum',
      date: '2021-12-19',
      status: 'in-force',
      ends: '2026-12',
    },
  ],
  sizes: [
    { id: 'size', values: {}, value: 1000, qualifier: 'more-than', unit: 'people', year: 2019 },
  ],
  costs: [
    { id: 'now', values: {}, isHistorical: false },
    { id: 'then', values: {}, year: 2013, isHistorical: true },
  ],
  sectors: ['fishing'],
  centres: { origin: [], destination: [] },
  history: [],
  facts: [],
};
const words = {
  channel: 'Closed since {day}.',
  warnings: { debt: '{share} were in debt.' },
  memoranda: {},
  sizes: { size: 'People there.' },
  costs: { now: 'A cap.', then: 'A price.' },
  facts: {},
};
const entry = portalEntry<CorridorFacts, Text>(facts, { slug: 'kh-th' }, words);
const told = corridorTold('th', localise(entry, 'th', site.locales));

test('how the legal way stands is said in the reader’s language, the sentence in that of its text', () => {
  assert.equal(told.channel.standing, t('channel.closed'));
  assert.equal(told.channel.words, 'Closed since 24 June 2025.');
  assert.equal(told.channel.isOpen, false);
  assert.equal(told.channel.source, 'source-paper');
});

test('a warning has its value, its date and its source', () => {
  const [warning] = told.warnings;
  assert.equal(warning?.words, '71% were in debt.');
  assert.match(warning.asOf ?? '', /2025/);
  assert.equal(warning.source, 'source-paper');
});

test('what people paid in the past stands apart from what they may be asked for today', () => {
  assert.deepEqual(
    [told.costs, told.pastCosts].map((costs) => costs.map((cost) => cost.words)),
    [['A cap.'], ['A price.']],
  );
});

test('an agreement says how it stands and until when', () => {
  const [memo] = told.memoranda;
  assert.ok(memo);
  assert.ok(memo.standing.startsWith(t('memorandum.in-force')));
  assert.match(memo.standing, /2026/);
});

test('a number of people says how exact it is', () => {
  assert.equal(told.sizes[0]?.numeral, t('qualifier.more-than', { value: '1,000' }));
});
