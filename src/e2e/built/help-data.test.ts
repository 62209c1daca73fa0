import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import Papa from 'papaparse';
import { brotliBytes } from '#checks/weight.ts';
import { centres, read, sites } from './help-content.ts';

describe('of the data', () => {
  const data = JSON.parse(read('data/centres.json')) as { centres: Record<string, unknown>[] };

  test('the files hold the same centres', () => {
    const geo = JSON.parse(read('data/centres.geojson')) as {
      features: { id: string; geometry: { coordinates: [number, number] } }[];
    };
    const ids = data.centres.map(({ id }) => id);
    assert.deepEqual(
      ids,
      centres.map(({ slug }) => slug),
    );
    assert.deepEqual(
      geo.features.map(({ id }) => id),
      centres.filter(({ facts }) => facts.point).map(({ slug }) => slug),
    );
    assert.deepEqual(
      readdirSync('.test/site/data/centres').sort(),
      centres.map(({ slug }) => `${slug}.json`).sort(),
    );
  });

  test('points are no more exact than they may be', () => {
    for (const { id, latitude, longitude, precision } of data.centres) {
      const decimals = precision === 'town' ? 2 : 1;
      for (const degree of [latitude, longitude])
        if (typeof degree === 'number')
          assert.equal(degree, Number(degree.toFixed(decimals)), String(id));
    }
  });

  for (const file of ['centres', 'hotlines'])
    test(`${file}.csv reads back row by row, and no cell is a formula`, () => {
      const text = read(`data/${file}.csv`);
      assert.ok(text.startsWith('\ufeff'));
      const { data: rows, errors } = Papa.parse<string[]>(text.slice(1).trim());
      assert.deepEqual(errors, []);
      const json = JSON.parse(read(`data/${file}.json`)) as Record<string, unknown[]>;
      assert.equal(rows.length - 1, json[file]?.length);
      for (const cell of rows.flat().filter((each) => Number.isNaN(Number(each))))
        assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    });

  test('what editors note, and why a number is not shown, is in no file', () => {
    const all = ['centres.json', 'centres.csv', 'hotlines.json', 'hotlines.csv'].map((file) =>
      read(`data/${file}`),
    );
    for (const { facts } of sites)
      for (const text of all) if (facts.notes) assert.ok(!text.includes(facts.notes.slice(0, 60)));
  });

  test('the help of a country is small enough to keep on a phone', () => {
    for (const file of readdirSync('.test/site/data/help'))
      assert.ok(brotliBytes(read(`data/help/${file}`)) <= 8000, file);
  });
});
