import { run } from './run.ts';
import { buildSite } from './site-build.ts';
import { portalFolder } from './test-sites.ts';

// A program of its own, so that the tests can run it without network and environment.
await run(async () => {
  await buildSite(process.cwd(), portalFolder);
});
