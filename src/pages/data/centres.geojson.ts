import type { APIRoute } from 'astro';
import { listedCentres } from '#domain/finding.ts';
import { centresGeoJson } from '#view/open-data.ts';

/** The centres on the map. */
export const GET: APIRoute = async () => Response.json(centresGeoJson(await listedCentres()));
