import assert from 'node:assert/strict';
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { promisify } from 'node:util';
import {
  type ConfigData,
  FileSystemConfigLoader,
  formatterFactory,
  HtmlValidate,
} from 'html-validate';

const sites = ['.test/site', '.test/fixture/dist', '.test/kit/dist'];

/** Rules left out, each for its reason. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes one line a page and void elements as HTML does.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // The one stylesheet is inline on purpose, admitted by its hash.
    'no-inline-style': 'off',
    // Nothing is loaded from elsewhere.
    'require-sri': 'off',
    // Phone numbers and names are separated by their own elements.
    'tel-non-breaking': 'off',
  },
};

/** What the Nu checker says of the portal; it runs beside html-validate, on another processor. Undefined where there is no Java. */
function nuChecker(): Promise<string> | undefined {
  if (spawnSync('java', ['-version']).status !== 0) return undefined;
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const args = ['-jar', jar, '--errors-only', '--skip-non-html', '--format', 'gnu', '.test/site'];
  return promisify(execFile)('java', args, { maxBuffer: 1e8 }).then(
    () => '',
    (failure: unknown) =>
      failure instanceof Error && 'stderr' in failure ? String(failure.stderr) : String(failure),
  );
}
const nu = nuChecker();

test('html-validate finds nothing to mend in any page', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader(config));
  const files = sites.flatMap((site) => globSync(`${site}/**/*.html`));
  assert.ok(files.length > 200);
  const report = await validator.validateMultipleFiles(files);
  assert.ok(report.valid, formatterFactory('text')(report.results).slice(0, 4000));
});

test('the Nu checker finds nothing to mend in the portal', async (context) => {
  if (nu === undefined) {
    context.skip('no Java here: the Nu checker did not run');
    console.log('Nu checker: skipped, because Java is not installed.');
    return;
  }
  assert.equal((await nu).slice(0, 4000), '');
});

test('the feed, the sitemaps and robots.txt are well formed', (context) => {
  if (spawnSync('xmllint', ['--version']).status !== 0) {
    context.skip('no xmllint here');
    return;
  }
  const files = globSync('.test/site/{*.xml,*/feed.xml}');
  assert.ok(files.length > 10);
  execFileSync('xmllint', ['--noout', ...files]);
});
