import type { GovernmentOffice, NGO, Organization, WithContext } from 'schema-dts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, pagePath } from '#i18n/paths.ts';
import type { Centre } from '#domain/centres.ts';

type Place = WithContext<GovernmentOffice | NGO | Organization>;

const types = {
  government: 'GovernmentOffice',
  'civil-society': 'NGO',
  'national-society': 'NGO',
} as const;

function typeOf({ operatorKind }: Centre['facts']) {
  return operatorKind in types ? types[operatorKind as keyof typeof types] : 'Organization';
}

/** A centre for search engines: only what its page shows, and never a point, which would look like a door. */
export function centreData(locale: Locale, { slug, facts }: Centre): Place {
  const [phone] = facts.phones.filter(({ dial }) => dial.startsWith('+'));
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(facts),
    name: facts.name,
    url: absolute(pagePath(locale, 'centres', facts.country.toLowerCase(), slug)),
    ...(phone ? { telephone: phone.dial } : {}),
    address: {
      '@type': 'PostalAddress',
      addressCountry: facts.country,
      addressLocality: facts.place,
      ...(facts.address === undefined ? {} : { streetAddress: facts.address }),
    },
  };
}
