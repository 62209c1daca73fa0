import type { APIRoute } from 'astro';
import { listedCentres } from '#domain/finding.ts';
import { centreRecord, credit } from '#view/open-data.ts';

/** Every centre as data. */
export const GET: APIRoute = async () =>
  Response.json({ ...credit(), centres: (await listedCentres()).map(centreRecord) });
