import { expect, test } from './sites.ts';

test('another organisation’s portal stands under its own path, name and colours', async ({
  page,
  sites,
}) => {
  await page.goto(sites.kit);
  const links = page.locator('main a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/kit/ar/',
    '/kit/km/',
  ]);
  await links.first().click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.leave')).toHaveAttribute('href', 'https://weather.example.org/');
  const action = () => getComputedStyle(document.documentElement).getPropertyValue('--action');
  expect(await page.evaluate(action)).toBe('#4a2460');
});

test('sections without entries have no page, no link and no heading', async ({ page, sites }) => {
  for (const section of ['principles', 'about']) {
    expect((await page.goto(`${sites.kit}km/${section}/`))?.status()).toBe(404);
  }
  await page.goto(`${sites.kit}km/`);
  await expect(page.locator('.bar .nav a')).toHaveCount(1);
  await expect(page.locator('main h2')).toHaveCount(1);
});

test('a text whose language is not published is shown, marked, and leads nowhere', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.kit}km/practices/borrowed/`);
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.note a')).toHaveCount(0);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://kit.example.org/kit/km/practices/borrowed/',
  );
});

test('under its path too, nothing breaks the policy and every file is found', async ({
  page,
  sites,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(response.url());
  });
  for (const path of ['', 'ar/', 'km/practices/', 'ar/practices/arabic-first/']) {
    await page.goto(sites.kit + path, { waitUntil: 'networkidle' });
  }
  expect(complaints).toEqual([]);
});
