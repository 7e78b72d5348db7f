import { Inject, Injectable } from '@nestjs/common';
import type { BsnStand } from '@passend/contracts';
import { type BsnDoel, maskeerBsn } from '@passend/domain';
import { BsnOpslag, type OpenBsn } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/** Keeps and shows the BSN of clients; every look stands in the log with its purpose. */
@Injectable()
export class BsnService {
  constructor(
    private readonly toegang: Dossiertoegang,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  stand(actor: ActorGegevens, werknemerId: string): Promise<BsnStand> {
    return this.toegang.open(actor, werknemerId, 'bsn:lezen', async (open) =>
      alsStand(await opslagVan(open).van(werknemerId)),
    );
  }

  zet(actor: ActorGegevens, werknemerId: string, bsn: string): Promise<BsnStand> {
    return this.toegang.open(actor, werknemerId, 'bsn:schrijven', async (open) => {
      const op = this.klok();
      const plek = { bureauId: actor.bureauId, werknemerId, doorId: actor.id, op };
      await opslagVan(open).zet(plek, bsn);
      return alsStand({ bsn, op });
    });
  }

  /** @throws Weigering (404) when there is no number */
  toon(actor: ActorGegevens, werknemerId: string, doel: BsnDoel): Promise<{ bsn: string }> {
    const over = { soort: 'bsn', id: werknemerId, doel: `bsn_${doel}` };
    return this.toegang.open(
      actor,
      werknemerId,
      'bsn:tonen',
      async (open) => {
        const gevonden = await opslagVan(open).van(werknemerId);
        if (gevonden === null) throw Weigering.nietGevonden();
        return { bsn: gevonden.bsn };
      },
      over,
    );
  }
}

function opslagVan({ manager, sleutel }: OpenDossier): BsnOpslag {
  return new BsnOpslag(manager, sleutel);
}

function alsStand(open: OpenBsn | null): BsnStand {
  if (open === null) return { gemaskeerd: null, op: null };
  return { gemaskeerd: maskeerBsn(open.bsn), op: open.op.toISOString() };
}
