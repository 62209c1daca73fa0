import { describe } from 'node:test';
import { practiceFolder } from './content-folder.fixture.ts';
import { testFaults, type Fault } from './faults.fixture.ts';

const file = `${practiceFolder}/facts.yaml`;
const indicator = 'content/indicators/helped/facts.yaml';
const rights = 'content/principles/rights/facts.yaml';

const need =
  '  - { id: need, value: 7, unit: homes, statedBy: lead, source: report, checked: 2026-01-01 }\n';

/** The text `to` in the place of `from` in the facts points at nothing. */
function dead(why: string, from: string, to: string, at: string, says: RegExp): Fault {
  return { why, rule: 'dead-relation', file, at, says, edits: [[file, from, to]] };
}

describe('an editor is told once, at the right place, of', () => {
  testFaults([
    dead(
      'an indicator that is none',
      'indicator: helped',
      'indicator: no',
      'no\n',
      /indicator `no`/,
    ),
    dead(
      'a figure stated by nobody',
      'statedBy: lead',
      'statedBy: no',
      'no\n',
      /organisation `no`/,
    ),
    dead('a figure read nowhere', '    source: report', '    source: no', 'no\n', /source `no`/),
    dead(
      'a figure of the setting stated by nobody',
      'statedBy: lead, ',
      'statedBy: no, ',
      'no, source',
      /organisation `no`/,
    ),
    dead(
      'a figure of the setting read nowhere',
      'lead, source: report',
      'lead, source: no',
      'no, checked',
      /source `no`/,
    ),
    {
      why: 'a figure of the setting twice',
      rule: 'duplicate-id',
      file,
      at: '{ id: need, value: 7',
      says: /`context`.*`need`/,
      edits: [[file, 'costPerPerson:', `${need}costPerPerson:`]],
    },
    dead('a cost read nowhere', 'USD, source: report', 'USD, source: no', 'no }', /source `no`/),
    dead(
      'a principle read nowhere',
      'true, source: report',
      'true, source: no',
      'no }',
      /source `no`/,
    ),
    {
      why: 'a principle that no entry has',
      rule: 'dead-relation',
      file,
      at: '9, phase',
      says: /principle 9/,
      edits: [
        [file, 'number: 1,', 'number: 9,'],
        [`${practiceFolder}/en.mdx`, '1: It', '9: It'],
        [`${practiceFolder}/th.mdx`, '1: It', '9: It'],
      ],
    },
    {
      why: 'a principle whose entry is a draft',
      rule: 'dead-relation',
      file,
      at: '1, phase',
      says: /principle 1/,
      edits: [[rights, 'published', 'draft']],
    },
    {
      why: 'an indicator whose entry is withdrawn',
      rule: 'dead-relation',
      file,
      at: 'helped\n    value',
      says: /`helped`/,
      edits: [[indicator, 'published', 'withdrawn']],
    },
    {
      why: 'a source id twice',
      rule: 'duplicate-id',
      file,
      at: '{ id: report, title: Leaflet',
      says: /`sources`.*`report`/,
      edits: [[file, 'id: leaflet', 'id: report']],
    },
    {
      why: 'a lesson twice',
      rule: 'schema',
      file,
      at: '[ listen',
      says: /`lessons`.*twice/,
      edits: [[file, '[listen, learn]', '[ listen, learn, listen ]']],
    },
    {
      why: 'a principle twice',
      rule: 'duplicate-id',
      file,
      at: '{ number: 1, phase: null',
      says: /`principles`.*`1`/,
      edits: [
        [
          file,
          'observations:',
          '  - { number: 1, phase: null, statedBySource: false }\nobservations:',
        ],
      ],
    },
  ]);
});

describe('a figure has a unit that its indicator measures:', () => {
  const cases = [
    ['people', 'USD', 'money'],
    ['people', 'centres', 'count'],
    ['money', 'people', 'people'],
    ['percent', 'EUR', 'money'],
    ['count', 'percent', 'percent'],
  ] as const;
  testFaults(
    cases.map(([measure, unit]) => ({
      why: `${unit} is not ${measure}`,
      rule: 'measure-mismatch',
      file,
      at: `${unit}\n    statedBy`,
      says: new RegExp(`${measure}.*${unit}`),
      edits: [
        [indicator, 'measure: people', `measure: ${measure}`],
        [file, 'unit: people', `unit: ${unit}`],
      ],
    })),
  );
});
