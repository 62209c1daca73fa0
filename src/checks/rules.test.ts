import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rules } from './rules.ts';

const commands = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const sources = globSync('src/{checks,loader}/*.ts')
  .filter((file) => !/\.(test|fixture)\.ts$/.test(file) && !file.endsWith('rules.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

for (const [id, { what, remedy }] of Object.entries(rules)) {
  test(`the rule ${id} asks and mends in whole sentences`, () => {
    for (const sentence of [what, remedy]) assert.match(sentence, /^[A-Z].{10,}\.$/);
  });

  test(`some check reports ${id}`, () => {
    assert.ok(sources.includes(`'${id}'`));
  });

  test(`what ${id} sends an editor to is there`, () => {
    for (const [path] of `${what} ${remedy}`.matchAll(/src\/[\w/.-]*\w/g))
      assert.ok(existsSync(path), path);
    for (const [, name = ''] of `${what} ${remedy}`.matchAll(/npm run (\w+)/g))
      assert.ok(commands.scripts[name], name);
  });
}
