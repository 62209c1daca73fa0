import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { harmlessCases } from './harmless.fixture.ts';
import { testCases } from './hostile-cases.fixture.ts';
import { codeCases } from './hostile-code.fixture.ts';
import { fileCases } from './hostile-files.fixture.ts';
import { heavyCases } from './hostile-heavy.fixture.ts';
import { linkCases } from './hostile-links.fixture.ts';
import { markupCases } from './hostile-markup.fixture.ts';
import { unicodeCases } from './hostile-unicode.fixture.ts';
import { yamlCases } from './hostile-yaml.fixture.ts';

describe('a body that would run code', () => {
  testCases(codeCases);
});

describe('a body with markup that a text may not have', () => {
  testCases(markupCases);
});

describe('a link that leads astray', () => {
  testCases(linkCases);
});

describe('a character that hides what a text says', () => {
  testCases(unicodeCases);
});

describe('a file that is not safe to read', () => {
  testCases(fileCases);
});

describe('front matter and facts that say too much', () => {
  testCases(yamlCases);
});

describe('a text that only looks like a trap', () => {
  testCases(harmlessCases);
});

test('no two cases have one name', () => {
  const all = [codeCases, markupCases, linkCases, unicodeCases, fileCases, yamlCases, heavyCases];
  const names = [...all, harmlessCases].flat().map(({ name }) => name);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});
