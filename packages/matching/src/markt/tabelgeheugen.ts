import { plaatsenVersie } from '@passend/domain';
import { beroepenVersie } from '../beroepen/index.js';
import type { Tabelinhoud } from './kolomtabel.js';
import { type Tabelwaarde, vulTabel } from './vul-tabel.js';
import type { Woordenboek } from './woordenboek.js';

/** Ids in all tables that are kept together; each takes some twenty bytes. */
const MEESTE_IDS = 4_000_000;

interface Bewaard {
  readonly inhoud: Tabelinhoud;
  /** State of the dictionary that it was made from. */
  readonly stand: number;
}

/**
 * Tables of limits and of parts of a zoekprofiel, for the next time and for everybody who has the
 * same. A table is brought up to date by judging the values that came since; one that was handed out
 * stays as it was. For the dictionaries of one index.
 */
export class Tabelgeheugen {
  private readonly perSleutel = new Map<string, Bewaard>();
  private ids = 0;
  private gemaaktMet = '';

  /**
   * @param sleutel equal for equal tables only; names the dictionary as well
   * @param oordeel judges one value; asked for values that it was not asked for before
   */
  neem<T>(sleutel: string, boek: Woordenboek<T>, oordeel: (waarde: T) => Tabelwaarde): Tabelinhoud {
    this.vergeetAndereTabellen();
    const bekend = this.perSleutel.get(sleutel);
    if (bekend?.stand === boek.stand) return bekend.inhoud;
    const inhoud = vulTabel(boek, oordeel, bekend ?? null);
    this.bewaar(sleutel, { inhoud, stand: boek.stand }, bekend?.inhoud.pakketten.length ?? 0);
    return inhoud;
  }

  private bewaar(sleutel: string, nieuw: Bewaard, plaats: number): void {
    this.ids += nieuw.inhoud.pakketten.length - plaats;
    if (this.ids > MEESTE_IDS) {
      this.perSleutel.clear();
      this.ids = nieuw.inhoud.pakketten.length;
    }
    this.perSleutel.set(sleutel, nieuw);
  }

  /** What occupations and places mean is laid down outside the index. */
  private vergeetAndereTabellen(): void {
    const nu = `${beroepenVersie()} ${plaatsenVersie()}`;
    if (nu === this.gemaaktMet) return;
    this.perSleutel.clear();
    this.ids = 0;
    this.gemaaktMet = nu;
  }
}
