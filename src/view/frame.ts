import type { Thing, WithContext } from 'schema-dts';
import { locales, type Locale } from '#i18n/locales.ts';
import { absolute, leaveAddress, pagePath, siteName } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import { site } from '#site.ts';
import type { Sections } from '#domain/portal.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** An entry of the language menu: the same page in another language. */
export interface LanguageLink extends Link {
  readonly lang: Locale;
  readonly dir: 'ltr' | 'rtl';
  readonly isCurrent: boolean;
}

interface Footer {
  /** What the portal knows about the reader, if it has a page that says so. */
  readonly privacy: Link | undefined;
  /** Words with `{licence}` where its linked name belongs. */
  readonly licence: string;
  readonly licenceName: string;
  readonly licenceUrl: string;
}

/** Everything around a page's own content, localised. */
export interface PageFrame {
  readonly locale: Locale;
  readonly dir: 'ltr' | 'rtl';
  /** Was taken back: the page says so in place of what it held. */
  readonly isWithdrawn: boolean;
  /** Belongs to no language: no menu, no trail, no footer. */
  readonly isBare: boolean;
  readonly title: string;
  readonly description: string;
  readonly brand: Link;
  readonly canonical: string;
  /** The same page in the languages that own it, for search engines. */
  readonly alternates: readonly { lang: string; href: string }[];
  readonly isHidden: boolean;
  readonly languages: readonly LanguageLink[];
  readonly nav: readonly (Link & { isCurrent: boolean })[];
  readonly crumbs: readonly Link[];
  readonly leave: Link;
  readonly footer?: Footer;
  readonly feed?: { readonly href: string; readonly title: string };
  readonly structured: readonly WithContext<Thing>[];
}

/** What differs from page to page. */
export interface FrameInput {
  readonly locale: Locale;
  /** Path segments below the language. */
  readonly path: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly sections: Sections;
  /** Languages in which this page is wholly written; all, if left out. */
  readonly own?: readonly Locale[];
  /** Language whose page this one repeats, if it has no words of its own. */
  readonly borrowedFrom?: Locale | undefined;
  /** Pages above this one, from the top; home is added. */
  readonly crumbs?: readonly Link[];
  /** Was taken back: no search engine is to find it. */
  readonly isWithdrawn?: boolean;
  readonly structured?: readonly WithContext<Thing>[];
}

const navigation = ['centres', 'practices', 'principles', 'about'] as const;

function navLinks(locale: Locale, { path, sections }: FrameInput): PageFrame['nav'] {
  const t = useTranslations(locale);
  const has = { ...sections, about: sections.about.length > 0 };
  return navigation
    .filter((section) => has[section])
    .map((section) => ({
      label: t(`nav.${section}`),
      href: pagePath(locale, section),
      isCurrent: path[0] === section,
    }));
}

function languageLinks(current: Locale, path: readonly string[]): LanguageLink[] {
  return site.locales.map((lang) => ({
    label: locales[lang].label,
    lang,
    dir: locales[lang].dir,
    href: pagePath(lang, ...path),
    isCurrent: lang === current,
  }));
}

/** None of a page that is not wholly in its language: it could not be named back. */
function alternates({
  locale,
  path,
  own = site.locales,
  isWithdrawn,
}: FrameInput): PageFrame['alternates'] {
  if (isWithdrawn || !own.includes(locale)) return [];
  const pages = own.map((lang) => ({ lang, href: absolute(pagePath(lang, ...path)) }));
  // The home page's other self without a language is the chooser; elsewhere English stands in, where it is published and own.
  const fallback =
    path.length === 0 ? absolute(site.base) : pages.find(({ lang }) => lang === 'en')?.href;
  return fallback ? [...pages, { lang: 'x-default', href: fallback }] : pages;
}

function crumbLinks(locale: Locale, { path, crumbs = [] }: FrameInput): Link[] {
  if (path.length === 0) return [];
  return [{ label: useTranslations(locale)('nav.home'), href: pagePath(locale) }, ...crumbs];
}

function footer(locale: Locale, sections: Sections): Footer {
  const t = useTranslations(locale);
  const { name, url } = site.licence;
  const privacy = { label: t('footer.privacy'), href: pagePath(locale, 'about', 'privacy') };
  return {
    privacy: sections.about.includes('privacy') ? privacy : undefined,
    licence: t('footer.licence', { licence: '{licence}' }),
    licenceName: name,
    licenceUrl: url,
  };
}

/** Language whose page is the original of this one: another published one only where nothing here is in the page's language. */
function canonicalLocale({ locale, borrowedFrom }: FrameInput): Locale {
  return borrowedFrom && site.locales.includes(borrowedFrom) ? borrowedFrom : locale;
}

/** Head, header, menu, trail and footer of a page. */
export function pageFrame(input: FrameInput): PageFrame {
  const { locale, path, title, structured = [] } = input;
  const t = useTranslations(locale);
  const name = siteName(locale);
  const crumbs = crumbLinks(locale, input);
  return {
    locale,
    dir: locales[locale].dir,
    isWithdrawn: input.isWithdrawn ?? false,
    isBare: false,
    title: title === name ? name : `${title} · ${name}`,
    description: input.description,
    brand: { label: name, href: pagePath(locale) },
    canonical: absolute(pagePath(canonicalLocale(input), ...path)),
    alternates: alternates(input),
    isHidden: input.isWithdrawn ?? false,
    languages: languageLinks(locale, path),
    nav: navLinks(locale, input),
    crumbs,
    leave: { label: t('leave'), href: leaveAddress(locale) },
    footer: footer(locale, input.sections),
    feed: { href: pagePath(locale, 'feed.xml').slice(0, -1), title: t('feed') },
    structured,
  };
}
