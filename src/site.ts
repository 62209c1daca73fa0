import type { Site } from '#schema/site.ts';

/** What an organisation changes to make the portal its own; nothing else in `src` names it.
 * The weather services and encyclopedias behind "Leave now" are public and set no trap for a reader. */
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
  map: 'https://www.openstreetmap.org/search?query=',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
