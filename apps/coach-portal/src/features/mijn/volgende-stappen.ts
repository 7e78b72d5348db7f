import type { MijnMatches, SollicitatieWeergave } from '@passend/contracts';
import type { Rapportstatus, Sollicitatiestatus } from '@passend/domain';
import { mijn } from '../../shared/teksten/mijn.js';
import { volgendeTekst } from '../sollicitaties/volgende-tekst.js';

export interface Stap {
  readonly titel: string;
  readonly uitleg: string;
  readonly naar: 'vacatures' | 'werkgever' | 'rapporten' | { readonly sollicitatie: string } | null;
}

const HOOGSTENS = 3;

interface Gelezen {
  readonly status: Rapportstatus;
}

/** As long as a vacancy stands here in the log, the werknemer has not chosen yet. */
const ONGEKOZEN: readonly Sollicitatiestatus[] = ['gesignaleerd', 'beoordeeld'];

/** Parts the vacancies into those to choose from, those in the log, and those he would rather not. */
export function naarKeuze(
  matches: MijnMatches['matches'],
  sollicitaties: readonly SollicitatieWeergave[] = [],
): Readonly<Record<'kiezen' | 'gekozen' | 'liever_niet', MijnMatches['matches']>> {
  const status = new Map(sollicitaties.map((een) => [een.vacatureId, een.status]));
  const van = (keuze: 'kiezen' | 'gekozen' | 'liever_niet') =>
    matches.filter(({ vacatureId }) => keuzeBij(status.get(vacatureId)) === keuze);
  return { kiezen: van('kiezen'), gekozen: van('gekozen'), liever_niet: van('liever_niet') };
}

function keuzeBij(status: Sollicitatiestatus | undefined) {
  if (status === undefined || ONGEKOZEN.includes(status)) return 'kiezen';
  return status === 'ingetrokken_door_werknemer' ? 'liever_niet' : 'gekozen';
}

/**
 * What somebody can do now: never more than three things, and never nothing.
 * @param sollicitaties the newest first; of those that wait for him one is shown
 */
export function volgendeStappen(
  matches: MijnMatches['matches'],
  sollicitaties: readonly SollicitatieWeergave[] = [],
  rapporten: readonly Gelezen[] = [],
): readonly Stap[] {
  const eigen = [...uitRapporten(rapporten), ...uitSollicitaties(sollicitaties)];
  const gewoon = uitVacatures(naarKeuze(matches, sollicitaties).kiezen);
  if (eigen.length === 0) return gewoon;
  // Who has something to do is not told to wait.
  return [...eigen, ...gewoon.filter(({ titel }) => titel !== mijn.stap.leeg)].slice(0, HOOGSTENS);
}

function uitRapporten(rapporten: readonly Gelezen[]): readonly Stap[] {
  if (!rapporten.some(({ status }) => status === 'ter_inzage')) return [];
  return [{ titel: mijn.stap.rapport, uitleg: mijn.stap.rapportUitleg, naar: 'rapporten' }];
}

function uitSollicitaties(sollicitaties: readonly SollicitatieWeergave[]): readonly Stap[] {
  const eerste = sollicitaties.find(({ volgende }) => volgende.groep === 'nu');
  if (eerste === undefined) return [];
  const { id, functie } = eerste;
  const titel = mijn.stap.sollicitatie(functie);
  return [{ titel, uitleg: volgendeTekst(eerste, true), naar: { sollicitatie: id } }];
}

function uitVacatures(matches: MijnMatches['matches']): readonly Stap[] {
  const open = matches.filter((match) => match.live).length;
  const { stap } = mijn;
  const privacy: Stap = { titel: stap.privacy, uitleg: stap.privacyUitleg, naar: 'werkgever' };
  if (open === 0) return [{ titel: stap.leeg, uitleg: stap.leegUitleg, naar: null }, privacy];
  return [
    { titel: stap.lees(open), uitleg: stap.leesUitleg, naar: 'vacatures' },
    { titel: stap.vertel, uitleg: stap.vertelUitleg, naar: 'vacatures' },
    privacy,
  ];
}
