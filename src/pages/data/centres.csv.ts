import type { APIRoute } from 'astro';
import { listedCentres } from '#domain/finding.ts';
import { centreRecord, csv } from '#view/open-data.ts';

/** Every centre as a table. */
export const GET: APIRoute = async () =>
  new Response(csv((await listedCentres()).map(centreRecord)));
