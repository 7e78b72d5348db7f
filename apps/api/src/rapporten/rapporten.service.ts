import { Inject, Injectable } from '@nestjs/common';
import type {
  Ondertekening,
  RapportBegin,
  RapportConcept,
  RapportDetail,
  Rapporten,
  RapportStap,
} from '@passend/contracts';
import {
  type Dossiergebeurtenis,
  type Dossierregel,
  laatsteVersie,
  plusDagen,
  RAPPORTWEKEN,
  type Rapportstap,
  rapportSchema,
  rapportstanden,
  volgendeRapportdag,
} from '@passend/domain';
import { rapporttekst } from '@passend/dossier';
import { type Conceptinhoud, type Exemplaar, RapportOpslag } from '@passend/infra';
import { DossierboekService, type OpenBoek } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Herinnerplanner } from '../tijdlijn/herinnerplanner.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { Drukker, type Pdf } from './drukker.js';
import { stappenVan, toonDetail, toonRegel, zonderReactieVanaf } from './rapport.weergave.js';
import { bladVan, type Drukwerk } from './rapportblad.js';
import {
  bevries,
  geval,
  leesKader,
  maakRapport,
  type Rapportgeval,
  stemVan,
  voorstelPeriode,
} from './rapportbron.js';
import { maakZout, rapporthash } from './rapporthash.js';
import { magStap, ondertekeningVan, veranderd } from './rapportstap.js';

/** A report with the file that it is in. */
interface OpenRapport extends Rapportgeval {
  readonly opslag: RapportOpslag;
  readonly regels: readonly Dossierregel[];
}

