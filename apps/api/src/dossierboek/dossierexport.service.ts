import { Inject, Injectable } from '@nestjs/common';
import type { Exportontvanger, Exportvraag } from '@passend/contracts';
import type { Permissie } from '@passend/domain';
import { type Bestanden, type Bundelbron, bewijsVoor, maakBundel } from '@passend/dossier';
import {
  type Boekregel,
  BsnOpslag,
  BureauEntiteit,
  CaseloadOpslag,
  type Onderteken,
  OndertekeningOpslag,
} from '@passend/infra';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller, telMee } from '../gedeeld/teller.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { Drukker } from '../rapporten/drukker.js';
import { rapportbestanden } from '../rapporten/rapportbestanden.js';
import type { Drukwerk } from '../rapporten/rapportblad.js';
import { EigenDossier } from '../rechten/eigen-dossier.js';
import { grondVan } from '../toegang/grond.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { DossierboekService, type OpenBoek } from './dossierboek.service.js';
import { eersteFout } from './keur-keten.js';

const UUR_S = 60 * 60;
const PER_UUR = 20;
/** Exports that are made at the same moment. */
const TEGELIJK = 4;
/** All evidence together, as it is held in memory. */
const MAX_BYTES = 200 * 1024 * 1024;

/** An export, and the day that stands in its name. */
export interface Dossierexport {
  readonly dag: string;
  readonly zip: Uint8Array;
}

/** Everything that an export is made of, read in one transaction. */
interface Gelezen {
  readonly bron: Bundelbron;
  readonly ontvanger: Exportontvanger;
  readonly op: Date;
  readonly bestanden: Bestanden;
  readonly drukwerk: readonly Drukwerk[];
  readonly onderteken: Onderteken;
}

/** Makes exports of a dossier: for the werknemer, the UWV or the employer, all from one source. */
@Injectable()
export class DossierexportService {
  private readonly perUur: RateLimiterPostgres;
  #bezig = 0;

  constructor(
    private readonly boek: DossierboekService,
    private readonly eigen: EigenDossier,
    private readonly log: Toegangslog,
    private readonly drukker: Drukker,
    bron: DataSource,
    @Inject(KLOK) private readonly klok: Klok,
  ) {
    this.perUur = maakTeller(bron, { naam: 'dossierexport', hoogstens: PER_UUR, seconden: UUR_S });
  }

