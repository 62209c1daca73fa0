import type { APIRoute } from 'astro';
import { centreOf, listedCentres } from '#domain/finding.ts';
import { centreRecord, credit } from '#view/open-data.ts';

export const getStaticPaths = async () =>
  (await listedCentres()).map(({ slug }) => ({ params: { slug } }));

/** One centre as data, the same for all languages. */
export const GET: APIRoute = async ({ params }) =>
  Response.json({ ...credit(), ...centreRecord(await centreOf(params['slug'] ?? '')) });
