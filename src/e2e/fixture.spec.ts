import AxeBuilder from '@axe-core/playwright';
import { pseudoBrackets } from '#i18n/pseudo.ts';
import { faintTexts } from './contrast.ts';
import { expect, test } from './sites.ts';

const practice = (locale: string, slug: string) => `${locale}/practices/${slug}/`;

test('a partial text gives title and summary in the page’s language and marks the rest as borrowed', async ({
  page,
  sites,
}) => {
  await page.goto(sites.fixture + practice('ar', 'partial'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('h1')).not.toHaveAttribute('lang');
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.prose')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('.note')).toHaveCount(2);
});

test('a text that is not translated at all is borrowed whole, from Thai before English for Lao', async ({
  page,
  sites,
}) => {
  await page.goto(sites.fixture + practice('lo', 'whole'));
  await expect(page.locator('h1')).toHaveAttribute('lang', 'th');
  await page.goto(sites.fixture + practice('vi', 'whole'));
  await expect(page.locator('h1')).toHaveAttribute('lang', 'en');
  await page.goto(sites.fixture + practice('en', 'francophone'));
  await expect(page.locator('h1')).toHaveAttribute('lang', 'fr');
});

test('a reviewed translation carries no notice, an outdated one does', async ({ page, sites }) => {
  await page.goto(sites.fixture + practice('km', 'whole'));
  await expect(page.locator('.note')).toHaveCount(0);
  await page.goto(sites.fixture + practice('th', 'whole'));
  await expect(page.locator('.note')).toHaveCount(1);
});

test('only pages that are wholly written in a language name each other for search engines', async ({
  page,
  sites,
}) => {
  const alternates = async (path: string) => {
    await page.goto(sites.fixture + path);
    return page
      .locator('link[hreflang]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('hreflang')));
  };
  expect(await alternates(practice('ar', 'whole'))).toEqual(['ar', 'en', 'km', 'th', 'x-default']);
  expect(await alternates(practice('fr', 'francophone'))).toEqual(['fr']);
  await page.goto(sites.fixture + practice('es', 'whole'));
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/en\/practices\/whole\/$/,
  );
  expect(await alternates(practice('ar', 'partial'))).toEqual([]);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/ar\/practices\/partial\/$/,
  );
});

test('a draft is not built, a withdrawn entry says so, with status 410', async ({
  page,
  sites,
}) => {
  expect((await page.goto(sites.fixture + practice('en', 'draft-entry')))?.status()).toBe(404);
  expect((await page.goto(sites.fixture + practice('ar', 'withdrawn-entry')))?.status()).toBe(410);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.goto(`${sites.fixture}en/practices/`);
  await expect(page.locator('main a[href*=draft], main a[href*=withdrawn]')).toHaveCount(0);
});

test('no string of the interface escapes translation or is cut', async ({ page, sites }) => {
  const [open, close] = pseudoBrackets;
  for (const path of [
    '',
    'practices/',
    practice('', 'whole').slice(1),
    practice('', 'bare').slice(1),
    'principles/',
    'principles/rights/',
    'about/',
    'practices/withdrawn-entry/',
  ]) {
    await page.goto(`${sites.fixture}en-XA/${path}`);
    const bare = await page.evaluate(
      ([opening, closing]) => {
        const blocks = new Set<Element>();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          const isElsewhere = parent?.closest('[lang]:not(html), bdi, script, .menu, .brand, .num');
          const block = parent?.closest('p, li, dt, h1, h2, h3, summary, a');
          if (block && !isElsewhere && /\p{L}/u.test(node.nodeValue ?? '')) blocks.add(block);
        }
        const texts = [...blocks].map((block) => block.textContent.trim());
        return texts.filter((text) => !text.includes(opening) || !text.includes(closing));
      },
      [open, close] as const,
    );
    const names =
      /^(?:Lebanon|Cambodia|Thailand|Malaysia|Jordan|Leading|Hosting|Partner|Funding|Press|US\$|March)/;
    expect(
      bare.filter((text) => !names.test(text)),
      path,
    ).toEqual([]);
  }
});

test('long words, empty fields and the longest labels fit a small screen', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ['en', 'ar', 'km', 'en-XA']) {
    for (const slug of ['whole', 'partial', 'bare', 'withdrawn-entry']) {
      await page.goto(sites.fixture + practice(locale, slug));
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${locale} ${slug}`,
      ).toBe(320);
    }
  }
});

test('odd entries have no fault that axe finds and keep their contrast', async ({
  page,
  sites,
}) => {
  for (const path of [
    practice('ar', 'partial'),
    practice('en', 'whole'),
    practice('km', 'bare'),
    practice('ar', 'withdrawn-entry'),
  ]) {
    await page.goto(sites.fixture + path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id }) => id),
      path,
    ).toEqual([]);
    expect(await faintTexts(page), path).toEqual([]);
  }
});

test('an entry without facts shows no empty heading and no empty list', async ({ page, sites }) => {
  await page.goto(sites.fixture + practice('en', 'bare'));
  const empty = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(h2, h3, ul, ol, dl, dd, section, p)')]
      .filter((element) => element.textContent.trim() === '')
      .map((element) => element.outerHTML),
  );
  expect(empty).toEqual([]);
  const headings = await page
    .locator('main :is(h2, h3)')
    .evaluateAll((all) =>
      all.filter((heading) => !heading.nextElementSibling).map((heading) => heading.textContent),
    );
  expect(headings).toEqual([]);
});

test('three years on an old state says that it may have changed', async ({ page, sites }) => {
  const remarks = async (site: string) => {
    await page.goto(site + practice('en', 'whole'));
    return (await page.locator('.glance p').last().innerText()).trim().split('\n');
  };
  const [now, later] = [await remarks(sites.fixture), await remarks(sites.later)];
  expect(later.filter((remark) => !now.includes(remark))).toHaveLength(1);
  expect(now.filter((remark) => !later.includes(remark))).toEqual([]);
});
