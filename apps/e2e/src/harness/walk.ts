import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

/** What a walk costs: pages with another address, and clicks, taps or keys that act. */
export interface Cost {
  readonly screens: number;
  readonly clicks: number;
}

/** Counts what somebody does on the way; typing is not counted, it is what he came for. */
export class Walk {
  readonly #screens = new Set<string>();
  #clicks = 0;

  /** Begins at the address where the page is. */
  constructor(page: Page) {
    this.#screens.add(new URL(page.url()).pathname);
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.#screens.add(new URL(frame.url()).pathname);
    });
  }

  async click(target: Locator): Promise<void> {
    this.#clicks += 1;
    await target.click();
  }

  /** The same for a key that acts. */
  async press(key: () => Promise<void>): Promise<void> {
    this.#clicks += 1;
    await key();
  }

  cost(): Cost {
    return { screens: this.#screens.size, clicks: this.#clicks };
  }
}

const BOOK = new URL('../../../../docs/walkthroughs.md', import.meta.url);

/** The figures that the documentation gives for a walk, so that they cannot go stale. */
export function documentedCost(walk: string): Cost {
  for (const line of readFileSync(BOOK, 'utf8').split('\n')) {
    const [, name, , screens, clicks] = line.split('|').map((cell) => cell.trim());
    if (name === walk) return { screens: Number(screens), clicks: Number(clicks) };
  }
  throw new Error(`docs/walkthroughs.md has no row "${walk}".`);
}
