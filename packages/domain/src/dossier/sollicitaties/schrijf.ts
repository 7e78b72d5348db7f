import type { PlainDate } from '../../tijd/plain-date.js';
import { correctieVan, geldendeRegels } from '../correctie.js';
import { type Dossierregel, isSoort } from '../regel.js';
import type { Bestandverwijzing } from '../soorten/basis.js';
import type { Dossiergebeurtenis, DossiergebeurtenisVan } from '../soorten/index.js';
import type { Vacaturebewijs } from '../soorten/sollicitaties.js';
import type { Bewijssoort } from './bewijssoort.js';
import { beginstatussenVan, overgangenVan } from './overgang.js';
import type { Sollicitatie } from './sollicitatie.js';
import { type Sollicitatiestatus, STATUSREGELS } from './status.js';
import { type Sollicitatiewijze, tellingVan, WIJZEREGELS } from './wijze.js';

/** Why something cannot be written. */
export const SOLLICITATIEBEZWAREN = [
  'onbekend',
  'overgang_kan_niet',
  'reden_ontbreekt',
  'dag_komt_nog',
  'leeg_bewijs',
  'begin_blijft',
  'intussen_veranderd',
] as const;
export type Sollicitatiebezwaar = (typeof SOLLICITATIEBEZWAREN)[number];

/** What would be written, or why not. */
export type Schrijfuitkomst =
  | { readonly ok: true; readonly gebeurtenissen: readonly Dossiergebeurtenis[] }
  | { readonly ok: false; readonly bezwaar: Sollicitatiebezwaar };

/** What can be told of a sollicitatie itself. */
export interface Sollicitatiegegevens {
  readonly functie: string;
  readonly organisatie: string | null;
  readonly plaats: string | null;
  readonly url: string | null;
}

/** A step to take. */
export interface Stapinvoer {
  readonly naar: Sollicitatiestatus;
  readonly datum: PlainDate;
  readonly reden: string | null;
  readonly volgende: { readonly wat: string; readonly op: PlainDate | null } | null;
  /** The last step that its maker saw; when another came since, he first has to see that one. */
  readonly naStap?: string | undefined;
}

/** A sollicitatie to enter, with how it stands now. */
export interface NieuweSollicitatie extends Sollicitatiegegevens, Stapinvoer {
  readonly id: string;
  readonly wijze: Sollicitatiewijze;
  readonly vacature: Vacaturebewijs | null;
  readonly ingevoerdDoor: 'werknemer' | 'coach';
}

/** The events by which a sollicitatie enters the log. */
export function nieuweSollicitatie(nieuw: NieuweSollicitatie, vandaag: PlainDate): Schrijfuitkomst {
  const { id, wijze, vacature, ingevoerdDoor, datum, naar } = nieuw;
  if (!beginstatussenVan(wijze).includes(naar)) return nee('overgang_kan_niet');
  if (datum > vandaag) return nee('dag_komt_nog');
  const { functie, organisatie, plaats, url } = nieuw;
  const telt = tellingVan(wijze, nieuw);
  const begin: DossiergebeurtenisVan<'sollicitatie_gesignaleerd'> = {
    soort: 'sollicitatie_gesignaleerd',
    datum,
    over: id,
    werkgever: { wijze },
    uwv: { wijze, telt, functie, organisatie, plaats, url, vacature, ingevoerdDoor },
    prive: null,
  };
  if (naar === 'gesignaleerd') return ja(begin);
  if (mistReden(nieuw)) return nee('reden_ontbreekt');
  return ja(begin, stapVan({ id, wijze, telt, stappen: [] }, nieuw));
}

/** The event by which a sollicitatie comes further or ends. */
export function zetStap(
  sollicitatie: Sollicitatie | undefined,
  stap: Stapinvoer,
  vandaag: PlainDate,
): Schrijfuitkomst {
  if (sollicitatie === undefined) return nee('onbekend');
  if (isVeranderd(sollicitatie, stap.naStap)) return nee('intussen_veranderd');
  if (!overgangenVan(sollicitatie.wijze, sollicitatie.status).includes(stap.naar))
    return nee('overgang_kan_niet');
  if (stap.datum > vandaag) return nee('dag_komt_nog');
  if (mistReden(stap)) return nee('reden_ontbreekt');
  return ja(stapVan(sollicitatie, stap));
}

/** Evidence to keep. */
export interface Bewijsinvoer {
  readonly bewijs: Bewijssoort;
  readonly datum: PlainDate;
  readonly tekst: string | null;
  readonly bestand: Bestandverwijzing | null;
  /** For the werknemer alone; only he can ask for it. */
  readonly alleenVoorMij: boolean;
}

/** The event that keeps evidence with a sollicitatie. */
export function voegBewijsToe(
  sollicitatie: Sollicitatie | undefined,
  { bewijs, datum, tekst, bestand, alleenVoorMij }: Bewijsinvoer,
  vandaag: PlainDate,
): Schrijfuitkomst {
  if (sollicitatie === undefined) return nee('onbekend');
  if (tekst === null && bestand === null) return nee('leeg_bewijs');
  if (datum > vandaag) return nee('dag_komt_nog');
  const inhoud = { bewijs, tekst, bestand };
  return ja({
    soort: 'sollicitatie_bewijs',
    datum,
    over: sollicitatie.id,
    werkgever: alleenVoorMij ? null : { bewijs },
    uwv: alleenVoorMij ? null : inhoud,
    prive: alleenVoorMij ? { ...inhoud, gedeeldMetCoach: false } : null,
  });
}

