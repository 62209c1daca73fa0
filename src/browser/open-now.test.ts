import assert from 'node:assert/strict';
import { mock, test, type TestContext } from 'node:test';

const monday = {
  hours: JSON.stringify({ zone: 'Asia/Yangon', spans: [[0, 540, 1020]] }),
  open: 'ဖွင့်',
  closed: 'ပိတ်',
};
const daily = {
  hours: JSON.stringify({ zone: 'Asia/Bangkok', spans: [0, 1, 2, 3, 4, 5, 6].map((day) => [day, 0, 1440]) }),
  open: 'เปิด',
  closed: 'ปิด',
}; // prettier-ignore

/** As much of an element as the script touches; it counts how often its words are written. */
class Sign {
  writes = 0;
  #words = '';
  readonly dataset: Readonly<Record<string, string | undefined>>;

  constructor(dataset: Sign['dataset']) {
    this.dataset = dataset;
  }

  get textContent() {
    return this.#words;
  }

  set textContent(words) {
    this.#words = words;
    this.writes += 1;
  }
}

let runs = 0;

/** Runs the script in a page of these elements, by a clock that only the test moves. */
async function openPage(t: TestContext, now: string, ...signs: readonly Sign[]) {
  const page = Object.assign(new EventTarget(), {
    hidden: false,
    looks: 0,
    querySelectorAll: () => {
      page.looks += 1;
      return signs;
    },
  });
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.parse(now) });
  Object.assign(globalThis, { document: page });
  t.after(() => {
    mock.timers.reset();
    Reflect.deleteProperty(globalThis, 'document');
  });
  const script = `./open-now.ts?run=${(runs += 1)}`;
  await import(script);
  const hide = (hidden: boolean) => {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { page, hide };
}

test('each element says in its own words whether it is open', async (t) => {
  const signs = [new Sign(monday), new Sign(daily)];
  await openPage(t, '2026-11-22T05:00:00Z', ...signs);
  assert.deepEqual(signs.map(({ textContent }) => textContent), ['ပိတ်', 'เปิด']); // prettier-ignore
});

test('it changes with the minute, and nothing is written where nothing changes', async (t) => {
  const sign = new Sign(monday);
  await openPage(t, '2026-11-23T02:28:50Z', sign);
  mock.timers.tick(69_999);
  assert.deepEqual([sign.textContent, sign.writes], ['ပိတ်', 1]);
  mock.timers.tick(1);
  assert.deepEqual([sign.textContent, sign.writes], ['ဖွင့်', 2]);
  mock.timers.tick(8 * 3_600_000);
  assert.deepEqual([sign.textContent, sign.writes], ['ပိတ်', 3]);
});

test('a hidden page rests, and is right as soon as it is seen', async (t) => {
  const sign = new Sign(monday);
  const { hide } = await openPage(t, '2026-11-23T02:29:00Z', sign);
  hide(true);
  mock.timers.tick(3_600_000);
  assert.equal(sign.textContent, 'ပိတ်');
  hide(false);
  assert.equal(sign.textContent, 'ဖွင့်');
  mock.timers.tick(7 * 3_600_000 + 60_000);
  assert.equal(sign.textContent, 'ပိတ်');
});

test('a page that was hidden often looks no oftener than once a minute', async (t) => {
  const { page, hide } = await openPage(t, '2026-11-23T02:29:00Z', new Sign(monday));
  for (const hidden of [true, false, true, false]) hide(hidden);
  page.looks = 0;
  for (let minute = 0; minute < 5; minute += 1) mock.timers.tick(60_000);
  assert.equal(page.looks, 5);
});

const wrong = [
  ['has no words for open', { ...monday, open: undefined }, /data-hours has no data-open/],
  ['has no words for closed', { ...monday, closed: '' }, /data-hours has no data-closed/],
  ['has no timetable in it', { ...monday, hours: 'Mo 09:00-17:00' }, /no timetable: Mo 09:00/],
] as const;
for (const [what, dataset, message] of wrong)
  test(`an element that ${what} is an error, and no other is left to go out of date`, async (t) => {
    const good = new Sign(daily);
    await assert.rejects(openPage(t, '2026-11-23T02:29:00Z', good, new Sign(dataset)), message);
    assert.equal(good.textContent, '');
  });
