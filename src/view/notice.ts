import { languageName } from '#i18n/format.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import { site } from '#site.ts';
import type { ShownText, StoredText } from '#domain/text-state.ts';
import type { Sections } from '#domain/portal.ts';
import type { Link } from './frame.ts';

/** What a reader is told, once, about the words she is going to read. */
export interface TextNotice {
  readonly sentences: readonly string[];
  /** The text that the shown one was made from, if it is published, and how translations are made. */
  readonly links: readonly (Link & { lang?: Locale })[];
}

/** `lang` and `dir` of words that may be borrowed from another language; empty for the page's own. */
export interface Borrowed {
  /** BCP 47 tag; not always one of ours: a town has its own name. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Attributes for words in `language` on a page in `locale`. */
export function borrowed(locale: Locale, language: Locale): Borrowed {
  return language === locale ? {} : { lang: language, dir: locales[language].dir };
}

function sentences(locale: Locale, text: ShownText<StoredText>): string[] {
  const t = useTranslations(locale);
  const language = languageName(locale, text.rest.data.locale);
  return [
    ...(text.state === 'partial' ? [t('notice.partial', { language })] : []),
    ...(text.state === 'fallback' ? [t('notice.fallback', { language })] : []),
    ...(text.isUnreviewed ? [t('notice.machine')] : []),
    ...(text.isOutdated ? [t('notice.outdated')] : []),
  ];
}

/** The notice above a text; none above one that is written, or reviewed, in the page's language. */
export function textNotice(
  locale: Locale,
  text: ShownText<StoredText>,
  path: readonly string[],
  sections: Sections,
): TextNotice | undefined {
  const t = useTranslations(locale);
  const said = sentences(locale, text);
  if (said.length === 0) return undefined;
  const { sourceLocale } = text;
  const isElsewhere = sourceLocale !== text.rest.data.locale && site.locales.includes(sourceLocale);
  const original = {
    label: t('notice.source', { language: languageName(locale, sourceLocale) }),
    href: pagePath(sourceLocale, ...path),
    lang: sourceLocale,
  };
  const isHere = path.join('/') === 'about/translations';
  const how = { label: t('notice.how'), href: pagePath(locale, 'about', 'translations') };
  return {
    sentences: said,
    links: [
      ...(isElsewhere ? [original] : []),
      ...(!isHere && sections.about.includes('translations') ? [how] : []),
    ],
  };
}
