import type { Casus, CasusVacature } from '@passend/domain';
import type { Motoruitslag, Versies } from '@passend/matching';

export type Toonitem = Motoruitslag['fml'][number];

/** One vacancy of a case with its result, made here or by a stored version. */
export interface Toonbaar {
  readonly vacature: CasusVacature;
  readonly uitleg: Omit<Motoruitslag, 'casus' | 'vacature' | 'fml'> & {
    readonly fml: readonly Toonitem[];
  };
}

/** All results of a file, with the versions that made them. */
export interface Gevonden {
  readonly casussen: readonly {
    readonly casus: Casus;
    readonly resultaten: readonly Toonbaar[];
  }[];
  readonly versies: Versies;
}

/** Files of `passend match` beside the cases. */
export interface Bijbestanden {
  readonly plaatsen?: string | undefined;
  readonly beroepen?: string | undefined;
}
