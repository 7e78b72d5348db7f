import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { Procesbelasting } from '@passend/domain';

const RESOLUTIE_MS = 20;
const NS_PER_MS = 1_000_000;
const MB = 1_048_576;

/** What this process needs of the machine. */
export type Procesmaat = Pick<Procesbelasting, 'geheugenMb' | 'cpuProcent' | 'lusMs'>;

/** Measures this process since the last time that was asked. */
export class Lastmeter {
  readonly #lus: IntervalHistogram = monitorEventLoopDelay({ resolution: RESOLUTIE_MS });
  #cpu = process.cpuUsage();
  #op = performance.now();

  constructor() {
    this.#lus.enable();
  }

  meet(): Procesmaat {
    const verbruikt = process.cpuUsage(this.#cpu);
    const verlopenMs = Math.max(1, performance.now() - this.#op);
    const vertraging = this.#lus.percentile(99) / NS_PER_MS - RESOLUTIE_MS;
    this.#cpu = process.cpuUsage();
    this.#op = performance.now();
    this.#lus.reset();
    return {
      geheugenMb: Math.round(process.memoryUsage.rss() / MB),
      cpuProcent: Math.round((verbruikt.user + verbruikt.system) / 10 / verlopenMs),
      lusMs: Math.max(0, Math.round(vertraging)),
    };
  }

  stop(): void {
    this.#lus.disable();
  }
}
