import type { APIRoute } from 'astro';
import { helpCountries, helpIn } from '#domain/finding.ts';
import { centreRecord, credit, lineRecords } from '#view/open-data.ts';

export const getStaticPaths = async () =>
  (await helpCountries()).map((code) => ({ params: { country: code.toLowerCase() } }));

/** The centres and lines of one country: small enough to keep on a phone. */
export const GET: APIRoute = async ({ params }) => {
  const country = (params['country'] ?? '').toUpperCase();
  const { centres, lines } = await helpIn(country);
  const hotlines = lines ? lineRecords(lines) : [];
  return Response.json({ ...credit(), country, centres: centres.map(centreRecord), hotlines });
};