  /**
   * For a coach or an employer; what is private of the werknemer is for nobody but himself.
   * @throws Weigering (403) when this role does not get this export; (409) when the chain does not hold
   */
  async maak(
    actor: ActorGegevens,
    werknemerId: string,
    permissie: Permissie,
    vraag: Exportvraag,
  ): Promise<Dossierexport> {
    if (vraag.voor === 'werknemer') throw Weigering.geenToegang();
    await telMee(this.perUur, actor.id);
    return this.#eenVanWeinigen(async () =>
      this.#maak(
        await this.boek.open(actor, werknemerId, permissie, (open) =>
          this.lees(actor, open, vraag),
        ),
      ),
    );
  }

  /** For the werknemer himself, who may see what others get as well. */
  async maakEigen(actor: ActorGegevens, vraag: Exportvraag): Promise<Dossierexport> {
    await telMee(this.perUur, actor.id);
    return this.#eenVanWeinigen(async () =>
      this.#maak(
        await this.eigen.open(actor, 'eigen-dossier:exporteren', (open) =>
          this.lees(actor, this.boek.boekVan(actor, open), vraag),
        ),
      ),
    );
  }

  /** An export is held in memory while its reports are printed, so there are never many of them. */
  async #eenVanWeinigen<T>(werk: () => Promise<T>): Promise<T> {
    if (this.#bezig >= TEGELIJK) throw Weigering.drukkerijVol();
    this.#bezig += 1;
    try {
      return await werk();
    } finally {
      this.#bezig -= 1;
    }
  }

  /** After the transaction: prints, packs and signs. */
  async #maak(gelezen: Gelezen): Promise<Dossierexport> {
    const { bron, ontvanger, op, drukwerk, onderteken } = gelezen;
    const bestanden: Record<string, Uint8Array> = { ...gelezen.bestanden };
    for (const { naam, blad } of drukwerk) bestanden[naam] = await this.drukker.druk(blad);
    const zip = maakBundel(bron, ontvanger, op.toISOString(), bestanden, onderteken);
    return { dag: vandaagInNederland(op), zip };
  }

  private async lees(
    actor: ActorGegevens,
    open: OpenBoek,
    { voor: ontvanger, zonderBsn }: Exportvraag,
  ): Promise<Gelezen> {
    const { boek, plek, manager, sleutel, client } = open;
    const { werknemerId, bureauId, op } = plek;
    const regels = await boek.leesBoek(werknemerId);
    const ondertekening = new OndertekeningOpslag(manager, sleutel);
    const fout = await eersteFout(werknemerId, regels, ondertekening);
    if (fout !== null) throw ketenGebroken(fout);
    const onderteken = await ondertekening.open(bureauId, op);
    const kop = regels.at(-1)?.schakel;
    if (kop !== undefined) await ondertekening.tekenKop(plek, kop, onderteken);
    const { naam } = await manager.findOneByOrFail(BureauEntiteit, { id: bureauId });
    const bron = {
      dossier: werknemerId,
      bureau: { id: bureauId, naam },
      betrokkene: {
        naam: client.werknemer.naam,
        eersteZiektedag: client.werknemer.eersteZiektedag,
        ...(await this.bsnVoor(actor, open, ontvanger, zonderBsn)),
      },
      namen: await new CaseloadOpslag(manager).namen(regels.map(({ regel }) => regel.door.id)),
      boek: regels,
    };
    const rapporten = await rapportbestanden(open, ontvanger, bron.betrokkene.bsn);
    const bestanden = { ...(await leesBewijs(open, regels, ontvanger)), ...rapporten.teksten };
    return { bron, ontvanger, op, bestanden, drukwerk: rapporten.drukwerk, onderteken };
  }

  /**
   * The UWV asks the BSN on each paper: without it no export is made for them, unless somebody says why.
   * @throws Weigering (409) when it is not there, and no reason is given
   */
  private async bsnVoor(
    actor: ActorGegevens,
    open: OpenBoek,
    ontvanger: Exportontvanger,
    waarom: string | undefined,
  ): Promise<Pick<Bundelbron['betrokkene'], 'bsn' | 'zonderBsn'>> {
    if (ontvanger !== 'uwv') return { bsn: null };
    const bsn = await this.bsn(actor, open);
    if (bsn !== null) return { bsn };
    if (waarom === undefined) throw zonderNummer();
    return { bsn, zonderBsn: waarom };
  }

  /** The whole number goes out: that stands in the log as every look at it. */
  private async bsn(actor: ActorGegevens, open: OpenBoek): Promise<string | null> {
    const { werknemerId } = open.plek;
    const gevonden = await new BsnOpslag(open.manager, open.sleutel).van(werknemerId);
    if (gevonden === null) return null;
    await this.log.schrijf(open, actor, {
      wat: 'bsn:tonen',
      doel: 'bsn_uwv',
      werknemerId,
      objectSoort: 'bsn',
      objectId: werknemerId,
      ...grondVan(actor, open.client, vandaagInNederland(this.klok())),
    });
    return gevonden.bsn;
  }
}

async function leesBewijs(
  { bestanden, plek }: OpenBoek,
  regels: readonly Boekregel[],
  ontvanger: Exportontvanger,
): Promise<Bestanden> {
  const gelezen: Record<string, Uint8Array> = {};
  let totaal = 0;
  for (const { naam, verwijzing } of bewijsVoor(ontvanger, regels)) {
    totaal += verwijzing.grootte;
    if (totaal > MAX_BYTES)
      throw Weigering.botst(
        'dossier_te_groot',
        'Er zit te veel bewijs in dit dossier voor een bestand.',
      );
    const bestand = await bestanden.lees(plek.werknemerId, verwijzing.id);
    if (bestand === null || bestand.sha256 !== verwijzing.sha256)
      throw Weigering.botst(
        'bewijs_ontbreekt',
        `Een bewijsstuk ontbreekt (${naam}). Er is geen export gemaakt.`,
      );
    gelezen[naam] = bestand.bytes;
  }
  return gelezen;
}

function zonderNummer(): Weigering {
  return Weigering.botst(
    'bsn_ontbreekt',
    'Het BSN is niet ingevuld. Het UWV vraagt het op elk stuk. Vul het in bij de cliënt, of schrijf op waarom de export zonder BSN gaat.',
  );
}

function ketenGebroken(nummer: number): Weigering {
  return Weigering.botst(
    'keten_gebroken',
    `Dit dossier klopt niet vanaf gebeurtenis ${nummer}. Er is geen export gemaakt. Meld dit bij de beheerder.`,
  );
}
