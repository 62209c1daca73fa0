import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { temporaryFolder } from '#checks/content-folder.fixture.ts';
import { inputsHash, isBuiltFrom, writeRecord } from './build-record.ts';

const files = {
  'content/pages/who/en.mdx': 'Who',
  'public/favicon.svg': '<svg/>',
  'src/site.ts': 'export const site = {};',
  'astro.config.mjs': 'export default {};',
  'package-lock.json': '{}',
  'redirects.txt': 'a/ b/\n',
};

/** Sets a variable of the environment (takes it away if undefined) until the test is over. */
function setVariable(t: TestContext, name: string, value: string | undefined): void {
  const before = process.env[name];
  const set = (to: string | undefined) => {
    if (to === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = to;
  };
  t.after(() => {
    set(before);
  });
  set(value);
}

/** A project, and whether its hash differs after a change from what it was before. */
function project(t: TestContext) {
  setVariable(t, 'BUILD_DATE', '2026-01-01');
  const root = temporaryFolder(t, files);
  const before = inputsHash(root);
  return {
    root,
    isChangedBy: (change: () => void) => {
      change();
      return inputsHash(root) !== before;
    },
  };
}

describe('the pages are built anew', () => {
  for (const file of Object.keys(files)) {
    test(`after a change of ${file}`, (t) => {
      const { root, isChangedBy } = project(t);
      assert.ok(
        isChangedBy(() => {
          writeFileSync(join(root, file), 'other');
        }),
      );
    });
  }

  test('after a file came', (t) => {
    const { root, isChangedBy } = project(t);
    assert.ok(
      isChangedBy(() => {
        writeFileSync(join(root, 'content/x.txt'), '');
      }),
    );
  });

  test('after a file went', (t) => {
    const { root, isChangedBy } = project(t);
    assert.ok(
      isChangedBy(() => {
        rmSync(join(root, 'redirects.txt'));
      }),
    );
  });

  test('after a file got another name', (t) => {
    const { root, isChangedBy } = project(t);
    const [from, to] = ['content/pages/who', 'content/pages/we'].map((path) => join(root, path));
    assert.ok(
      isChangedBy(() => {
        renameSync(from ?? '', to ?? '');
      }),
    );
  });

  test('on another day, because pages tell their age', (t) => {
    const { isChangedBy } = project(t);
    assert.ok(
      isChangedBy(() => {
        setVariable(t, 'BUILD_DATE', '2026-01-02');
      }),
    );
  });

  test('with another setting in the environment', (t) => {
    const { isChangedBy } = project(t);
    assert.ok(
      isChangedBy(() => {
        setVariable(t, 'PUBLIC_TEST', 'x');
      }),
    );
  });

  for (const file of ['.nojekyll', '.well-known/security.txt', 'a/.b/.c'])
    test(`after a change of the hidden file public/${file}`, (t) => {
      const { root, isChangedBy } = project(t);
      assert.ok(
        isChangedBy(() => {
          mkdirSync(dirname(join(root, 'public', file)), { recursive: true });
          writeFileSync(join(root, 'public', file), '');
        }),
      );
    });
});

describe('the pages are left as they are', () => {
  test('after a change of what they are not made from', (t) => {
    const { root, isChangedBy } = project(t);
    assert.ok(
      !isChangedBy(() => {
        writeFileSync(join(root, 'README.md'), 'other');
      }),
    );
  });

  // The build writes them there itself: if they counted, no build could ever be fresh.
  test('after new addresses were added to urls.txt', (t) => {
    const { root, isChangedBy } = project(t);
    assert.ok(
      !isChangedBy(() => {
        writeFileSync(join(root, 'urls.txt'), 'practices/new/\n');
      }),
    );
  });

  test('after a file was only touched', (t) => {
    const { root, isChangedBy } = project(t);
    assert.ok(
      !isChangedBy(() => {
        utimesSync(join(root, 'src/site.ts'), 1, 1);
      }),
    );
  });

  test('with another variable in the environment that no page reads', (t) => {
    const { isChangedBy } = project(t);
    assert.ok(
      !isChangedBy(() => {
        setVariable(t, 'PRIVATE_TEST', 'x');
      }),
    );
  });

  test('in another folder with the same files', (t) => {
    const { isChangedBy } = project(t);
    assert.ok(!isChangedBy(() => undefined));
    assert.equal(project(t).root === project(t).root, false);
    assert.equal(inputsHash(project(t).root), inputsHash(project(t).root));
  });
});

test('an empty project has a hash as well', (t) => {
  assert.match(inputsHash(temporaryFolder(t)), /^[0-9a-f]{64}$/);
});

test('a built folder knows what it was built from', (t) => {
  const folder = temporaryFolder(t);
  writeRecord(folder, 'aaa');
  assert.equal(isBuiltFrom(folder, 'aaa'), true);
  assert.equal(isBuiltFrom(folder, 'aab'), false);
});

test('a folder without a record, or no folder at all, was built from nothing known', (t) => {
  const folder = temporaryFolder(t);
  assert.equal(isBuiltFrom(folder, 'aaa'), false);
  assert.equal(isBuiltFrom(join(folder, 'nowhere'), 'aaa'), false);
});

test('a record that is damaged means a new build', (t) => {
  for (const text of ['', '{ "inp', 'null', '"aaa"', '[]', '{ "inputs": ["aaa"] }'])
    assert.equal(isBuiltFrom(temporaryFolder(t, { '.build-record.json': text }), 'aaa'), false);
});
