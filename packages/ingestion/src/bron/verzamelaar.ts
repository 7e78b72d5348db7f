import type { Vacature } from '@passend/domain';
import { bouwVacature } from '../normaliseer/bouw-vacature.js';
import type { RuweVacature } from '../normaliseer/ruwe-vacature.js';
import type { Leesfout, Leesresultaat, Lijstdeel, Sluiting, Verwijzing } from './bronlezer.js';

/** No single answer of a source holds more vacancies than this; a feed beyond it is a fault. */
export const MAX_RECORDS = 100_000;

/** Collects what a reader finds, so that one bad record never costs the others. */
export class Verzamelaar {
  private readonly vacatures: Vacature[] = [];
  private readonly fouten: Leesfout[] = [];
  private readonly gesloten: Sluiting[] = [];
  private readonly verwijzingen: Verwijzing[] = [];
  private readonly gezien = new Map<string, string>();

  /** Normalises one record and keeps it; a record that is no vacancy becomes a fault. */
  voegToe(waar: string, ruw: RuweVacature): void {
    if (this.vacatures.length >= MAX_RECORDS) {
      this.fout(waar, 'te_veel', TE_VEEL);
      return;
    }
    const bouw = bouwVacature(ruw);
    if (bouw.gelukt) this.bewaar(bouw.vacature);
    else this.fout(waar, bouw.code, bouw.melding);
  }

  /** The same record twice is one; one id for several places (siblings) becomes an id per place. */
  private bewaar(vacature: Vacature): void {
    const kop = koptekst(vacature);
    const eerder = this.gezien.get(vacature.externId);
    if (eerder === kop) return;
    const externId =
      eerder === undefined ? vacature.externId : `${vacature.externId}#${kop}`.slice(0, 400);
    if (this.gezien.has(externId)) return;
    this.gezien.set(externId, kop);
    this.vacatures.push({ ...vacature, externId });
  }

  /** Runs the reading of one record; an unexpected shape costs only that record. */
  probeer(waar: string, lees: () => void): void {
    try {
      lees();
    } catch {
      this.fout(waar, 'onleesbaar', 'Dit deel heeft een vorm die de lezer niet kent.');
    }
  }

  fout(waar: string, code: string, melding: string): void {
    if (this.fouten.length < MAX_FOUTEN) this.fouten.push({ waar, code, melding });
  }

  sluit(sluiting: Sluiting): void {
    this.gesloten.push(sluiting);
  }

  verwijs(verwijzing: Verwijzing): void {
    this.verwijzingen.push(verwijzing);
  }

  /**
   * @param compleet the source gave its whole list, or this whole page of it; any fault takes the
   * proof away
   */
  resultaat(compleet: boolean, deel: Lijstdeel | null = null): Leesresultaat {
    return {
      deel,
      vacatures: this.vacatures,
      fouten: this.fouten,
      volledig: compleet && this.fouten.length === 0,
      gesloten: this.gesloten,
      verwijzingen: this.verwijzingen,
    };
  }
}

const MAX_FOUTEN = 1000;
const TE_VEEL = `De bron geeft meer dan ${MAX_RECORDS} vacatures in één antwoord; de rest is niet gelezen.`;

/** What tells two records with one id apart: the title and the places. */
function koptekst({ titel, werkplekken }: Vacature): string {
  return [titel, ...werkplekken.map((plek) => plek.naam)].join('|').toLowerCase();
}
