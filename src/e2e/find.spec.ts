import { expect, test, testLocales } from './sites.ts';

const maeSot = { latitude: 16.7131, longitude: 98.5742 };

for (const locale of testLocales)
  test(`in ${locale} without JavaScript four taps lead from home to a number to call`, async ({
    browser,
    sites,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    const page = await context.newPage();
    await page.goto(`${sites.portal}${locale}/`);
    await page.locator('main a.door').first().tap();
    await page.locator('[data-facet=country] summary').tap();
    await page.locator('[data-facet=country] a[href$="/centres/th/"]').tap();
    const call = page.locator('main a[href^="tel:"]').first();
    await expect(call).toBeVisible();
    expect(await call.getAttribute('href')).toMatch(/^tel:\+?\d+$/);
    await context.close();
  });

test('filters combine on centres, and no number stands under another name', async ({
  page,
  sites,
}) => {
  const answer = await page.request.get(`${sites.portal}en/centres/list.json`);
  const { items } = (await answer.json()) as {
    items: { title: string; reach: { label: string; href?: string }[] }[];
  };
  const known = new Map(items.map(({ title, reach }) => [title, reach] as const));
  await page.goto(`${sites.portal}en/centres/#country=th&service=legal-aid`);
  await expect(page.locator('[data-facet] [aria-current]')).toHaveCount(2);
  const cards = await page.locator('[data-board] .card').all();
  expect(cards.length).toBeGreaterThan(3);
  for (const card of cards) {
    const reach = known.get(await card.locator('h3').innerText()) ?? [];
    const links = await card
      .locator('.nav a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(reach.flatMap(({ href }) => href ?? []));
  }
});

test('asked for it, the list goes by distance from the device; nothing is sent, nothing is stored', async ({
  browser,
  sites,
}) => {
  const context = await browser.newContext({
    geolocation: maeSot,
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${sites.portal}my/centres/`);
  await page.locator('[data-near] button').click();
  await expect(page).toHaveURL(/#sort=near$/);
  const first = page.locator('[data-board] .card').first();
  await expect(first.locator('a').first()).toHaveAttribute('href', /\/centres\/th\//);
  await expect(first.locator('.small')).toContainText('၁၀');
  for (const url of asked) {
    expect(new URL(url).origin).toBe(new URL(sites.portal).origin);
    expect(url).not.toMatch(/16[.,]7|98[.,]5/);
  }
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  await context.close();
});

test('a device that keeps its place to itself is sent to the list of towns', async ({
  browser,
  sites,
}) => {
  const context = await browser.newContext({ permissions: [] });
  const page = await context.newPage();
  await page.goto(`${sites.portal}en/centres/`);
  const failed = (await page.locator('[data-near]').getAttribute('data-failed')) ?? '';
  await page.locator('[data-near] button').click();
  await expect(page.locator('[data-near] output')).toHaveText(failed);
  await expect(page).not.toHaveURL(/near/);
  await context.close();
});

test('an order by distance that was shared does no harm where nobody knows the distance', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.portal}en/centres/#sort=near`);
  await expect(page.locator('[data-board] .card').first()).toBeVisible();
});

test('a centre says whether it is open by its own clock', async ({ page, sites }) => {
  const sign = page.locator('[data-hours]').first();
  // Monday 9:30 in Korea, while it is still Sunday night in Greenwich.
  await page.clock.setFixedTime(new Date('2026-11-23T00:30:00Z'));
  await page.goto(`${sites.portal}en/centres/kr/kr-gmhr/`);
  await expect(sign).toHaveText((await sign.getAttribute('data-open')) ?? '');
  // Friday is no working day there.
  await page.clock.setFixedTime(new Date('2026-11-27T03:00:00Z'));
  await page.reload();
  await expect(sign).toHaveText((await sign.getAttribute('data-closed')) ?? '');
});
