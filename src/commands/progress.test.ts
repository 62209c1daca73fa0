import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';

type Progress = typeof import('./progress.ts');

/** The module as it is in a terminal or not, on a build machine or not; and what it prints. */
async function load(t: TestContext, terminal: { isTTY: boolean; ci: string }) {
  const written: string[] = [];
  t.mock.timers.enable({ apis: ['setInterval', 'Date'] });
  t.mock.method(process.stderr, 'write', (text: string) => written.push(text) > 0);
  const before = { isTTY: process.stderr.isTTY, ci: process.env['CI'] ?? '' };
  const set = ({ isTTY, ci }: typeof before) => {
    Object.assign(process.stderr, { isTTY });
    process.env['CI'] = ci;
  };
  set(terminal);
  const address = `./progress.ts?${JSON.stringify(terminal)}`;
  const { withProgress } = (await import(address)) as Progress;
  set(before);
  return { withProgress, printed: () => written.join('') };
}

const watched = { isTTY: true, ci: '' };

describe('who works in a terminal', () => {
  test('sees what is done and for how many seconds', async (t) => {
    const { withProgress, printed } = await load(t, watched);
    const { promise, resolve } = Promise.withResolvers<string>();
    const done = withProgress('Building dist', () => promise);
    assert.match(printed(), /Building dist … 0 s$/);
    t.mock.timers.tick(3000);
    assert.match(printed(), /Building dist … 3 s$/);
    resolve('built');
    assert.equal(await done, 'built');
  });

  for (const [why, work] of [
    ['done', () => Promise.resolve()],
    ['failed', () => Promise.reject(new Error('x'))],
  ] as const) {
    test(`sees no more of it once it is ${why}, and goes on in a new line`, async (t) => {
      const { withProgress, printed } = await load(t, watched);
      await withProgress('Building', work).catch(() => undefined);
      t.mock.timers.tick(10_000);
      assert.match(printed(), /0 s\n$/);
    });
  }

  test('gets the error of what failed', async (t) => {
    const { withProgress } = await load(t, watched);
    await assert.rejects(
      withProgress('Building', () => Promise.reject(new Error('Out of paper'))),
      /Out of paper/,
    );
  });
});

for (const terminal of [
  { isTTY: false, ci: '' },
  { isTTY: true, ci: 'true' },
]) {
  test(`nothing is printed where nobody watches: ${JSON.stringify(terminal)}`, async (t) => {
    const { withProgress, printed } = await load(t, terminal);
    assert.equal(await withProgress('Building', () => Promise.resolve(7)), 7);
    await assert.rejects(
      withProgress('Building', () => Promise.reject(new Error('x'))),
      /x/,
    );
    assert.equal(printed(), '');
  });
}
