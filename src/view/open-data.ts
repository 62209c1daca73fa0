import type { FeatureCollection, Point } from 'geojson';
import Papa from 'papaparse';
import { site } from '#site.ts';
import type { Centre } from '#domain/centres.ts';
import type { CountryLines } from '#domain/portal.ts';
import type { Phone } from '#schema/help.ts';
import type { Line } from '#schema/hotline.ts';

/**
 * Centres and lines as open data: the columns are those of docs/data.md. Codes, never labels; what no
 * source says is absent; what is withheld, and what editors noted, is left out.
 */

type Cell = string | number | boolean | readonly string[] | undefined;
export type OpenRecord = Readonly<Record<string, Cell>>;

/** A number as an address that says how it is used: `tel:1300`. No cell begins with a plus, which spreadsheets take for a formula. */
function contact({ by, dial }: Phone): string {
  if (by === 'whatsapp') return `https://wa.me/${dial.replace('+', '')}`;
  return `${by === 'sms' ? 'sms' : 'tel'}:${dial}`;
}

function abroad(phones: readonly Phone[]): string[] {
  return phones.flatMap(({ abroad: dial, by }) =>
    dial ? [`${by === 'sms' ? 'sms' : 'tel'}:${dial}`] : [],
  );
}

/** Decimals of a point that its precision bears: about a kilometre for a town, eleven for a province. */
const decimals = { town: 2, province: 1 } as const;

function rounded(value: number, precision: keyof typeof decimals): number {
  return Number(value.toFixed(decimals[precision]));
}

/** When, in which languages and for whom: what centres and lines have in common. */
function opening({ hours, serves, languages }: Pick<Line, 'hours' | 'serves' | 'languages'>) {
  return {
    languages,
    hours: hours?.words,
    opening_hours: hours?.weekly,
    time_zone: hours?.timeZone,
    nationals: serves?.nationals,
    groups: serves?.groups,
  };
}

function position({ point }: Centre['facts']) {
  return {
    latitude: point && rounded(point.latitude, point.precision),
    longitude: point && rounded(point.longitude, point.precision),
    precision: point?.precision,
  };
}

/** A centre as one row. */
export function centreRecord({ slug, facts }: Centre): OpenRecord {
  return {
    id: slug,
    name: facts.name,
    name_local: facts.nameLocal?.text,
    operator: facts.operator,
    operator_kind: facts.operatorKind,
    country: facts.country,
    place: facts.place,
    role: facts.role,
    contacts: facts.phones.map(contact),
    contacts_from_abroad: abroad(facts.phones),
    website: facts.website,
    address: facts.address,
    ...opening(facts),
    services: facts.services,
    ...position(facts),
    standing: facts.standing,
    last_confirmed: facts.lastConfirmed,
    cautions: facts.cautions,
    programmes: facts.programmes,
    linked: facts.linked,
    sources: facts.sources.flatMap(({ url }) => url ?? []),
  };
}

function lineRecord({ facts, slug }: CountryLines, line: Line): OpenRecord {
  const { phone } = line;
  const known = new Map(facts.sources.map(({ id, url }) => [id, url] as const));
  return {
    id: `${slug}-${line.id}`,
    country: facts.country,
    contacts: phone && [contact(phone)],
    contacts_from_abroad: phone && abroad([phone]),
    app: line.app,
    answered_by: line.answeredBy,
    operator_kind: line.operatorKind,
    about: line.about,
    purpose: line.purpose,
    ...opening(line),
    languages_assumed: line.languagesAssumed || undefined,
    language_count: line.languageCount,
    free: line.free,
    standing: line.standing,
    source_year: line.year,
    cautions: line.cautions,
    sources: line.sources.flatMap((id) => known.get(id) ?? []),
  };
}

/** The lines of a country as rows; a withheld one has none. */
export function lineRecords(country: CountryLines): OpenRecord[] {
  return country.facts.lines
    .filter(({ standing }) => standing !== 'withheld')
    .map((line) => lineRecord(country, line));
}

/** Credit that stands in every file. */
export function credit(): { publisher: string; licence: string; url: string } {
  return { publisher: site.name.default, licence: site.licence.url, url: site.address };
}

/** The centres whose place is known as points (RFC 7946): towns and provinces, never buildings. */
export function centresGeoJson(
  centres: readonly Centre[],
): FeatureCollection<Point> & ReturnType<typeof credit> {
  const features = centres.flatMap((centre) => {
    const { latitude, longitude, ...properties } = centreRecord(centre);
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
    return [
      {
        type: 'Feature' as const,
        id: centre.slug,
        geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
        properties,
      },
    ];
  });
  return { type: 'FeatureCollection', ...credit(), features };
}

const byteOrderMark = '\ufeff';

/**
 * Rows as CSV (RFC 4180) in UTF-8 with a byte order mark, without which spreadsheets misread Arabic and
 * Khmer. Lists are joined by semicolons; a cell that a spreadsheet would calculate is disarmed.
 */
export function csv(records: readonly OpenRecord[]): string {
  const columns = Object.keys(records[0] ?? {});
  const rows = records.map((record) =>
    columns.map((column) => {
      const cell = record[column];
      return Array.isArray(cell) ? cell.join(';') : (cell ?? '');
    }),
  );
  const text = Papa.unparse({ fields: columns, data: rows }, { escapeFormulae: true });
  return `${byteOrderMark}${text}\r\n`;
}
