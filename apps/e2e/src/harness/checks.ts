import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { WIDTHS } from './browser.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const SETTLE_MS = 2_000;

/**
 * Everything that is wrong with the state that a page is in, as short texts: axe on desk and phone,
 * the contrasts once more in the dark (nothing else depends on it), sideways scrolling at four
 * widths, the number of main headings, and a title that only names the product.
 */
export async function pageFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of ['desk', 'phone'] as const) {
    await page.setViewportSize(WIDTHS[width]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await colorsSettled(page);
      const axe = await axeFindings(page, colorScheme === 'dark');
      found.push(...axe.map((text) => `${width}, ${colorScheme}: ${text}`));
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(...(await sidewaysFindings(page)), ...(await headingFindings(page)));
  await page.setViewportSize(WIDTHS.desk);
  return found;
}

/** The same on the desk and in the light only: for pages that are made of parts that others show. */
export async function plainFindings(page: Page): Promise<readonly string[]> {
  const found = [
    ...(await axeFindings(page, false)),
    ...(await sidewaysFindings(page)),
    ...(await headingFindings(page)),
  ];
  await page.setViewportSize(WIDTHS.desk);
  return found;
}

/** Axe on desk and phone in the light, with the rest once: for pages whose colours others show. */
export async function lightFindings(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(WIDTHS.phone);
  const phone = (await axeFindings(page, false)).map((text) => `phone: ${text}`);
  await page.setViewportSize(WIDTHS.desk);
  return [...phone, ...(await plainFindings(page))];
}

/** Colours of the old theme may still be on their way to those of the new one. */
async function colorsSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** One window without frames: the plain way of axe takes a third of the time of its usual one. */
async function axeFindings(page: Page, onlyContrast: boolean): Promise<readonly string[]> {
  const runOnly = onlyContrast
    ? { type: 'rule' as const, values: ['color-contrast'] }
    : { type: 'tag' as const, values: TAGS };
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], runOnly });
  const { violations } = await axe.setLegacyMode().analyze();
  const found: string[] = [];
  for (const { id, nodes } of violations) {
    for (const { target } of nodes) {
      const place = target.join(' ');
      if (id === 'target-size' && (await bigEnoughInView(page, place))) continue;
      found.push(`${id} at ${place}`);
    }
  }
  return found;
}

/** A target that the bar at the bottom covers in part counts as small, until it is scrolled up. */
async function bigEnoughInView(page: Page, selector: string): Promise<boolean> {
  await page.locator(selector).evaluate((target) => target.scrollIntoView({ block: 'center' }));
  const runOnly = { type: 'rule' as const, values: ['target-size'] };
  const axe = new AxeBuilder({ page }).include(selector).options({ runOnly });
  return (await axe.setLegacyMode().analyze()).violations.length === 0;
}

async function sidewaysFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, size] of Object.entries(WIDTHS)) {
    await page.setViewportSize(size);
    if (!(await fits(page))) found.push(`scrolls sideways: ${name}, ${size.width} px`);
  }
  return found;
}

/** A menu that floats over the page finds its new place a moment after the window has changed. */
async function fits(page: Page): Promise<boolean> {
  try {
    await page.waitForFunction(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1,
      undefined,
      { timeout: SETTLE_MS },
    );
    return true;
  } catch {
    return false;
  }
}

async function headingFindings(page: Page): Promise<readonly string[]> {
  const headings = await page.locator('h1').count();
  const title = await page.title();
  return [
    ...(headings === 1 ? [] : [`${headings} main headings`]),
    ...(/^.+ · Passend$/u.test(title) ? [] : [`the title says only "${title}"`]),
  ];
}

/** What is wrong with the element that has the focus; null when it is there to be seen. */
export function focusFinding(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    // What slides into view on focus is there one frame later.
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const name = `${focused.tagName.toLowerCase()} "${focused.textContent?.trim().slice(0, 40)}"`;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    if (!ring && boxShadow === 'none') return `${name}: the focus cannot be seen`;
    // A link in a running text has a box per line.
    const seen = [...focused.getClientRects()].some(({ left, top, width, height }) => {
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (focused.contains(hit) || hit.contains(focused));
    });
    return seen ? null : `${name}: lies hidden or outside the window`;
  });
}
