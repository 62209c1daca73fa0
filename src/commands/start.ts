import { serve } from '#server/serve.ts';
import { run } from './run.ts';
import { buildSite, describeBuild } from './site-build.ts';

const folder = '.preview';
const port = Number(process.env['PORT'] ?? 4321);

await run(async () => {
  console.log(describeBuild(await buildSite(process.cwd(), folder)));
  const { address } = await serve(folder, port);
  console.log(`Read it at ${address} (Ctrl+C stops it).`);
});
