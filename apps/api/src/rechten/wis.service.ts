import { Inject, Injectable } from '@nestjs/common';
import type { Verzoek, WisInvoer } from '@passend/contracts';
import { type Wisplan, wisplan } from '@passend/domain';
import { type OpenVerzoek, VerzoekOpslag, WisOpslag } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { leesVerzoeken } from './lees-verzoeken.js';

/** Carries out what a werknemer may ask to remove, after the coach saw what that does. */
@Injectable()
export class WisService {
  constructor(
    private readonly toegang: Dossiertoegang,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** @throws Weigering (404) when there is no open request to remove with this id */
  voorbeeld(actor: ActorGegevens, werknemerId: string, verzoekId: string): Promise<Wisplan> {
    return this.toegang.open(
      actor,
      werknemerId,
      'verzoek:lezen',
      async (open) => this.plan(open, await openVerzoek(open, verzoekId)),
      { soort: 'verzoek', id: verzoekId },
    );
  }

  /**
   * Answers the request and removes what was chosen, in one transaction.
   * @throws Weigering (404) when there is no open request to remove with this id
   * @throws Weigering (400) when something of it may not go today
   */
  wis(
    actor: ActorGegevens,
    werknemerId: string,
    verzoekId: string,
    { groepen, tekst }: WisInvoer,
  ): Promise<Verzoek[]> {
    return this.toegang.open(
      actor,
      werknemerId,
      'verzoek:wissen',
      async (open) => {
        const { weg, blijft } = await this.plan(open, await openVerzoek(open, verzoekId));
        const gaat = weg.filter(({ groep }) => groepen.includes(groep));
        if (gaat.length !== new Set(groepen).size) throw Weigering.ongeldig(ANDERS_DAN_GETOOND);
        const alles = gaat.length === weg.length && blijft.length === 0;
        const { bureauId, id: doorId } = actor;
        await new VerzoekOpslag(open.manager, open.sleutel).beantwoord({
          ...{ bureauId, werknemerId, verzoekId, doorId, tekst, op: this.klok() },
          besluit: alles ? 'toegewezen' : 'deels',
          wissing: { weg: gaat, blijft },
        });
        await new WisOpslag(open.manager).wis(verzoekId, groepen);
        return leesVerzoeken(open, open.client, this.klok());
      },
      { soort: 'verzoek', id: verzoekId },
    );
  }

  private async plan({ manager, client }: OpenDossier, { over }: OpenVerzoek): Promise<Wisplan> {
    const opslag = new WisOpslag(manager);
    const { id } = client.werknemer;
    const vandaag = vandaagInNederland(this.klok());
    return wisplan(over, await opslag.aantallen(id), await opslag.stand(id), vandaag);
  }
}

async function openVerzoek({ manager, sleutel, client }: OpenDossier, id: string) {
  const verzoeken = await new VerzoekOpslag(manager, sleutel).van(client.werknemer.id);
  const verzoek = verzoeken.find((een) => een.id === id);
  if (verzoek === undefined || verzoek.soort !== 'wissen' || verzoek.antwoord !== null) {
    throw Weigering.nietGevonden();
  }
  return verzoek;
}

const ANDERS_DAN_GETOOND = [
  { pad: 'groepen', melding: 'Er is intussen iets veranderd. Bekijk opnieuw wat er weg gaat.' },
];