/** Puts other details in the place of those that were wrong; how it was done stays as it was. */
export function wijzigGegevens(
  regels: readonly Dossierregel[],
  sollicitatie: Sollicitatie | undefined,
  { functie, organisatie, plaats, url }: Sollicitatiegegevens,
  { datum, reden }: Terugname,
): Schrijfuitkomst {
  const regel = regels.find(({ id }) => id === sollicitatie?.regelId);
  if (regel === undefined || !isSoort(regel, 'sollicitatie_gesignaleerd')) return nee('onbekend');
  const { gebeurtenis } = regel;
  return ja(correctieVan(regel, { datum, reden, vervangen: true }), {
    ...gebeurtenis,
    uwv: { ...gebeurtenis.uwv, functie, organisatie, plaats, url },
  });
}

/** Why something is taken back, and on which day. */
export interface Terugname {
  readonly datum: PlainDate;
  readonly reden: string;
}

/**
 * Takes back the last step: who pressed the wrong button goes one step back.
 * @param stapId the step that is meant; when it is no longer the last, nothing is taken back
 */
export function neemStapTerug(
  regels: readonly Dossierregel[],
  sollicitatie: Sollicitatie | undefined,
  terugname: Terugname,
  stapId?: string,
): Schrijfuitkomst {
  if (sollicitatie === undefined) return nee('onbekend');
  if (isVeranderd(sollicitatie, stapId)) return nee('intussen_veranderd');
  if (sollicitatie.stappen.length < 2) return nee('begin_blijft');
  const laatste = sollicitatie.stappen.at(-1)?.regelId;
  return neemTerug(
    regels.filter(({ id }) => id === laatste),
    terugname,
  );
}

/** Takes back one piece of evidence. */
export function neemBewijsTerug(
  regels: readonly Dossierregel[],
  sollicitatie: Sollicitatie | undefined,
  regelId: string,
  terugname: Terugname,
): Schrijfuitkomst {
  const heeft = sollicitatie?.bewijzen.some((bewijs) => bewijs.regelId === regelId) ?? false;
  if (!heeft) return nee('onbekend');
  return neemTerug(
    regels.filter(({ id }) => id === regelId),
    terugname,
  );
}

/** Takes back a sollicitatie that was entered by mistake, with all that was written with it. */
export function neemSollicitatieTerug(
  regels: readonly Dossierregel[],
  sollicitatie: Sollicitatie | undefined,
  terugname: Terugname,
): Schrijfuitkomst {
  if (sollicitatie === undefined) return nee('onbekend');
  const eigen = geldendeRegels(regels).filter(
    ({ gebeurtenis }) => gebeurtenis.over === sollicitatie.id,
  );
  return neemTerug(eigen, terugname);
}

function neemTerug(regels: readonly Dossierregel[], { datum, reden }: Terugname): Schrijfuitkomst {
  if (regels.length === 0) return nee('onbekend');
  return ja(...regels.map((regel) => correctieVan(regel, { datum, reden, vervangen: false })));
}

type Teller = Pick<Sollicitatie, 'id' | 'wijze' | 'telt'> & {
  readonly stappen: readonly Pick<Sollicitatie['stappen'][number], 'status'>[];
};

function stapVan(
  teller: Teller,
  { naar, datum, reden, volgende }: Stapinvoer,
): DossiergebeurtenisVan<'sollicitatie_stap'> {
  return {
    soort: 'sollicitatie_stap',
    datum,
    over: teller.id,
    werkgever: { resultaat: STATUSREGELS[naar].resultaat, telt: teltAls(teller, naar) },
    uwv: { naar, reden, volgende },
    prive: null,
  };
}

/**
 * What a step adds to the effort: the first step in which something was done counts as the thing itself,
 * and each talk after that once more, as an interview when it is an application.
 */
function teltAls({ wijze, telt, stappen }: Teller, naar: Sollicitatiestatus) {
  if (!STATUSREGELS[naar].gedaan) return null;
  const eerste = !stappen.some(({ status }) => STATUSREGELS[status].gedaan);
  if (eerste) return { wijze, als: telt };
  if (naar !== 'gesprek_gevoerd') return null;
  const isGesprek = WIJZEREGELS[wijze].begin === 'gesprek_gevoerd';
  return telt === 'sollicitatie' && !isGesprek
    ? { wijze: 'sollicitatiegesprek' as const, als: telt }
    : { wijze, als: telt };
}

/** Whether another step came after the one that somebody saw; who saw none in particular, never. */
function isVeranderd({ stappen }: Sollicitatie, gezien: string | undefined): boolean {
  return gezien !== undefined && stappen.at(-1)?.regelId !== gezien;
}

function mistReden({ naar, reden }: Stapinvoer): boolean {
  return STATUSREGELS[naar].redenVerplicht && reden === null;
}

function ja(...gebeurtenissen: readonly Dossiergebeurtenis[]): Schrijfuitkomst {
  return { ok: true, gebeurtenissen };
}

function nee(bezwaar: Sollicitatiebezwaar): Schrijfuitkomst {
  return { ok: false, bezwaar };
}
