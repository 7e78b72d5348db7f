import type { TrajectWeergave } from '@passend/contracts';
import { mijnTraject as teksten } from '../../shared/teksten/mijn-traject.js';
import { afspraakMet } from '../../shared/teksten/traject.js';
import { wanneerTekst } from './wanneer.js';

/** Something to do now, and the part of the page where that is. */
export interface NuTeDoen {
  readonly tekst: string;
  readonly anker: string;
}

const HOOGSTENS = 3;

/** What the werknemer can do now: at most three things, the nearest first. */
export function nuTeDoen({
  afspraken,
  oefeningen,
  ongelezen,
  gesloten,
  vandaag,
}: Pick<
  TrajectWeergave,
  'afspraken' | 'oefeningen' | 'ongelezen' | 'gesloten' | 'vandaag'
>): readonly NuTeDoen[] {
  if (gesloten) return [];
  const komt = afspraken.filter(({ staat, datum }) => staat === 'gepland' && datum >= vandaag);
  const open = oefeningen.filter(({ staat }) => staat === 'open');
  return [
    ...komt.slice(0, 1).map((afspraak) => ({
      tekst: teksten.nuAfspraak(wanneerTekst(afspraak), afspraakMet[afspraak.met]),
      anker: 'afspraken',
    })),
    ...(ongelezen === 0 ? [] : [{ tekst: teksten.nuBericht(ongelezen), anker: 'berichten' }]),
    ...open.map(({ titel }) => ({ tekst: teksten.nuOefening(titel), anker: 'oefeningen' })),
  ].slice(0, HOOGSTENS);
}
