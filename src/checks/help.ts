import type { Entry } from '#loader/collection.ts';
import type { Problem } from '#loader/problem.ts';
import type { ValuePath } from '#loader/yaml.ts';
import type { CentreFacts, Point } from '#schema/centre.ts';
import { isInCountry } from '#schema/country-box.ts';
import type { Phone } from '#schema/help.ts';
import type { HotlineFacts } from '#schema/hotline.ts';
import type { TownFacts } from '#schema/town.ts';
import type { AnyEntry, Library } from './library.ts';
import { phoneFault } from './phones.ts';
import { checkUnique, deadRelation } from './texts.ts';

type Centre = Entry<CentreFacts, never>;
type Hotline = Entry<HotlineFacts, never>;
type Town = Entry<TownFacts, never>;

type Place = Pick<AnyEntry, 'file' | 'locate'>;

function checkPhone(entry: Place, path: ValuePath, phone: Phone, country: string): Problem[] {
  const detail = phoneFault(phone, country);
  if (detail === undefined) return [];
  return [{ file: entry.file, ...entry.locate([...path, 'dial']), rule: 'phone-form', detail }];
}

function checkPoint(entry: Place, point: Point | undefined, country: string): Problem[] {
  if (!point || isInCountry(point, country)) return [];
  const detail = `${point.latitude}, ${point.longitude} is not in ${country}`;
  return [{ file: entry.file, ...entry.locate(['point']), rule: 'place-outside', detail }];
}

function checkCentre(entry: Centre, library: Library): Problem[] {
  const { country, point, phones, town, linked } = entry.facts;
  const has = (name: 'centres' | 'towns', slug: string) =>
    library[name].some((each) => each.slug === slug);
  return [
    ...phones.flatMap((phone, index) => checkPhone(entry, ['phones', index], phone, country)),
    ...checkPoint(entry, point, country),
    ...(town === undefined || has('towns', town)
      ? []
      : [deadRelation(entry, ['town'], `town \`${town}\``)]),
    ...linked.flatMap((slug, index) =>
      has('centres', slug) ? [] : [deadRelation(entry, ['linked', index], `centre \`${slug}\``)],
    ),
  ];
}

function checkFolderName(entry: Hotline): Problem[] {
  const { country, status } = entry.facts;
  if (status === 'draft' || entry.slug === country.toLowerCase()) return [];
  const detail = `the folder of ${country} is \`${country.toLowerCase()}\``;
  return [{ file: entry.file, ...entry.locate(['country']), rule: 'bad-slug', detail }];
}

function checkLineSources(entry: Hotline): Problem[] {
  const known = entry.facts.sources.map(({ id }) => id);
  if (entry.facts.status === 'draft') return [];
  return entry.facts.lines.flatMap(({ sources }, line) =>
    sources.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [deadRelation(entry, ['lines', line, 'sources', index], `source \`${id}\``)],
    ),
  );
}

function checkHotline(entry: Hotline): Problem[] {
  const { country, lines } = entry.facts;
  return [
    ...checkFolderName(entry),
    ...checkLineSources(entry),
    ...checkUnique(entry, 'lines', (line) => (line as { id: string }).id),
    ...lines.flatMap(({ phone }, index) =>
      phone ? checkPhone(entry, ['lines', index, 'phone'], phone, country) : [],
    ),
  ];
}

/** What holds of centres, lines to call and towns: numbers that can be dialled, places in their countries. */
export function checkHelp(library: Library): Problem[] {
  return [
    ...library.centres.flatMap((entry) => checkCentre(entry as unknown as Centre, library)),
    ...library.hotlines.flatMap((entry) => checkHotline(entry as unknown as Hotline)),
    ...library.towns.flatMap((entry) => {
      const { facts } = entry as unknown as Town;
      return facts.status === 'draft' ? [] : checkPoint(entry, facts.point, facts.country);
    }),
  ];
}
