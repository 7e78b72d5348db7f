import { Inject, Injectable } from '@nestjs/common';
import type { Gevonden, GevondenInvoer, Voorstel } from '@passend/contracts';
import type { Permissie, Vacature } from '@passend/domain';
import {
  BureauOpslag,
  CaseloadOpslag,
  GevondenOpslag,
  isZelfdeVacature,
  LosseOpslag,
  leesGeplakt,
  type OpenGevonden,
  VacatureLeesmodel,
  type Vinder,
  vacatureUitTekst,
} from '@passend/infra';
import type { Persoon } from '@passend/matching';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { leesPersoon } from '../markt/persoon.js';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { Zoekdienst } from '../vacatures/zoekdienst.js';
import { alsVolledig } from './geplakte-vacature.js';
import { type Gevondene, toonGevonden } from './gevonden.weergave.js';
import { Gevondenrem } from './gevondenrem.js';

/** Vacancies of the market that a pasted one is compared with. */
const KANDIDATEN = 20;

/** Vacancies that a coach or a werknemer found himself, by address or as a pasted text. */
@Injectable()
export class GevondenService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly bureaus: BureauOpslag,
    private readonly vragen: LosseOpslag,
    private readonly vacatures: VacatureLeesmodel,
    private readonly zoekdienst: Zoekdienst,
    private readonly rem: Gevondenrem,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** What a pasted text seems to say; nothing is kept. */
  async voorstel(actor: ActorGegevens, tekst: string): Promise<Voorstel> {
    await this.rem.controleer(actor);
    return leesGeplakt(tekst);
  }

  /** What was found for a client, newest first. */
  async lijst(actor: ActorGegevens, werknemerId: string): Promise<Gevonden[]> {
    const voorZelf = actor.rol === 'werknemer';
    const { alle, persoon } = await this.toegang.open(
      actor,
      werknemerId,
      permissieVan(actor),
      async ({ manager, sleutel }) => ({
        alle: await new GevondenOpslag(manager, sleutel).van(werknemerId),
        persoon: await leesPersoon({ manager, sleutel }, werknemerId, this.vandaag()),
      }),
    );
    // What his coach found he sees once the coach has chosen it for him.
    const eigen = voorZelf ? alle.filter(({ door }) => door === 'werknemer') : alle;
    return this.toon(eigen, persoon, voorZelf);
  }

  /** Keeps what was found; an address is looked up by a worker. */
  async voegToe(
    actor: ActorGegevens,
    werknemerId: string,
    invoer: GevondenInvoer,
  ): Promise<Gevonden[]> {
    await this.rem.controleer(actor);
    // Before anything is asked of a site, the client must be this actor's.
    await this.toegang.open(actor, werknemerId, permissieVan(actor), async () => undefined);
    const vondst = await this.verwerk(invoer);
    await this.toegang.open(actor, werknemerId, permissieVan(actor), async (open) => {
      const opslag = new GevondenOpslag(open.manager, open.sleutel);
      const vinder: Vinder = {
        bureauId: actor.bureauId,
        werknemerId,
        door: actor.rol === 'werknemer' ? 'werknemer' : 'coach',
        doorId: actor.id,
        op: this.klok(),
      };
      return typeof vondst === 'string'
        ? opslag.voegAdresToe(vinder, vondst)
        : opslag.voegTekstToe(vinder, vondst);
    });
    return this.lijst(actor, werknemerId);
  }

  /** The record of the werknemer who is signed in. */
  async eigenId(actor: ActorGegevens): Promise<string> {
    const client = await this.bureaus.in(actor.bureauId, ({ manager }) =>
      new CaseloadOpslag(manager).vindVanGebruiker(actor.id),
    );
    if (client === null) throw Weigering.nietGevonden();
    return client.werknemer.id;
  }

  /** @returns the id of a question to the market, or a vacancy that is the client's alone */
  private async verwerk(invoer: GevondenInvoer): Promise<string | Vacature> {
    if (invoer.soort === 'adres') {
      const vraag = await this.vragen.vraag(invoer.url);
      if (vraag === null) throw ongeldig('url', 'Dit webadres kan niet worden opgehaald.');
      return vraag;
    }
    const vacature = vacatureUitTekst(invoer, this.vandaag());
    if (vacature === null) throw ongeldig('tekst', 'Dit lijkt geen tekst van één vacature.');
    const bekend = await this.zoekZelfde(vacature);
    return bekend === null ? vacature : this.vragen.verwijs(bekend.id, bekend.url);
  }

  /** The vacancy of the market that was pasted, when it is there. */
  private async zoekZelfde(vacature: Vacature) {
    const { ids } = await this.zoekdienst.zoek({
      tekst: vacature.titel,
      filter: { waarden: {} },
      facetten: [],
      sorteer: 'relevantie',
      vanaf: 0,
      aantal: KANDIDATEN,
    });
    for (const id of ids) {
      const gelezen = await this.vacatures.gelezen(id);
      if (gelezen !== null && isZelfdeVacature(vacature, gelezen)) return { id, url: gelezen.url };
    }
    return null;
  }

  private async toon(
    alle: readonly OpenGevonden[],
    persoon: Persoon | null,
    voorZelf: boolean,
  ): Promise<Gevonden[]> {
    const uitkomsten = await this.vragen.uitkomsten(alle.flatMap(({ vraagId }) => vraagId ?? []));
    const getoond: Gevonden[] = [];
    for (const gevonden of alle) {
      const uitkomst =
        gevonden.vraagId === null ? null : (uitkomsten.get(gevonden.vraagId) ?? null);
      const vacature = await this.vacatureVan(gevonden, uitkomst);
      getoond.push(toonGevonden({ gevonden, uitkomst, vacature }, persoon, voorZelf));
    }
    return getoond;
  }

  private async vacatureVan(
    { geplakt, op }: OpenGevonden,
    uitkomst: Gevondene['uitkomst'],
  ): Promise<Gevondene['vacature']> {
    if (geplakt !== null) return alsVolledig(geplakt.vacatureId, geplakt.vacature, op);
    const id = uitkomst?.vacatureId ?? null;
    return id === null ? null : this.vacatures.volledig(id);
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

function permissieVan({ rol }: ActorGegevens): Permissie {
  return rol === 'werknemer' ? 'eigen-gevonden:schrijven' : 'gevonden:schrijven';
}

function ongeldig(pad: string, melding: string): Weigering {
  return Weigering.ongeldig([{ pad, melding }]);
}
