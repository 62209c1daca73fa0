import { proveEqualBuilds } from './prove-equal-builds.ts';
import { proveGate } from './prove-gate.ts';
import { proveManyEntries } from './prove-many-entries.ts';
import { run } from './run.ts';
import { testDate } from './test-sites.ts';

const root = process.cwd();

await run(async () => {
  proveGate();
  await proveEqualBuilds(root, testDate);
  proveManyEntries(root, testDate);
});
