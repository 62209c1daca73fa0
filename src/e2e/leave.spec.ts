import { expect, pageTypes, test } from './sites.ts';

/** Stands in for the weather page, so that the test asks nobody. */
const elsewhere = { status: 200, contentType: 'text/html', body: '<title>Weather</title>Rain' };

test('the leave button is the first stop after the skip link, and large enough to hit', async ({
  page,
  sites,
}) => {
  for (const path of Object.values(pageTypes)) {
    await page.goto(`${sites.portal}en/${path}`);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('a.leave')).toBeFocused();
    const box = await page.locator('a.leave').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('leaving replaces the page, so that Back does not show it', async ({ page, sites }) => {
  await page.route(/^https:/, (route) => route.fulfill(elsewhere));
  await page.goto(`${sites.portal}en/`);
  await page.goto(`${sites.portal}en/practices/migrant-resource-centres/`);
  await page.locator('a.leave').click();
  await expect(page).toHaveTitle('Weather');
  await page.goBack();
  await expect(page).toHaveURL(`${sites.portal}en/`);
});

test('three presses of Shift leave too, two and a letter do not', async ({ page, sites }) => {
  await page.route(/^https:/, (route) => route.fulfill(elsewhere));
  await page.goto(`${sites.portal}ar/`);
  for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key);
  await expect(page).toHaveURL(`${sites.portal}ar/`);
  await page.keyboard.press('Tab');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('Weather');
});

test('without script the button is a plain link that tells nobody where she came from', async ({
  browser,
  sites,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  let referrer: string | undefined = 'not asked';
  await page.route(/^https:/, (route) => {
    referrer = route.request().headers()['referer'];
    return route.fulfill(elsewhere);
  });
  await page.goto(`${sites.portal}km/practices/`);
  await page.locator('a.leave').click();
  await expect(page).toHaveTitle('Weather');
  expect(referrer).toBeUndefined();
  await context.close();
});
