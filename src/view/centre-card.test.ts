import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { centre, phone, town } from '#domain/centre.fixture.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { CentreFacts } from '#schema/centre.ts';
import { centreCard } from './centre-card.ts';
import { centreLine } from './centre-line.ts';

const t = useTranslations('km');
const card = (facts: Partial<CentreFacts>, isStale = false) =>
  centreCard('km', centre('one', facts), { isStale });

describe('a centre that nobody can reach from afar', () => {
  test('says so, and never “call”', () => {
    const shown = card({});
    assert.equal(shown.unreachable, t('centre.reach.unknown'));
    assert.deepEqual(shown.calls, []);
    assert.deepEqual(centreLine('km', centre('one'), false).reach, [
      { label: t('centre.reach.unknown') },
    ]);
  });

  test('does not tell a reader to call first when it is old', () => {
    assert.deepEqual(card({}, true).cautions, [t('centre.stale.no-phone')]);
    assert.deepEqual(card({ phones: [phone] }, true).cautions, [t('centre.stale')]);
  });

  test('has a website to go to where one is known', () => {
    const shown = card({ website: 'https://centre.example.org/' });
    assert.equal(shown.unreachable, undefined);
    assert.equal(shown.website?.href, 'https://centre.example.org/');
  });
});

test('its cautions are said in the reader’s words; the nationality stands with whom it serves', () => {
  const shown = card({
    cautions: ['own-nationals', 'may-be-closed'],
    serves: { nationals: ['IN'], groups: ['women'] },
  });
  assert.deepEqual(shown.cautions, [t('caution.may-be-closed')]);
  assert.match(shown.serves ?? '', / · /);
});

test('its name is marked as English, its town is in the reader’s language where it has a name there', () => {
  const named = {
    ...centre('one'),
    town: town('one', { names: { en: 'Pakse', km: 'ប៉ាក់សេ' } }).facts,
  };
  const shown = centreCard('km', named, { isStale: false });
  assert.deepEqual(shown.name.borrowed, { lang: 'en', dir: 'ltr' });
  assert.deepEqual(shown.place[0], { words: 'ប៉ាក់សេ', borrowed: {} });
  const unnamed = centreCard('lo', named, { isStale: false });
  assert.deepEqual(unnamed.place[0], { words: 'Pakse', borrowed: { lang: 'en', dir: 'ltr' } });
});

test('without a known town only the country is named', () => {
  assert.equal(card({ place: 'Somewhere (address not seen)' }).place.length, 1);
});

/** Rounded kilometres, and what is said of them. */
const distances: readonly (readonly [number | undefined, string | undefined])[] = [
  [undefined, undefined],
  [0, t('distance.here')],
  [40, t('distance.about', { km: '40' })],
];
for (const [km, expected] of distances)
  test(`${km ?? 'no'} kilometres are ${km === undefined ? 'not told' : 'told as about'}`, () => {
    assert.equal(centreCard('km', centre('one'), { isStale: false, km }).distance, expected);
  });
