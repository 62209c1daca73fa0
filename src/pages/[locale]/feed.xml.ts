import type { APIRoute } from 'astro';
import { practicesIn, principlesIn } from '#domain/portal.ts';
import { localePaths } from '#domain/static-paths.ts';
import type { Locale } from '#i18n/locales.ts';
import { atomFeed } from '#view/feed.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const practices = ['practices', await practicesIn(locale)] as const;
  const principles = ['principles', await principlesIn(locale)] as const;
  return new Response(atomFeed(locale, [practices, principles]));
};
