import { randomUUID } from 'node:crypto';
import type { Beurt, HostBeleid, RobotsKopie } from './host-beleid.js';

interface HostState {
  kaartje: string | null;
  verlooptOp: number;
  volgendeOp: number;
  fouten: number;
  robots: RobotsKopie | null;
}

/** For one process: the command line and tests. */
export class MemoryHostBeleid implements HostBeleid {
  readonly #hosts = new Map<string, HostState>();

  async vraagBeurt(host: string, nu: number, verlooptOp: number): Promise<Beurt> {
    const state = this.#state(host);
    if (state.kaartje !== null && state.verlooptOp > nu) return { soort: 'wachten', tot: null };
    if (state.volgendeOp > nu) return { soort: 'wachten', tot: state.volgendeOp };
    state.kaartje = randomUUID();
    state.verlooptOp = verlooptOp;
    return { soort: 'aan_de_beurt', kaartje: state.kaartje, fouten: state.fouten };
  }

  async geefTerug(host: string, kaartje: string, volgendeOp: number, fouten: number) {
    const state = this.#state(host);
    if (state.kaartje !== kaartje) return;
    Object.assign(state, { kaartje: null, volgendeOp, fouten });
  }

  async leesRobots(host: string, nu: number): Promise<RobotsKopie | null> {
    const { robots } = this.#state(host);
    return robots !== null && robots.geldigTot > nu ? robots : null;
  }

  async bewaarRobots(host: string, kopie: RobotsKopie): Promise<void> {
    this.#state(host).robots = kopie;
  }

  #state(host: string): HostState {
    const known = this.#hosts.get(host);
    if (known !== undefined) return known;
    const fresh = { kaartje: null, verlooptOp: 0, volgendeOp: 0, fouten: 0, robots: null };
    this.#hosts.set(host, fresh);
    return fresh;
  }
}
