import { Injectable } from '@nestjs/common';
import type { Systeemstand } from '@passend/contracts';
import { type HartslagRij, IndexControle, WerkOpslag } from '@passend/infra';
import { Zoekdienst } from '../vacatures/zoekdienst.js';

/** An older sign of life no longer counts. */
export const HARTSLAG_S = 90;

/** How the parts that nobody sees are doing. */
@Injectable()
export class SysteemstandService {
  constructor(
    private readonly werk: WerkOpslag,
    private readonly controle: IndexControle,
    private readonly zoekdienst: Zoekdienst,
  ) {}

  async meet(): Promise<Systeemstand> {
    const slagen = await this.werk.hartslagen(HARTSLAG_S);
    const controles = await this.controle.laatste();
    return {
      workers: slagen.length,
      gezond: slagen.filter(({ gezond }) => gezond).length,
      oudsteWachtendeMs: langste(slagen, ({ oudsteWachtendeMs }) => oudsteWachtendeMs),
      oudsteWerkMs: langste(slagen, ({ oudsteWerkMs }) => oudsteWerkMs),
      indexAchterstandMs: langste(slagen, ({ outboxAchterstandMs }) => outboxAchterstandMs),
      zoekmachine: {
        naam: this.zoekdienst.naam,
        bereikbaar: await this.zoekdienst.gezond(),
      },
      controles: controles.map(({ op, vergeleken: _vergeleken, ...controle }) => ({
        ...controle,
        op: op.toISOString(),
      })),
    };
  }
}

/** The greatest of what the workers say; null when none says anything. */
export function langste(
  slagen: readonly HartslagRij[],
  kies: (slag: HartslagRij) => string | null,
): number | null {
  const waarden = slagen.flatMap((slag) => kies(slag) ?? []).map(Number);
  return waarden.length === 0 ? null : Math.max(...waarden);
}
