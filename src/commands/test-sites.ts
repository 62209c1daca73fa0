import { spawnSync } from 'node:child_process';
import { buildFixture } from './fixture-site.ts';

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

/** A new network without any way out and an empty environment, for the program that follows. */
const sandbox = ['unshare', '-rn', 'env', '-i'] as const;

function hasSandbox(): boolean {
  return spawnSync(sandbox[0], [...sandbox.slice(1), 'PATH=/usr/bin:/bin', 'true']).status === 0;
}

/** Builds the portal where nothing can be fetched and no secret can be read, if the platform has such a place. */
function buildPortal(root: string): void {
  const env = { PATH: process.env['PATH'] ?? '', BUILD_DATE: testDate };
  const program = [process.execPath, 'src/commands/test-portal.ts'];
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const isSealed = hasSandbox();
  if (!isSealed) console.log('Sandbox: unshare does not work here, so the build had the network.');
  const [command = '', ...args] = isSealed ? [...sandbox, ...settings, ...program] : program;
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build of the portal failed: see above.');
}

/** Builds the portal once, and each small site beside it. */
export function buildTestSites(root: string): void {
  buildPortal(root);
  for (const fixture of fixtures) buildFixture(root, fixture);
}
