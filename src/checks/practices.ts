import type { Entry } from '#loader/collection.ts';
import type { Problem } from '#loader/problem.ts';
import type { ValuePath } from '#loader/yaml.ts';
import type { IndicatorFacts } from '#schema/indicator.ts';
import type { EnablerFacts, PracticeFacts, PracticeProse } from '#schema/practice.ts';
import type { AnyEntry, Library } from './library.ts';
import { checkSentences, checkUnique, deadRelation } from './texts.ts';

/** A practice or an enabler. */
type Practice = Entry<EnablerFacts & Partial<PracticeFacts>, PracticeProse>;

/** The ids that something in a practice may point at. */
interface Targets {
  readonly principles: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, IndicatorFacts['measure']>;
}

const published = (entry: AnyEntry) => entry.facts.status === 'published';

function targets(library: Library): Targets {
  const principles = library.principles.filter(published);
  const indicators = library.indicators.filter(published);
  return {
    principles: new Set(principles.map(({ facts }) => String(facts['number']))),
    indicators: new Map(
      indicators.map(({ slug, facts }) => [slug, facts['measure'] as IndicatorFacts['measure']]),
    ),
  };
}

function measureOf(unit: string): IndicatorFacts['measure'] {
  if (unit === 'percent' || unit === 'people') return unit;
  return /^[A-Z]{3}$/.test(unit) ? 'money' : 'count';
}

function checkObservations(practice: Practice, { indicators }: Targets): Problem[] {
  return practice.facts.observations.flatMap(({ indicator, unit }, index) => {
    const path = ['observations', index] as const;
    const measure = indicators.get(indicator);
    const problems: Problem[] = [];
    if (!measure)
      problems.push(deadRelation(practice, [...path, 'indicator'], `indicator \`${indicator}\``));
    if (measure && measure !== measureOf(unit)) {
      const detail = `\`${indicator}\` is measured in ${measure}, but the unit is \`${unit}\``;
      problems.push({
        file: practice.file,
        ...practice.locate([...path, 'unit']),
        rule: 'measure-mismatch',
        detail,
      });
    }
    return problems;
  });
}

/** Figures are stated by one of the entry's organisations. */
function checkStated(practice: Practice): Problem[] {
  const organisations = practice.facts.organisations.map(({ id }) => id);
  return (['observations', 'context'] as const).flatMap((list) =>
    practice.facts[list].flatMap(({ statedBy }, index) =>
      organisations.includes(statedBy)
        ? []
        : [
            deadRelation(
              practice,
              [list, index, 'statedBy'],
              `organisation \`${statedBy}\` of this entry`,
            ),
          ],
    ),
  );
}

function checkPrinciples(practice: Practice, { principles }: Targets): Problem[] {
  return practice.facts.principles.flatMap(({ number }, index) =>
    principles.has(String(number))
      ? []
      : [deadRelation(practice, ['principles', index, 'number'], `principle ${number}`)],
  );
}

function checkSources(practice: Practice): Problem[] {
  const { sources, principles, observations, context, costPerPerson } = practice.facts;
  const known = sources.map(({ id }) => id);
  const named: (readonly [ValuePath, string | undefined])[] = [
    ...principles.map(({ source }, i) => [['principles', i, 'source'], source] as const),
    ...observations.map(({ source }, i) => [['observations', i, 'source'], source] as const),
    ...context.map(({ source }, i) => [['context', i, 'source'], source] as const),
    [['costPerPerson', 'source'], costPerPerson?.source],
  ];
  return named.flatMap(([path, id]) =>
    id === undefined || known.includes(id)
      ? []
      : [deadRelation(practice, path, `source \`${id}\` of this entry`)],
  );
}

function checkTexts(practice: Practice): Problem[] {
  const { organisations, principles, observations, context, challenges, lessons } = practice.facts;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  return [...practice.texts.values()].flatMap((text) => [
    ...checkSentences(text, 'organisations', ids(organisations), false),
    ...checkSentences(
      text,
      'alignment',
      principles.map(({ number }) => String(number)),
    ),
    ...checkSentences(text, 'observations', ids(observations)),
    ...checkSentences(text, 'context', ids(context)),
    ...checkSentences(text, 'challenges', challenges),
    ...checkSentences(text, 'lessons', lessons),
  ]);
}

const idOf = (item: unknown) => (item as { id: string }).id;
/** Lists of things with ids; lists of plain words are held to this by their schemas. */
const uniqueLists: readonly (readonly [list: string, idOf: (item: unknown) => string])[] = [
  ['organisations', idOf],
  ['observations', idOf],
  ['context', idOf],
  ['principles', (item) => String((item as { number: number }).number)],
];

/** What holds between the parts of a practice or an enabler, and between it and other entries. */
export function checkPractices(library: Library): Problem[] {
  const known = targets(library);
  return [...library.practices, ...library.enablers].flatMap((entry) => {
    const practice = entry as unknown as Practice;
    return [
      ...uniqueLists.flatMap(([list, id]) => checkUnique(entry, list, id)),
      ...checkPrinciples(practice, known),
      ...checkObservations(practice, known),
      ...checkStated(practice),
      ...checkSources(practice),
      ...checkTexts(practice),
    ];
  });
}
