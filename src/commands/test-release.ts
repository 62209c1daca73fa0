import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import { buildSite, describeBuild } from './site-build.ts';
import { testDate } from './test-sites.ts';

const root = process.cwd();
const targets = ['.test/first', '.test/second'] as const;

function filesOf(target: string): string[] {
  return globSync('**/*', { cwd: join(root, target) })
    .filter((file) => statSync(join(root, target, file)).isFile())
    .sort();
}

/** Files that two folders do not have in common, byte by byte. */
function differences([first, second]: readonly [string, string]): string[] {
  const names = new Set([...filesOf(first), ...filesOf(second)]);
  const read = (target: string, name: string) => {
    try {
      return readFileSync(join(root, target, name));
    } catch {
      return undefined;
    }
  };
  return [...names].filter((name) => {
    const [a, b] = [read(first, name), read(second, name)];
    return !a || !b || !a.equals(b);
  });
}

await run(async () => {
  process.env['BUILD_DATE'] = testDate;
  for (const target of targets) {
    rmSync(join(root, target), { recursive: true, force: true });
    rmSync(join(root, 'node_modules/.astro'), { recursive: true, force: true });
    console.log(describeBuild(await buildSite(root, target)));
  }
  const different = differences(targets);
  if (different.length > 0) throw new Error(`Two builds differ in:\n${different.join('\n')}`);
  console.log('Two builds of the same are the same, byte by byte.');
});
