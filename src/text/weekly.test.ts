import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOpen, nextChange, readWeekly, type Span, type Weekly } from './weekly.ts';

const [mo, tu, we, th, fr, sa, su] = [0, 1, 2, 3, 4, 5, 6] as const;
const minutes = (clock: string) => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
};
const on = (days: readonly number[], from: string, to: string): Span[] =>
  days.map((day) => [day, minutes(from), minutes(to)]);

const week = [mo, tu, we, th, fr, sa, su];
const in24 = (zone: string): Weekly => ({ zone, spans: on(week, '0:00', '24:00') });
const weekly = {
  bangkok: { zone: 'Asia/Bangkok', spans: on([mo, tu, we, th, fr], '8:30', '16:30') },
  noon: { zone: 'Asia/Phnom_Penh', spans: [...on([we], '8:00', '12:00'), ...on([we], '13:00', '17:00')] },
  bahrain: { zone: 'Asia/Bahrain', spans: on([su, mo, tu, we, th], '9:00', '18:00') },
  kuwait: { zone: 'Asia/Kuwait', spans: on([su, mo, tu, we, th], '8:00', '14:00') },
  korea: { zone: 'Asia/Seoul', spans: on([su, mo, tu, we, th], '10:00', '19:00') },
  kathmandu: { zone: 'Asia/Kathmandu', spans: on([su, mo], '10:00', '17:00') },
  yangon: { zone: 'Asia/Yangon', spans: on([mo], '9:00', '17:00') },
  kolkata: { zone: 'Asia/Kolkata', spans: on([fr], '9:30', '18:00') },
  night: { zone: 'Asia/Kuala_Lumpur', spans: on([fr], '22:00', '28:00') },
  sunday: { zone: 'America/Mexico_City', spans: on([su], '20:00', '32:00') },
  midnight: { zone: 'Asia/Manila', spans: on([mo], '18:00', '24:00') },
  paris: { zone: 'Europe/Paris', spans: on(week, '9:00', '17:00') },
  parisNight: { zone: 'Europe/Paris', spans: on([su], '2:15', '2:45') },
  parisAlmost: {
    zone: 'Europe/Paris',
    spans: [...on(week.slice(0, 6), '0:00', '24:00'), ...on([su], '0:00', '2:15'), ...on([su], '2:45', '24:00')],
  },
  beirut: { zone: 'Asia/Beirut', spans: on([sa], '20:00', '24:30') },
  beirutDay: { zone: 'Asia/Beirut', spans: on(week, '8:00', '16:00') },
  always: in24('Asia/Jakarta'),
  never: { zone: 'Asia/Jakarta', spans: [] },
} satisfies Record<string, Weekly>; // prettier-ignore

type Case = readonly [of: keyof typeof weekly, now: string, expected: boolean, why: string];

