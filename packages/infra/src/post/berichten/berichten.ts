import type { Berichtdelen, Berichtgegevens, Postsoort } from './berichten.types.js';

const NIET_GEVRAAGD =
  'Heb je dit niet zelf gedaan? Bel of mail dan vandaag nog de beheerder van je bureau.';

/** The texts of all mail: plain Dutch, short, and nothing that somebody else may not read. */
const BERICHTEN: Readonly<Record<Postsoort, (gegevens: Berichtgegevens) => Berichtdelen>> = {
  uitnodiging: ({ bureau, link, tot }) => ({
    onderwerp: `Je uitnodiging voor Passend van ${bureau}`,
    alineas: [
      `${bureau} nodigt je uit om Passend te gebruiken.`,
      'Kies eerst een wachtwoord. Daarna kun je inloggen.',
    ],
    knop: naar('Wachtwoord kiezen', link),
    slot: [
      ...geldig(tot),
      'De link is alleen voor jou. Stuur deze mail niet door.',
      'Ken je dit bureau niet? Dan hoef je niets te doen.',
    ],
  }),

  bestaand_account: ({ portal }) => ({
    onderwerp: 'Je hebt al een account bij Passend',
    alineas: [
      'Iemand wilde je uitnodigen voor Passend. Maar met dit e-mailadres heb je al een account.',
      'Je kunt inloggen met het wachtwoord dat je al hebt.',
    ],
    knop: { tekst: 'Naar Passend', adres: `${portal}/inloggen` },
    slot: [
      'Weet je je wachtwoord niet meer? Kies dan bij het inloggen voor "Wachtwoord vergeten".',
      'Een account hoort bij één bureau. Wil je bij een ander bureau? Vraag het je bureau.',
    ],
  }),

  herstel: ({ link, tot }) => ({
    onderwerp: 'Een nieuw wachtwoord voor Passend',
    alineas: [
      'Je vroeg om een nieuw wachtwoord. Met de knop hieronder kies je er een.',
      'Daarna log je in met je nieuwe wachtwoord.',
    ],
    knop: naar('Nieuw wachtwoord kiezen', link),
    slot: [
      ...geldig(tot),
      'Heb je dit niet gevraagd? Dan hoef je niets te doen. Je wachtwoord blijft zoals het is.',
    ],
  }),

  wachtwoord_gewijzigd: ({ portal }) => ({
    onderwerp: 'Je wachtwoord van Passend is veranderd',
    alineas: [
      'Het wachtwoord van je account is zojuist veranderd.',
      'Op andere apparaten ben je uitgelogd.',
    ],
    knop: { tekst: 'Naar Passend', adres: `${portal}/inloggen` },
    slot: [NIET_GEVRAAGD],
  }),

  factor_gewijzigd: ({ portal }) => ({
    onderwerp: 'De extra beveiliging van je account is veranderd',
    alineas: ['De manier waarop je bij Passend laat zien wie je bent, is zojuist veranderd.'],
    knop: { tekst: 'Bekijk je account', adres: `${portal}/account` },
    slot: [NIET_GEVRAAGD],
  }),

  adres_gewijzigd: () => ({
    onderwerp: 'Het e-mailadres van je account is veranderd',
    alineas: [
      'Je account bij Passend heeft een ander e-mailadres gekregen.',
      'Mail over je account gaat vanaf nu naar dat adres.',
    ],
    knop: null,
    slot: [NIET_GEVRAAGD],
  }),

  staat_klaar: ({ portal }) => ({
    onderwerp: 'Er staat iets voor je klaar in Passend',
    alineas: ['Er staat iets voor je klaar. Log in om het te bekijken.'],
    knop: { tekst: 'Naar Passend', adres: portal },
    slot: ['In deze mail staat niets over de inhoud. Dat houden we achter het inloggen.'],
  }),

  stap_klaar: ({ portal }) => ({
    onderwerp: 'Er is een stap in Passend',
    alineas: ['Er is een stap in Passend. Log in om te lezen wat er nodig is.'],
    knop: { tekst: 'Naar Passend', adres: portal },
    slot: ['In deze mail staat niets over de inhoud. Dat houden we achter het inloggen.'],
  }),

  nieuwe_vacatures: ({ portal, vacatures = [], meer = 0 }) => ({
    onderwerp:
      vacatures.length === 1
        ? 'Een nieuwe vacature voor je'
        : `${vacatures.length} nieuwe vacatures`,
    alineas: [
      vacatures.length === 1
        ? 'Er is een nieuwe vacature gevonden met jouw zoekopdracht.'
        : 'Deze nieuwe vacatures zijn gevonden met jouw zoekopdracht.',
    ],
    vacatures,
    daarna: meer === 0 ? [] : [`In Passend ${meer === 1 ? 'staat' : 'staan'} er nog ${meer}.`],
    knop: {
      tekst: meer === 0 ? 'Bekijk in Passend' : `Bekijk alle ${vacatures.length + meer} in Passend`,
      adres: `${portal}/mijn/nieuwe-vacatures`,
    },
    slot: ['Je hoeft niets te doen. Kijken mag altijd later.'],
  }),
};

/** The parts of one mail. */
export function berichtVan(soort: Postsoort, gegevens: Berichtgegevens): Berichtdelen {
  return BERICHTEN[soort](gegevens);
}

function naar(tekst: string, link: string | null): Berichtdelen['knop'] {
  return link === null ? null : { tekst, adres: link };
}

function geldig(tot: string | null): readonly string[] {
  return tot === null ? [] : [`De link werkt één keer, tot ${tot}.`];
}
