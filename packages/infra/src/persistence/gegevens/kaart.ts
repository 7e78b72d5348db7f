import type { Bewaarklasse } from '@passend/domain';

/**
 * What a column says about a person: nothing (`techniek`, `openbaar` for what came from the open web),
 * something (`persoon`), something about health (`gezondheid`), or a number that the law protects apart
 * (`bijzonder`: the BSN).
 */
export const KLASSEN = ['openbaar', 'techniek', 'persoon', 'gezondheid', 'bijzonder'] as const;
export type Klasse = (typeof KLASSEN)[number];

/** A class, and behind the colon whose key encrypts the column. */
export type Kolomklasse = Klasse | `${Klasse}:${'dossier' | 'bureau'}`;

/** Why it is there, and what the law says that it may be. */
export const DOELEN = {
  begeleiding: {
    doel: 'Begeleiden van de werknemer naar passend werk (2e spoor)',
    grond: 'AVG 6(1)c en f; gezondheid: AVG 9(2)b met UAVG 30(1)b; BSN: BW 7:658a(5)',
  },
  matching: {
    doel: 'Passende vacatures vinden bij wat iemand kan',
    grond: 'AVG 6(1)f; gezondheid: AVG 9(2)b met UAVG 30(1)b; een mens beslist (AVG 22)',
  },
  toegang: {
    doel: 'Aanmelden, rollen en toegang',
    grond: 'AVG 6(1)b en f; beveiliging: AVG 32',
  },
  verantwoording: {
    doel: 'Laten zien wie wat deed en zag, en wat weg is',
    grond: 'AVG 5(2), 6(1)c en f; NEN 7513',
  },
  markt: {
    doel: 'De openbare vacaturemarkt lezen, bewaren en doorzoeken',
    grond: 'AVG 6(1)f; gaat niet over clienten',
  },
  techniek: { doel: 'Het programma laten werken', grond: 'Geen persoonsgegevens' },
} as const;
export type Doel = keyof typeof DOELEN;

/** How a ciphertext names the row that it belongs to, in SQL. */
export interface Rijnaam {
  readonly sql: string;
  readonly type: 'uuid' | 'text';
}

export const RIJ_UUID: Rijnaam = { sql: 'id', type: 'uuid' };

/** One table. */
export interface Tabelkaart {
  /** In a few Dutch words. */
  readonly over: string;
  readonly doel: Doel;
  readonly bewaar: Bewaarklasse;
  /** Only for encrypted columns of a table without an `id`. */
  readonly rij?: Rijnaam;
  readonly kolommen: Readonly<Record<string, Kolomklasse>>;
}

/** Tables by name. */
export type Kaart = Readonly<Record<string, Tabelkaart>>;

/** Columns of one class, by name. */
export function elk<K extends Kolomklasse>(klasse: K, namen: string): Record<string, K> {
  return Object.fromEntries(namen.split(' ').map((naam) => [naam, klasse]));
}
