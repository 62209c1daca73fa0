import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
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

test('html-validate finds nothing to mend in any page', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader(config));
  const files = sites.flatMap((site) => globSync(`${site}/**/*.html`));
  assert.ok(files.length > 200);
  const report = await validator.validateMultipleFiles(files);
  assert.ok(report.valid, formatterFactory('text')(report.results).slice(0, 4000));
});

test('the Nu checker finds nothing to mend in the portal', (context) => {
  if (spawnSync('java', ['-version']).status !== 0) {
    context.skip('no Java here: the Nu checker did not run');
    console.log('Nu checker: skipped, because Java is not installed.');
    return;
  }
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const args = ['-jar', jar, '--errors-only', '--skip-non-html', '--format', 'gnu', '.test/site'];
  const { status, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1e8 });
  assert.equal(status, 0, stderr.slice(0, 4000));
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
