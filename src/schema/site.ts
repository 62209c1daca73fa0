import type { Locale } from '#i18n/locales.ts';

type Address = `https://${string}`;

/** What `src/site.ts` says. */
export interface Site {
  /** Name of the portal; a language without its own uses `default`. */
  readonly name: { readonly default: string } & Readonly<Partial<Record<Locale, string>>>;
  /** Origin of the published site, without a path, e.g. `https://rights.example.org`. One that
   * ends in `.example` is a placeholder: what would print it is left out. */
  readonly address: Address;
  /** Path under which it is published, with a slash at both ends. */
  readonly base: `/${string}`;
  /** Languages to publish, in the order of the menu. */
  readonly locales: readonly Locale[];
  /** Overrides of the colour tokens in `styles/tokens.css`, light then dark, e.g. `{ action: ['#0b4f54', '#8fd6cf'] }`. */
  readonly colours: Readonly<Record<string, readonly [light: string, dark: string]>>;
  /** Where "Leave now" leads: an ordinary page, best in the reader's language, that says nothing about her. */
  readonly leave: { readonly default: Address } & Readonly<Partial<Record<Locale, Address>>>;
  /** Map service that shows a town by its name: the name is added to this address. */
  readonly map: Address;
  /** Mail address for proposals and corrections; left out as long as there is none. */
  readonly contact?: string;
  /** Licence of the texts. */
  readonly licence: { readonly name: string; readonly url: Address };
}
