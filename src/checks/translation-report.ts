import { createHash } from 'node:crypto';
import type { Locale } from '#i18n/locales.ts';
import { readMessages, type MessagesFile } from '#i18n/messages.ts';
import type { Text } from '#loader/collection.ts';
import { sections } from '#loader/fingerprint.ts';
import { collectionNames, collections } from '#schema/collections.ts';
import type { CommonProse } from '#schema/entry.ts';
import type { AnyEntry, Library } from './library.ts';

/** How a text of one language stands to the text it is made from. */
export interface TranslationState {
  readonly file: string;
  readonly state: 'missing' | 'partial' | 'outdated' | 'unreviewed' | 'good';
  /** Headings of the source whose sections changed since; `title and summary` for its front matter. */
  readonly changed: readonly string[];
}

/** Headings of a source text, in the order of the parts of its fingerprint. */
function headings(body: string): string[] {
  return [
    'title, summary and sentences',
    ...sections(body).map(({ heading }) => heading || 'the beginning'),
  ];
}

/** What changed in a source since a translation remembered it. */
export function changedSections(source: Text<CommonProse>, remembered: string): string[] {
  if (remembered === source.fingerprint) return [];
  const [now, then] = [source.fingerprint.split('-'), remembered.split('-')];
  const changed = headings(source.body).filter((_, index) => now[index] !== then[index]);
  return changed.length > 0 ? changed : ['a section was taken out'];
}

function stateOf(entry: AnyEntry, locale: Locale): TranslationState {
  const text = entry.texts.get(locale);
  const source = entry.texts.get(entry.facts.sourceLocale);
  const file = `${entry.folder}/${locale}.mdx`;
  if (!text || !source) return { file, state: 'missing', changed: [] };
  const { translation } = text.data;
  const changed = translation ? changedSections(source, translation.source) : [];
  if (changed.length > 0) return { file, state: 'outdated', changed };
  if (text.body === '' && source.body !== '') return { file, state: 'partial', changed };
  const isUnreviewed = translation?.method === 'machine' && !translation.reviewedBy;
  return { file, state: isUnreviewed ? 'unreviewed' : 'good', changed };
}

/** Hash of the English interface strings that a language's file was made from. */
export function messagesHash(): string {
  const english = JSON.stringify(JSON.parse(readMessages('en')));
  return createHash('sha256').update(english).digest('hex').slice(0, 8);
}

function messagesState(locale: Locale): TranslationState {
  const file = `src/i18n/messages/${locale}.json`;
  const { $translation } = JSON.parse(readMessages(locale)) as MessagesFile;
  if ($translation && $translation.source !== messagesHash())
    return { file, state: 'outdated', changed: [] };
  return {
    file,
    state: $translation?.method === 'machine' && !$translation.reviewedBy ? 'unreviewed' : 'good',
    changed: [],
  };
}

/** Every text of a language that is a translation, interface strings last. */
export function translationStates(library: Library, locale: Locale): TranslationState[] {
  const entries = collectionNames
    .filter((name) => 'prose' in collections[name])
    .flatMap((name) => library[name]);
  const texts = entries
    .filter(({ facts }) => facts.sourceLocale !== locale)
    .map((entry) => stateOf(entry, locale));
  return locale === 'en' ? texts : [...texts, messagesState(locale)];
}
