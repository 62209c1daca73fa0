import { fuzz } from '#checks/fuzz.fixture.ts';

const seed = 20261125;
const count = 10_000;
const patience = 10_000;

/** Lets the gate judge 10,000 mutants of valid files and runs those that it accepts; throws at a crash, a hang, or code that ran. */
export function proveGate(): void {
  const { judged, accepted, slowestMs, crashes, codeRuns } = fuzz({ seed, count });
  const hangs = slowestMs > patience ? 1 : 0;
  console.log(
    `${judged} mutants (seed ${seed}): ${accepted} accepted and run, ${crashes.length} crashes, ${hangs} hangs (slowest ${Math.round(slowestMs)} ms), ${codeRuns.length} code runs.`,
  );
  const failures = [...crashes, ...codeRuns];
  if (failures.length + hangs > 0)
    throw new Error(failures.map(({ nth, file, error }) => `${nth} ${file}: ${error}`).join('\n'));
}
