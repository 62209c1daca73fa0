import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** What each folder of `src` may import from the others; all may import `site.ts` and types (ARCHITECTURE.md). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  charts: [],
  styles: [],
  i18n: ['text'],
  browser: ['text'],
  schema: ['i18n', 'text'],
  loader: ['i18n', 'text'],
  domain: ['schema', 'i18n', 'text'],
  view: ['charts', 'i18n'],
  components: ['i18n'],
  layouts: ['components', 'i18n', 'styles', 'browser', 'server'],
  pages: ['domain', 'view', 'components', 'layouts', 'i18n'],
  checks: ['loader', 'schema', 'i18n', 'text'],
  integrations: ['checks', 'schema', 'i18n', 'text', 'server', 'styles'],
  server: ['i18n'],
  commands: ['checks', 'integrations', 'loader', 'domain', 'schema', 'i18n', 'text', 'server'],
  e2e: ['checks', 'commands', 'domain', 'i18n', 'loader', 'schema', 'server', 'view'],
};

/** The only files that may ask Astro for content. */
const askAstro = /^src\/(content\.config\.ts|domain\/portal\.ts|pages\/)/;

interface Source {
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

function importsOf(text: string): Import[] {
  const statements = text.matchAll(/^\s*(?:import|export)\s+([^;'"]*?from\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map(([, names = '', from = '']) => ({
      from,
      isType: names.startsWith('type '),
    })),
    ...[...dynamic].map(([, from = '']) => ({ from, isType: /\btypeof import/.test(text) })),
  ];
}

function folderOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

function faultsOfImport({ path }: Source, { from, isType }: Import): string[] {
  const folder = folderOf(path);
  if (from.startsWith('../')) return [`${path}: ${from}: across folders import by #folder/file.ts`];
  if (from === 'astro:content' && !askAstro.test(path))
    return [`${path}: only queries and pages import astro:content`];
  if (!from.startsWith('#') || !folder || isType || from === '#site.ts') return [];
  const target = from.slice(1).split('/')[0] ?? '';
  const isAllowed = target === folder || mayImport[folder]?.includes(target);
  if (folder === 'commands' && from === '#domain/portal.ts')
    return [`${path}: commands run without Astro`];
  return isAllowed ? [] : [`${path}: ${folder} may not import ${target} (${from})`];
}

function faultsOfName({ path }: Source): string[] {
  const name = path.split('/').at(-1) ?? '';
  const isPage = path.startsWith('src/pages/');
  const isGood =
    isPage ||
    (name.endsWith('.astro') ? /^[A-Z][A-Za-z]+\.astro$/ : /^[a-z0-9-]+(\.[a-z]+)*\.ts$/).test(
      name,
    );
  const isVague = /^(utils?|helpers?|common|index)\.ts$/.test(name);
  return isGood && !isVague
    ? []
    : [`${path}: name it for what it means, kebab-case.ts or PascalCase.astro`];
}

function faultsOfSize({ path, text }: Source): string[] {
  const most = path.startsWith('src/pages/') ? 40 : path.endsWith('.astro') ? 120 : 200;
  const lines = text.trimEnd().split('\n').length;
  return lines <= most
    ? []
    : [`${path}: ${lines} lines, ${most} are the most: split it by meaning`];
}

/** Physical sides would be wrong in Arabic. */
function faultsOfSides({ path, text }: Source): string[] {
  const found =
    /class="[^"]*\b(?:[mp][lr]|left|right|text-left|text-right|border-[lr]|rounded-[lr])-/.exec(
      text,
    );
  return found ? [`${path}: ${found[0]}: use start and end instead of left and right`] : [];
}

/** Everything in the sources that breaks the architecture; a run that saw no file is a fault itself. */
function faults(sources: readonly Source[]): string[] {
  if (sources.length === 0) return ['no file was seen'];
  return sources.flatMap((source) => {
    const folder = folderOf(source.path);
    if (folder && !mayImport[folder])
      return [`${source.path}: the folder ${folder} is not in ARCHITECTURE.md`];
    const isTest = /\.(test|spec|fixture)\.ts$/.test(source.path);
    const imports = isTest
      ? []
      : importsOf(source.text).flatMap((each) => faultsOfImport(source, each));
    const sides = isTest ? [] : faultsOfSides(source);
    return [...imports, ...faultsOfName(source), ...faultsOfSize(source), ...sides];
  });
}

const sources = globSync('src/**/*.{ts,astro}')
  .filter((path) => !path.startsWith('src/e2e/fixtures/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

test('every file keeps to the directions of imports, names and sizes', () => {
  assert.deepEqual(faults(sources), []);
});

test('a run that sees no file fails', () => {
  assert.deepEqual(faults([]), ['no file was seen']);
});

test('planted faults are found', () => {
  const planted: readonly (readonly [path: string, text: string, expected: RegExp])[] = [
    [
      'src/view/x.ts',
      "import { practices } from '#domain/portal.ts';",
      /view may not import domain/,
    ],
    ['src/view/x.ts', "import { practices } from '../domain/portal.ts';", /across folders/],
    [
      'src/view/x.ts',
      "import {\n  a,\n  b,\n} from '#checks/links.ts';",
      /view may not import checks/,
    ],
    ['src/view/x.ts', "const x = await import('#checks/links.ts');", /view may not import checks/],
    ['src/view/x.ts', "import { getCollection } from 'astro:content';", /only queries and pages/],
    ['src/commands/x.ts', "import { practices } from '#domain/portal.ts';", /without Astro/],
    ['src/gadgets/x.ts', '', /folder gadgets is not in/],
    ['src/view/utils.ts', '', /name it for what it means/],
    ['src/view/MyCard.ts', '', /name it for what it means/],
    ['src/components/card.astro', '', /name it for what it means/],
    ['src/view/x.ts', '\n'.repeat(200) + 'x', /201 lines/],
    ['src/components/X.astro', '<p class="mt-2 ml-4">', /start and end/],
  ];
  for (const [path, text, expected] of planted)
    assert.match(faults([{ path, text }]).join('\n'), expected);
});

test('types may be imported from anywhere', () => {
  const text = "import type { Practice } from '#domain/portal.ts';";
  assert.deepEqual(faults([{ path: 'src/view/x.ts', text }]), []);
});
