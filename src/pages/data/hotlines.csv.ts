import type { APIRoute } from 'astro';
import { listed } from '#domain/entries.ts';
import { hotlines } from '#domain/portal.ts';
import { csv, lineRecords } from '#view/open-data.ts';

/** Every line to call as a table. */
export const GET: APIRoute = async () =>
  new Response(csv(listed(await hotlines()).flatMap(lineRecords)));
