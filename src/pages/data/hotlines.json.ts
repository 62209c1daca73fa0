import type { APIRoute } from 'astro';
import { listed } from '#domain/entries.ts';
import { hotlines } from '#domain/portal.ts';
import { credit, lineRecords } from '#view/open-data.ts';

/** Every line to call as data. */
export const GET: APIRoute = async () =>
  Response.json({ ...credit(), hotlines: listed(await hotlines()).flatMap(lineRecords) });
