import { test as base } from '@playwright/test';
import { serve } from '#server/serve.ts';

/** Addresses of the built sites, each served as its host will. */
export interface Sites {
  readonly portal: string;
  readonly fixture: string;
  readonly kit: string;
  readonly later: string;
}

/** Playwright's test with the sites running: one server each for a worker. */
export const test = base.extend<object, { sites: Sites }>({
  sites: [
    async ({}, use) => {
      const portal = await serve('.test/site', 0);
      const fixture = await serve('.test/fixture/dist', 0);
      const kit = await serve('.test/kit/dist', 0, '/kit/');
      const later = await serve('.test/later/dist', 0);
      const running = { portal, fixture, kit, later };
      await use({
        portal: portal.address,
        fixture: fixture.address,
        kit: kit.address,
        later: later.address,
      });
      Object.values(running).forEach((server) => {
        server.close();
      });
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

/** One page of each type, below the language. */
export const pageTypes = {
  home: '',
  practices: 'practices/',
  practice: 'practices/migrant-resource-centres/',
  'partly translated practice': 'practices/migapp-iom/',
  facet: 'practices/by/principle/rights/',
  comparison: 'practices/compare/',
  enablers: 'practices/enablers/',
  enabler: 'practices/enablers/migration-networks/',
  gaps: 'gaps/',
  report: 'report/',
  chapter: 'report/conclusions/',
  proposal: 'submit/',
  'find help': 'centres/',
  'centres of a country': 'centres/th/',
  centre: 'centres/th/th-raks-thai/',
  'centre without a contact': 'centres/la/la-mrc-salavan/',
  'nearest to a town': 'centres/find/town/mae-sot/',
  hotlines: 'hotlines/',
  'hotlines of a country': 'hotlines/th/',
  corridors: 'corridors/',
  corridor: 'corridors/kh-th/',
  principles: 'principles/',
  principle: 'principles/rights/',
  about: 'about/',
  'about page': 'about/privacy/',
} as const;

/** A Latin script, one that runs from the right, and one without spaces: most faults show in one of them. */
export const testLocales = ['en', 'ar', 'km'] as const;
