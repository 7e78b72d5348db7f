import { Inject, Injectable } from '@nestjs/common';
import type { Overzichtsoort, Overzichtvraag } from '@passend/contracts';
import type { Rapport } from '@passend/domain';
import { rapportVan, tabelAlsCsv } from '@passend/dossier';
import { DossierboekService } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { Drukker } from './drukker.js';
import { bladVan } from './rapportblad.js';
import { leesKader } from './rapportbron.js';

/** An overview as a file; its name says nothing about a person. */
export interface Overzichtbestand {
  readonly naam: string;
  readonly type: 'application/pdf' | 'text/csv';
  readonly bytes: Buffer;
}

/** Overviews that make themselves from the events of a period; nobody writes or signs them. */
@Injectable()
export class OverzichtenService {
  constructor(
    private readonly boeken: DossierboekService,
    private readonly drukker: Drukker,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  async maak(
    actor: ActorGegevens,
    werknemerId: string,
    soort: Overzichtsoort,
    vraag: Overzichtvraag,
  ): Promise<Overzichtbestand> {
    const rapport = await this.boeken.open(actor, werknemerId, 'rapport:lezen', async (open) => {
      const vandaag = vandaagInNederland(this.klok());
      const kader = await leesKader(open, vandaag);
      const { van = kader.eersteZiektedag, tot = vandaag, voor } = vraag;
      const bron = {
        ...kader,
        soort,
        rapportId: werknemerId,
        versie: 1,
        periode: { van, tot },
        opgemaakt: vandaag,
        regels: await open.boek.lees(werknemerId),
        woorden: {},
        stem: null,
      };
      return rapportVan(bron, voor, 'overzicht');
    });
    return this.alsBestand(rapport, vraag);
  }

  private async alsBestand(
    rapport: Rapport,
    { voor, vorm }: Overzichtvraag,
  ): Promise<Overzichtbestand> {
    const naam = `${rapport.soort}-${voor}-${rapport.opgemaakt}`;
    if (vorm === 'csv') return { naam, type: 'text/csv', bytes: Buffer.from(tabelAlsCsv(rapport)) };
    const bytes = await this.drukker.druk(bladVan(rapport, { versie: null }));
    return { naam, type: 'application/pdf', bytes };
  }
}
