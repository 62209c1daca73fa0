import { describe } from 'node:test';
import { centreFile, corridorFolder, linesFile } from './help-content.fixture.ts';
import { testFaults } from './faults.fixture.ts';

const townFile = 'content/towns/mae-sot/facts.yaml';
const facts = `${corridorFolder}/facts.yaml`;
const text = `${corridorFolder}/en.mdx`;

describe('an editor is told once, at the right place, of', () => {
  testFaults([
    {
      why: 'a phone number that its country does not give out',
      rule: 'phone-form',
      file: centreFile,
      at: "'+66226",
      says: /TH gives out no number like \+662265688/,
      edits: [[centreFile, '+6622656888', '+662265688']],
    },
    {
      why: 'a centre in another country than its own',
      rule: 'place-outside',
      file: centreFile,
      at: '{ latitude: 3.1',
      says: /3\.1, 101\.6 is not in TH/,
      edits: [[centreFile, 'latitude: 16.7, longitude: 98.57', 'latitude: 3.1, longitude: 101.6']],
    },
    {
      why: 'a town in another country than its own',
      rule: 'place-outside',
      file: townFile,
      at: '{ latitude: 3.1',
      says: /is not in TH/,
      edits: [[townFile, 'latitude: 16.713', 'latitude: 3.1']],
    },
    {
      why: 'a centre in a town that is none',
      rule: 'dead-relation',
      file: centreFile,
      at: 'nowhere\n',
      says: /town `nowhere`/,
      edits: [[centreFile, 'town: mae-sot', 'town: nowhere']],
    },
    {
      why: 'a centre tied to one that is none',
      rule: 'dead-relation',
      file: centreFile,
      at: 'th-gone]',
      says: /centre `th-gone`/,
      edits: [[centreFile, 'linked: [th-once]', 'linked: [th-gone]']],
    },
    {
      why: 'a centre without a source',
      rule: 'source-missing',
      file: centreFile,
      at: 'sources: []',
      says: /names no source/,
      edits: [
        [
          centreFile,
          'sources:\n  - { id: report, title: Report, publisher: Lead, linkOk: false }',
          'sources: []',
        ],
      ],
    },
    {
      why: 'a short code that its country does not use',
      rule: 'phone-form',
      file: linesFile,
      at: "'91300'",
      says: /no number like 91300/,
      edits: [[linesFile, "'1300'", "'91300'"]],
    },
    {
      why: 'a line that was read nowhere',
      rule: 'dead-relation',
      file: linesFile,
      at: 'gone]',
      says: /source `gone`/,
      edits: [[linesFile, 'sources: [report]', 'sources: [gone]']],
    },
    {
      why: 'lines in the folder of another country',
      rule: 'bad-slug',
      file: linesFile,
      at: 'LA\n',
      says: /the folder of LA is `la`/,
      edits: [
        [linesFile, 'country: TH', 'country: LA'],
        [linesFile, "phone: { dial: '1300' }", 'app: An app'],
      ],
    },
    {
      why: 'a number of a line that is withheld',
      rule: 'schema',
      file: linesFile,
      at: "{ dial: '1300' }",
      says: /withheld/,
      edits: [[linesFile, 'standing: dated', 'standing: withheld\n    withheld: Private']],
    },
    {
      why: 'a corridor that leads to a former site as if it were a centre',
      rule: 'dead-relation',
      file: facts,
      at: 'th-once] }',
      says: /named-centre `th-once`/,
      edits: [[facts, 'destination: [th-help] }', 'destination: [th-once] }']],
    },
    {
      why: 'a warning that was read nowhere',
      rule: 'dead-relation',
      file: facts,
      at: 'gone }',
      says: /source `gone`/,
      edits: [[facts, '71 } }, source: report', '71 } }, source: gone']],
    },
    {
      why: 'a sentence with a number of its own',
      rule: 'sentence-values',
      file: text,
      at: 'Of those',
      says: /digit/,
      edits: [[text, 'Of those asked', 'Of those 100 asked']],
    },
    {
      why: 'a sentence that does not print its value',
      rule: 'sentence-values',
      file: text,
      at: 'Closed since',
      says: /never prints \{closed\}/,
      edits: [[text, 'Closed since {closed}.', 'Closed since long.']],
    },
    {
      why: 'a text that does not say how the legal way stands',
      rule: 'sentence-missing',
      file: text,
      at: 'title: Route',
      says: /`channel`/,
      edits: [[text, 'channel: Closed since {closed}.\n', '']],
    },
    {
      why: 'a warning without a sentence',
      rule: 'sentence-missing',
      file: text,
      at: 'title: Route',
      says: /`debt`/,
      edits: [[text, 'warnings:\n  debt: Of those asked, {share} were in debt.\n', '']],
    },
  ]);
});
