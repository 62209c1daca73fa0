import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWith, temporaryFolder, type Edit } from '#checks/content-folder.fixture.ts';
import { centreFile, linesFile } from '#checks/help-content.fixture.ts';
import { staleReport } from './stale-report.ts';

const now = '2026-11-24';
const confirmed = (date: string): Edit => [
  centreFile,
  'standing: open',
  `standing: open\nlastConfirmed: ${date}`,
];

test('what is to be confirmed stands by country and by whom to ask, with what we have', (t) => {
  const report = staleReport(temporaryFolder(t, contentWith(confirmed('2018-03'))), now);
  assert.match(
    report,
    /^## Thailand\n\nTo Lead: is this still right\?\nHelp \(content\/centres\/th-help\)/,
  );
  assert.match(report, /last confirmed: 2018-03/);
  assert.match(report, /phone: \+6622656888/);
  assert.match(report, /hours: not known/);
  assert.match(report, /Line first \(content\/hotlines\/th\)/);
});

test('a centre confirmed lately is not asked again, and a line of a recent source neither', (t) => {
  const recent: Edit = [linesFile, 'standing: dated', 'standing: recent'];
  const root = temporaryFolder(t, contentWith(confirmed('2026-02'), recent));
  assert.equal(staleReport(root, now), '');
});

test('a former site is never asked', (t) => {
  const report = staleReport(temporaryFolder(t, contentWith(confirmed('2018-03'))), now);
  assert.doesNotMatch(report, /th-once/);
});
