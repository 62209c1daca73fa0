import { readLibrary } from '#checks/library.ts';
import { isPlaceToGo, isStale, type Centre } from '#domain/centres.ts';
import { countryName } from '#i18n/format.ts';
import type { Phone } from '#schema/help.ts';
import type { HotlineFacts, Line } from '#schema/hotline.ts';

/** A question to an organisation: what we have, to be confirmed or corrected. */
interface Question {
  readonly country: string;
  readonly to: string;
  readonly lines: readonly string[];
}

const known = (label: string, value: string | undefined) => `  ${label}: ${value ?? 'not known'}`;
const numbers = (phones: readonly Phone[]) =>
  phones.map(({ dial }) => dial).join(', ') || undefined;

function askCentre({ slug, facts }: Centre): Question {
  return {
    country: facts.country,
    to: facts.operator,
    lines: [
      `${facts.name} (content/centres/${slug})`,
      known('last confirmed', facts.lastConfirmed),
      known('address', facts.address ?? facts.place),
      known('phone', numbers(facts.phones)),
      known('hours', facts.hours?.words),
      known('languages', facts.languages.join(', ') || undefined),
    ],
  };
}

function askLine(folder: string, country: string, line: Line): Question {
  return {
    country,
    to: line.answeredBy,
    lines: [
      `Line ${line.id} (content/hotlines/${folder})`,
      known('year of the newest source', line.year === undefined ? undefined : String(line.year)),
      known('number', numbers(line.phone ? [line.phone] : []) ?? line.app),
      known('why it is not shown', line.withheld ?? '-'),
    ],
  };
}

function questions(root: string, now: string): Question[] {
  const { library } = readLibrary(root);
  const centres = (library.centres as unknown as Centre[])
    .filter(isPlaceToGo)
    .filter((centre) => isStale(centre, now));
  const lines = library.hotlines.flatMap(({ slug, facts }) => {
    const { country, lines: all } = facts as unknown as HotlineFacts;
    return all
      .filter(({ standing }) => standing !== 'recent')
      .map((line) => askLine(slug, country, line));
  });
  return [...centres.map(askCentre), ...lines];
}

/** What is to be confirmed, by country and by whom to ask, as a text to send to each organisation. */
export function staleReport(root: string, now: string): string {
  const byCountry = Map.groupBy(questions(root, now), ({ country }) => country);
  const countries = [...byCountry].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  return countries
    .map(([code, asked]) => {
      const byAddressee = [...Map.groupBy(asked, ({ to }) => to)];
      const parts = byAddressee.map(([to, items]) =>
        [`To ${to}: is this still right?`, ...items.flatMap(({ lines }) => lines)].join('\n'),
      );
      return [`## ${countryName('en', code)}`, ...parts].join('\n\n');
    })
    .join('\n\n');
}
