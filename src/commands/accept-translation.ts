import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { parseJson } from '#checks/json.ts';
import { messagesHash } from '#checks/translation-report.ts';
import { realLocales } from '#i18n/locales.ts';
import { fingerprint } from '#loader/fingerprint.ts';
import { splitFrontMatter } from '#loader/front-matter.ts';
import type { Outcome } from '#loader/problem.ts';
import { parseYaml } from '#loader/yaml.ts';

/** Who stands behind a translation. */
export interface Acceptance {
  readonly method: 'machine' | 'human';
  readonly reviewedBy?: string;
}

/** The value of an outcome; its first problem becomes an error that names the place. */
function valueOf<T>({ value, problems: [first] }: Outcome<T>, file: string): T {
  if (value !== undefined) return value;
  const { line, column, detail } = first ?? { line: 1, column: 1, detail: 'cannot be read' };
  throw new Error(`${file}:${line}:${column} ${detail}`);
}

function readText(file: string) {
  const { frontMatter, body } = valueOf(splitFrontMatter(readFileSync(file, 'utf8'), file), file);
  const { data } = valueOf(parseYaml(frontMatter, file, 2), file);
  if (typeof data !== 'object' || data === null)
    throw new Error(`${file}:2:1 its front matter is empty.`);
  return { frontMatter, data, body };
}

function sourceFingerprint(file: string): string {
  const facts = join(dirname(file), 'facts.yaml');
  const { data } = valueOf(parseYaml(readFileSync(facts, 'utf8'), facts), facts);
  const { sourceLocale = 'en' } = (data ?? {}) as { sourceLocale?: string };
  const source = join(dirname(file), `${sourceLocale}.mdx`);
  if (source === join(file))
    throw new Error(`${file} is the text that the others are made from, not a translation.`);
  const text = readText(source);
  return fingerprint(text.data, text.body.trim());
}

function acceptText(file: string, acceptance: Acceptance): void {
  const { frontMatter, body } = readText(file);
  const document = parseDocument(frontMatter);
  if (!isMap(document.contents)) throw new Error(`${file}:2:1 its front matter has no keys.`);
  document.set(
    'translation',
    document.createNode({ ...acceptance, source: sourceFingerprint(file) }),
  );
  writeFileSync(file, `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
}

function acceptMessages(file: string, acceptance: Acceptance): void {
  const { data } = valueOf(parseJson(readFileSync(file, 'utf8'), file), file);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error(`${file}:1:1 is no list of strings by key.`);
  const { $translation: _, ...strings } = data as Record<string, unknown>;
  const $translation = { ...acceptance, source: messagesHash() };
  writeFileSync(file, `${JSON.stringify({ $translation, ...strings }, null, 2)}\n`);
}

/** What may be a translation: interface strings in all languages but English, and texts of entries. */
function kindOf(file: string): 'messages' | 'text' | undefined {
  const path = normalize(file).replaceAll('\\', '/');
  const [, strings] = /(?:^|\/)src\/i18n\/messages\/([^/]+)\.json$/.exec(path) ?? [];
  const [, text] = /(?:^|\/)content\/.+\/([^/]+)\.mdx$/.exec(path) ?? [];
  const isOf = (tag: string | undefined) => realLocales.some((locale) => locale === tag);
  if (isOf(strings) && strings !== 'en') return 'messages';
  return isOf(text) ? 'text' : undefined;
}

/** Writes into a translation how it was made, who reviewed it, and the fingerprint of its source as it is now. */
export function acceptTranslation(file: string, acceptance: Acceptance): void {
  const kind = kindOf(file);
  if (kind === 'messages') acceptMessages(file, acceptance);
  else if (kind === 'text') acceptText(file, acceptance);
  else
    throw new Error(
      `${file} is no translation: give content/…/<language>.mdx, or src/i18n/messages/<language>.json of a language other than English.`,
    );
}
