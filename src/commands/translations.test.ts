import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';

/** What the command says for some words after `npm run translations --`. */
function run(...words: readonly string[]) {
  const command = 'src/commands/translations.ts';
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('whoever asks for what is not there is told what to ask for:', () => {
  for (const word of ['en-XA', 'xx', 'FR', 'accept', ''])
    test(word || 'nothing', () => {
      const { status, stdout, stderr } = run(word);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, /^npm run translations .*\n.*<language>/);
    });
});

test('every language stands in the overview, and has a list of its own', () => {
  const { status, stdout } = run();
  assert.equal(status, 0);
  assert.match(stdout, /^ar {2}\d/m);
  assert.equal(run('ar').status, 0);
});

test('a file that cannot be accepted is named in one line', () => {
  const { status, stderr } = run('accept', 'package.json');
  assert.equal(status, 1);
  assert.match(stderr, /^package\.json is no translation.*\n$/);
});
