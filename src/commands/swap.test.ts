import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder, type Files } from '#checks/content-folder.fixture.ts';
import { mendSwap, swapIn } from './swap.ts';

const old = { 'dist/index.html': 'old', 'dist/only-old.html': 'old' };
const fresh = { '.staging/dist/index.html': 'new', '.staging/dist/ar/index.html': 'new' };

/** A project's folder, with the two that are swapped in it. */
function project(t: TestContext, files: Files) {
  const root = temporaryFolder(t, files);
  return { root, staged: join(root, '.staging/dist'), target: join(root, 'dist') };
}

function read(target: string): string {
  return readFileSync(join(target, 'index.html'), 'utf8');
}

test('a new build takes the place of the old one, whole', (t) => {
  const { root, staged, target } = project(t, { ...old, ...fresh });
  swapIn(staged, target);
  assert.equal(read(target), 'new');
  assert.deepEqual(readdirSync(target).sort(), ['ar', 'index.html']);
  assert.deepEqual(readdirSync(root).sort(), ['.staging', 'dist']);
  assert.equal(existsSync(staged), false);
});

test('a first build finds nothing in its place', (t) => {
  const { root, staged, target } = project(t, fresh);
  swapIn(staged, target);
  assert.equal(read(target), 'new');
  assert.deepEqual(readdirSync(root).sort(), ['.staging', 'dist']);
});

test('what an earlier swap left over does not stop the next one', (t) => {
  const { root, staged, target } = project(t, { ...old, ...fresh, 'dist.old/index.html': 'older' });
  swapIn(staged, target);
  assert.equal(read(target), 'new');
  assert.deepEqual(readdirSync(root).sort(), ['.staging', 'dist']);
});

test('a swap cut short between its two renames gives the old pages back', (t) => {
  const { root, target } = project(t, { ...old, ...fresh });
  renameSync(target, `${target}.old`);
  mendSwap(target);
  assert.deepEqual(readdirSync(target).sort(), ['index.html', 'only-old.html']);
  assert.equal(read(target), 'old');
  assert.deepEqual(readdirSync(root).sort(), ['.staging', 'dist']);
});

test('a swap cut short before it cleared up keeps the new pages', (t) => {
  const { root, target } = project(t, { 'dist/index.html': 'new', 'dist.old/index.html': 'old' });
  mendSwap(target);
  assert.equal(read(target), 'new');
  assert.deepEqual(readdirSync(root), ['dist']);
});

test('where nothing was cut short, mending changes nothing', (t) => {
  const { root, target } = project(t, old);
  mendSwap(target);
  assert.deepEqual(readdirSync(target).sort(), ['index.html', 'only-old.html']);
  assert.deepEqual(readdirSync(root), ['dist']);
});

test('before the first build there is nothing to mend', (t) => {
  const { root, target } = project(t, {});
  mendSwap(target);
  assert.deepEqual(readdirSync(root), []);
});

test('a build that left nothing to put in place fails, and the old pages come back', (t) => {
  const { staged, target } = project(t, old);
  assert.throws(() => {
    swapIn(staged, target);
  }, /ENOENT/);
  mendSwap(target);
  assert.equal(read(target), 'old');
});

test('a build that left nothing to put in place does not take the old pages away', (t) => {
  const { root, staged, target } = project(t, { ...old, 'dist.old/index.html': 'older' });
  assert.throws(() => {
    swapIn(staged, target);
  });
  assert.equal(read(target), 'old');
  assert.deepEqual(readdirSync(root).sort(), ['dist', 'dist.old']);
});

test('a target in a folder that is not there yet gets it', (t) => {
  const { root, staged } = project(t, fresh);
  swapIn(staged, join(root, 'deep/down'));
  assert.equal(read(join(root, 'deep/down')), 'new');
});
