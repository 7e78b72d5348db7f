/** From which event a term runs. */
export type Bewaarbegin =
  | 'einde_traject'
  | 'vastlegging'
  | 'einde_account'
  | 'verloop'
  | 'met_dossier'
  | 'met_account'
  | 'met_bureau'
  | 'eigen_regel';

/** How long something is kept, from when, and who says so. */
export interface Bewaarregel {
  /** Months after the beginning; null when it goes together with something else. */
  readonly maanden: number | null;
  readonly vanaf: Bewaarbegin;
  /** Where the term comes from, in words for the beheerder. */
  readonly bron: string;
  /** True: our own choice, to be confirmed by a person before going live. */
  readonly eigenKeuze: boolean;
}

const PRAKTIJK =
  'Eigen keuze naar AP: een re-integratiedossier hoogstens 2 jaar na het einde van de re-integratie';
const NEN = 'NEN 7513: logboek van inzage ten minste 5 jaar';
const EIGEN = 'Eigen keuze';

/**
 * The classes of what is kept, each with its one rule. The database holds the same terms and checks them
 * itself before anything goes; a test compares the two.
 */
export const BEWAARREGELS = {
  dossier: { maanden: 24, vanaf: 'einde_traject', bron: PRAKTIJK, eigenKeuze: true },
  inzagelog: { maanden: 60, vanaf: 'vastlegging', bron: NEN, eigenKeuze: false },
  beheerlog: { maanden: 60, vanaf: 'vastlegging', bron: NEN, eigenKeuze: true },
  account: { maanden: 12, vanaf: 'einde_account', bron: EIGEN, eigenKeuze: true },
  uitnodiging: { maanden: 1, vanaf: 'verloop', bron: EIGEN, eigenKeuze: true },
  melding: { maanden: 12, vanaf: 'vastlegging', bron: EIGEN, eigenKeuze: true },
  sessie: { maanden: null, vanaf: 'verloop', bron: EIGEN, eigenKeuze: true },
  inlogmiddel: { maanden: null, vanaf: 'met_account', bron: EIGEN, eigenKeuze: true },
  sleutel: { maanden: null, vanaf: 'met_dossier', bron: EIGEN, eigenKeuze: true },
  bewijs: { maanden: 60, vanaf: 'vastlegging', bron: EIGEN, eigenKeuze: true },
  bureau: { maanden: null, vanaf: 'met_bureau', bron: EIGEN, eigenKeuze: true },
  vacature: { maanden: null, vanaf: 'eigen_regel', bron: EIGEN, eigenKeuze: true },
  techniek: { maanden: null, vanaf: 'eigen_regel', bron: EIGEN, eigenKeuze: true },
} as const satisfies Readonly<Record<string, Bewaarregel>>;

export type Bewaarklasse = keyof typeof BEWAARREGELS;
export const BEWAARKLASSEN = Object.keys(BEWAARREGELS).filter(isBewaarklasse);

/** Whether this names a class. */
export function isBewaarklasse(naam: string): naam is Bewaarklasse {
  return Object.hasOwn(BEWAARREGELS, naam);
}
