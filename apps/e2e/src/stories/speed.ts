import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { WIDTHS } from '../harness/browser.js';
import type { Podium } from '../harness/podium.js';

/** An old phone on a slow line: a quarter of the speed of this machine, 1.6 Mbit/s, 150 ms away. */
const SLOW = { cpu: 4, bytesPerSecond: 200_000, latencyMs: 150 };

/**
 * What the first visit to the home of a werknemer may cost, in what does not depend on how busy the machine
 * is: 248 kB in 80 requests, of which 8 for data, and 260 elements when this was written. A good shift is below
 * 0.1. How long it takes is no budget here: a machine that runs all tests at once says nothing of a telephone.
 */
const BUDGET = { kilobytes: 300, requests: 95, data: 12, shift: 0.1, elements: 700 };

interface Measured {
  readonly bytes: number;
  readonly requests: number;
  readonly data: number;
  readonly elements: number;
  readonly shift: number;
  readonly paintMs: number;
}

/** What the browser itself measured, as Lighthouse reads it. */
export function speedStories(podium: Podium): void {
  describe('The home of a werknemer, on an old phone and a slow line', () => {
    it('stays within its budget of bytes, requests, elements and shifts', async () => {
      const { page } = await podium.visit(podium.account('werknemer'));
      await page.setViewportSize(WIDTHS.phone);
      await slowDown(page);
      await observe(page);
      await page.goto('/mijn');
      await page.getByText('Wat je nu kunt doen').waitFor();
      await page.waitForFunction(() => document.querySelector('.laden') === null);
      const measured = await read(page);
      expect(measured.bytes / 1000).toBeLessThan(BUDGET.kilobytes);
      expect(measured.requests).toBeLessThan(BUDGET.requests);
      expect(measured.data).toBeLessThan(BUDGET.data);
      expect(measured.elements).toBeLessThan(BUDGET.elements);
      expect(measured.shift).toBeLessThan(BUDGET.shift);
      expect(measured.paintMs).toBeGreaterThan(0);
    });
  });
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}

/** Begins before the page does: what was painted or shifted earlier is counted too. */
async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shift: 0, paintMs: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, count: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(count)).observe({
        type,
        buffered: true,
      });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.paintMs = startTime;
    });
    watch('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) seen.shift += value;
    });
  });
}

function read(page: Page): Promise<Measured> {
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: Pick<Measured, 'shift' | 'paintMs'> };
    const loaded = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    return {
      ...seen,
      bytes: loaded.reduce((sum, { transferSize }) => sum + transferSize, 0),
      requests: loaded.length,
      data: loaded.filter(({ name }) => new URL(name).pathname.startsWith('/api/')).length,
      elements: document.querySelectorAll('*').length,
    };
  });
}
