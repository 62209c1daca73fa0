import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliBytes, heaviestPage } from '#checks/weight.ts';
import { realLocales } from '#i18n/locales.ts';
import { firstViewBudget, scriptBudget, stylesheetBudget } from './budgets.ts';

const site = '.test/site';
const seed = (locale: string) =>
  readFileSync(`${site}/${locale}/practices/migrant-resource-centres/index.html`, 'utf8');

test('the seed practice fits its budget in every language', (context) => {
  for (const locale of realLocales) {
    const bytes = brotliBytes(seed(locale));
    context.diagnostic(`${locale} ${bytes}`);
    assert.ok(bytes <= (firstViewBudget[locale] ?? 0), `${locale}: ${bytes} bytes`);
  }
});

test('the one stylesheet stays small and is the same on every page', () => {
  const sheets = new Set(
    globSync(`${site}/**/*.html`).map(
      (file) => /<style>([\s\S]*?)<\/style>/.exec(readFileSync(file, 'utf8'))?.[1] ?? '',
    ),
  );
  assert.equal(sheets.size, 1);
  for (const sheet of sheets)
    assert.ok(brotliBytes(sheet) <= stylesheetBudget, `${brotliBytes(sheet)} bytes`);
});

test('no page weighs more than a first round trip carries', () => {
  for (const file of globSync(`${site}/**/*.html`)) {
    assert.ok(brotliBytes(readFileSync(file, 'utf8'), 5) <= heaviestPage, file);
  }
});

test('a page asks for at most one script, and never waits for it', () => {
  const scripts = globSync(`${site}/_astro/*.js`);
  const bytes = scripts.reduce((sum, file) => sum + brotliBytes(readFileSync(file, 'utf8')), 0);
  assert.ok(bytes <= scriptBudget, `${bytes} bytes`);
  for (const file of globSync(`${site}/**/*.html`)) {
    const html = readFileSync(file, 'utf8');
    const tags = [...html.matchAll(/<script\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('ld+json'));
    assert.ok(
      tags.length <= 1 && tags.every((tag) => tag.includes('type="module"')),
      `${file}: ${tags.join()}`,
    );
    assert.equal(/<link[^>]+rel="stylesheet"/.exec(html), null, file);
  }
});
