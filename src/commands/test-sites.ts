import { buildFixture } from './fixture-site.ts';
import { buildSite } from './site-build.ts';

/** The day on which the tests build the portal: fixed, so that they do not age with the calendar. */
export const testDate = '2026-11-24';
const threeYearsOn = '2029-11-24';

/** The portal as the tests build it. */
export const portalFolder = '.test/site';

/** The other sites that the tests walk: folder below `.test`, fixture, build date. */
const fixtures = [
  { name: 'fixture', fixture: 'portal', buildDate: testDate },
  { name: 'kit', fixture: 'kit', buildDate: testDate },
  { name: 'later', fixture: 'portal', buildDate: threeYearsOn },
] as const;

/** Builds the portal once, and each small site beside it. */
export async function buildTestSites(root: string): Promise<void> {
  process.env['BUILD_DATE'] = testDate;
  await buildSite(root, portalFolder);
  for (const fixture of fixtures) buildFixture(root, fixture);
}
