import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { layOutFixture } from './fixture-site.ts';

/** What a command took: seconds by the clock and of the processors, and the most memory at once in MB. */
interface Cost {
  readonly seconds: number;
  readonly cpu: number;
  readonly memory: number;
}

const report = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({
    seconds: process.uptime(), cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
})`;

function costOf(folder: string, command: string, buildDate: string): Cost {
  const said = execFileSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, command],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, BUILD_DATE: buildDate } },
  );
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Cost;
}

/** A site of so many copies of one practice, in every language of the original. */
function siteOf(root: string, entries: number): string {
  const folder = layOutFixture(root, { name: 'many', fixture: 'portal' });
  const practices = join(folder, 'content/practices');
  for (let copy = 1; copy <= entries; copy += 1)
    cpSync(join(practices, 'whole'), join(practices, `copy-${copy}`), { recursive: true });
  return folder;
}

/** What of the build's time the check may take, and how much more memory four times the entries may. */
const most = { share: 0.2, growth: 1.5 };

const round = (value: number) => Math.round(value * 10) / 10;

/** Prints what the check of 1,000 entries costs beside their build; throws if it is no small part of it. */
export function proveManyEntries(root: string, buildDate: string): void {
  const few = costOf(siteOf(root, 250), 'src/commands/content.ts', buildDate);
  const folder = siteOf(root, 1000);
  const many = costOf(folder, 'src/commands/content.ts', buildDate);
  const build = costOf(folder, 'src/commands/build.ts', buildDate);
  rmSync(folder, { recursive: true });
  const share = many.cpu / build.cpu;
  const growth = many.memory / few.memory;
  console.log(
    `Checking 1,000 entries took ${round(many.seconds)} s, ${round(share * 100)} per cent of what building them takes (${round(build.seconds)} s), and ${round(many.memory)} MB; 250 entries take ${round(few.memory)} MB.`,
  );
  if (share > most.share || growth > most.growth)
    throw new Error('The check of many entries has become too dear: see the line above.');
}
