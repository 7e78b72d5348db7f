import { setImmediate as anderenEerst } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { CaseloadRij, CaseloadWeek, MatchTelling } from '@passend/contracts';
import { type Dossierregel, type Inspanningsweek, laatsteWeken } from '@passend/domain';
import {
  BeoordelingOpslag,
  BureauOpslag,
  CaseloadOpslag,
  Dossierboek,
  DossierOpslag,
  type GeldendeGebeurtenis,
  type OpenBeoordeling,
  type TrajectfaseRij,
  TrajectOpslag,
  VersleutelingFout,
  VerzuimOpslag,
  type Werkeenheid,
  type WerknemerMetRelaties,
} from '@passend/infra';
import type { Persoon } from '@passend/matching';
import { ZodError } from 'zod';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { inspanningUit } from '../inspanning/inspanning.bron.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { type GelezenPersoon, leesPersonen } from '../markt/persoon.js';
import { Tellingen } from '../markt/tellingen.js';
import { klokstandUit } from '../tijdlijn/klokstand.js';
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

/** What was read of one client. */
interface Gelezen {
  readonly persoon: GelezenPersoon | null;
  readonly beoordelingen: readonly OpenBeoordeling[];
  readonly bekekenOp: Date | null;
  readonly regels: readonly Dossierregel[];
  readonly geldend: readonly GeldendeGebeurtenis[];
  readonly fasen: readonly TrajectfaseRij[];
}

/** What is left of a client whose file cannot be opened. */
const NIETS_GELEZEN: Gelezen = {
  persoon: null,
  beoordelingen: [],
  bekekenOp: null,
  regels: [],
  geldend: [],
  fasen: [],
};

/** The clients of a coach with what the market has for each. */
@Injectable()
export class CaseloadService {
  private readonly logger = new Logger(CaseloadService.name);

  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly tellingen: Tellingen,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  async toon(actor: ActorGegevens): Promise<CaseloadRij[]> {
    const vandaag = vandaagInNederland(this.klok());
    const regels = await this.bureaus.in(actor.bureauId, async (eenheid) => {
      const alle = await new CaseloadOpslag(eenheid.manager).vanGebruiker(actor.id);
      const clienten = alle.filter(
        (client) =>
          magDeze(actor, client, 'caseload:lezen', vandaag) && !isBeeindigd(client, vandaag),
      );
      return clienten.length === 0 ? [] : this.lees(eenheid, clienten, actor);
    });
    const rijen: CaseloadRij[] = [];
    for (const regel of regels) rijen.push({ ...regel.rij, telling: await this.tel(regel) });
    return rijen;
  }

  /** When one client cannot be read each is read alone, so that the others are there. */
  private async lees(
    eenheid: Werkeenheid,
    clienten: readonly WerknemerMetRelaties[],
    actor: ActorGegevens,
  ): Promise<Regel[]> {
    const vandaag = vandaagInNederland(this.klok());
    // The numbers of a row rest on the limits of the client, so this is a look at his file.
    const blikken = clienten.map((client) => ({
      wat: 'caseload:lezen',
      doel: 'matching',
      werknemerId: client.werknemer.id,
      ...grondVan(actor, client, vandaag),
    }));
    await this.log.schrijfAlle(eenheid, actor, blikken);
    try {
      return await this.leesSamen(eenheid, clienten, actor);
    } catch (fout) {
      if (!isOnleesbaar(fout)) throw fout;
      const regels: Regel[] = [];
      for (const client of clienten) regels.push(await this.leesEen(eenheid, client, actor));
      return regels;
    }
  }

  private async leesEen(
    eenheid: Werkeenheid,
    client: WerknemerMetRelaties,
    actor: ActorGegevens,
  ): Promise<Regel> {
    const vandaag = vandaagInNederland(this.klok());
    try {
      const [regel] = await this.leesSamen(eenheid, [client], actor);
      return regel ?? maakRegel(client, vandaag, NIETS_GELEZEN);
    } catch (fout) {
      if (!isOnleesbaar(fout)) throw fout;
      // Which one does not belong in a log; the command finds it.
      this.logger.error(
        `a file in a caseload cannot be read (${fout.name}): passend sleutels controleer`,
      );
      const { rij, ...regel } = maakRegel(client, vandaag, NIETS_GELEZEN);
      return { ...regel, rij: { ...rij, leesbaar: false } };
    }
  }

  /** All clients together: one statement for each kind of row, however many clients there are. */
  private async leesSamen(
    eenheid: Werkeenheid,
    clienten: readonly WerknemerMetRelaties[],
    actor: ActorGegevens,
  ): Promise<Regel[]> {
    const vandaag = vandaagInNederland(this.klok());
    const { manager, sleutel } = eenheid;
    const ids = clienten.map(({ werknemer }) => werknemer.id);
    await sleutel.haalDossiers(ids);
    const personen = await leesPersonen(eenheid, ids, vandaag);
    const beoordelingen = await new BeoordelingOpslag(manager, sleutel).vanAllen(ids);
    const bezoeken = await new DossierOpslag(manager, sleutel).laatsteBezoeken(actor.id);
    const regels = await new Dossierboek(manager, sleutel).leesAllen(ids);
    const verzuim = await new VerzuimOpslag(manager, sleutel).vanAllen(ids);
    const fasen = await new TrajectOpslag(manager, sleutel).fasenVanAllen(ids);
    return clienten.map((client) => {
      const { id } = client.werknemer;
      return maakRegel(client, vandaag, {
        persoon: personen.get(id) ?? null,
        beoordelingen: [...(beoordelingen.get(id)?.values() ?? [])],
        bekekenOp: bezoeken.get(id) ?? null,
        regels: regels.get(id) ?? [],
        geldend: verzuim.get(id) ?? [],
        fasen: fasen.get(id) ?? [],
      });
    });
  }

  /** After each count that had to be made, others have their turn: a count holds up the process. */
  private async tel({ persoon, bekekenOp }: Regel): Promise<MatchTelling | null> {
    const geteld = persoon && this.tellingen.tel(persoon, bekekenOp);
    if (geteld === null) return null;
    if (!geteld.bekend) await anderenEerst();
    return geteld.telling;
  }
}

function maakRegel(client: WerknemerMetRelaties, vandaag: string, gelezen: Gelezen): Regel {
  const { persoon, bekekenOp, beoordelingen } = gelezen;
  const { id, naam, eersteZiektedag } = client.werknemer;
  const inspanning = inspanningUit(client, gelezen);
  return {
    persoon,
    bekekenOp,
    rij: {
      id,
      naam,
      leesbaar: true,
      ...klokstandUit({ eersteZiektedag, ...gelezen }, vandaag),
      doelberoepen: persoon?.zoekprofiel.doelberoepen ?? [],
      woonplaats: persoon?.zoekprofiel.woonplaats ?? null,
      beoordeeld: telBeoordelingen(beoordelingen),
      belastbaarheid: persoon && toonDocument(persoon),
      laatstBekeken: bekekenOp?.toISOString() ?? null,
      inspanning: laatsteWeken(inspanning, vandaag, WEKEN).map(toonWeek),
    },
  };
}

/** Its key is gone or its bytes are not what was written. */
function isOnleesbaar(fout: unknown): fout is VersleutelingFout | ZodError {
  return fout instanceof VersleutelingFout || fout instanceof ZodError;
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
