import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isMap, parse, parseDocument } from 'yaml';
import { messagesHash } from '#checks/translation-report.ts';
import { fingerprint } from '#loader/fingerprint.ts';
import { splitFrontMatter } from '#loader/front-matter.ts';

/** Who stands behind a translation. */
export interface Acceptance {
  readonly method: 'machine' | 'human';
  readonly reviewedBy?: string;
}

function parts(file: string) {
  const split = splitFrontMatter(readFileSync(file, 'utf8'), file);
  if (!split.value) throw new Error(`${file}:1:1 ${split.problems[0]?.detail ?? 'cannot be read'}`);
  return split.value;
}

function sourceFingerprint(file: string): string {
  const text = readFileSync(join(dirname(file), 'facts.yaml'), 'utf8');
  const { sourceLocale = 'en' } = parse(text) as { sourceLocale?: string };
  const source = join(dirname(file), `${sourceLocale}.mdx`);
  if (source === join(file))
    throw new Error(`${file} is the text that the others are made from, not a translation.`);
  const { frontMatter, body } = parts(source);
  return fingerprint(parseDocument(frontMatter).toJS() as object, body.trim());
}

function acceptText(file: string, acceptance: Acceptance): void {
  const { frontMatter, body } = parts(file);
  const document = parseDocument(frontMatter);
  if (!isMap(document.contents)) throw new Error(`${file}:2:1 its front matter is empty.`);
  document.set(
    'translation',
    document.createNode({ ...acceptance, source: sourceFingerprint(file) }),
  );
  writeFileSync(file, `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
}

function acceptMessages(file: string, acceptance: Acceptance): void {
  const { $translation: _, ...strings } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    unknown
  >;
  const $translation = { ...acceptance, source: messagesHash() };
  writeFileSync(file, `${JSON.stringify({ $translation, ...strings }, null, 2)}\n`);
}

/** Writes into a translation how it was made, who reviewed it, and the fingerprint of its source as it is now. */
export function acceptTranslation(file: string, acceptance: Acceptance): void {
  if (basename(file).endsWith('.json')) acceptMessages(file, acceptance);
  else acceptText(file, acceptance);
}