/** The coach writes reports, lays them before the werknemer, makes, releases and signs them. */
@Injectable()
export class RapportenService {
  constructor(
    private readonly boeken: DossierboekService,
    private readonly planner: Herinnerplanner,
    private readonly drukker: Drukker,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  lijst(actor: ActorGegevens, werknemerId: string): Promise<Rapporten> {
    return this.boeken.open(actor, werknemerId, 'rapport:lezen', async (open) => {
      const regels = await open.boek.lees(werknemerId);
      const concepten = await opslagVan(open).van(werknemerId);
      const standen = rapportstanden(regels);
      const vandaag = this.vandaag();
      const begin = beginVan(regels, vandaag);
      return {
        vandaag,
        volgendeOp: volgendeRapportdag(standen, begin),
        voorstel: voorstelPeriode(standen, begin, vandaag, (dag) => plusDagen(dag, 1)),
        rapporten: concepten.map((concept) => toonRegel(geval(concept, regels))),
      };
    });
  }

  begin(actor: ActorGegevens, werknemerId: string, nieuw: RapportBegin): Promise<RapportDetail> {
    return this.boeken.open(actor, werknemerId, 'rapport:schrijven', async (open) => {
      const { soort, periode } = nieuw;
      const inhoud = { soort, periode, woorden: {}, versie: 1, bevroren: null };
      const id = await opslagVan(open).begin(open.plek, inhoud);
      return this.toon(open, id);
    });
  }

  detail(actor: ActorGegevens, werknemerId: string, id: string): Promise<RapportDetail> {
    return this.boeken.open(actor, werknemerId, 'rapport:lezen', (open) => this.toon(open, id));
  }

  /** Keeps what the coach has written so far; refuses once it lies before the werknemer. */
  bewaar(
    actor: ActorGegevens,
    werknemerId: string,
    id: string,
    { revisie, periode, woorden }: RapportConcept,
  ): Promise<RapportDetail> {
    return this.boeken.open(actor, werknemerId, 'rapport:schrijven', async (open) => {
      const rapport = await this.zoek(open, id);
      if ((rapport.stand?.status ?? 'concept') !== 'concept') throw veranderd();
      await this.schrijf(open, rapport, revisie, { periode, woorden });
      return this.toon(open, id);
    });
  }

  stap(
    actor: ActorGegevens,
    werknemerId: string,
    id: string,
    { stap, revisie, reden }: RapportStap,
  ): Promise<RapportDetail> {
    return this.boeken.open(actor, werknemerId, 'rapport:schrijven', async (open) => {
      const rapport = await this.zoek(open, id);
      if (rapport.concept.revisie !== revisie) throw veranderd();
      if (!stappenVan(rapport, 'coach').includes(stap)) throw veranderd();
      const kop = this.kop(id);
      switch (stap) {
        case 'voorleggen':
          await this.legVoor(open, rapport);
          break;
        case 'terugnemen':
          await this.schrijf(open, rapport, revisie, { bevroren: null });
          await this.log(open, rapport, stap, {
            ...kop,
            soort: 'rapport_teruggenomen',
            werkgever: null,
            uwv: wieVan(rapport),
          });
          break;
        case 'vaststellen':
          await this.stelVast(open, rapport, stap, null);
          break;
        case 'vaststellen_zonder_reactie':
          await this.stelVast(open, rapport, stap, this.magZonderReactie(rapport, reden));
          break;
        case 'vrijgeven':
          await this.log(open, rapport, stap, {
            ...kop,
            soort: 'rapport_vrijgegeven',
            werkgever: wieVan(rapport),
            uwv: null,
          });
          break;
        default:
          await this.heropen(open, rapport, verplicht(reden));
      }
      // Who has to read or sign it now, hears so; who need not any more, does not.
      await this.planner.plan(open, werknemerId);
      return this.toon(open, id);
    });
  }

  onderteken(
    actor: ActorGegevens,
    werknemerId: string,
    id: string,
    { versie, functie }: Ondertekening,
  ): Promise<RapportDetail> {
    return this.boeken.open(actor, werknemerId, 'rapport:schrijven', async (open) => {
      await this.zoek(open, id);
      const datum = this.vandaag();
      const teken = {
        rapportId: id,
        wie: 'coach',
        versie,
        naam: actor.naam,
        functie,
        datum,
      } as const;
      await open.boek.schrijf(open.plek, (regels) => [ondertekeningVan(regels, teken)]);
      return this.toon(open, id);
    });
  }

  /** The version that was made last, or the draft as it is now. */
  async pdf(actor: ActorGegevens, werknemerId: string, id: string, voor: Exemplaar): Promise<Pdf> {
    const werk = await this.boeken.open(actor, werknemerId, 'rapport:lezen', (open) =>
      this.drukwerk(open, id, voor),
    );
    return this.drukker.pdf(werk);
  }

  private async drukwerk(open: OpenBoek, id: string, voor: Exemplaar): Promise<Drukwerk> {
    const rapport = await this.zoek(open, id);
    const laatste = rapport.stand === null ? null : laatsteVersie(rapport.stand);
    const naam = `${rapport.concept.soort}-${voor}`;
    const gemaakt = rapport.stand?.status === 'concept' ? null : laatste;
    if (gemaakt !== null) {
      const wat = { rapportId: id, versie: gemaakt.versie, publiek: voor };
      const tekst = await rapport.opslag.leesVersie(open.plek.werknemerId, wat);
      if (tekst !== null) {
        const blad = bladVan(rapportSchema.parse(JSON.parse(tekst)), { versie: gemaakt });
        return { naam: `${naam}-versie-${gemaakt.versie}`, blad };
      }
    }
    const beeld = await this.beeld(open, rapport, voor, false);
    return { naam: `${naam}-concept`, blad: bladVan(beeld, { versie: null, concept: true }) };
  }

  private async legVoor(open: OpenBoek, rapport: OpenRapport): Promise<void> {
    const bevroren = bevries(rapport.regels, this.vandaag(), maakZout);
    await this.schrijf(open, rapport, rapport.concept.revisie, { bevroren });
    const klaar = { ...rapport, concept: { ...rapport.concept, bevroren } };
    const sha256 = rapporthash(await this.beeld(open, klaar, 'uwv', false));
    await this.log(open, rapport, 'voorleggen', {
      ...this.kop(rapport.concept.id),
      soort: 'rapport_voorgelegd',
      werkgever: null,
      uwv: { ...wieVan(rapport), sha256 },
    });
  }

  private async stelVast(
    open: OpenBoek,
    rapport: OpenRapport,
    stap: 'vaststellen' | 'vaststellen_zonder_reactie',
    zonderReactie: string | null,
  ): Promise<void> {
    const { opslag, concept } = rapport;
    const bewaar = async (publiek: Exemplaar) => {
      const beeld = await this.beeld(open, rapport, publiek, zonderReactie !== null);
      const wat = { rapportId: concept.id, versie: concept.versie, publiek };
      return opslag.bewaarVersie(open.plek, wat, rapporttekst(beeld));
    };
    const sha256 = await bewaar('werkgever');
    const sha256Volledig = await bewaar('uwv');
    const { periode } = concept;
    await this.log(open, rapport, stap, {
      ...this.kop(concept.id),
      soort: 'rapport_gemaakt',
      werkgever: { ...wieVan(rapport), periode, sha256 },
      uwv: { sha256Volledig, zonderReactie },
    });
  }

  private async heropen(open: OpenBoek, rapport: OpenRapport, reden: string): Promise<void> {
    const { concept } = rapport;
    const versie = concept.versie + 1;
    await this.schrijf(open, rapport, concept.revisie, { bevroren: null, versie });
    await this.log(open, rapport, 'heropenen', {
      ...this.kop(concept.id),
      soort: 'rapport_heropend',
      werkgever: null,
      uwv: { rapport: concept.soort, versie, reden },
    });
  }

  /** Why the coach may go on: a week is over, and he says what he did to reach the werknemer. */
  private magZonderReactie({ stand }: OpenRapport, reden: string | null): string {
    const vanaf = zonderReactieVanaf(stand);
    if (vanaf === null || this.vandaag() < vanaf)
      throw Weigering.botst(
        'nog_even_wachten',
        'De werknemer heeft een week om te lezen. Wacht tot die week voorbij is.',
      );
    return verplicht(reden);
  }

  /** Writes the event of a step, after the check on the book as it is at that moment. */
  private async log(
    { boek, plek }: OpenBoek,
    { concept }: OpenRapport,
    stap: Rapportstap,
    gebeurtenis: Dossiergebeurtenis,
  ): Promise<void> {
    await boek.schrijf(plek, (regels) => {
      magStap(regels, concept.id, stap, 'coach');
      return [gebeurtenis];
    });
  }

  private kop(over: string) {
    return { datum: this.vandaag(), over, prive: null } as const;
  }

  private async schrijf(
    open: OpenBoek,
    { opslag, concept }: OpenRapport,
    revisie: number,
    wat: Partial<Conceptinhoud>,
  ): Promise<void> {
    const nieuw = await opslag.schrijf(
      open.plek,
      { id: concept.id, revisie },
      conceptMet(concept, wat),
    );
    if (nieuw === null) throw veranderd();
  }

  private async zoek(open: OpenBoek, id: string): Promise<OpenRapport> {
    const opslag = opslagVan(open);
    const { werknemerId } = open.plek;
    const concept = await opslag.vind(werknemerId, id);
    if (concept === null) throw Weigering.nietGevonden();
    const regels = await open.boek.lees(werknemerId);
    return { opslag, regels, ...geval(concept, regels) };
  }

  private async toon(open: OpenBoek, id: string): Promise<RapportDetail> {
    const rapport = await this.zoek(open, id);
    return toonDetail(rapport, {
      uwv: await this.beeld(open, rapport, 'uwv', false),
      werkgever: await this.beeld(open, rapport, 'werkgever', false),
    });
  }

  private async beeld(
    open: OpenBoek,
    rapport: OpenRapport,
    exemplaar: Exemplaar,
    zonderReactie: boolean,
  ) {
    const vandaag = rapport.concept.bevroren?.opgemaakt ?? this.vandaag();
    const kader = await leesKader(open, vandaag);
    const stem = stemVan(rapport.stand, zonderReactie);
    return maakRapport({ kader, geval: rapport, regels: rapport.regels, stem, vandaag }, exemplaar);
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

function opslagVan({ manager, sleutel }: OpenBoek): RapportOpslag {
  return new RapportOpslag(manager, sleutel);
}

function wieVan({ concept: { soort: rapport, versie } }: OpenRapport) {
  return { rapport, versie };
}

function conceptMet(
  { soort, periode, woorden, versie, bevroren }: Conceptinhoud,
  wat: Partial<Conceptinhoud>,
): Conceptinhoud {
  return { soort, periode, woorden, versie, bevroren, ...wat };
}

function verplicht(reden: string | null): string {
  if (reden === null) throw Weigering.ongeldig([{ pad: 'reden', melding: 'Vul in waarom.' }]);
  return reden;
}

/** The first day of the trajectory as the book knows it; without any phase six weeks ago. */
function beginVan(regels: readonly Dossierregel[], vandaag: string): string {
  const fasen = regels.filter(({ gebeurtenis }) => gebeurtenis.soort.startsWith('fase_'));
  return fasen[0]?.gebeurtenis.datum ?? plusDagen(vandaag, -7 * RAPPORTWEKEN);
}
