import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useTranslations } from '#i18n/translate.ts';
import { allSections } from './entries.fixture.ts';
import { sectionCrumbs, sectionPath, type Section } from './section.ts';

const paths: Readonly<Record<Section, readonly string[]>> = {
  practices: ['/ar/practices/'],
  enablers: ['/ar/practices/', '/ar/practices/enablers/'],
  principles: ['/ar/principles/'],
  about: ['/ar/about/'],
  report: ['/ar/report/'],
  corridors: ['/ar/corridors/'],
  hotlines: ['/ar/hotlines/'],
};
const sections = Object.keys(paths) as Section[];

describe('the lists above an entry', () => {
  for (const section of sections) {
    test(`of the section ${section} stand from the top, each under its title`, () => {
      const crumbs = sectionCrumbs('ar', section, allSections);
      assert.deepEqual(
        crumbs.map(({ href }) => href),
        paths[section],
      );
      assert.equal(crumbs.at(-1)?.label, useTranslations('ar')(`${section}.title`));
    });

    test(`of the section ${section} end where its path does`, () => {
      assert.equal(`/ar/${sectionPath(section).join('/')}/`, paths[section].at(-1));
    });

    test(`of the section ${section} do not lead to one without entries`, () => {
      const isEmpty = typeof allSections[section] === 'boolean' ? false : [];
      const crumbs = sectionCrumbs('ar', section, { ...allSections, [section]: isEmpty });
      assert.deepEqual(
        crumbs.map(({ href }) => href),
        paths[section].slice(0, -1),
      );
    });
  }

  test('of an enabler leave out the practices where there are none', () => {
    const crumbs = sectionCrumbs('en', 'enablers', { ...allSections, practices: false });
    assert.deepEqual(
      crumbs.map(({ href }) => href),
      ['/en/practices/enablers/'],
    );
  });
});
