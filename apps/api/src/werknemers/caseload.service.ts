import { Inject, Injectable } from '@nestjs/common';
import type { CaseloadRij, CaseloadWeek, MatchTelling } from '@passend/contracts';
import { type Inspanningsweek, laatsteWeken } from '@passend/domain';
import {
  BeoordelingOpslag,
  BureauOpslag,
  CaseloadOpslag,
  DossierOpslag,
  type OpenBeoordeling,
  VacatureLeesmodel,
  type Werkeenheid,
  type WerknemerMetRelaties,
} from '@passend/infra';
import type { Persoon } from '@passend/matching';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { leesZonderMarkt } from '../inspanning/inspanning.bron.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { Markt } from '../markt/markt.js';
import { type GelezenPersoon, leesPersoon } from '../markt/persoon.js';
import { klokstandVan } from '../tijdlijn/klokstand.js';
import { isBeeindigd, magDeze } from '../toegang/dossiertoegang.js';
import { grondVan } from '../toegang/grond.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { telOpen, toonStand } from './belastbaarheid.weergave.js';

/** Weeks of effort in a row. */
const WEKEN = 4;

/** What the database knows of a client, before the market is asked. */
interface Regel {
  readonly rij: Omit<CaseloadRij, 'telling'>;
  readonly persoon: Persoon | null;
  readonly bekekenOp: Date | null;
}

/** The clients of a coach with what the market has for each. */
@Injectable()
export class CaseloadService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly markt: Markt,
    private readonly log: Toegangslog,
    private readonly vacatures: VacatureLeesmodel,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  async toon(actor: ActorGegevens): Promise<CaseloadRij[]> {
    const vandaag = vandaagInNederland(this.klok());
    const regels = await this.bureaus.in(actor.bureauId, async (eenheid) => {
      const clienten = await new CaseloadOpslag(eenheid.manager).vanGebruiker(actor.id);
      const regels: Regel[] = [];
      for (const client of clienten) {
        if (!magDeze(actor, client, 'caseload:lezen', vandaag)) continue;
        if (isBeeindigd(client, vandaag)) continue;
        regels.push(await this.lees(eenheid, client, actor));
      }
      return regels;
    });
    const rijen: CaseloadRij[] = [];
    for (const regel of regels) rijen.push({ ...regel.rij, telling: await this.tel(regel) });
    return rijen;
  }

  private async lees(
    { manager, sleutel }: Werkeenheid,
    client: WerknemerMetRelaties,
    actor: ActorGegevens,
  ): Promise<Regel> {
    const { werknemer } = client;
    const vandaag = vandaagInNederland(this.klok());
    const dossier = new DossierOpslag(manager, sleutel);
    // The numbers of a row rest on the limits of the client, so this is a look at his file.
    await this.log.schrijf({ manager, sleutel }, actor, {
      wat: 'caseload:lezen',
      doel: 'matching',
      werknemerId: werknemer.id,
      ...grondVan(actor, client, vandaag),
    });
    const persoon = await leesPersoon({ manager, sleutel }, werknemer.id, vandaag);
    const beoordelingen = await new BeoordelingOpslag(manager, sleutel).van(werknemer.id);
    const bekekenOp = await dossier.laatsteBezoek(actor.id, werknemer.id);
    const inspanning = await leesZonderMarkt({ manager, sleutel }, client);
    return {
      persoon,
      bekekenOp,
      rij: {
        id: werknemer.id,
        naam: werknemer.naam,
        ...(await klokstandVan({ manager, sleutel }, werknemer, vandaag)),
        doelberoepen: persoon?.zoekprofiel.doelberoepen ?? [],
        woonplaats: persoon?.zoekprofiel.woonplaats ?? null,
        beoordeeld: telBeoordelingen([...beoordelingen.values()]),
        belastbaarheid: persoon && toonDocument(persoon),
        laatstBekeken: bekekenOp?.toISOString() ?? null,
        inspanning: laatsteWeken(inspanning, vandaag, WEKEN).map(toonWeek),
      },
    };
  }

  private async tel({ persoon, bekekenOp }: Regel): Promise<MatchTelling | null> {
    if (persoon === null || !this.markt.klaar) return null;
    const nieuw = bekekenOp === null ? new Set<number>() : await this.vacatures.nieuwNa(bekekenOp);
    const uitslag = this.markt.index.beoordeel(persoon);
    const afgevallen = uitslag.tel({ afgevallen: true });
    return {
      overwogen: uitslag.overwogen,
      inBeeld: uitslag.overwogen - afgevallen,
      past: uitslag.tel({ afgevallen: false, uitkomsten: ['past'] }),
      mogelijk: uitslag.tel({ afgevallen: false, uitkomsten: ['mogelijk'] }),
      afgevallen,
      nieuw: uitslag.tel({ afgevallen: false, ids: nieuw }),
    };
  }
}

function toonWeek(week: Inspanningsweek): CaseloadWeek {
  const { maandag, sollicitaties, activiteiten, norm } = week;
  return {
    maandag,
    sollicitaties: sollicitaties.aantal,
    activiteiten: activiteiten.aantal,
    norm: norm.vraagt ? norm.minste : null,
  };
}

function toonDocument({ document, passages, peildatum }: GelezenPersoon) {
  return { ...toonStand(document, peildatum), teBeoordelen: telOpen(passages) };
}

function telBeoordelingen(beoordelingen: readonly OpenBeoordeling[]): CaseloadRij['beoordeeld'] {
  const tel = (soort: OpenBeoordeling['beoordeling']) =>
    beoordelingen.filter(({ beoordeling }) => beoordeling === soort).length;
  return {
    geschikt: tel('geschikt'),
    bespreken: tel('bespreken'),
    niet_geschikt: tel('niet_geschikt'),
  };
}
