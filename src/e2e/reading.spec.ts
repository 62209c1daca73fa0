import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { faintTexts } from './contrast.ts';
import { expect, pageTypes, test, testLocales } from './sites.ts';

const pages = testLocales.flatMap((locale) =>
  Object.entries(pageTypes).map(([type, path]) => ({ locale, type, path: `${locale}/${path}` })),
);
const bare = [
  { locale: 'en', type: 'chooser', path: '' },
  { locale: 'en', type: 'missing', path: '404.html' },
] as const;

/** The words of a page without what is its script's: the order of the list, the comparison, distances, and whether it is open now. */
function readingText(page: Page): Promise<string> {
  return page.evaluate(() => {
    document
      .querySelectorAll('[data-order], [data-compare], [data-near], [data-hours]')
      .forEach((tool) => {
        tool.remove();
      });
    return document.body.innerText;
  });
}

for (const { locale, type, path } of [...pages, ...bare]) {
  test.describe(`${type} in ${locale}`, () => {
    test('says its language and direction', async ({ page, sites }) => {
      await page.goto(sites.portal + path);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', locales[locale].dir);
      await expect(page.locator('h1')).toHaveCount(1);
    });

    test('has no fault that axe finds', async ({ page, sites }) => {
      await page.goto(sites.portal + path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`keeps its contrast in ${colorScheme} colours`, async ({ page, sites }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(sites.portal + path);
        expect(await faintTexts(page)).toEqual([]);
      });
    }

    test('fits 320 pixels without a sideways scroll, with wider text too', async ({
      page,
      sites,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(sites.portal + path);
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBe(320);
      // WCAG 1.4.12, set where the policy cannot forbid it.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('body *')) {
          element.style.letterSpacing = document.dir === 'rtl' ? '' : '0.12em';
          element.style.wordSpacing = '0.16em';
        }
      });
      expect(await width()).toBe(320);
    });

    test('asks nobody else, stores nothing, breaks no rule of its policy', async ({
      page,
      context,
      sites,
    }) => {
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      const response = await page.goto(sites.portal + path, { waitUntil: 'networkidle' });
      const policy = response?.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(new Set(asked)).toEqual(new Set([new URL(sites.portal).origin]));
      expect(complaints).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      const stored = () => [localStorage.length, sessionStorage.length];
      expect(await page.evaluate(stored)).toEqual([0, 0]);
      expect(
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      ).toBe(0);
    });

    test('reads the same without JavaScript', async ({ page, browser, sites }) => {
      await page.goto(sites.portal + path);
      const without = await browser.newContext({ javaScriptEnabled: false });
      const plain = await without.newPage();
      await plain.goto(sites.portal + path);
      expect(await readingText(plain)).toBe(await readingText(page));
      await without.close();
    });
  });
}
