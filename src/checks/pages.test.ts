import { describe } from 'node:test';
import { testFaults } from './faults.fixture.ts';

const facts = 'content/pages/who/facts.yaml';
const text = 'content/pages/who/en.mdx';
const figure = (source: string) =>
  `figures:\n  - { id: visits, value: 5, unit: visits, source: ${source} }\nsources:\n  - { id: report, title: Report, publisher: Lead, linkOk: false }\n`;

describe('of a page an editor is told of', () => {
  testFaults([
    {
      why: 'a number read nowhere',
      rule: 'dead-relation',
      file: facts,
      at: 'nowhere',
      says: /`nowhere`/,
      edits: [
        [facts, 'order: 1\n', `order: 1\n${figure('nowhere')}`],
        [text, 'summary: About Who\n', 'summary: About Who\nfigures:\n  visits: Visits\n'],
      ],
    },
    {
      why: 'a number that its text says nothing about',
      rule: 'sentence-missing',
      file: text,
      at: 'title',
      says: /`figures`.*`visits`/,
      edits: [[facts, 'order: 1\n', `order: 1\n${figure('report')}`]],
    },
    {
      why: 'a stage that the facts do not have',
      rule: 'sentence-extra',
      file: text,
      at: 'needs:',
      says: /`stages`.*`needs`/,
      edits: [[text, 'summary: About Who\n', 'summary: About Who\nstages:\n  needs: Ask.\n']],
    },
  ]);
});
