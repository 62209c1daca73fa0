import type { APIRoute } from 'astro';
import { valuedCentres } from '#domain/finding.ts';
import { centreListPaths } from '#domain/static-paths.ts';
import type { Locale } from '#i18n/locales.ts';
import { centreListData } from '#view/centre-line.ts';

export const getStaticPaths = centreListPaths;

/** The list of centres as its script reads it. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  return Response.json(centreListData(locale, await valuedCentres()));
};
