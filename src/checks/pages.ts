import type { Entry } from '#loader/collection.ts';
import type { Problem } from '#loader/problem.ts';
import type { PageFacts, PageProse } from '#schema/page.ts';
import type { AnyEntry, Library } from './library.ts';
import { checkSentences, checkUnique, deadRelation } from './texts.ts';

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
      : [deadRelation(page, ['figures', index, 'source'], `source \`${source}\` of this page`)],
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
