import { Inject, Injectable } from '@nestjs/common';
import type {
  Aanmeldbron,
  AanmeldbronInvoer,
  Aanmeldbronnen,
  Aanmeldproef,
} from '@passend/contracts';
import {
  BureauOpslag,
  NietBereikt,
  type OidcAanbieder,
  OidcOpslag,
  type Werkeenheid,
  WerkgeverEntiteit,
  type WerkgeverRij,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { OidcClient } from './oidc-client.js';

/** For the beheerder: with which accounts people of the agency and its employers may sign in. */
@Injectable()
export class AanmeldbronService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly client: OidcClient,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  alle(actor: ActorGegevens): Promise<Aanmeldbronnen> {
    return this.bureaus.in(actor.bureauId, (eenheid) => this.lees(eenheid));
  }

  voegToe(actor: ActorGegevens, invoer: AanmeldbronInvoer): Promise<Aanmeldbronnen> {
    const { geheim } = invoer;
    if (geheim === null) throw ongeldig('geheim', 'Vul het geheim in.');
    return this.doe(actor, 'aanmeldbron:maken', async (eenheid, opslag) => {
      await this.keur(eenheid, invoer);
      await opslag.voegToe({ ...this.instelling(actor, invoer), geheim });
    });
  }

  wijzig(actor: ActorGegevens, id: string, invoer: AanmeldbronInvoer): Promise<Aanmeldbronnen> {
    return this.doe(actor, 'aanmeldbron:beheren', async (eenheid, opslag) => {
      const huidig = await opslag.vind(id);
      if (huidig === null) throw Weigering.nietGevonden();
      // Who somebody is at one provider says nothing at another.
      if (huidig.aanbieder.issuer !== invoer.issuer)
        throw ongeldig(
          'issuer',
          'Dit kan niet veranderen. Verwijder de aanbieder en maak een nieuwe.',
        );
      await this.keur(eenheid, invoer);
      await opslag.wijzig(id, this.instelling(actor, invoer));
    });
  }

  verwijder(actor: ActorGegevens, id: string): Promise<Aanmeldbronnen> {
    return this.doe(actor, 'aanmeldbron:wissen', async (_eenheid, opslag) => {
      if ((await opslag.vind(id)) === null) throw Weigering.nietGevonden();
      await opslag.verwijder(id);
    });
  }

  /** Asks the provider who it is; signs nobody in. */
  async proef(actor: ActorGegevens, id: string): Promise<Aanmeldproef> {
    const gevonden = await this.bureaus.in(actor.bureauId, ({ manager, sleutel }) =>
      new OidcOpslag(manager, sleutel).vind(id),
    );
    if (gevonden === null) throw Weigering.nietGevonden();
    try {
      await this.client.ontdek(gevonden.aanbieder, gevonden.geheim);
      return { goed: true, melding: 'De aanbieder antwoordt en is wie hij zegt te zijn.' };
    } catch (fout) {
      return { goed: false, melding: inWoorden(fout) };
    }
  }

  private doe(
    actor: ActorGegevens,
    wat: string,
    werk: (eenheid: Werkeenheid, opslag: OidcOpslag) => Promise<void>,
  ): Promise<Aanmeldbronnen> {
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      await werk(eenheid, new OidcOpslag(eenheid.manager, eenheid.sleutel));
      await this.log.schrijf(eenheid, actor, { wat, doel: 'beheer', objectSoort: 'bureau' });
      return this.lees(eenheid);
    });
  }

  private async keur({ manager }: Werkeenheid, invoer: AanmeldbronInvoer): Promise<void> {
    const { werkgeverId, issuer } = invoer;
    if (!this.client.magIssuer(issuer))
      throw ongeldig('issuer', 'Het adres moet beginnen met https://');
    if (werkgeverId === null) return;
    const bestaat = await manager.existsBy(WerkgeverEntiteit, { id: werkgeverId });
    if (!bestaat) throw ongeldig('werkgeverId', 'Kies een werkgever uit de lijst.');
  }

  private instelling(actor: ActorGegevens, invoer: AanmeldbronInvoer) {
    const { bureauId, id: doorId } = actor;
    return { ...invoer, bureauId, doorId, op: this.klok() };
  }

  private async lees({ manager, sleutel }: Werkeenheid): Promise<Aanmeldbronnen> {
    const werkgevers = await manager.find(WerkgeverEntiteit, { order: { naam: 'ASC' } });
    const alle = await new OidcOpslag(manager, sleutel).alle();
    return {
      bronnen: alle.map((bron) => this.toon(bron, werkgevers)),
      werkgevers: werkgevers.map(({ id, naam }) => ({ id, naam })),
    };
  }

  private toon(bron: OidcAanbieder, werkgevers: readonly WerkgeverRij[]): Aanmeldbron {
    const { id, naam, werkgeverId, issuer, clientId, maildomeinen, tweedeStap, actief } = bron;
    return {
      id,
      naam,
      werkgeverId,
      werkgever: werkgevers.find((een) => een.id === werkgeverId)?.naam ?? null,
      issuer,
      clientId,
      maildomeinen,
      tweedeStap,
      actief,
      terugAdres: this.client.terugAdres(id),
      naAfmelden: this.client.naAfmelden,
    };
  }
}

function inWoorden(fout: unknown): string {
  const bereikt =
    !(fout instanceof NietBereikt) && !(isOorzaak(fout) && fout.cause instanceof NietBereikt);
  return bereikt
    ? 'Er kwam een antwoord, maar niet van een aanbieder met dit adres. Kijk of het adres precies klopt.'
    : 'Dit adres is niet te bereiken. Het moet een openbaar adres zijn dat begint met https://';
}

function isOorzaak(fout: unknown): fout is Error {
  return fout instanceof Error;
}

function ongeldig(pad: string, melding: string): Weigering {
  return Weigering.ongeldig([{ pad, melding }]);
}
