import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useTranslations } from '#i18n/translate.ts';
import { allSections } from './entries.fixture.ts';
import { listPage } from './list-page.ts';
import { sectionPath, type TopPage } from './section.ts';

const above: Readonly<Record<TopPage, readonly string[]>> = {
  practices: [],
  enablers: ['/th/practices/'],
  principles: [],
  about: [],
  report: [],
  corridors: [],
  hotlines: [],
  compare: ['/th/practices/'],
  gaps: [],
  submit: [],
};

for (const [section, lists] of Object.entries(above) as [TopPage, readonly string[]][])
  test(`the page ${section} has its own words and address, and the way to what is above it`, () => {
    const t = useTranslations('th');
    const { title, lead, frame } = listPage('th', section, allSections);
    assert.deepEqual([title, lead], [t(`${section}.title`), t(`${section}.lead`)]);
    assert.ok(frame.title.startsWith(title));
    assert.equal(frame.description, lead);
    const path = sectionPath(section).join('/');
    assert.equal(frame.canonical, `https://portal.example.org/th/${path}/`);
    assert.deepEqual(
      frame.crumbs.map(({ href }) => href),
      ['/th/', ...lists],
    );
  });
