import type { Locale } from '#i18n/locales.ts';

type Address = `https://${string}`;

/** What an organisation changes to make the portal its own. Nothing else in `src` names it. */
export interface Site {
  /** Name of the portal; a language without its own uses `default`. */
  readonly name: { readonly default: string } & Readonly<Partial<Record<Locale, string>>>;
  /** Origin of the published site, without a path, e.g. `https://rights.example.org`. */
  readonly address: Address;
  /** Path under which it is published, with a slash at both ends. */
  readonly base: `/${string}`;
  /** Languages to publish, in the order of the menu. */
  readonly locales: readonly Locale[];
  /** Overrides of the colour tokens in `styles/tokens.css`, light then dark, e.g. `{ action: ['#0b4f54', '#8fd6cf'] }`. */
  readonly colours: Readonly<Record<string, readonly [light: string, dark: string]>>;
  /** Where "Leave now" leads: an ordinary page, best in the reader's language, that says nothing about her. */
  readonly leave: { readonly default: Address } & Readonly<Partial<Record<Locale, Address>>>;
  /** Licence of the texts. */
  readonly licence: { readonly name: string; readonly url: Address };
}

/** True of the address that stands in for a real one: what would print it (a line to cite) is left out. */
export function isPlaceholder(address: string): boolean {
  return address === 'https://masar.example';
}

/** This portal. The weather services and encyclopedias behind "Leave now" are public and set no trap for a reader. */
export const site: Site = {
  name: { default: 'Masar', ar: 'مسار' },
  address: 'https://masar.example',
  base: '/',
  locales: ['ar', 'en', 'es', 'fr', 'km', 'lo', 'ms', 'my', 'th', 'vi'],
  colours: {},
  leave: {
    default: 'https://worldweather.wmo.int/en/home.html',
    ar: 'https://worldweather.wmo.int/ar/home.html',
    es: 'https://worldweather.wmo.int/es/home.html',
    fr: 'https://worldweather.wmo.int/fr/home.html',
    km: 'https://km.wikipedia.org/',
    lo: 'https://lo.wikipedia.org/',
    ms: 'https://www.met.gov.my/',
    my: 'https://www.moezala.gov.mm/',
    th: 'https://www.tmd.go.th/',
    vi: 'https://vi.wikipedia.org/',
  },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
