import { Inject, Injectable } from '@nestjs/common';
import type {
  WerkgeverDossier,
  WerkgeverOverzicht,
  WerkgeverSollicitaties,
} from '@passend/contracts';
import { mijlpaalbewijzen, sollicitatiesVoorWerkgever } from '@passend/domain';
import {
  BureauOpslag,
  Dossierboek,
  TerugkoppelingOpslag,
  VerzuimOpslag,
  type Werkeenheid,
  WerkgeverLeesmodel,
  type Werkgeverregel,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { telPerWeek } from './per-week.js';
import { type Werkgeversbeeld, werkgeversbeeldVan } from './werkgeversbeeld.js';

type Regel = WerkgeverOverzicht['werknemers'][number];

/**
 * What an employer sees. It has its own query, which never reads a belastbaarheid, a zoekprofiel or
 * a reason. Events are read here only to make dates of them; the work terms are those that the
 * bedrijfsarts wrote for the employer and that the coach shares.
 */
@Injectable()
export class WerkgeverService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly toegang: Dossiertoegang,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** An employer's look is a look as well: it goes in the log that the werknemer can read. */
  overzicht(actor: ActorGegevens): Promise<Regel[]> {
    const vandaag = this.vandaag();
    const wat = { wat: 'werkgever-overzicht:lezen', doel: 'voortgang', regel: 'werkgever_contact' };
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const regels: Regel[] = [];
      for (const regel of await this.regels(eenheid, actor.id, vandaag)) {
        await this.log.schrijf(eenheid, actor, { ...wat, werknemerId: regel.werknemerId });
        regels.push(toonRegel(regel, await beeldVan(eenheid, regel, vandaag), vandaag));
      }
      return regels;
    });
  }

  /** @throws Weigering (404) for an employee of whom he is not the contact */
  een(actor: ActorGegevens, werknemerId: string): Promise<WerkgeverDossier> {
    const vandaag = this.vandaag();
    return this.toegang.open(actor, werknemerId, 'werkgever-overzicht:lezen', async (open) => {
      const regels = await this.regels(open, actor.id, vandaag);
      const regel = regels.find((een) => een.werknemerId === werknemerId);
      if (regel === undefined) throw Weigering.nietGevonden();
      const momenten = regel.momenten.map(vandaagInNederland);
      return {
        naam: regel.naam,
        coach: regel.coach,
        ...(await beeldVan(open, regel, vandaag)),
        inspanning: [
          {
            soort: 'vacature_bekeken',
            aantal: momenten.length,
            perWeek: telPerWeek(momenten, vandaag),
          },
        ],
        werktermen: await werktermenVan(open, werknemerId),
      };
    });
  }

  /**
   * The log of sollicitaties by number, kind, day and result, newest first.
   * @throws Weigering (404) for an employee of whom he is not the contact
   */
  sollicitaties(actor: ActorGegevens, werknemerId: string): Promise<WerkgeverSollicitaties> {
    return this.toegang.open(actor, werknemerId, 'werkgever-overzicht:lezen', async (open) => {
      const regels = await new Dossierboek(open.manager, open.sleutel).lees(werknemerId);
      const lijst = sollicitatiesVoorWerkgever(regels);
      return { sollicitaties: lijst.map(({ naam: _, ...een }) => een).toReversed() };
    });
  }

  private regels({ manager }: Werkeenheid, id: string, vandaag: string) {
    return new WerkgeverLeesmodel(manager).vanContact(id, vandaag);
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

async function beeldVan(
  { manager, sleutel }: Werkeenheid,
  { werknemerId, eersteZiektedag }: Werkgeverregel,
  vandaag: string,
): Promise<Werkgeversbeeld> {
  const geldend = await new VerzuimOpslag(manager, sleutel).van(werknemerId);
  const gebeurtenissen = geldend.map(({ gebeurtenis }) => gebeurtenis);
  const bewijs = mijlpaalbewijzen(await new Dossierboek(manager, sleutel).lees(werknemerId));
  return werkgeversbeeldVan(eersteZiektedag, gebeurtenissen, vandaag, bewijs);
}

async function werktermenVan(
  { manager, sleutel }: Werkeenheid,
  werknemerId: string,
): Promise<WerkgeverDossier['werktermen']> {
  const gedeeld = await new TerugkoppelingOpslag(manager, sleutel).voorWerkgever(werknemerId);
  if (gedeeld === null) return null;
  return { datum: gedeeld.datum, functie: gedeeld.auteurFunctie, ...gedeeld.inhoud };
}

function toonRegel(regel: Werkgeverregel, beeld: Werkgeversbeeld, vandaag: string): Regel {
  return {
    id: regel.werknemerId,
    naam: regel.naam,
    week: beeld.week,
    totWeken: beeld.totWeken,
    coach: regel.coach,
    loop: beeld.loop,
    taken: beeld.mijlpalen.filter(({ taak }) => taak),
    bekekenVacatures: regel.momenten.length,
    perWeek: telPerWeek(regel.momenten.map(vandaagInNederland), vandaag),
  };
}