const cases: readonly Case[] = [
  ['bangkok', '2026-11-23T01:29:59Z', false, 'a second before it opens on Monday'],
  ['bangkok', '2026-11-23T01:30:00Z', true, 'as it opens'],
  ['bangkok', '2026-11-23T09:29:59Z', true, 'its last second'],
  ['bangkok', '2026-11-23T09:30:00Z', false, 'as it closes'],
  ['bangkok', '2026-11-22T04:00:00Z', false, 'on Sunday'],
  ['noon', '2026-11-25T04:59:00Z', true, 'before lunch'],
  ['noon', '2026-11-25T05:30:00Z', false, 'over lunch'],
  ['noon', '2026-11-25T06:00:00Z', true, 'after lunch'],
  ['bahrain', '2026-11-27T09:00:00Z', false, 'on Friday, which is the weekend'],
  ['bahrain', '2026-11-29T09:00:00Z', true, 'on Sunday, which is a working day'],
  ['kuwait', '2026-11-28T07:00:00Z', false, 'on Saturday'],
  ['kuwait', '2026-11-26T10:59:00Z', true, 'on Thursday, in its last minute'],
  ['korea', '2026-11-28T15:30:00Z', false, 'on Sunday in Seoul, before it opens, and Saturday in UTC'],
  ['korea', '2026-11-29T01:00:00Z', true, 'as it opens on Sunday'],
  ['kathmandu', '2026-11-29T04:14:00Z', false, '9:59, three quarters off the hour'],
  ['kathmandu', '2026-11-29T04:15:00Z', true, '10:00, three quarters off the hour'],
  ['yangon', '2026-11-23T02:29:00Z', false, '8:59, half an hour off'],
  ['yangon', '2026-11-23T02:30:00Z', true, '9:00, half an hour off'],
  ['kolkata', '2026-11-27T12:29:00Z', true, '17:59, half an hour off'],
  ['kolkata', '2026-11-27T12:30:00Z', false, '18:00, half an hour off'],
  ['night', '2026-11-27T16:00:00Z', true, 'at midnight, in a span that began on Friday'],
  ['night', '2026-11-27T19:59:00Z', true, '3:59 on Saturday'],
  ['night', '2026-11-27T20:00:00Z', false, '4:00 on Saturday'],
  ['night', '2026-11-26T19:00:00Z', false, '3:00 on Friday: nothing began on Thursday'],
  ['sunday', '2026-11-30T13:59:00Z', true, '7:59 on Monday, past the end of the week'],
  ['sunday', '2026-11-30T14:00:00Z', false, '8:00 on Monday'],
  ['midnight', '2026-11-23T15:59:59Z', true, 'a second before midnight'],
  ['midnight', '2026-11-23T16:00:00Z', false, 'at midnight'],
  ['paris', '2026-03-28T08:00:00Z', true, '9:00, the day before summer time'],
  ['paris', '2026-03-29T06:59:00Z', false, '8:59, the day summer time begins'],
  ['paris', '2026-03-29T07:00:00Z', true, '9:00, the day summer time begins'],
  ['paris', '2026-10-25T07:00:00Z', false, '8:00, the day summer time ends'],
  ['paris', '2026-10-25T08:00:00Z', true, '9:00, the day summer time ends'],
  ['parisNight', '2026-03-29T01:30:00Z', false, 'its half hour is skipped'],
  ['parisNight', '2026-10-25T00:30:00Z', true, '2:30 for the first time'],
  ['parisNight', '2026-10-25T01:00:00Z', false, '2:00 for the second time'],
  ['parisNight', '2026-10-25T01:30:00Z', true, '2:30 for the second time'],
  ['beirut', '2026-03-28T21:59:00Z', true, '23:59, before midnight is skipped'],
  ['beirut', '2026-03-28T22:00:00Z', false, '1:00, where midnight would be'],
  ['beirut', '2026-10-24T21:00:00Z', true, '23:00 for the second time'],
  ['beirut', '2026-10-24T22:29:00Z', true, '0:29 on Sunday'],
  ['beirutDay', '2026-07-01T05:00:00Z', true, '8:00 in summer'],
  ['beirutDay', '2026-12-01T05:00:00Z', false, '7:00 in winter'],
  ['always', '2026-11-29T16:59:59Z', true, 'at any time'],
  ['never', '2026-11-23T05:00:00Z', false, 'at no time'],
]; // prettier-ignore

describe('open or closed', () => {
  for (const [of, now, expected, why] of cases)
    test(`${of} is ${expected ? 'open' : 'closed'} at ${now}: ${why}`, () => {
      assert.equal(isOpen(weekly[of], new Date(now)), expected);
    });

  test('what is open all week is never closed', () => {
    const start = Date.parse('2026-10-19T00:00:00Z');
    for (let hour = 0; hour < 24 * 14; hour += 1)
      assert.ok(isOpen(in24('Europe/Paris'), new Date(start + hour * 3_600_000)));
  });

  test('a zone that nobody knows is an error, not "closed"', () => {
    assert.throws(() => isOpen(in24('Asia/Atlantis'), new Date(0)), RangeError);
  });
});

type Change = readonly [
  of: keyof typeof weekly,
  now: string,
  expected: number | undefined,
  why: string,
];

