import { realLocales } from '#i18n/locales.ts';
import { expect, test } from './sites.ts';

test('by keyboard alone a reader opens the menu and finds the same page in her language', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.portal}en/practices/migrant-resource-centres/`);
  await page.locator('.menu summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.menu a[lang=km]')).toBeVisible();
  await page.locator('.menu a[lang=km]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${sites.portal}km/practices/migrant-resource-centres/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'km');
});

test('the menu offers every language in its own script, the current one marked', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.portal}my/principles/`);
  const links = page.locator('.menu li a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('lang')))).toEqual(
    realLocales,
  );
  await expect(page.locator('.menu a[aria-current]')).toHaveAttribute('lang', 'my');
});

test('the chooser leads to every language by plain links and redirects nobody', async ({
  page,
  sites,
}) => {
  await page.goto(sites.portal);
  await expect(page).toHaveURL(sites.portal);
  const links = page.locator('main a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
    realLocales.map((locale) => `/${locale}/`),
  );
});

test('a path that does not exist answers 404 in all languages', async ({ page, sites }) => {
  const response = await page.goto(`${sites.portal}en/nothing-here/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator('main li')).toHaveCount(realLocales.length);
});

test('a moment in another script does not shift the layout', async ({ page, sites }) => {
  await page.goto(`${sites.portal}km/practices/migrant-resource-centres/`, {
    waitUntil: 'networkidle',
  });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve(sum);
          });
        });
      }),
  );
  expect(shift).toBe(0);
});
