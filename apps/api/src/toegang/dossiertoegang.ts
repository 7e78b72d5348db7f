import { Inject, Injectable } from '@nestjs/common';
import { magZien, type Permissie } from '@passend/domain';
import {
  BureauOpslag,
  CaseloadOpslag,
  DossierOpslag,
  type Werkeenheid,
  type WerknemerMetRelaties,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import type { ActorGegevens } from './toegang.decorators.js';

/** An open file: the unit of work, the client and his relations. */
export interface OpenDossier extends Werkeenheid {
  readonly client: WerknemerMetRelaties;
  readonly dossier: DossierOpslag;
}

/**
 * The only door to the file of one client: checks the access rule on the record and writes down who
 * looked at what and why, in the same transaction as the work itself.
 */
@Injectable()
export class Dossiertoegang {
  constructor(
    private readonly bureaus: BureauOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** @throws Weigering (404) when the client does not exist or is not this actor's */
  open<T>(
    actor: ActorGegevens,
    werknemerId: string,
    permissie: Permissie,
    werk: (open: OpenDossier) => Promise<T>,
  ): Promise<T> {
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const client = await new CaseloadOpslag(eenheid.manager).vind(werknemerId);
      if (client === null || !magDeze(actor, client, permissie)) throw Weigering.nietGevonden();
      const dossier = new DossierOpslag(eenheid.manager, eenheid.sleutel);
      await dossier.logInzage({
        bureauId: actor.bureauId,
        gebruikerId: actor.id,
        rol: actor.rol,
        werknemerId,
        wat: permissie,
        doel: 'begeleiding',
        op: this.klok(),
      });
      return werk({ ...eenheid, client, dossier });
    });
  }
}

/** The rule of the domain, asked for one record. */
export function magDeze(
  actor: ActorGegevens,
  { werknemer, relaties }: WerknemerMetRelaties,
  permissie: Permissie,
): boolean {
  const relatie = relaties.find(({ gebruikerId }) => gebruikerId === actor.id)?.soort ?? null;
  return magZien(
    { rol: actor.rol, bureauId: actor.bureauId, gebruikerId: actor.id },
    {
      bureauId: werknemer.bureauId,
      werknemerGebruikerId: werknemer.gebruikerId,
      relatie,
    },
    permissie,
  );
}