const changes: readonly Change[] = [
  ['bangkok', '2026-11-23T01:29:59Z', 1, 'the minute that has begun counts whole'],
  ['bangkok', '2026-11-23T01:30:00Z', 8 * 60, 'from opening to closing'],
  ['bangkok', '2026-11-27T09:30:00Z', 64 * 60, 'over the weekend'],
  ['noon', '2026-11-25T10:00:00Z', 6 * 1440 + 15 * 60, 'to the next week'],
  ['bahrain', '2026-11-26T15:00:00Z', 63 * 60, 'over a weekend on Friday'],
  ['kathmandu', '2026-11-29T00:00:00Z', 255, 'three quarters off the hour'],
  ['night', '2026-11-27T15:00:00Z', 5 * 60, 'over midnight'],
  ['sunday', '2026-11-30T13:00:00Z', 60, 'past the end of the week'],
  ['paris', '2026-03-28T16:00:00Z', 15 * 60, 'the night is an hour shorter'],
  ['paris', '2026-10-24T15:00:00Z', 17 * 60, 'the night is an hour longer'],
  ['parisNight', '2026-03-28T12:00:00Z', 12 * 60 + 15 + 7 * 1440, 'the half hour is skipped'],
  ['parisAlmost', '2026-03-22T01:45:00Z', 13 * 1440 + 22 * 60 + 30, 'the half hour is skipped'],
  ['parisNight', '2026-10-25T00:45:00Z', 30, 'the half hour comes twice'],
  ['beirut', '2026-03-28T21:00:00Z', 60, 'closed by the skip itself'],
  ['beirut', '2026-10-24T20:00:00Z', 150, 'an hour more of Saturday'],
  ['always', '2026-11-23T05:00:00Z', undefined, 'it never closes'],
  ['never', '2026-11-23T05:00:00Z', undefined, 'it never opens'],
];

describe('the next change', () => {
  for (const [of, now, expected, why] of changes)
    test(`of ${of} at ${now} is in ${expected ?? 'no'} minutes: ${why}`, () => {
      assert.equal(nextChange(weekly[of], new Date(now)), expected);
    });

  test('comes where the state does change, and not before', () => {
    for (const place of ['parisNight', 'beirut', 'paris', 'beirutDay'] as const)
      for (const start of [Date.UTC(2026, 2, 27, 22, 10), Date.UTC(2026, 9, 23, 21, 50)]) {
        const at = (minute: number) => isOpen(weekly[place], new Date(start + minute * 60_000));
        let minute = 1;
        while (at(minute) === at(0)) minute += 1;
        assert.equal(nextChange(weekly[place], new Date(start)), minute);
      }
  });
});

describe('a timetable in JSON', () => {
  test('is read as it was written', () => {
    assert.deepEqual(readWeekly(JSON.stringify(weekly.sunday)), weekly.sunday);
    assert.deepEqual(readWeekly(JSON.stringify(weekly.always)), weekly.always);
  });

  const wrong = [
    '', 'null', '[]', '{}', '{"zone":"UTC"}', '{"spans":[]}', '{"zone":1,"spans":[]}',
    '{"zone":"UTC","spans":{}}', '{"zone":"UTC","spans":[1]}', '{"zone":"UTC","spans":[[0,1]]}',
    '{"zone":"UTC","spans":[[0,1,2,3]]}', '{"zone":"UTC","spans":[[0,"1",2]]}',
    '{"zone":"UTC","spans":[[7,0,60]]}', '{"zone":"UTC","spans":[[-1,0,60]]}',
    '{"zone":"UTC","spans":[[0,1440,1500]]}', '{"zone":"UTC","spans":[[0,-1,60]]}',
    '{"zone":"UTC","spans":[[0,60,60]]}', '{"zone":"UTC","spans":[[0,60,1501]]}',
  ]; // prettier-ignore
  for (const json of wrong)
    test(`${json || 'nothing'} is none`, () => {
      assert.throws(() => readWeekly(json), /^Error: This is no timetable: /);
    });
});
