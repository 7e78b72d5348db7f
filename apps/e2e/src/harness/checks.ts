import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { WIDTHS } from './browser.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The only rule of which the outcome depends on the theme. */
const CONTRAST = ['color-contrast'];
/** Rules of which the outcome depends on the width. */
const OF_WIDTH = ['target-size', 'scrollable-region-focusable'];

/** What is wrong with the state that a page is in, as short texts. */
export type Findings = (page: Page) => Promise<readonly string[]>;

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
      const axe = await axeFindings(page, colorScheme === 'dark' ? CONTRAST : null);
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
    ...(await axeFindings(page)),
    ...(await sidewaysFindings(page)),
    ...(await headingFindings(page)),
  ];
  await page.setViewportSize(WIDTHS.desk);
  return found;
}

/** Axe on desk and phone in the light, with the rest once: for pages whose colours others show. */
export async function lightFindings(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(WIDTHS.phone);
  const phone = (await axeFindings(page)).map((text) => `phone: ${text}`);
  await page.setViewportSize(WIDTHS.desk);
  return [...phone, ...(await plainFindings(page))];
}

/**
 * Colours of the old theme may still be on their way to those of the new one, and one change can start
 * another: waits until two frames in a row nothing moves.
 */
async function colorsSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    for (let still = 0; still < 2; ) {
      await frame();
      const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
      still = moving.length === 0 ? still + 1 : 0;
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  });
}

/**
 * One window without frames: the plain way of axe takes a third of the time of its usual one. Its
 * half megabyte of script is read by a page once, not twice for every question.
 */
async function axeBuilder(page: Page): Promise<AxeBuilder> {
  const present = await page.evaluate(() => 'axe' in window);
  const axe = present ? new AxeBuilder({ page, axeSource: 'void 0' }) : new AxeBuilder({ page });
  return axe.setLegacyMode();
}

async function axeFindings(
  page: Page,
  rules: readonly string[] | null = null,
): Promise<readonly string[]> {
  const runOnly =
    rules === null
      ? { type: 'tag' as const, values: TAGS }
      : { type: 'rule' as const, values: [...rules] };
  const axe = await axeBuilder(page);
  const { violations } = await axe.options({ resultTypes: ['violations'], runOnly }).analyze();
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
  const axe = await axeBuilder(page);
  return (await axe.include(selector).options({ runOnly }).analyze()).violations.length === 0;
}

/**
 * The same for a whole page in one visit, as cheaply as it can be: axe once, then only the rules that the
 * theme or the width changes, and what no rule of axe sees.
 * @param anew false for a page that another role has shown already: then its colours are known
 */
export async function visitFindings(page: Page, anew: boolean): Promise<readonly string[]> {
  const found = [...(await axeFindings(page)), ...(await headingFindings(page))];
  if (!anew) return found;
  await page.emulateMedia({ colorScheme: 'dark' });
  await colorsSettled(page);
  const dark = await axeFindings(page, CONTRAST);
  found.push(...dark.map((text) => `dark: ${text}`));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  found.push(...(await forcedColorFindings(page)));
  await page.emulateMedia({ forcedColors: null });
  found.push(...(await bigTextFindings(page)));
  await page.setViewportSize(WIDTHS.narrow);
  if (!(await fits(page))) found.push(`scrolls sideways at ${WIDTHS.narrow.width} px`);
  const narrow = await axeFindings(page, OF_WIDTH);
  found.push(...narrow.map((text) => `narrow: ${text}`));
  await page.setViewportSize(WIDTHS.desk);
  return found;
}

/** Text at twice its size, without making the window smaller. */
async function bigTextFindings(page: Page): Promise<readonly string[]> {
  const letters = (size: string) =>
    page.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, size);
  await letters('200%');
  const found = (await fits(page)) ? [] : ['scrolls sideways with text of 200 %'];
  await letters('');
  return found;
}

/** With the colours of the system: the focus has a line, and every verdict has a shape to be seen. */
function forcedColorFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const first = [
      ...document.querySelectorAll<HTMLElement>(
        'main a[href], main button:enabled, main input, main summary',
      ),
    ].find((element) => element.checkVisibility());
    first?.focus({ focusVisible: true } as FocusOptions);
    const ring = first === undefined ? null : getComputedStyle(first);
    if (ring !== null && (ring.outlineStyle === 'none' || ring.outlineWidth === '0px')) {
      found.push('forced colours: the focus cannot be seen');
    }
    const ground = getComputedStyle(document.body).backgroundColor;
    for (const mark of document.querySelectorAll('main svg.teken')) {
      const shape = mark.querySelector('path, circle, rect');
      if (shape === null) continue;
      const { fill, stroke } = getComputedStyle(shape);
      const seen = [fill, stroke].some((color) => color !== 'none' && color !== ground);
      if (!seen) found.push('forced colours: a verdict has lost its shape');
    }
    first?.blur();
    return found;
  });
}

/** What moves although the visitor asked for rest. */
export function motionFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => {
        const { duration } = effect?.getComputedTiming() ?? {};
        return playState === 'running' && Number(duration) > 1;
      })
      .map((animation) => `moves: ${(animation as CSSAnimation).animationName ?? 'transition'}`),
  );
}

async function sidewaysFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, size] of Object.entries(WIDTHS)) {
    await page.setViewportSize(size);
    if (await fits(page)) continue;
    found.push(`scrolls sideways: ${name}, ${size.width} px, by ${await widest(page)}`);
  }
  return found;
}

/** Tag, classes and first words of the innermost element that sticks out furthest. */
function widest(page: Page): Promise<string> {
  return page.evaluate(() => {
    const right = (element: Element) => element.getBoundingClientRect().right;
    const [first] = [...document.body.querySelectorAll('*')].sort((a, b) => right(b) - right(a));
    if (first === undefined) return 'nothing';
    const words = (first.textContent ?? '').trim().slice(0, 40);
    return `${first.tagName.toLowerCase()}.${first.className} "${words}" (${Math.round(right(first))} px)`;
  });
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
    // A drawing has no outline of its own: one of its lines is the ring.
    const drawn =
      focused instanceof SVGElement &&
      [...focused.children].some((line) => {
        const { stroke, strokeWidth } = getComputedStyle(line);
        return stroke !== 'none' && Number.parseFloat(strokeWidth) >= 3;
      });
    if (!ring && !drawn && boxShadow === 'none') return `${name}: the focus cannot be seen`;
    // A link in a running text has a box per line.
    const seen = [...focused.getClientRects()].some(({ left, top, width, height }) => {
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (focused.contains(hit) || hit.contains(focused));
    });
    return seen ? null : `${name}: lies hidden or outside the window`;
  });
}
