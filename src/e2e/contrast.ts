import type { Page } from '@playwright/test';

/** A text whose colour is too near to what lies behind it. */
export interface Faint {
  readonly text: string;
  readonly ratio: number;
  readonly needed: number;
}

/**
 * Contrast of every shown text, from computed colours. axe skips text that begins with Arabic
 * letters, so its silence says nothing there. 7:1, and 4.5:1 for large text (WCAG 1.4.6).
 */
export async function faintTexts(page: Page): Promise<Faint[]> {
  return page.evaluate(() => {
    const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (value: number) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    const luminance = ([r = 0, g = 0, b = 0]: number[]) =>
      0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
    const behind = (element: Element | null): number[] => {
      if (!element) return [255, 255, 255];
      const colour = parse(getComputedStyle(element).backgroundColor);
      return colour.length === 3 || (colour[3] ?? 0) > 0 ? colour : behind(element.parentElement);
    };
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only, .skip');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint: { text: string; ratio: number; needed: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      if (!parent || text === '' || !isShown(parent)) continue;
      const style = getComputedStyle(parent);
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const shades = [luminance(parse(style.color)), luminance(behind(parent))].sort(
        (a, b) => b - a,
      );
      const ratio = ((shades[0] ?? 0) + 0.05) / ((shades[1] ?? 0) + 0.05);
      const needed = isLarge ? 4.5 : 7;
      if (ratio < needed) faint.push({ text: text.slice(0, 40), ratio, needed });
    }
    return faint;
  });
}
