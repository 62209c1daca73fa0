import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import type { Span } from '#text/weekly.ts';
import { timetable, timetableOf } from './timetable.ts';

const days = (which: readonly number[], ...hours: readonly (readonly [number, number])[]): Span[] =>
  which.flatMap((day) => hours.map(([from, to]): Span => [day, from * 60, to * 60]));
const week = [0, 1, 2, 3, 4, 5, 6];
const spansOf = (weekly: string) => timetable({ weekly, timeZone: 'Asia/Bangkok' }).spans;

const cases: readonly (readonly [weekly: string, spans: readonly Span[]])[] = [
  ['24/7', days(week, [0, 24])],
  ['00:00-24:00', days(week, [0, 24])],
  ['Mo-Fr 08:30-16:30', days([0, 1, 2, 3, 4], [8.5, 16.5])],
  ['Su-Th 09:00-18:00', days([0, 1, 2, 3, 6], [9, 18])],
  ['Mo-Tu 08:00-12:00,13:00-17:00', days([0, 1], [8, 12], [13, 17])],
  ['Mo-Fr 09:00-17:00; Fr 12:00-17:00 off', [...days([0, 1, 2, 3], [9, 17]), ...days([4], [9, 12])]],
  ['Mo-Fr 09:00-17:00; Fr 09:00-12:00', [...days([0, 1, 2, 3], [9, 17]), ...days([4], [9, 12])]],
  ['Fr-Sa 22:00-04:00', days([4, 5], [22, 28])],
  ['Mo 18:00-24:00', days([0], [18, 24])],
  ['Su 22:00-26:00', days([6], [22, 26])],
  ['20:00-08:00', days(week, [20, 32])],
  ['Mo-We', days([0, 1, 2], [0, 24])],
  ['Sa 20:00-48:00', [...days([5], [20, 24]), ...days([6], [0, 24])]],
  ['Sa-Mo 00:00-24:00', days([0, 5, 6], [0, 24])],
  ['Su 12:00-24:00; Mo 00:00-20:00', [...days([0], [0, 20]), ...days([6], [12, 24])]],
  ['Mo 09:00-10:00; Su 22:00-24:00', [...days([0], [9, 10]), ...days([6], [22, 24])]],
  ['Mo 00:00-02:00; Su 20:00-22:00', [...days([0], [0, 2]), ...days([6], [20, 22])]],
  ['Mo 00:00-02:00,10:00-12:00; Sa-Su 00:00-24:00', [...days([0], [0, 2], [10, 12]), ...days([5, 6], [0, 24])]],
  ['Mo 09:00-12:00 open "ring the bell"', days([0], [9, 12])],
  ['off', []],
]; // prettier-ignore

describe('opening_hours as a timetable', () => {
  for (const [weekly, expected] of cases)
    test(weekly, () => {
      assert.deepEqual(spansOf(weekly), expected);
    });

  test('its zone is that of the hours', () => {
    assert.equal(timetable({ weekly: '24/7', timeZone: 'Asia/Beirut' }).zone, 'Asia/Beirut');
  });

  for (const weekly of ['Mo-Fr 09:00+', 'Mo-Fr 09:00-17:00 unknown', 'Mo 09:00-17:00 "ask"'])
    test(`${weekly} is none: some of its hours are unknown`, () => {
      assert.throws(() => spansOf(weekly), /leaves open when it is open/);
    });
});

describe('the hours of an entry', () => {
  const words = { words: 'Sunday to Thursday', of: 'office' } as const;

  test('have a timetable only where the source gives the whole week', () => {
    assert.equal(timetableOf(undefined), undefined);
    assert.equal(timetableOf(words), undefined);
    const hours = { ...words, weekly: 'Mo 09:00-10:00', timeZone: 'Asia/Bahrain' };
    assert.deepEqual(timetableOf(hours), { zone: 'Asia/Bahrain', spans: [[0, 540, 600]] });
  });
});

describe('the machine that builds', () => {
  const weekly = cases.map(([each]) => each);
  const script = `
    const { timetable } = await import('#domain/timetable.ts');
    const read = (weekly) => timetable({ weekly, timeZone: 'Asia/Bangkok' }).spans;
    console.log(JSON.stringify([new Date(0).getHours(), ${JSON.stringify(weekly)}.map(read)]));`;
  const builtIn = (TZ: string) => {
    const args = ['--input-type=module', '--eval', script];
    const told = execFileSync(process.execPath, args, { env: { ...process.env, TZ } });
    return JSON.parse(told.toString()) as [hour: number, spans: Span[][]];
  };
  const zones = [
    ['Asia/Kathmandu', 5],
    ['Asia/Beirut', 2],
    ['America/New_York', 19],
    ['Pacific/Auckland', 12],
  ] as const;
  for (const [zone, hour] of zones)
    test(`may stand in ${zone}`, () => {
      const [hourThere, spans] = builtIn(zone);
      assert.equal(hourThere, hour);
      assert.deepEqual(spans, weekly.map(spansOf));
    });

  test('changes its clock nowhere in the week that is read', () => {
    const start = Date.UTC(2024, 0, 14);
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      const clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
      const offset = (hour: number) =>
        clock.formatToParts(start + hour * 3_600_000).find(({ type }) => type === 'timeZoneName');
      for (let hour = 0; hour <= 9 * 24; hour += 12)
        assert.deepEqual(offset(hour), offset(0), timeZone);
    }
  });
});
