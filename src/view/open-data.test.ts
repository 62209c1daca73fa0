import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Papa from 'papaparse';
import { centre } from '#domain/centre.fixture.ts';
import { centreRecord, centresGeoJson, csv } from './open-data.ts';

const point = { latitude: 16.7134, longitude: 98.5746, precision: 'town' } as const;

describe('a centre as data', () => {
  test('has a point no more exact than its precision bears', () => {
    const exact = (precision: 'town' | 'province') => {
      const { latitude, longitude } = centreRecord(
        centre('one', { point: { ...point, precision } }),
      );
      return [latitude, longitude];
    };
    assert.deepEqual(exact('town'), [16.71, 98.57]);
    assert.deepEqual(exact('province'), [16.7, 98.6]);
  });

  test('keeps to itself what editors note and why a number is withheld', () => {
    const facts = { notes: 'A secret', phoneWithheld: 'Private' };
    assert.doesNotMatch(JSON.stringify(centreRecord(centre('one', facts))), /secret|Private/);
  });

  test('has its numbers as addresses, which no spreadsheet calculates', () => {
    const phones = [
      { dial: '+6622656888', by: 'call', unusual: false },
      { dial: '+93799599898', by: 'whatsapp', unusual: false },
      { dial: '1345', abroad: '+821345', by: 'call', unusual: true },
    ] as const;
    const { contacts, contacts_from_abroad: abroad } = centreRecord(
      centre('one', { phones: [...phones] }),
    );
    assert.deepEqual(contacts, ['tel:+6622656888', 'https://wa.me/93799599898', 'tel:1345']);
    assert.deepEqual(abroad, ['tel:+821345']);
  });
});

test('on the map of the data stand only centres whose place is known', () => {
  const { type, features } = centresGeoJson([centre('known', { point }), centre('unknown')]);
  assert.equal(type, 'FeatureCollection');
  assert.deepEqual(
    features.map(({ id, geometry }) => [id, geometry.coordinates]),
    [['known', [98.57, 16.71]]],
  );
});

describe('a table', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    'a,b',
    'say "it"',
    'two\nlines',
    'ខ្មែរ',
    'العربية',
  ];
  const text = csv(hostile.map((name, index) => ({ id: `row-${index}`, name, tags: ['a', 'b'] })));
  const { data } = Papa.parse<string[]>(text.slice(1).trimEnd());

  test('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    assert.ok(text.startsWith('\ufeffid,name,tags\r\n'));
    assert.ok(text.endsWith('\r\n'));
  });

  test('reads back whole, each dangerous cell disarmed by a sign before it', () => {
    assert.equal(data.length, hostile.length + 1);
    hostile.forEach((name, index) => {
      const cell = data[index + 1]?.[1];
      assert.equal(cell?.replace(/^'/, ''), name);
      assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    });
  });

  test('joins a list by semicolons and leaves an unknown cell empty', () => {
    assert.match(csv([{ id: 'one', tags: ['a', 'b'], note: undefined }]), /one,a;b,\r\n$/);
  });

  test('without rows is only the mark', () => {
    assert.equal(csv([]).trim(), '\ufeff'.trim());
  });
});
