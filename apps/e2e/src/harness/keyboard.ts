import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { focusFinding } from './checks.js';

/** A page with twice as many stops is too long for who cannot use a mouse. */
const MOST_STOPS = 120;

/** Somebody who only has keys. At every stop the focus must be there, and be seen. */
export class Keys {
  constructor(private readonly page: Page) {}

  /** Goes on with Tab, or another key, until what has the focus carries this name. */
  async to(name: string | RegExp, key = 'Tab'): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const at = await this.name();
      if (typeof name === 'string' ? at === name : name.test(at)) return;
      await this.page.keyboard.press(key);
      expect(await focusFinding(this.page)).toBeNull();
    }
    throw new Error(`"${name}" cannot be reached with ${key}.`);
  }

  /** Presses what is reached; afterwards the focus is still somewhere. */
  async press(
    key: 'Enter' | 'Space' | 'Control+Enter' | '/' | 'u' | 'g' | 'b' | 'n' | 'j' | 'k' | 'w',
  ): Promise<void> {
    await this.page.keyboard.press(key);
    await this.keepsFocus();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** A change of page takes the focus to its heading, a moment later. */
  async keepsFocus(): Promise<void> {
    await this.page.waitForFunction(
      () => document.activeElement !== null && document.activeElement !== document.body,
    );
  }

  /** The label of the field that has the focus, or the words of the button or link. */
  private name(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return '';
      const label = focused.getAttribute('aria-label');
      const labels =
        'labels' in focused ? (focused.labels as NodeListOf<HTMLElement> | null) : null;
      const named = document.getElementById(focused.getAttribute('aria-labelledby') ?? '');
      const words = label ?? (labels?.[0] ?? named ?? focused).textContent ?? '';
      return words.replace(/\s+/gu, ' ').trim();
    });
  }
}
