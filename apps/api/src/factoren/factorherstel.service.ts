import { Inject, Injectable } from '@nestjs/common';
import type { FactorenVanGebruiker } from '@passend/contracts';
import {
  BureauOpslag,
  EigenSessies,
  FactorlogOpslag,
  GebruikerEntiteit,
  HerstelcodeOpslag,
  PasskeyOpslag,
  TotpOpslag,
  type Werkeenheid,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { type Eigenaar, leesFactoren, mailOverFactor } from './factorstand.js';

/** For who lost everything that he signs in with: the beheerder takes it away, and he starts anew. */
@Injectable()
export class FactorherstelService {
  constructor(
    private readonly bureaus: BureauOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** What a user of the own agency has, in numbers. */
  van(door: ActorGegevens, gebruikerId: string): Promise<FactorenVanGebruiker> {
    return this.bureaus.in(door.bureauId, async (eenheid) => {
      const stand = await leesFactoren(eenheid, await gebruikerVan(eenheid, gebruikerId));
      return {
        app: stand.appSinds !== null,
        passkeys: stand.passkeys.length,
        herstelcodes: stand.codes?.over ?? 0,
      };
    });
  }

  /**
   * Takes all factors of a user away and ends his sessions. Nobody does this for himself, or a
   * beheerder could take off what he must have.
   */
  async wis(door: ActorGegevens, gebruikerId: string, reden: string): Promise<void> {
    if (door.id === gebruikerId) throw Weigering.nietVoorJezelf();
    await this.bureaus.in(door.bureauId, async (eenheid) => {
      const wie = await gebruikerVan(eenheid, gebruikerId);
      await new TotpOpslag(eenheid).verwijder(wie.id);
      await new PasskeyOpslag(eenheid.manager).verwijderAlle(wie.id);
      await new HerstelcodeOpslag(eenheid.manager).verwijder(wie.id);
      await new EigenSessies(eenheid.manager).eindigAlle(wie.id);
      const op = this.klok();
      const regel = { wat: 'alles_gewist', doorId: door.id, reden, op } as const;
      await new FactorlogOpslag(eenheid).noteer(wie, regel);
      await mailOverFactor(eenheid, wie, op);
    });
  }
}

async function gebruikerVan({ manager }: Werkeenheid, id: string): Promise<Eigenaar> {
  const gevonden = await manager.findOneBy(GebruikerEntiteit, { id });
  if (gevonden === null) throw Weigering.nietGevonden();
  return gevonden;
}
