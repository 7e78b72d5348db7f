import { Inject, Injectable } from '@nestjs/common';
import type { Werkgeversblik } from '@passend/contracts';
import { geldtOp } from '@passend/domain';
import { CaseloadOpslag, WerkgeverLeesmodel } from '@passend/infra';
import { DossierboekService } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { inspanningBijWerkgever, leesInspanning } from '../inspanning/inspanning.bron.js';
import { LeemtenService } from '../rapporten/leemten.service.js';
import {
  rapportBijWerkgever,
  rapportenBijWerkgever,
} from '../rapporten/werkgever-rapporten.service.js';
import { EigenDossier } from '../rechten/eigen-dossier.js';
import type { OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { dossierVan, overzichtsregelVan, sollicitatiesVan } from './projectie.js';

/**
 * The werknemer looks through the eyes of his employer: every part comes from the function that the
 * employer's own route asks, over the file that the werknemer opens as his. It only reads.
 */
@Injectable()
export class WerkgeversblikService {
  constructor(
    private readonly eigen: EigenDossier,
    private readonly boeken: DossierboekService,
    private readonly leemten: LeemtenService,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  toon(actor: ActorGegevens): Promise<Werkgeversblik> {
    const vandaag = vandaagInNederland(this.klok());
    return this.eigen.open(actor, 'eigen-werkgeversblik:lezen', async (open) => {
      const { id } = open.client.werknemer;
      const regel = await new WerkgeverLeesmodel(open.manager).vanWerknemer(id, vandaag);
      if (regel === null) throw Weigering.nietGevonden();
      const boek = this.boeken.boekVan(actor, open);
      const rapporten = await rapportenBijWerkgever(boek);
      const bladen = [];
      for (const rapport of rapporten) bladen.push(await rapportBijWerkgever(boek, rapport.id));
      return {
        contacten: await contactenVan(open, vandaag),
        overzicht: await overzichtsregelVan(open, regel, vandaag),
        dossier: await dossierVan(open, regel, vandaag),
        inspanning: inspanningBijWerkgever(await leesInspanning(open, open.client), vandaag),
        sollicitaties: await sollicitatiesVan(open, id),
        rapporten: { rapporten },
        bladen,
        leemten: await this.leemten.bijWerkgever(boek),
      };
    });
  }
}

async function contactenVan({ manager, client }: OpenDossier, vandaag: string): Promise<string[]> {
  const nu = client.relaties.filter(
    ({ soort, van = null, tot = null }) =>
      soort === 'werkgever_contact' && geldtOp({ van, tot }, vandaag),
  );
  const ids = nu.map(({ gebruikerId }) => gebruikerId);
  const namen = await new CaseloadOpslag(manager).namen(ids);
  return ids.flatMap((id) => namen.get(id) ?? []).sort();
}
