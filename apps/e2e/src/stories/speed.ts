import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { WIDTHS } from '../harness/browser.js';
import type { Podium } from '../harness/podium.js';

/** An old phone on a slow line: a quarter of the speed of this machine, 1.6 Mbit/s, 150 ms away. */
const SLOW = { cpu: 4, bytesPerSecond: 200_000, latencyMs: 150 };

/**
 * What the first visit to the home of a werknemer may cost. Bytes and shifts do not depend on how busy the
 * machine is; times do, so that these are far above what a quiet machine needs.
 */
const BUDGET = { kilobytes: 400, shift: 0.15, paintMs: 75_000, blockedMs: 75_000 };

interface Measured {
  readonly bytes: number;
  readonly shift: number;
  readonly paintMs: number;
  readonly blockedMs: number;
}

/** What the browser itself measured, as Lighthouse reads it. */
export function speedStories(podium: Podium): void {
  describe('The home of a werknemer, on an old phone and a slow line', () => {
    it('stays within its budget of bytes, shifts, first paint and blocked time', async () => {
      const { page } = await podium.visit(podium.account('werknemer'));
      await page.setViewportSize(WIDTHS.phone);
      await slowDown(page);
      await observe(page);
      await page.goto('/mijn');
      await page.getByText('Wat je nu kunt doen').waitFor();
      await page.waitForFunction(() => document.querySelector('.laden') === null);
      const measured = await read(page);
      expect(measured.bytes / 1000).toBeLessThan(BUDGET.kilobytes);
      expect(measured.shift).toBeLessThan(BUDGET.shift);
      expect(measured.paintMs).toBeGreaterThan(0);
      expect(measured.paintMs).toBeLessThan(BUDGET.paintMs);
      expect(measured.blockedMs).toBeLessThan(BUDGET.blockedMs);
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
    const seen = { shift: 0, paintMs: 0, blockedMs: 0 };
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
    watch('longtask', ({ duration }) => {
      seen.blockedMs += Math.max(0, duration - 50);
    });
  });
}

function read(page: Page): Promise<Measured> {
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: Omit<Measured, 'bytes'> };
    const loaded = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    return { ...seen, bytes: loaded.reduce((sum, { transferSize }) => sum + transferSize, 0) };
  });
}
