import { plaatsenVersie } from '@passend/domain';
import { beroepenVersie } from '../beroepen/index.js';
import { BondigeTabel } from './bondige-tabel.js';
import type { Tabelinhoud } from './kolomtabel.js';
import { type Tabelwaarde, vulTabel } from './vul-tabel.js';
import type { Woordenboek } from './woordenboek.js';

/** Of all tables that are kept together: those of some thousands of clients. */
const MEESTE_BYTES = 96_000_000;

interface Bewaard {
  readonly tabel: BondigeTabel;
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
  private bytes = 0;
  private gemaaktMet = '';

  /**
   * @param sleutel equal for equal tables only; names the dictionary as well
   * @param oordeel judges one value; asked for values that it was not asked for before
   */
  neem<T>(sleutel: string, boek: Woordenboek<T>, oordeel: (waarde: T) => Tabelwaarde): Tabelinhoud {
    this.vergeetAndereTabellen();
    const bekend = this.perSleutel.get(sleutel);
    if (bekend?.stand === boek.stand) return bekend.tabel.open();
    const eerder = bekend && { inhoud: bekend.tabel.open(), stand: bekend.stand };
    const inhoud = vulTabel(boek, oordeel, eerder ?? null);
    this.bewaar(sleutel, { tabel: new BondigeTabel(inhoud), stand: boek.stand });
    return inhoud;
  }

  /** When there is no room, those that were made first go; a map keeps that order. */
  private bewaar(sleutel: string, nieuw: Bewaard): void {
    this.bytes += nieuw.tabel.bytes - (this.perSleutel.get(sleutel)?.tabel.bytes ?? 0);
    this.perSleutel.delete(sleutel);
    this.perSleutel.set(sleutel, nieuw);
    for (const [oudste, { tabel }] of this.perSleutel) {
      if (this.bytes <= MEESTE_BYTES || oudste === sleutel) return;
      this.perSleutel.delete(oudste);
      this.bytes -= tabel.bytes;
    }
  }

  /** What occupations and places mean is laid down outside the index. */
  private vergeetAndereTabellen(): void {
    const nu = `${beroepenVersie()} ${plaatsenVersie()}`;
    if (nu === this.gemaaktMet) return;
    this.perSleutel.clear();
    this.bytes = 0;
    this.gemaaktMet = nu;
  }
}
