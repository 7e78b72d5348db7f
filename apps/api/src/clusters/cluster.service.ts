import { Injectable } from '@nestjs/common';
import type { Kopieen } from '@passend/contracts';
import { ClusterOpslag, VacatureLeesmodel } from '@passend/infra';
import { Weigering } from '../gedeeld/weigering.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/** Which adverts are one vacancy, as people put it right; the same for every agency. */
@Injectable()
export class ClusterService {
  constructor(
    private readonly clusters: ClusterOpslag,
    private readonly vacatures: VacatureLeesmodel,
  ) {}

  async toon(actor: ActorGegevens, id: string): Promise<Kopieen> {
    const [vacature] = await this.vacatures.rijen([id]);
    if (vacature === undefined) throw Weigering.nietGevonden();
    const kopieen = await this.clusters.kopieen(Number(id));
    const besluiten = await this.clusters.besluiten(Number(id));
    const anderen = besluiten.map((besluit) => anderVan(besluit, id));
    const titels = new Map((await this.vacatures.rijen(anderen)).map((rij) => [rij.id, rij.titel]));
    return {
      kopieen: [...kopieen],
      besluiten: besluiten.map((besluit) => {
        const ander = anderVan(besluit, id);
        return {
          id: besluit.id,
          soort: besluit.soort,
          ander: { id: ander, titel: titels.get(ander) ?? '' },
          eigen: besluit.door === actor.id,
          op: besluit.op.toISOString(),
        };
      }),
    };
  }

  async voegSamen(actor: ActorGegevens, id: string, anderId: string): Promise<Kopieen> {
    if (!(await this.clusters.voegSamen(Number(id), Number(anderId), actor.id))) {
      throw Weigering.nietGevonden();
    }
    return this.toon(actor, id);
  }

  async splits(actor: ActorGegevens, id: string, kopieIds: readonly string[]): Promise<Kopieen> {
    const nieuw = await this.clusters.splits(Number(id), kopieIds.map(Number), actor.id);
    if (nieuw === null) throw Weigering.nietGevonden();
    return this.toon(actor, id);
  }

  async maakOngedaan(actor: ActorGegevens, id: string, besluitId: string): Promise<Kopieen> {
    const hierover = await this.clusters.besluiten(Number(id));
    const bekend = hierover.some((besluit) => besluit.id === besluitId);
    if (!bekend || !(await this.clusters.maakOngedaan(Number(besluitId), actor.id))) {
      throw Weigering.nietGevonden();
    }
    return this.toon(actor, id);
  }
}

function anderVan({ vanId, naarId }: { vanId: string; naarId: string }, id: string): string {
  return vanId === id ? naarId : vanId;
}
