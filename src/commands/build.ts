import { hasAddress } from '#i18n/paths.ts';
import { recordUrls } from './record-urls.ts';
import { run } from './run.ts';
import { buildSite, describeBuild } from './site-build.ts';

const root = process.cwd();
const placeholder =
  'src/site.ts: `address` is a placeholder, so pages carry no line to cite. Fill it in.';

await run(async () => {
  console.log(describeBuild(await buildSite(root, 'dist')));
  for (const url of recordUrls(root, 'dist')) console.log(`urls.txt: added ${url}`);
  if (!hasAddress()) console.log(placeholder);
});
