import { Inject, Injectable } from '@nestjs/common';
import type { Weergave, WeergaveInvoer, Weergaven, Weergavewijziging } from '@passend/contracts';
import {
  type Deelbezwaar,
  deelbezwaarVan,
  hoortBij,
  kentFilter,
  WEERGAVEN_HOOGSTENS,
} from '@passend/domain';
import {
  BureauOpslag,
  CaseloadOpslag,
  type OpenWeergave,
  WeergaveOpslag,
  type Weergavestand,
  type Werkeenheid,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang, magDeze } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

const BEZWAREN: Readonly<Record<Deelbezwaar, string>> = {
  over_een_client: 'Deze weergave gaat over één werknemer. Zij blijft van jou alleen.',
  zoekwoord: 'In deze weergave staat een zoekwoord. Zij blijft van jou alleen.',
  clientnaam: 'In de naam staat de naam van een werknemer. Geef de weergave eerst een andere naam.',
  medisch: 'In de naam staan medische woorden. Geef de weergave eerst een andere naam.',
};

/**
 * Views under a name. They show nothing of a file but the words of the coach himself, so they leave no line
 * in the access log; opening one does, as the list behind it.
 */
@Injectable()
export class WeergavenService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly toegang: Dossiertoegang,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  lijst(actor: ActorGegevens): Promise<Weergaven> {
    return this.bureaus.in(actor.bureauId, (eenheid) => this.toon(actor, eenheid));
  }

  /** @throws Weigering (404) when it is about a client of somebody else */
  async maak(actor: ActorGegevens, invoer: WeergaveInvoer): Promise<Weergaven> {
    const { plek, werknemerId, naam, filter } = invoer;
    if (!hoortBij(plek, werknemerId)) throw Weigering.nietGevonden();
    if (werknemerId !== null) await this.toegang.toets(actor, werknemerId, 'weergave:beheren');
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const opslag = new WeergaveOpslag(eenheid.manager, eenheid.sleutel);
      const eigen = await this.eigen(actor, opslag);
      if (eigen.length >= WEERGAVEN_HOOGSTENS) {
        throw Weigering.botst(
          'te_veel_weergaven',
          'Je hebt al 40 weergaven. Haal er eerst een weg.',
        );
      }
      keurNaam(eigen, { plek, werknemerId, naam });
      const { bureauId, id: gebruikerId } = actor;
      const wat = { plek, werknemerId, naam, filter };
      await opslag.maak({ ...wat, bureauId, gebruikerId, op: this.klok() });
      return this.toon(actor, eenheid);
    });
  }

  /**
   * @throws Weigering (404) for a view that he did not make himself, or of a client who is not his any more
   * @throws Weigering (400) when colleagues may not have it
   */
  wijzig(actor: ActorGegevens, id: string, wijziging: Weergavewijziging): Promise<Weergaven> {
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const opslag = new WeergaveOpslag(eenheid.manager, eenheid.sleutel);
      const eigen = await this.eigen(actor, opslag);
      const zichtbaar = await this.zichtbaar(actor, eenheid);
      const oud = eigen.find((een) => een.id === id && zichtbaar.some((ook) => ook.id === id));
      if (oud === undefined) throw Weigering.nietGevonden();
      const nieuw: OpenWeergave & Weergavestand = {
        ...oud,
        naam: wijziging.naam ?? oud.naam,
        filter: wijziging.filter ?? oud.filter,
        gedeeld: wijziging.gedeeld ?? oud.gedeeld,
      };
      if (!kentFilter(nieuw.plek, nieuw.filter)) {
        throw ongeldig('filter', 'Deze filters kan Passend niet bewaren.');
      }
      keurNaam(
        eigen.filter((een) => een !== oud),
        nieuw,
      );
      if (nieuw.gedeeld) await this.keurDelen(actor, eenheid, nieuw, wijziging);
      await opslag.wijzig(oud, nieuw);
      return this.toon(actor, eenheid);
    });
  }

  haalWeg(actor: ActorGegevens, id: string): Promise<Weergaven> {
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const opslag = new WeergaveOpslag(eenheid.manager, eenheid.sleutel);
      if (!(await opslag.haalWeg(actor.id, id))) throw Weigering.nietGevonden();
      return this.toon(actor, eenheid);
    });
  }

  private async eigen(
    actor: ActorGegevens,
    opslag: WeergaveOpslag,
  ): Promise<readonly OpenWeergave[]> {
    const alle = await opslag.voor(actor.id);
    return alle.filter(({ gebruikerId }) => gebruikerId === actor.id);
  }

  private async keurDelen(
    actor: ActorGegevens,
    { manager }: Werkeenheid,
    weergave: OpenWeergave,
    wijziging: Weergavewijziging,
  ): Promise<void> {
    const clienten = await new CaseloadOpslag(manager).vanGebruiker(actor.id);
    const namen = clienten.map(({ werknemer }) => werknemer.naam);
    const bezwaar = deelbezwaarVan(weergave, namen);
    if (bezwaar === null) return;
    throw ongeldig(wijziging.naam === undefined ? 'gedeeld' : 'naam', BEZWAREN[bezwaar]);
  }

  /** Without those of clients whom he may not see any more. */
  private async zichtbaar(
    actor: ActorGegevens,
    { manager, sleutel }: Werkeenheid,
  ): Promise<readonly OpenWeergave[]> {
    const alle = await new WeergaveOpslag(manager, sleutel).voor(actor.id);
    if (alle.every(({ werknemerId }) => werknemerId === null)) return alle;
    const vandaag = vandaagInNederland(this.klok());
    const clienten = await new CaseloadOpslag(manager).vanGebruiker(actor.id);
    const mijn = new Set(
      clienten
        .filter((client) => magDeze(actor, client, 'weergave:beheren', vandaag))
        .map(({ werknemer }) => werknemer.id),
    );
    return alle.filter(({ werknemerId }) => werknemerId === null || mijn.has(werknemerId));
  }

  private async toon(actor: ActorGegevens, eenheid: Werkeenheid): Promise<Weergaven> {
    const alle = await this.zichtbaar(actor, eenheid);
    const collegas = alle.map(({ gebruikerId }) => gebruikerId).filter((id) => id !== actor.id);
    const namen = await new CaseloadOpslag(eenheid.manager).namen(collegas);
    return {
      weergaven: alle.map((een) => toonWeergave(een, een.gebruikerId === actor.id ? null : namen)),
    };
  }
}

function toonWeergave(
  { gebruikerId, id, plek, werknemerId, naam, filter, gedeeld }: OpenWeergave,
  namen: ReadonlyMap<string, string> | null,
): Weergave {
  const van = namen && (namen.get(gebruikerId) ?? '');
  return { id, plek, werknemerId, naam, filter: { ...filter }, gedeeld, van };
}

/** @throws Weigering (400) when another view of the same list has this name */
function keurNaam(
  andere: readonly OpenWeergave[],
  { plek, werknemerId, naam }: Pick<OpenWeergave, 'plek' | 'werknemerId' | 'naam'>,
): void {
  const zelfde = andere.some(
    (een) =>
      een.plek === plek &&
      een.werknemerId === werknemerId &&
      een.naam.toLowerCase() === naam.toLowerCase(),
  );
  if (zelfde) throw ongeldig('naam', 'Je hebt hier al een weergave met deze naam.');
}

function ongeldig(pad: string, melding: string): Weigering {
  return Weigering.ongeldig([{ pad, melding }]);
}
