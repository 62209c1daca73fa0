import { isPlaceholder, site } from '#site.ts';
import { buildSite, describeBuild } from './site-build.ts';

console.log(describeBuild(await buildSite(process.cwd(), 'dist')));
if (isPlaceholder(site.address)) {
  console.log(
    'src/site.ts: `address` is a placeholder. Fill it in; until then pages carry no line to cite.',
  );
}
