import type { Entry } from '#loader/collection.ts';
import type { Problem } from '#loader/problem.ts';
import type { PageFacts, PageProse } from '#schema/page.ts';
import type { AnyEntry, Library } from './library.ts';
import { checkSentences, checkUnique } from './texts.ts';

/** The parts that pages belong to; each has an order of its own. */
export const pageParts: readonly PageFacts['part'][] = ['about', 'report'];

/** The pages of a part. */
export function partOf(entries: readonly AnyEntry[], part: PageFacts['part']): AnyEntry[] {
  return entries.filter(({ facts }) => facts['part'] === part);
}

type Page = Entry<PageFacts, PageProse>;

function checkSources(page: Page): Problem[] {
  const known = page.facts.sources.map(({ id }) => id);
  return page.facts.figures.flatMap(({ source }, index) =>
    known.includes(source)
      ? []
      : [
          {
            file: page.file,
            ...page.locate(['figures', index, 'source']),
            rule: 'dead-relation' as const,
            detail: `source \`${source}\` of this page does not exist`,
          },
        ],
  );
}

/** What holds between the parts of a page of text. */
export function checkPages(library: Library): Problem[] {
  return library.pages.flatMap((entry) => {
    const page = entry as unknown as Page;
    const figures = page.facts.figures.map(({ id }) => id);
    const texts = [...page.texts.values()].flatMap((text) => [
      ...checkSentences(text, 'figures', figures),
      ...checkSentences(text, 'stages', page.facts.stages),
    ]);
    const ids = checkUnique(entry, 'figures', (item) => (item as { id: string }).id);
    return [...ids, ...checkSources(page), ...texts];
  });
}
