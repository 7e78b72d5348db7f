import { Inject, Injectable } from '@nestjs/common';
import { magZien, type Permissie, stoptNaEinde } from '@passend/domain';
import {
  BureauOpslag,
  CaseloadOpslag,
  DossierOpslag,
  type Werkeenheid,
  type WerknemerMetRelaties,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
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

  /**
   * @throws Weigering (404) when the client does not exist or is not this actor's
   * @throws Weigering (409) when his assignment ended and this would change his file
   */
  open<T>(
    actor: ActorGegevens,
    werknemerId: string,
    permissie: Permissie,
    werk: (open: OpenDossier) => Promise<T>,
  ): Promise<T> {
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const client = await new CaseloadOpslag(eenheid.manager).vind(werknemerId);
      const vandaag = vandaagInNederland(this.klok());
      if (client === null || !magDeze(actor, client, permissie, vandaag)) {
        throw Weigering.nietGevonden();
      }
      if (isBeeindigd(client, vandaag) && stoptNaEinde(permissie)) {
        throw Weigering.trajectBeeindigd();
      }
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

/** Whether the assignment of a client has ended, on a day. */
export function isBeeindigd({ eindeOp }: WerknemerMetRelaties, vandaag: string): boolean {
  return eindeOp !== null && eindeOp <= vandaag;
}

/** The rule of the domain, asked for one record on one day. */
export function magDeze(
  actor: ActorGegevens,
  { werknemer, relaties }: WerknemerMetRelaties,
  permissie: Permissie,
  vandaag: string,
): boolean {
  const eigen = relaties.filter(({ gebruikerId }) => gebruikerId === actor.id);
  return magZien(
    { rol: actor.rol, bureauId: actor.bureauId, gebruikerId: actor.id },
    {
      bureauId: werknemer.bureauId,
      werknemerGebruikerId: werknemer.gebruikerId,
      relaties: eigen.map(({ soort, van = null, tot = null }) => ({ soort, van, tot })),
    },
    permissie,
    vandaag,
  );
}
