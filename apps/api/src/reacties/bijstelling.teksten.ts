import type { Reactie, Reageerder } from '@passend/domain';
import type { Bijstelling } from '@passend/matching';

const WIE: Readonly<Record<Reageerder, string>> = {
  coach: 'een coach',
  werknemer: 'de werknemer',
};

const VOND: Readonly<Record<Reactie, string>> = {
  te_zwaar: 'vergelijkbaar werk te zwaar vond',
  te_ver: 'werk op zo’n afstand te ver vond',
  leuk: 'vergelijkbaar werk leuk vond',
};

const JE_VOND: Readonly<Record<Reactie, string>> = {
  te_zwaar: 'je vergelijkbaar werk te zwaar vond',
  te_ver: 'je werk op zo’n afstand te ver vond',
  leuk: 'je vergelijkbaar werk leuk vond',
};

const RICHTING: Readonly<Record<Bijstelling['richting'], string>> = {
  lager: 'Lager',
  hoger: 'Hoger',
};

/** Why a vacancy stands lower or higher, for the coach. */
export function bijstellingTekst({ richting, soort, door, titel }: Bijstelling): string {
  return `${RICHTING[richting]}, omdat ${WIE[door]} ${VOND[soort]}: ${titel}.`;
}

/** The same for the werknemer, of what he said himself. */
export function eigenBijstellingTekst({ richting, soort, titel }: Bijstelling): string {
  const plek = richting === 'lager' ? 'lager' : 'hoger';
  return `Dit staat ${plek} in de lijst van je coach, omdat ${JE_VOND[soort]}: ${titel}.`;
}
