import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { layOutFixture } from '#commands/fixture-site.ts';

const folder = layOutFixture(process.cwd(), { name: 'faulty', fixture: 'portal' });
const dist = join(folder, 'dist');
mkdirSync(dist);
writeFileSync(join(dist, 'index.html'), 'the last good site');

function assertUntouched(): void {
  assert.deepEqual(readdirSync(dist), ['index.html']);
  assert.equal(readFileSync(join(dist, 'index.html'), 'utf8'), 'the last good site');
}

/** Changes a file for as long as a build is tried, and gives what the build says. */
function buildWith(
  file: string,
  change: (text: string) => string,
): { status: number | null; said: string } {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  assert.notEqual(after, before, 'the fault was not planted');
  writeFileSync(path, after);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  writeFileSync(path, before);
  return { status, said: stdout + stderr };
}

const practice = 'content/practices/whole/facts.yaml';
const faults: readonly (readonly [what: string, file: string, from: string, to: string])[] = [
  ['a typo in a facts key', practice, 'region:', 'regoin:'],
  ['principle 11', practice, 'number: 4', 'number: 11'],
  ['a principle that nobody described', practice, 'number: 4', 'number: 9'],
  ['a bad country code', practice, '[LB]', '[UK]'],
  ['an id that stands twice', practice, 'id: host', 'id: lead'],
  ['an indicator that leads nowhere', practice, 'indicator: share', 'indicator: shame'],
  ['a message of the wrong name', 'src/i18n/messages/km.json', '"skip":', '"skipped":'],
];

for (const [what, file, from, to] of faults) {
  test(`${what} stops the build with file and line, and leaves the last site as it was`, () => {
    const text = readFileSync(join(folder, file), 'utf8');
    const line = text.slice(0, text.indexOf(from)).split('\n').length;
    const { status, said } = buildWith(file, () => text.replace(from, to));
    assert.notEqual(status, 0);
    assert.ok(said.includes(`${file}:${line}:`), said);
    assertUntouched();
  });
}

test('a missing message stops the build and is named', () => {
  const file = 'src/i18n/messages/km.json';
  const { said } = buildWith(file, (text) => text.replace(/\n\s*"skip":.*/, ''));
  assert.match(said, /messages\/km\.json:1:1 "skip"/);
  assertUntouched();
});

const gates: readonly (readonly [gate: string, from: string | RegExp, to: string])[] = [
  ['A', 'contentGate(), ', ''],
  ['B', /guarded\((.*?\}\))\)/, '$1'],
  ['C', ', outputGate()', ''],
];

for (const [gate, from, to] of gates) {
  test(`a configuration without gate ${gate} publishes nothing`, () => {
    const { status, said } = buildWith('astro.config.mjs', (text) => text.replace(from, to));
    assert.notEqual(status, 0);
    assert.match(said, new RegExp(`gate ${gate}`));
    assertUntouched();
  });
}

const marker = join(folder, 'marker');
const secret = 'a-secret-that-nobody-may-print';
const writing = `process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(marker)}, '')`;
const atEnd = (code: string) => (text: string) => `${text}\n${code}\n`;
const inMatter = (line: string) => (text: string) => text.replace('---\n', `---\n${line}\n`);

/** What a text can do in a build without gates: each of these ran, printed the secret or ended the process. */
const attacks: readonly (readonly [name: string, plant: (text: string) => string])[] = [
  ['an expression', atEnd(`{${writing}}`)],
  ['an attribute that is an expression', atEnd(`<Note kind={${writing}}>Mind this.</Note>`)],
  ['an export', atEnd(`export const a = ${writing};`)],
  ['a layout that is code', inMatter(`layout: "data:text/javascript,${writing}"`)],
  ['a picture that is a file of secrets', atEnd('![Words](../../../.env?raw)')],
  ['a quote of 5,000 levels', atEnd('>'.repeat(5000))],
  ['braces that hold up the parser', atEnd('<Note kind={'.repeat(30))],
];

for (const [name, plant] of attacks) {
  test(`${name} does nothing but stop the build with file and line`, () => {
    writeFileSync(join(folder, '.env'), `SECRET=${secret}\n`);
    const { status, said } = buildWith('content/practices/bare/en.mdx', plant);
    assert.notEqual(status, 0);
    assert.match(said, /bare\/en\.mdx:\d+:\d+ /);
    assert.ok(!said.includes(secret));
    assert.ok(!existsSync(marker));
    assertUntouched();
  });
}

test('a build killed while it writes leaves the last site as it was', async () => {
  const staged = join(folder, '.staging');
  rmSync(staged, { recursive: true, force: true });
  const build = spawn(process.execPath, ['src/commands/build.ts'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const watch = setInterval(() => existsSync(staged) && build.kill('SIGKILL'), 20);
  const signal = await new Promise((resolve) =>
    build.once('exit', (_, by) => {
      resolve(by);
    }),
  );
  clearInterval(watch);
  assert.equal(signal, 'SIGKILL');
  assertUntouched();
});
