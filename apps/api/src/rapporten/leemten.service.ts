import { Inject, Injectable } from '@nestjs/common';
import type { Leemten } from '@passend/contracts';
import { rapportstanden, tijdlijnVan, verzuimstandVan, volgendeRapportdag } from '@passend/domain';
import { type Leemte, leemtenVan, leemtenVoorWerkgever, rivstukken } from '@passend/dossier';
import { BsnOpslag, VerzuimOpslag } from '@passend/infra';
import { DossierboekService, type OpenBoek } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { toonLeemte } from './rapport.weergave.js';

const GEDAAN: ReadonlySet<string> = new Set(['gedaan', 'te_laat_gedaan']);

/** What a reader of the dossier would miss, before anybody sends it. */
@Injectable()
export class LeemtenService {
  constructor(
    private readonly boeken: DossierboekService,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  voorCoach(actor: ActorGegevens, werknemerId: string): Promise<Leemten> {
    return this.boeken.open(actor, werknemerId, 'rapport:lezen', (open) =>
      this.lees(open, (leemten) => leemten),
    );
  }

  /** Only what is neutral: his own duties, and the reports that he has. */
  voorWerkgever(actor: ActorGegevens, werknemerId: string): Promise<Leemten> {
    return this.boeken.open(actor, werknemerId, 'werkgever-rapport:lezen', (open) =>
      this.bijWerkgever(open),
    );
  }

  /** The same of a file that is open already. */
  bijWerkgever(open: OpenBoek): Promise<Leemten> {
    return this.lees(open, leemtenVoorWerkgever);
  }

  private async lees(
    { manager, sleutel, boek, client, dossier }: OpenBoek,
    kies: (leemten: readonly Leemte[]) => readonly Leemte[],
  ): Promise<Leemten> {
    const vandaag = vandaagInNederland(this.klok());
    const { id, eersteZiektedag } = client.werknemer;
    const geldend = await new VerzuimOpslag(manager, sleutel).van(id);
    const gebeurtenissen = geldend.map(({ gebeurtenis }) => gebeurtenis);
    const { loop } = verzuimstandVan(eersteZiektedag, gebeurtenissen, vandaag);
    // Nothing is asked any more, and nobody reads here why.
    if (loop === 'gestopt' || loop === 'hersteld') return { vandaag, stukken: [], leemten: [] };
    const { mijlpalen } = tijdlijnVan(eersteZiektedag, gebeurtenissen, vandaag);
    const regels = await boek.lees(id);
    const rapporten = rapportstanden(regels);
    const start = mijlpalen.find(({ code }) => code === 'start_2e_spoor');
    const fase = regels.find(({ gebeurtenis }) => gebeurtenis.soort.startsWith('fase_'));
    const begin = start?.gedaan_op ?? fase?.gebeurtenis.datum;
    const zoekprofiel = await dossier.zoekprofiel(id);
    const belastbaarheid = await dossier.belastbaarheid(id);
    const leemten = leemtenVan({
      vandaag,
      eersteZiektedag,
      mijlpalen,
      rapporten,
      regels,
      spoor2Begon: begin !== undefined || GEDAAN.has(start?.status ?? ''),
      volgendRapport: volgendeRapportdag(rapporten, begin ?? vandaag),
      eindeBegint: mijlpalen.find(({ code }) => code === 'eindevaluatie')?.vanaf ?? null,
      zoekprofielOp: zoekprofiel === null ? null : vandaagInNederland(zoekprofiel.op),
      belastbaarheidVan: belastbaarheid?.rij.datum ?? null,
      heeftBsn: (await new BsnOpslag(manager, sleutel).van(id)) !== null,
    });
    return {
      vandaag,
      stukken: [...rivstukken(mijlpalen)],
      leemten: kies(leemten).map(toonLeemte),
    };
  }
}
