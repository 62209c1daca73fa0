import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, describeBuild } from './site-build.ts';

const targets = ['.test/first', '.test/second'] as const;

function filesOf(root: string, target: string): string[] {
  return globSync('**/*', { cwd: join(root, target) })
    .filter((file) => statSync(join(root, target, file)).isFile())
    .sort();
}

/** Files that the two folders do not have in common, byte by byte. */
function differences(root: string): string[] {
  const names = new Set(targets.flatMap((target) => filesOf(root, target)));
  const read = (target: string, name: string) => {
    try {
      return readFileSync(join(root, target, name));
    } catch {
      return undefined;
    }
  };
  return [...names].filter((name) => {
    const [a, b] = targets.map((target) => read(target, name));
    return !a || !b || !a.equals(b);
  });
}

/** Builds the portal twice from nothing; throws if the two differ in one byte. */
export async function proveEqualBuilds(root: string, buildDate: string): Promise<void> {
  process.env['BUILD_DATE'] = buildDate;
  for (const target of targets) {
    rmSync(join(root, target), { recursive: true, force: true });
    rmSync(join(root, 'node_modules/.astro'), { recursive: true, force: true });
    console.log(describeBuild(await buildSite(root, target)));
  }
  const different = differences(root);
  if (different.length > 0) throw new Error(`Two builds differ in:\n${different.join('\n')}`);
  console.log('Two builds of the same are the same, byte by byte.');
}
