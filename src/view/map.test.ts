import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { realLocales, type Locale } from '#i18n/locales.ts';
import { mapPicture, type MapPicture, type MapPlace } from './map.ts';

const place = (number: number, latitude: number, longitude: number, name = 'A town'): MapPlace => ({
  numbers: [number],
  name,
  point: { latitude, longitude },
});

/** Towns of centres in Thailand, some of them the same. */
const thai = [
  [16.713, 98.574], [13.66, 100.4], [12.681, 101.278], [13.756, 100.502], [13.756, 100.502],
  [18.788, 98.985], [18.788, 98.985], [16.713, 98.574], [13.547, 100.274], [14.021, 100.525],
  [13.776, 100.539], [8.451, 98.526], [16.713, 98.574], [7.19, 100.595], [7.19, 100.595],
  [12.595, 100.955], [19.91, 99.841], [16.884, 99.126], [13.824, 102.065], [17.878, 102.742],
  [16.544, 104.724], [7.19, 100.595], [9.97, 98.62], [12.24, 102.52], [13.547, 100.274],
  [13.547, 100.274], [14.35, 100.57],
].map(([latitude = 0, longitude = 0], i) => place(i + 1, latitude, longitude)); // prettier-ignore

/** Towns of centres in Indonesia, whose islands make the longest path. */
const javanese = [
  [-6.737, 108.551], [-8.066, 111.902], [-8.095, 112.161], [-5.11, 105.68], [-6.89, 109.38],
  [-6.25, 106.845], [-6.2, 106.88], [-6.243, 106.845],
].map(([latitude = 0, longitude = 0], i) => place(i + 1, latitude, longitude)); // prettier-ignore

const words = { title: 'Map of Thailand', description: 'Thailand with the towns of its centres.' };
const picture = (locale: Locale, places: readonly MapPlace[], countries = ['TH']) =>
  mapPicture(locale, { ...words, countries, places });
const dots = (locale: Locale, ...places: MapPlace[]) =>
  picture(locale, places).dots.map((dot) => dot.words);

describe('the dots', () => {
  test('carry the positions in the list, in the digits of the language', () => {
    assert.deepEqual(dots('en', place(7, 13.756, 100.502)), ['7']);
    assert.deepEqual(dots('my', place(27, 13.756, 100.502)), ['၂၇']);
  });

  const bangkok = (...numbers: number[]) => ({ ...place(1, 13.756, 100.502), numbers });
  const joint = [
    ['en', [3, 1, 2], '1–3'],
    ['en', [1, 4], '1, 4'],
    ['en', [8, 1, 2, 4, 9, 10, 1], '1–2, 4, 8–10'],
    ['ar', [1, 2, 4], '1–2، 4'],
    ['my', [1, 2, 14], '၁–၂, ၁၄'],
  ] as const;
  for (const [locale, numbers, expected] of joint)
    test(`of ${numbers.join(', ')} at one point are one, ${expected}`, () => {
      assert.deepEqual(dots(locale, bangkok(...numbers)), [expected]);
      assert.deepEqual(dots(locale, ...numbers.map((each) => bangkok(each))), [expected]);
    });

  test('are as wide as their words', () => {
    const [one, many] = ['1', '1, 4, 7'].map((each) => each.split(', ').map(Number));
    const width = (numbers: number[] = []) => picture('en', [bangkok(...numbers)]).dots[0]?.width;
    assert.equal(width(one), 24);
    assert.equal(width(many), 66);
  });

  test('never cover each other, nor leave the picture', () => {
    for (const locale of realLocales) {
      const { dots: all, width, height } = picture(locale, thai);
      for (const a of all) {
        assert.ok(a.x > a.width / 2 && a.x < width - a.width / 2 && a.y > 12 && a.y < height - 12);
        const meets = (b: typeof a) =>
          Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) < 24;
        assert.deepEqual(all.filter((b) => b !== a && meets(b)), [], `${locale} ${a.words}`); // prettier-ignore
      }
    }
  });

  test('that had to move far are joined to their place by a line', () => {
    const near = [place(1, 13.756, 100.502), place(2, 13.9, 100.502), place(3, 13.6, 100.502)];
    assert.equal(picture('en', near.slice(0, 1)).leaders, undefined);
    const { leaders, dots: moved } = picture('en', near);
    for (const dot of moved.filter(({ words: said }) => said !== '1'))
      assert.ok(leaders?.includes(`L${dot.x} ${dot.y}`), dot.words);
  });

  test('tell the names of their towns once, and the language if it is one', () => {
    const here = (name: string, lang?: string) =>
      lang ? { ...place(1, 7.19, 100.595, name), lang } : place(1, 7.19, 100.595, name);
    const told = (...places: MapPlace[]) => {
      const [dot] = picture('th', places).dots;
      return [dot?.names, dot?.lang];
    };
    assert.deepEqual(told(here('สงขลา'), here('สงขลา')), ['สงขลา', undefined]);
    assert.deepEqual(told(here('Songkhla', 'en'), here('Port', 'en')), ['Songkhla, Port', 'en']);
    assert.deepEqual(told(here('Port', 'en'), here('สงขลา')), ['Port, สงขลา', undefined]);
  });
});

