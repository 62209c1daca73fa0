import type { APIRoute } from 'astro';
import { listed } from '#domain/entries.ts';
import { practices } from '#domain/portal.ts';

/** Every practice as data: its facts, and its title and summary in the language it was first written in. */
export const GET: APIRoute = async () => {
  const all = listed(await practices()).map(({ slug, facts, texts }) => {
    const source = texts.byLocale.get(texts.sourceLocale)?.data;
    return { slug, title: source?.title, summary: source?.summary, ...facts };
  });
  return Response.json(all.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)));
};
