import { Inject, Injectable } from '@nestjs/common';
import type { MijnRapport, Ondertekening, RapportReactie, RapportRegel } from '@passend/contracts';
import { medischeWoorden, type Rapport, rapportSchema } from '@passend/domain';
import { type Exemplaar, RapportOpslag } from '@passend/infra';
import { DossierboekService, type OpenBoek } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { EigenDossier } from '../rechten/eigen-dossier.js';
import { Herinnerplanner } from '../tijdlijn/herinnerplanner.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { Drukker, type Pdf } from './drukker.js';
import { toonMijn, toonRegel } from './rapport.weergave.js';
import { bladVan, type Drukwerk } from './rapportblad.js';
import { geval, leesKader, maakRapport, type Rapportgeval, stemVan } from './rapportbron.js';
import { magStap, ondertekeningVan, veranderd } from './rapportstap.js';

const NIET_VOOR_WERKGEVER =
  'Hier staan medische woorden in. Je werkgever mag die niet lezen. Haal ze weg, of deel dit niet met je werkgever.';

/** The werknemer reads his reports first, says what he thinks of them, and signs. */
@Injectable()
export class EigenRapportenService {
  constructor(
    private readonly eigen: EigenDossier,
    private readonly boeken: DossierboekService,
    private readonly planner: Herinnerplanner,
    private readonly drukker: Drukker,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  lijst(actor: ActorGegevens): Promise<readonly RapportRegel[]> {
    return this.open(actor, 'eigen-rapport:lezen', async (open) =>
      (await this.gevallen(open)).map(toonRegel),
    );
  }

  een(actor: ActorGegevens, id: string): Promise<MijnRapport> {
    return this.open(actor, 'eigen-rapport:lezen', (open) => this.toon(open, id));
  }

  /** Adds his view, or says that he has read it; until it is made he can do so again. */
  reageer(
    actor: ActorGegevens,
    id: string,
    { versie, zienswijze, metWerkgever }: RapportReactie,
  ): Promise<MijnRapport> {
    return this.open(actor, 'eigen-rapport:schrijven', async (open) => {
      await this.zoek(open, id);
      const datum = this.vandaag();
      if (metWerkgever && medischeWoorden(zienswijze ?? '').length > 0)
        throw Weigering.ongeldig([{ pad: 'zienswijze', melding: NIET_VOOR_WERKGEVER }]);
      await open.boek.schrijf(open.plek, (regels) => {
        const stand = magStap(regels, id, 'reageren', 'werknemer');
        if (stand === null || stand.versie !== versie) throw veranderd();
        const { soort: rapport } = stand;
        return [
          {
            soort: 'rapport_gelezen',
            datum,
            over: id,
            werkgever: metWerkgever && zienswijze !== null ? { zienswijze } : null,
            uwv: { rapport, versie, zienswijze },
            prive: null,
          },
        ];
      });
      await this.planner.plan(open, open.plek.werknemerId);
      return this.toon(open, id);
    });
  }

  onderteken(
    actor: ActorGegevens,
    id: string,
    { versie, functie }: Ondertekening,
  ): Promise<MijnRapport> {
    return this.open(actor, 'eigen-rapport:schrijven', async (open) => {
      await this.zoek(open, id);
      const teken = {
        rapportId: id,
        wie: 'werknemer',
        versie,
        naam: actor.naam,
        functie,
        datum: this.vandaag(),
      } as const;
      await open.boek.schrijf(open.plek, (regels) => [ondertekeningVan(regels, teken)]);
      return this.toon(open, id);
    });
  }

  async pdf(actor: ActorGegevens, id: string, voor: Exemplaar): Promise<Pdf> {
    const werk = await this.open(actor, 'eigen-rapport:lezen', async (open): Promise<Drukwerk> => {
      const rapport = await this.zoek(open, id);
      const laatste = rapport.stand?.versies.at(-1) ?? null;
      const concept = isNogConcept(rapport);
      const beeld = await this.beeld(open, rapport, voor);
      return {
        naam: `${rapport.concept.soort}-${voor}-versie-${beeld.versie}`,
        blad: bladVan(beeld, { versie: concept ? null : laatste, concept }),
      };
    });
    return this.drukker.pdf(werk);
  }

  private async toon(open: OpenBoek, id: string): Promise<MijnRapport> {
    const rapport = await this.zoek(open, id);
    return toonMijn(rapport, {
      uwv: await this.beeld(open, rapport, 'uwv'),
      werkgever: await this.beeld(open, rapport, 'werkgever'),
    });
  }

  /** What was made, or else the draft that lies before him. */
  private async beeld(open: OpenBoek, rapport: Rapportgeval, publiek: Exemplaar): Promise<Rapport> {
    const { concept, stand } = rapport;
    const laatste = stand?.versies.at(-1);
    if (!isNogConcept(rapport) && laatste !== undefined) {
      const wat = { rapportId: concept.id, versie: laatste.versie, publiek };
      const tekst = await opslagVan(open).leesVersie(open.plek.werknemerId, wat);
      if (tekst !== null) return rapportSchema.parse(JSON.parse(tekst));
    }
    const vandaag = concept.bevroren?.opgemaakt ?? this.vandaag();
    const kader = await leesKader(open, vandaag);
    const regels = await open.boek.lees(open.plek.werknemerId);
    const stem = stemVan(stand, false);
    return maakRapport({ kader, geval: rapport, regels, stem, vandaag }, publiek);
  }

  private async zoek(open: OpenBoek, id: string): Promise<Rapportgeval> {
    const gevonden = (await this.gevallen(open)).find(({ concept }) => concept.id === id);
    if (gevonden === undefined) throw Weigering.nietGevonden();
    return gevonden;
  }

  /** Reports that were laid before him, or made; what a coach is still writing is not there yet. */
  private async gevallen(open: OpenBoek): Promise<readonly Rapportgeval[]> {
    const { werknemerId } = open.plek;
    const regels = await open.boek.lees(werknemerId);
    const concepten = await opslagVan(open).van(werknemerId);
    return concepten.map((concept) => geval(concept, regels)).filter((een) => isVoorWerknemer(een));
  }

  private open<T>(
    actor: ActorGegevens,
    permissie: 'eigen-rapport:lezen' | 'eigen-rapport:schrijven',
    werk: (open: OpenBoek) => Promise<T>,
  ): Promise<T> {
    return this.eigen.open(actor, permissie, (open) => werk(this.boeken.boekVan(actor, open)));
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

/** Whether what lies before him is a draft, and not a version that was made. */
function isNogConcept({ stand }: Rapportgeval): boolean {
  return stand?.status === 'ter_inzage' || stand?.status === 'gelezen';
}

function isVoorWerknemer(een: Rapportgeval): boolean {
  return een.stand !== null && (isNogConcept(een) || een.stand.versies.length > 0);
}

function opslagVan({ manager, sleutel }: OpenBoek): RapportOpslag {
  return new RapportOpslag(manager, sleutel);
}
