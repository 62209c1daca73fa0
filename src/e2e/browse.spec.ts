import type { Page } from '@playwright/test';
import { expect, test, testLocales } from './sites.ts';

const cards = (page: Page) => page.locator('.card');
const count = (page: Page) => page.locator('[data-count]');

/** The number of practices that the heading states in the words of its language. */
async function stated(page: Page): Promise<number> {
  const data = await page.evaluate(async () => {
    const answer = await fetch(new URL('list.json', location.href));
    return (await answer.json()) as { counts: string[] };
  });
  const [words = ''] = (await count(page).innerText()).split(' · ');
  return data.counts.indexOf(words);
}

async function choose(page: Page, facet: string, value: string): Promise<void> {
  const menu = page.locator(`[data-facet="${facet}"]`);
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  await menu.locator(`a[href$="/${value}/"]`).click();
}

test('facets combine: the list, the counts and the address follow, and Back undoes it', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.portal}en/practices/`);
  await choose(page, 'step', 'return');
  await expect(page).toHaveURL(/#step=return$/);
  const atReturn = await stated(page);
  await expect(cards(page)).toHaveCount(atReturn);
  await choose(page, 'region', 'americas');
  await expect(page).toHaveURL(/#step=return&region=americas$/);
  const both = await stated(page);
  await expect(cards(page)).toHaveCount(both);
  expect(both).toBeLessThan(atReturn);
  await page.goBack();
  await expect(cards(page)).toHaveCount(atReturn);
  await expect(page.locator('[data-facet=step] a[aria-current]')).toHaveCount(1);
});

test('a shared address shows the same list after a reload, and moves nothing while it loads', async ({
  page,
  sites,
}) => {
  await page.addInitScript(() => {
    const watched = window as unknown as { shifts: number };
    watched.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        watched.shifts += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${sites.portal}ar/practices/#principle=rights&region=asia-pacific`);
  await expect(page.locator('[data-facet] [aria-current]')).toHaveCount(2);
  const found = await cards(page).count();
  await page.reload();
  await expect(page.locator('[data-facet] [aria-current]')).toHaveCount(2);
  await expect(cards(page)).toHaveCount(found);
  expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
});

for (const locale of [...testLocales, 'my'] as const)
  test(`in ${locale} every value leaves as many practices as it says`, async ({ page, sites }) => {
    await page.goto(`${sites.portal}${locale}/practices/`);
    const values = await page
      .locator('[data-facet=step] a, [data-facet=dimension] a, [data-facet=organisation] a')
      .evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).pathname.split('/').slice(-3, -1)),
      );
    expect(values.length).toBeGreaterThan(12);
    for (const [facet = '', value = ''] of values) {
      await page.goto(`${sites.portal}${locale}/practices/#${facet}=${value}`);
      await expect(page.locator('[data-facet] [aria-current]')).toHaveCount(1);
      await expect(cards(page)).toHaveCount(await stated(page));
    }
  });

test('the list is sorted as the language sorts, by titles and by countries', async ({
  page,
  sites,
}) => {
  const answer = await page.request.get(`${sites.portal}km/practices/list.json`);
  const { items } = (await answer.json()) as {
    items: { title: string; ranks: Record<string, number> }[];
  };
  await page.goto(`${sites.portal}km/practices/`);
  for (const order of ['title', 'country']) {
    await page.locator('[data-order] select').selectOption(order);
    await expect(page).toHaveURL(new RegExp(`#sort=${order}$`));
    const expected = items.toSorted((a, b) => (a.ranks[order] ?? 0) - (b.ranks[order] ?? 0));
    await expect(page.locator('.card h3').first()).toHaveText(expected[0]?.title ?? '');
    expect(await page.locator('.card h3').allInnerTexts()).toEqual(
      expected.map(({ title }) => title),
    );
  }
});

test('no practice fits: the page says so, and all filters can be taken away', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.portal}en/practices/#step=camps&country=se`);
  await expect(cards(page)).toHaveCount(0);
  await page.locator('[data-order] button').click();
  await expect(cards(page)).not.toHaveCount(0);
  await expect(page.locator('[data-facet] [aria-current]')).toHaveCount(0);
});

test('a list of one value leads to where more filters can be added', async ({ page, sites }) => {
  await page.goto(`${sites.portal}en/practices/by/region/americas/`);
  await page.locator('main a[href$="#region=americas"]').click();
  await expect(page.locator('[data-facet=region] a[aria-current]')).toHaveCount(1);
});

test('practices of the reader’s choice stand side by side, and can be taken away again', async ({
  page,
  sites,
}) => {
  const compare = `${sites.portal}ar/practices/compare/`;
  await page.goto(`${compare}#trace-the-face,blue-dot-hubs,agadez-migrant-centre-niger`);
  await expect(page.locator('th a')).toHaveCount(3);
  await page.locator('th button').first().click();
  await expect(page).toHaveURL(/#blue-dot-hubs,agadez-migrant-centre-niger$/);
  await expect(page.locator('th a')).toHaveCount(2);
  await page.locator('main select').selectOption('trace-the-face');
  await expect(page.locator('th a')).toHaveCount(3);
  await page.goto(`${compare}#../../../evil,no-such-practice,trace-the-face`);
  await page.reload();
  await expect(page.locator('table')).toHaveCount(0);
});

for (const locale of testLocales)
  test(`in ${locale} three taps on a phone without JavaScript lead to returns under principle 4`, async ({
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
    await page.locator('main a[href$="/principles/rights/"]').tap();
    await page.locator('main a[href$="#return"]').first().tap();
    const links = page.locator('#return a');
    await expect(links.first()).toBeInViewport();
    expect(await links.count()).toBeGreaterThan(3);
    await context.close();
  });
