import { Injectable } from '@nestjs/common';
import type { Permissie } from '@passend/domain';
import { BureauOpslag, CaseloadOpslag } from '@passend/infra';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/** Opens the file of the werknemer who is signed in: his own, through the same door as everybody. */
@Injectable()
export class EigenDossier {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly toegang: Dossiertoegang,
  ) {}

  /** @throws Weigering (404) when no client belongs to this account */
  async open<T>(
    actor: ActorGegevens,
    permissie: Permissie,
    werk: (open: OpenDossier) => Promise<T>,
  ): Promise<T> {
    const client = await this.bureaus.in(actor.bureauId, ({ manager }) =>
      new CaseloadOpslag(manager).vindVanGebruiker(actor.id),
    );
    if (client === null) throw Weigering.nietGevonden();
    return this.toegang.open(actor, client.werknemer.id, permissie, werk);
  }
}
