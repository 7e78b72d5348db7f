import { Inject, Injectable } from '@nestjs/common';
import type { Ondertekening, WerkgeverRapport, WerkgeverRapportRegel } from '@passend/contracts';
import {
  type Rapport,
  type Rapportstand,
  type Rapportversie,
  rapportSchema,
  rapportstanden,
  vrijgegevenVersie,
} from '@passend/domain';
import { RapportOpslag } from '@passend/infra';
import { DossierboekService, type OpenBoek } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Herinnerplanner } from '../tijdlijn/herinnerplanner.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { Drukker, type Pdf } from './drukker.js';
import { toonVrijgegeven } from './rapport.weergave.js';
import { bladVan, type Drukwerk } from './rapportblad.js';
import { ondertekeningVan } from './rapportstap.js';

interface Vrijgegeven {
  readonly stand: Rapportstand;
  readonly versie: Rapportversie;
}

/** The employer reads and signs what was released to him: his own copy, and no other. */
@Injectable()
export class WerkgeverRapportenService {
  constructor(
    private readonly boeken: DossierboekService,
    private readonly planner: Herinnerplanner,
    private readonly drukker: Drukker,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  lijst(actor: ActorGegevens, werknemerId: string): Promise<WerkgeverRapportRegel[]> {
    return this.boeken.open(actor, werknemerId, 'werkgever-rapport:lezen', rapportenBijWerkgever);
  }

  een(actor: ActorGegevens, werknemerId: string, id: string): Promise<WerkgeverRapport> {
    return this.boeken.open(actor, werknemerId, 'werkgever-rapport:lezen', (open) =>
      rapportBijWerkgever(open, id),
    );
  }

  onderteken(
    actor: ActorGegevens,
    werknemerId: string,
    id: string,
    { versie, functie }: Ondertekening,
  ): Promise<WerkgeverRapport> {
    return this.boeken.open(actor, werknemerId, 'werkgever-rapport:tekenen', async (open) => {
      await zoek(open, id);
      const datum = vandaagInNederland(this.klok());
      const wie = 'werkgever' as const;
      const teken = { rapportId: id, wie, versie, naam: actor.naam, functie, datum };
      await open.boek.schrijf(open.plek, (regels) => [ondertekeningVan(regels, teken)]);
      await this.planner.plan(open, werknemerId);
      return rapportBijWerkgever(open, id);
    });
  }

  async pdf(actor: ActorGegevens, werknemerId: string, id: string): Promise<Pdf> {
    const werk = await this.boeken.open(
      actor,
      werknemerId,
      'werkgever-rapport:lezen',
      async (open): Promise<Drukwerk> => {
        const { versie } = await zoek(open, id);
        const rapport = await exemplaar(open, id, versie);
        return {
          naam: `${rapport.soort}-versie-${versie.versie}`,
          blad: bladVan(rapport, { versie }),
        };
      },
    );
    return this.drukker.pdf(werk);
  }
}

/** What was released to an employer, of a file that is open already. */
export async function rapportenBijWerkgever(open: OpenBoek): Promise<WerkgeverRapportRegel[]> {
  return (await vrijgegevenVan(open)).map(({ stand, versie }) => toonVrijgegeven(stand, versie));
}

/** One of those reports, in the copy that is his. */
export async function rapportBijWerkgever(open: OpenBoek, id: string): Promise<WerkgeverRapport> {
  const { stand, versie } = await zoek(open, id);
  return { ...toonVrijgegeven(stand, versie), rapport: await exemplaar(open, id, versie) };
}

async function exemplaar(
  { manager, sleutel, plek }: OpenBoek,
  rapportId: string,
  { versie }: Rapportversie,
): Promise<Rapport> {
  const wat = { rapportId, versie, publiek: 'werkgever' } as const;
  const tekst = await new RapportOpslag(manager, sleutel).leesVersie(plek.werknemerId, wat);
  if (tekst === null) throw Weigering.nietGevonden();
  return rapportSchema.parse(JSON.parse(tekst));
}

async function zoek(open: OpenBoek, id: string): Promise<Vrijgegeven> {
  const gevonden = (await vrijgegevenVan(open)).find(({ stand }) => stand.id === id);
  if (gevonden === undefined) throw Weigering.nietGevonden();
  return gevonden;
}

async function vrijgegevenVan({ boek, plek }: OpenBoek): Promise<readonly Vrijgegeven[]> {
  return rapportstanden(await boek.lees(plek.werknemerId)).flatMap((stand) => {
    const versie = vrijgegevenVersie(stand);
    return versie === null ? [] : [{ stand, versie }];
  });
}
