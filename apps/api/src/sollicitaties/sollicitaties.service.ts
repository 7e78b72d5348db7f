import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type {
  BewijsInvoer,
  Sollicitatiecorrectie,
  Sollicitatiedetail,
  SollicitatieInvoer,
  Sollicitatielijst,
  SollicitatiestapInvoer,
} from '@passend/contracts';
import {
  type Dossierregel,
  neemBewijsTerug,
  neemSollicitatieTerug,
  neemStapTerug,
  nieuweSollicitatie,
  type Permissie,
  type Schrijfuitkomst,
  type Sollicitatie,
  sollicitatiesVan,
  voegBewijsToe,
  voorCoach,
  wijzigGegevens,
  zetStap,
} from '@passend/domain';
import {
  BureauOpslag,
  CaseloadOpslag,
  type Dossierbestand,
  VacatureLeesmodel,
  type Viruscontrole,
} from '@passend/infra';
import { keurBijlage } from '../dossierboek/bijlage.js';
import { DossierboekService, type OpenBoek } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok, VIRUSCONTROLE } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { ClientVacatures } from '../gevonden/client-vacatures.js';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { gelukt } from './bezwaren.js';
import {
  type Omgeving,
  schrijversVan,
  toonDetail,
  toonSollicitatie,
} from './sollicitatie.weergave.js';
import { legVacatureVast } from './vacaturebewijs.js';

/** Decides on what stands in the dossier now what is written. */
type Bouw = (
  regels: readonly Dossierregel[],
  sollicitatie: Sollicitatie | undefined,
) => Schrijfuitkomst;

