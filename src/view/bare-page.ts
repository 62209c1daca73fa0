import { locales } from '#i18n/locales.ts';
import { absolute, leaveAddress, pagePath, siteName } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import { site } from '#site.ts';
import type { LanguageLink, PageFrame } from './frame.ts';

/** A line of the chooser or of the 404 page, in its own language. */
export interface HomeLink extends LanguageLink {
  /** What a lost reader is told. */
  readonly lost: string;
  readonly home: string;
  /** The first sentence of that language's home. */
  readonly welcome: string;
}

/** Every published language, with the way to its home. */
export function homeLinks(): HomeLink[] {
  return site.locales.map((lang) => {
    const t = useTranslations(lang);
    const { label, dir } = locales[lang];
    const said = { lost: t('missing.title'), home: t('missing.text'), welcome: t('home.title') };
    return { label, lang, dir, href: pagePath(lang), isCurrent: false, ...said };
  });
}

/** The frame of a page that belongs to no language; its few fixed words are in the first published one that is English, or else the first. */
export function bareFrame(input: { description: string; isHidden: boolean }): PageFrame {
  const locale = site.locales.includes('en') ? 'en' : (site.locales[0] ?? 'en');
  const t = useTranslations(locale);
  const homes = site.locales.map((lang) => ({ lang, href: absolute(pagePath(lang)) }));
  return {
    locale,
    dir: locales[locale].dir,
    isWithdrawn: false,
    isBare: true,
    title: siteName(locale),
    description: input.description,
    brand: { label: siteName(locale), href: site.base },
    canonical: absolute(site.base),
    alternates: input.isHidden ? [] : [...homes, { lang: 'x-default', href: absolute(site.base) }],
    isHidden: input.isHidden,
    languages: [],
    nav: [],
    crumbs: [],
    leave: { label: t('leave'), href: leaveAddress(locale) },
    structured: [],
  };
}
