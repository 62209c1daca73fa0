import type { APIRoute } from 'astro';
import { valuedIn } from '#domain/browsing.ts';
import { practiceListPaths } from '#domain/static-paths.ts';
import type { Locale } from '#i18n/locales.ts';
import { listData } from '#view/list-data.ts';

export const getStaticPaths = practiceListPaths;

/** The list of practices as its script reads it. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  return Response.json(listData(locale, await valuedIn(locale)));
};