describe('the names of countries', () => {
  const spoken = (locale: Locale, countries: string[]) =>
    picture(locale, [], countries).names.map((line) => line.words);

  test('are in the language of the page', () => {
    assert.deepEqual(spoken('ar', ['TH']), ['تايلاند']);
    assert.deepEqual(spoken('km', ['TH', 'KH']), ['ថៃ', 'កម្ពុជា']);
  });

  test('stand in two lines if they are long', () => {
    assert.deepEqual(spoken('en', ['AE']), ['United Arab', 'Emirates']);
    assert.deepEqual(spoken('th', ['AE']), ['สหรัฐอาหรับเอมิเรตส์']);
    const [first, second] = picture('en', [], ['AE']).names;
    assert.equal(first?.x, second?.x);
    assert.ok((second?.y ?? 0) - (first?.y ?? 0) > 15);
  });

  test('are not under a dot', () => {
    for (const locale of realLocales) {
      const { names, dots: all } = picture(locale, thai);
      const [name = { x: 0, y: 0, words: '' }] = names;
      const half = name.words.length * 4;
      const under = all.filter(
        ({ x, y, width }) =>
          Math.abs(x - name.x) < width / 2 + half && Math.abs(y + 6 - name.y) < 12,
      );
      assert.deepEqual(under, [], locale);
    }
  });

  test('are legible where a phone is 360 pixels wide, of which the page leaves 315', () => {
    const shown = (locale: Locale) => (picture(locale, []).size * 315) / picture(locale, []).width;
    for (const locale of realLocales) assert.ok(shown(locale) >= 13, locale);
    for (const locale of ['km', 'my'] as const) assert.ok(shown(locale) > 16, locale);
  });
});

test('the geometry is the same in every language: Arabic does not mirror it', () => {
  const { land, around, width, height } = picture('en', thai);
  const arabic = picture('ar', thai);
  assert.deepEqual({ land, around, width, height }, {
    land: arabic.land, around: arabic.around, width: arabic.width, height: arabic.height,
  }); // prettier-ignore
});

test('a route is drawn from its start to each of its ends', () => {
  const route = {
    from: { latitude: 27.72, longitude: 85.32 },
    to: [
      { latitude: 24.47, longitude: 54.37 },
      { latitude: 25.29, longitude: 51.53 },
    ],
  };
  const input = { ...words, places: [], countries: ['NP', 'AE', 'QA'], route };
  assert.equal(mapPicture('en', input).route?.split('Q').length, 3);
  assert.equal(picture('en', []).route, undefined);
});

/** What the component prints, without its spaces. */
function markup(map: MapPicture): string {
  const path = (d: string | undefined, look: string) => (d ? `<path d="${d}" ${look}></path>` : '');
  const texts = map.names.map(
    ({ words: said, x, y }) =>
      `<text x="${x}" y="${y}" stroke="var(--paper)" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${said}</text>`,
  );
  const signs = map.dots.map(
    ({ x, y, width, height, words: said, names }) =>
      `<g><title lang="en">${names}</title><rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="12" fill="var(--surface)" stroke="var(--action)" stroke-width="2"></rect><text x="${x}" y="${y + 5}">${said}</text></g>`,
  );
  return [
    `<svg role="img" aria-labelledby="map-title map-text" viewBox="0 0 ${map.width} ${map.height}" width="100%" font-size="${map.size}" text-anchor="middle" fill="currentColor"><title id="map-title">${map.title}</title><desc id="map-text">${map.description}</desc>`,
    path(map.around, 'fill="var(--line)" fill-opacity=".45" stroke="var(--paper)"'),
    path(map.land, 'fill="var(--action)" fill-opacity=".25" stroke="var(--action)"'),
    path(map.route, 'fill="none" stroke="var(--saffron)" stroke-width="4"'),
    path(map.leaders, 'fill="none" stroke="currentColor"'),
    ...texts,
    '<g font-size="15" font-weight="700">',
    ...signs,
    '</g></svg>',
  ].join('');
}

describe('a picture is light', () => {
  const codes =
    'AE AF BD BH ID IN IQ JO JP KH KR KW LA LB LK MM MY NP OM PH PK QA SA SG TH TJ TW VN'.split(
      ' ',
    );
  const corridors = [
    'KH TH', 'LA TH', 'MM TH', 'VN TH', 'VN MY', 'MM MY', 'KH MY', 'ID MY', 'NP MY', 'BD MY',
    'VN JP TW KR', 'NP AE QA SA',
  ]; // prettier-ignore
  const bytes = (map: MapPicture) => brotliCompressSync(markup(map)).length;

  for (const code of codes)
    test(`${code} costs less than 2,500 bytes`, () => {
      const places = code === 'TH' ? thai : code === 'ID' ? javanese : [];
      for (const locale of ['en', 'my'] as const)
        assert.ok(bytes(picture(locale, places, [code])) <= 2500);
    });

  for (const corridor of corridors)
    test(`${corridor} costs less than 4,000 bytes`, () => {
      const places = corridor.includes('TH') ? thai : [];
      assert.ok(bytes(picture('my', places, corridor.split(' '))) <= 4000);
    });
});