/** The log of sollicitaties of one client, for himself and for his coach. */
@Injectable()
export class SollicitatiesService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly boeken: DossierboekService,
    private readonly bureaus: BureauOpslag,
    private readonly vacatures: ClientVacatures,
    @Inject(VIRUSCONTROLE) private readonly virussen: Viruscontrole,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  lijst(actor: ActorGegevens, werknemerId: string): Promise<Sollicitatielijst> {
    return this.boeken.open(actor, werknemerId, lezen(actor), async (open) => {
      const omgeving = await this.omgeving(open);
      const { vandaag, alle } = omgeving;
      const getoond = alle.map((een) => toonSollicitatie(een, omgeving));
      return { vandaag, sollicitaties: getoond.toReversed() };
    });
  }

  toon(actor: ActorGegevens, werknemerId: string, id: string): Promise<Sollicitatiedetail> {
    return this.boeken.open(actor, werknemerId, lezen(actor), (open) => this.leesDetail(open, id));
  }

  /** Enters one; with a vacancy everything that is not said is taken from it. */
  maak(
    actor: ActorGegevens,
    werknemerId: string,
    invoer: SollicitatieInvoer,
  ): Promise<Sollicitatiedetail> {
    return this.boeken.open(actor, werknemerId, schrijven(actor), async (open) => {
      const id = randomUUID();
      const { vacatureId, datum } = invoer;
      const vast =
        vacatureId === null
          ? null
          : await legVacatureVast(open, this.vacatures, { werknemerId, vacatureId, datum });
      const functie = invoer.functie ?? vast?.functie;
      if (functie === undefined) throw ongeldig('functie', 'Vul in welk werk het is.');
      const nieuw = {
        ...invoer,
        id,
        functie,
        organisatie: invoer.organisatie ?? vast?.organisatie ?? null,
        plaats: invoer.plaats ?? vast?.plaats ?? null,
        url: invoer.url ?? vast?.url ?? null,
        vacature: vast?.bewijs ?? null,
        ingevoerdDoor: actor.rol === 'werknemer' ? ('werknemer' as const) : ('coach' as const),
      };
      await this.schrijf(open, id, () => nieuweSollicitatie(nieuw, this.vandaag()));
      return this.leesDetail(open, id);
    });
  }

  zetStap(
    actor: ActorGegevens,
    werknemerId: string,
    id: string,
    invoer: SollicitatiestapInvoer,
  ): Promise<Sollicitatiedetail> {
    return this.wijzig(actor, werknemerId, id, (_, sollicitatie) =>
      zetStap(sollicitatie, invoer, this.vandaag()),
    );
  }

  /** Keeps a text or a file with a sollicitatie. */
  async voegBewijsToe(
    actor: ActorGegevens,
    werknemerId: string,
    id: string,
    { bestand, ...invoer }: BewijsInvoer,
  ): Promise<Sollicitatiedetail> {
    if (invoer.alleenVoorMij && actor.rol !== 'werknemer')
      throw ongeldig('alleenVoorMij', 'Alleen een werknemer kan iets voor zichzelf bewaren.');
    // Looking into a file can take a while: before that it must be this actor's client.
    await this.toegang.open(actor, werknemerId, schrijven(actor), async () => undefined);
    const gekeurd = bestand === null ? null : await keurBijlage(bestand, this.virussen);
    return this.boeken.open(actor, werknemerId, schrijven(actor), async (open) => {
      const bewaard = gekeurd === null ? null : await open.bestanden.bewaar(open.plek, gekeurd);
      const bewijs = { ...invoer, bestand: bewaard };
      await this.schrijf(open, id, (_, sollicitatie) =>
        voegBewijsToe(sollicitatie, bewijs, this.vandaag()),
      );
      return this.leesDetail(open, id);
    });
  }

  /** Puts something right; what stood there stays in the dossier as what was taken back. */
  async corrigeer(
    actor: ActorGegevens,
    werknemerId: string,
    id: string,
    correctie: Sollicitatiecorrectie,
  ): Promise<Sollicitatiedetail | null> {
    const terug = { datum: this.vandaag(), reden: correctie.reden };
    return this.boeken.open(actor, werknemerId, schrijven(actor), async (open) => {
      await this.schrijf(open, id, (regels, sollicitatie) => {
        switch (correctie.wat) {
          case 'laatste_stap':
            return neemStapTerug(regels, sollicitatie, terug, correctie.stapId);
          case 'bewijs':
            return neemBewijsTerug(regels, sollicitatie, correctie.regelId, terug);
          case 'alles':
            return neemSollicitatieTerug(regels, sollicitatie, terug);
          case 'gegevens': {
            const { functie, ...rest } = correctie;
            if (functie === null) throw ongeldig('functie', 'Vul in welk werk het is.');
            return wijzigGegevens(regels, sollicitatie, { ...rest, functie }, terug);
          }
        }
      });
      return correctie.wat === 'alles' ? null : this.leesDetail(open, id);
    });
  }

  /** A file of this sollicitatie, for who may see the evidence that names it. */
  bestand(
    actor: ActorGegevens,
    werknemerId: string,
    id: string,
    bestandId: string,
  ): Promise<Dossierbestand> {
    const over = { soort: 'dossierbestand', id: bestandId };
    return this.toegang.open(
      actor,
      werknemerId,
      lezen(actor),
      async (open) => {
        const { zicht, bestanden } = this.boeken.boekVan(actor, open);
        const alle = sollicitatiesVan(await zicht());
        const bewijzen = alle.find((een) => een.id === id)?.bewijzen ?? [];
        const mag = bewijzen.some(({ bestand }) => bestand?.id === bestandId);
        const gevonden = mag ? await bestanden.lees(werknemerId, bestandId) : null;
        if (gevonden === null) throw Weigering.nietGevonden();
        return gevonden;
      },
      over,
    );
  }

  /** The record of the werknemer who is signed in. */
  async eigenId(actor: ActorGegevens): Promise<string> {
    const client = await this.bureaus.in(actor.bureauId, ({ manager }) =>
      new CaseloadOpslag(manager).vindVanGebruiker(actor.id),
    );
    if (client === null) throw Weigering.nietGevonden();
    return client.werknemer.id;
  }

  private wijzig(
    actor: ActorGegevens,
    werknemerId: string,
    id: string,
    bouw: Bouw,
  ): Promise<Sollicitatiedetail> {
    return this.boeken.open(actor, werknemerId, schrijven(actor), async (open) => {
      await this.schrijf(open, id, bouw);
      return this.leesDetail(open, id);
    });
  }

  /** Decides on the lines that the actor sees: nobody corrects what is not his to read. */
  private async schrijf({ boek, plek }: OpenBoek, id: string, bouw: Bouw): Promise<void> {
    const { door } = plek;
    await boek.schrijf(plek, (regels) => {
      const gezien = door.rol === 'werknemer' ? regels : voorCoach(regels, door.id);
      return gelukt(
        bouw(
          gezien,
          sollicitatiesVan(gezien).find((een) => een.id === id),
        ),
      );
    });
  }

  private async leesDetail(open: OpenBoek, id: string): Promise<Sollicitatiedetail> {
    const omgeving = await this.omgeving(open);
    const sollicitatie = omgeving.alle.find((een) => een.id === id);
    if (sollicitatie === undefined) throw Weigering.nietGevonden();
    const namen = await new CaseloadOpslag(open.manager).namen([...schrijversVan(sollicitatie)]);
    return toonDetail(sollicitatie, omgeving, namen);
  }

  private async omgeving({ manager, zicht }: OpenBoek): Promise<Omgeving> {
    const alle = sollicitatiesVan(await zicht());
    const ids = [...new Set(alle.flatMap(({ vacatureId }) => vacatureId ?? []))];
    const voorgangers = await new VacatureLeesmodel(manager).opvolgersVan(ids);
    return { vandaag: this.vandaag(), alle, voorgangers };
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

function lezen({ rol }: ActorGegevens): Permissie {
  return rol === 'werknemer' ? 'eigen-sollicitatie:lezen' : 'sollicitatie:lezen';
}

function schrijven({ rol }: ActorGegevens): Permissie {
  return rol === 'werknemer' ? 'eigen-sollicitatie:schrijven' : 'sollicitatie:schrijven';
}

function ongeldig(pad: string, melding: string): Weigering {
  return Weigering.ongeldig([{ pad, melding }]);
}
