import { Inject, Injectable } from '@nestjs/common';
import type { ContactInvoeg, Contactlog, Jobhunting, VervolgInvoer } from '@passend/contracts';
import { benaderdeWerkgevers, type Dossiergebeurtenis, werkgeverSleutel } from '@passend/domain';
import { CaseloadOpslag } from '@passend/infra';
import { DossierboekService, type OpenBoek } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { leesPersoon } from '../markt/persoon.js';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { kansrijkeWerkgevers } from './kansrijk.js';
import { Werkgeversmarkt } from './werkgeversmarkt.js';

/** Looking for employers, and what came of being in touch with them. */
@Injectable()
export class JobhuntingService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly boek: DossierboekService,
    private readonly markt: Werkgeversmarkt,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Employers near the client who have or had suitable vacancies. */
  async zoek(actor: ActorGegevens, werknemerId: string): Promise<Jobhunting> {
    const vandaag = this.vandaag();
    const persoon = await this.toegang.open(actor, werknemerId, 'jobhunting:lezen', (open) =>
      leesPersoon(open, werknemerId, vandaag),
    );
    if (persoon === null) throw Weigering.dossierOnvolledig();
    const { kansen, bekeken, sinds } = await this.markt.zoek(persoon, vandaag);
    return { bekeken, sinds, werkgevers: kansrijkeWerkgevers(kansen) };
  }

  contacten(actor: ActorGegevens, werknemerId: string): Promise<Contactlog> {
    return this.boek.open(actor, werknemerId, 'jobhunting:lezen', toonLog);
  }

  /** @throws Weigering (400) for a day that has not been */
  noteer(actor: ActorGegevens, werknemerId: string, invoer: ContactInvoeg): Promise<Contactlog> {
    const { naam, datum, wijze, ...rest } = invoer;
    if (datum > this.vandaag()) {
      throw Weigering.ongeldig([{ pad: 'datum', melding: 'Deze dag is nog niet geweest.' }]);
    }
    return this.schrijf(actor, werknemerId, {
      soort: 'werkgever_benaderd',
      datum,
      over: null,
      werkgever: { wijze },
      uwv: { ...rest, naam, sleutel: sleutelVan(naam) },
      prive: null,
    });
  }

  /** Chooses the next action with an employer, or says that nothing follows. */
  zetVervolg(
    actor: ActorGegevens,
    werknemerId: string,
    { naam, vervolg }: VervolgInvoer,
  ): Promise<Contactlog> {
    return this.schrijf(actor, werknemerId, {
      soort: 'werkgever_vervolg',
      datum: this.vandaag(),
      over: null,
      werkgever: null,
      uwv: { naam, vervolg, sleutel: sleutelVan(naam) },
      prive: null,
    });
  }

  private schrijf(
    actor: ActorGegevens,
    werknemerId: string,
    gebeurtenis: Dossiergebeurtenis,
  ): Promise<Contactlog> {
    return this.boek.open(actor, werknemerId, 'jobhunting:schrijven', async (open) => {
      await open.boek.schrijf(open.plek, () => [gebeurtenis]);
      return toonLog(open);
    });
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

const sleutelVan = (naam: string): string => String(werkgeverSleutel(naam));

/** What has to be done first on top; then by the last contact. */
async function toonLog({ zicht, manager }: OpenBoek): Promise<Contactlog> {
  const werkgevers = [...benaderdeWerkgevers(await zicht()).values()];
  const door = werkgevers.flatMap(({ contacten }) => contacten.map(({ doorId }) => doorId));
  const namen = await new CaseloadOpslag(manager).namen(door);
  const dagVan = ({ vervolg, contacten }: (typeof werkgevers)[number]) =>
    vervolg === null ? `9 ${contacten[0]?.datum ?? ''}` : `1 ${vervolg.op}`;
  return {
    werkgevers: werkgevers
      .toSorted((a, b) => (dagVan(a) < dagVan(b) ? -1 : 1))
      .map(({ contacten, ...werkgever }) => ({
        ...werkgever,
        contacten: contacten.map(({ doorId, doorWerknemer: _, ...contact }) => ({
          ...contact,
          door: namen.get(doorId) ?? '',
        })),
      })),
  };
}
