import type { Entry } from '#loader/collection.ts';
import type { Problem } from '#loader/problem.ts';
import type { ValuePath } from '#loader/yaml.ts';
import type { CorridorFacts, CorridorProse } from '#schema/corridor.ts';
import type { Library } from './library.ts';
import { checkSentence, checkStatements } from './statements.ts';
import { checkSentences, checkUnique, deadRelation } from './texts.ts';

type Corridor = Entry<CorridorFacts, CorridorProse>;

/** Lists whose every item has a sentence; a memorandum has one only where it needs a word. */
const told = ['warnings', 'sizes', 'costs', 'facts'] as const;
const lists = [...told, 'memoranda'] as const;

function checkSources(corridor: Corridor): Problem[] {
  const { facts } = corridor;
  const known = facts.sources.map(({ id }) => id);
  const named: (readonly [ValuePath, string | undefined])[] = [
    [['channel', 'source'], facts.channel.source],
    ...lists.flatMap((list) =>
      facts[list].map(({ source }, index) => [[list, index, 'source'], source] as const),
    ),
  ];
  return named.flatMap(([path, id]) =>
    id === undefined || known.includes(id)
      ? []
      : [deadRelation(corridor, path, `source \`${id}\` of this entry`)],
  );
}

function checkCentres(corridor: Corridor, library: Library): Problem[] {
  const { centres, history } = corridor.facts;
  const known = new Map(library.centres.map(({ slug, facts }) => [slug, facts['evidence']]));
  const missing = (slugs: readonly string[], path: ValuePath, evidence: string) =>
    slugs.flatMap((slug, index) =>
      known.get(slug) === evidence
        ? []
        : [deadRelation(corridor, [...path, index], `${evidence} \`${slug}\``)],
    );
  return [
    ...missing(centres.origin, ['centres', 'origin'], 'named-centre'),
    ...missing(centres.destination, ['centres', 'destination'], 'named-centre'),
    ...missing(history, ['history'], 'target-site'),
  ];
}

function checkTexts({ facts, texts }: Corridor): Problem[] {
  const withNote = (said: Readonly<Record<string, string>>) =>
    facts.memoranda.filter(({ id, values }) => id in said || Object.keys(values).length > 0);
  return [...texts.values()].flatMap((text) => [
    ...told.flatMap((list) => {
      const ids = facts[list].map(({ id }) => id);
      return checkSentences(text, list, ids);
    }),
    ...checkSentences(
      text,
      'memoranda',
      facts.memoranda.map(({ id }) => id),
      false,
    ),
    ...told.flatMap((list) => checkStatements(text, list, facts[list])),
    ...checkStatements(text, 'memoranda', withNote(text.data.memoranda)),
    ...checkSentence(text, 'channel', facts.channel.values),
    ...checkSentence(text, 'title', {}),
    ...checkSentence(text, 'summary', {}),
    ...checkChannel(text),
  ]);
}

function checkChannel(text: Parameters<typeof checkSentence>[0]): Problem[] {
  if (text.body === '' || typeof text.data['channel'] === 'string') return [];
  const detail = '`channel` does not say how the legal way stands';
  return [{ file: text.file, ...text.locate([], 'channel'), rule: 'sentence-missing', detail }];
}

/** What holds between the parts of a corridor, and between it and the centres. */
export function checkCorridors(library: Library): Problem[] {
  return library.corridors.flatMap((entry) => {
    const corridor = entry as unknown as Corridor;
    return [
      ...lists.flatMap((list) => checkUnique(entry, list, (item) => (item as { id: string }).id)),
      ...checkSources(corridor),
      ...checkCentres(corridor, library),
      ...checkTexts(corridor),
    ];
  });
}
