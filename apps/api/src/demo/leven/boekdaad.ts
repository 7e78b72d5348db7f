import type { Bestandverwijzing, Dossiergebeurtenis, Dossierregel } from '@passend/domain';

/** A file that goes into the dossier with what is written. */
export interface Levensbestand {
  readonly naam: string;
  readonly type: 'application/pdf' | 'text/plain';
  readonly bytes: Buffer;
}

/** Something that somebody wrote in the book on a day. */
export interface Boekdaad {
  readonly dag: string;
  readonly wie: 'coach' | 'werknemer';
  readonly bestand: Levensbestand | null;
  /** Decides on the lines that stand, as everybody who writes does. */
  readonly bouw: (
    regels: readonly Dossierregel[],
    bestand: Bestandverwijzing | null,
  ) => readonly Dossiergebeurtenis[];
}

/** What a coach wrote down, as it is. */
export function vanCoach(...gebeurtenissen: readonly Dossiergebeurtenis[]): readonly Boekdaad[] {
  return gebeurtenissen.map((gebeurtenis) => ({
    dag: gebeurtenis.datum,
    wie: 'coach',
    bestand: null,
    bouw: () => [gebeurtenis],
  }));
}
