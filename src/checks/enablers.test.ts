import { describe } from 'node:test';
import { enablerFolder, practiceFolder, type Edit } from './content-folder.fixture.ts';
import { testFaults } from './faults.fixture.ts';

const facts = `${enablerFolder}/facts.yaml`;
const text = `${enablerFolder}/en.mdx`;
const practice = `${practiceFolder}/facts.yaml`;
const indicator = 'content/indicators/helped/facts.yaml';

const figure = 'value: 7, unit: people, checked: 2026-01-01';
const result = (more: string): Edit[] => [
  [
    facts,
    'lessons:',
    `observations:\n  - { id: help, evidence: unknown, ${figure}, ${more} }\nlessons:`,
  ],
  [text, 'lessons:', 'observations:\n  help: People helped.\nlessons:'],
];
const setting = (more: string): Edit[] => [
  [facts, 'lessons:', `context:\n  - { id: need, ${figure}, ${more} }\nlessons:`],
  [text, 'lessons:', 'context:\n  need: People in need.\nlessons:'],
];

describe('an editor is told of an enabler, as of a practice,', () => {
  testFaults([
    {
      why: 'a result of no indicator',
      rule: 'dead-relation',
      file: facts,
      at: 'no, statedBy',
      says: /indicator `no`/,
      edits: result('indicator: no, statedBy: lead, source: report'),
    },
    {
      why: 'a result in a unit that its indicator does not measure',
      rule: 'measure-mismatch',
      file: facts,
      at: 'people, checked',
      says: /money.*people/,
      edits: [
        [indicator, 'measure: people', 'measure: money'],
        [practice, 'unit: people', 'unit: USD'],
        ...result('indicator: helped, statedBy: lead, source: report'),
      ],
    },
    {
      why: 'a figure of the setting stated by nobody',
      rule: 'dead-relation',
      file: facts,
      at: 'no, source',
      says: /organisation `no`/,
      edits: setting('statedBy: no, source: report'),
    },
    {
      why: 'a figure of the setting read nowhere',
      rule: 'dead-relation',
      file: facts,
      at: 'no }',
      says: /source `no`/,
      edits: setting('statedBy: lead, source: no'),
    },
    {
      why: 'a principle that no entry has',
      rule: 'dead-relation',
      file: facts,
      at: '9, phase',
      says: /principle 9/,
      edits: [
        [
          facts,
          'lessons:',
          'principles:\n  - { number: 9, phase: null, statedBySource: false }\nlessons:',
        ],
        [text, 'lessons:', 'alignment:\n  9: It meets needs.\nlessons:'],
      ],
    },
    {
      why: 'a lesson without a sentence',
      rule: 'sentence-missing',
      file: text,
      at: 'lessons',
      says: /`lessons`.*`learn`/,
      edits: [[facts, '[share]', '[share, learn]']],
    },
    {
      why: 'an organisation twice',
      rule: 'duplicate-id',
      file: facts,
      at: '{ id: lead, name: Other',
      says: /`organisations`.*`lead`/,
      edits: [[facts, 'places:', '  - { id: lead, name: Other, role: publisher }\nplaces:']],
    },
    {
      why: 'labels, which only a practice has',
      rule: 'unknown-key',
      file: facts,
      at: 'steps',
      says: /steps/,
      edits: [[facts, 'lessons:', 'steps: [camps]\nlessons:']],
    },
  ]);
});
