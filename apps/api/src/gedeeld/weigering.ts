import type { Probleem } from '@passend/contracts';

type Fouten = NonNullable<Probleem['fouten']>;

/** What to do about words that look medical, in a text that others read. */
export const ZONDER_MEDISCH =
  'Hier staan medische woorden in. Schrijf op wat kan in werk, zonder die woorden.';

/** An expected refusal: becomes problem details with this code; never holds the offending value. */
export class Weigering extends Error {
  override readonly name = 'Weigering';

  private constructor(
    readonly status: number,
    readonly code: string,
    readonly titel: string,
    readonly fouten?: Fouten,
    readonly opnieuwNa?: number,
  ) {
    super(code);
  }

  static nietAangemeld(): Weigering {
    return new Weigering(
      401,
      'niet_aangemeld',
      'Je bent niet aangemeld. Log in om verder te gaan.',
    );
  }

  static aanmeldenMislukt(): Weigering {
    return new Weigering(
      401,
      'aanmelden_mislukt',
      'Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.',
    );
  }

  static geenToegang(): Weigering {
    return new Weigering(403, 'geen_toegang', 'Je hebt geen toegang tot deze pagina.');
  }

  static vreemdeHerkomst(): Weigering {
    return new Weigering(403, 'vreemde_herkomst', 'Dit verzoek kwam niet van Passend zelf.');
  }

  /** Also the answer for what exists but is not yours: the two cannot be told apart. */
  static nietGevonden(): Weigering {
    return new Weigering(404, 'niet_gevonden', 'Dit bestaat niet, of je hebt er geen toegang toe.');
  }

  /** The same for a link that never was, was used, was withdrawn or ran out. */
  static linkWerktNiet(): Weigering {
    return new Weigering(
      404,
      'link_werkt_niet',
      'Deze link werkt niet (meer). Vraag de coach om een nieuwe.',
    );
  }

  static teVeelZoekopdrachten(): Weigering {
    return new Weigering(
      409,
      'te_veel_zoekopdrachten',
      'Er zijn al 10 zoekopdrachten. Haal er eerst een weg.',
    );
  }

  static teVeelLinks(): Weigering {
    return new Weigering(
      409,
      'te_veel_links',
      'Er staan al veel links open. Trek er eerst een in.',
    );
  }

  /** Nobody needs an emergency for his own clients. */
  static eigenDossier(): Weigering {
    return new Weigering(409, 'eigen_dossier', 'Dit dossier mag je al bekijken.');
  }

  /** An identity provider of somebody else; what is wrong with it is in our log. */
  static aanbiederOnbereikbaar(): Weigering {
    return new Weigering(
      503,
      'aanbieder_onbereikbaar',
      'Aanmelden met dit account lukt nu niet. Probeer het later opnieuw, of gebruik je wachtwoord.',
      undefined,
      60,
    );
  }

  static ongeldig(fouten: Fouten): Weigering {
    return new Weigering(400, 'ongeldige_invoer', 'Niet alles is goed ingevuld.', fouten);
  }

  static codeOnjuist(): Weigering {
    const melding = 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code in je app.';
    return Weigering.ongeldig([{ pad: 'code', melding }]);
  }

  static herstelcodeOnjuist(): Weigering {
    const melding = 'Deze herstelcode klopt niet of is al gebruikt.';
    return Weigering.ongeldig([{ pad: 'code', melding }]);
  }

  static wachtwoordOnjuist(): Weigering {
    return Weigering.ongeldig([{ pad: 'wachtwoord', melding: 'Dit wachtwoord klopt niet.' }]);
  }

  static passkeyMislukt(): Weigering {
    return new Weigering(
      400,
      'passkey_mislukt',
      'Het is niet gelukt met deze passkey. Probeer het opnieuw, of kies een andere manier.',
    );
  }

  static passkeysKunnenHierNiet(): Weigering {
    return new Weigering(409, 'passkeys_kunnen_niet', 'Op dit adres werken passkeys niet.');
  }

  static teVeelPasskeys(): Weigering {
    return new Weigering(
      409,
      'te_veel_passkeys',
      'Je hebt al 10 passkeys. Verwijder er eerst een.',
    );
  }

  static laatsteFactor(): Weigering {
    return new Weigering(
      409,
      'laatste_factor',
      'Dit is je laatste tweede stap, en die is verplicht. Voeg eerst een andere toe.',
    );
  }

  static eerstEenFactor(): Weigering {
    return new Weigering(
      409,
      'eerst_een_factor',
      'Herstelcodes horen bij een tweede stap. Stel die eerst in.',
    );
  }

  /** Signing in goes on, but for this somebody has to show once more who he is. */
  static bevestigingNodig(): Weigering {
    return new Weigering(403, 'bevestiging_nodig', 'Bevestig eerst dat jij het bent.');
  }

  static nietVoorJezelf(): Weigering {
    return new Weigering(409, 'niet_voor_jezelf', 'Dit kan een andere beheerder voor je doen.');
  }

  static teVaak(seconden: number): Weigering {
    return new Weigering(
      429,
      'te_vaak',
      `Dit is te vaak geprobeerd. Wacht ${duur(seconden)} en probeer het dan opnieuw.`,
      undefined,
      seconden,
    );
  }

  /** Each window that is looked at has a stream of its own. */
  static teVeelVensters(): Weigering {
    const titel = 'Passend staat in te veel vensters open. Dit venster ververst niet vanzelf.';
    return new Weigering(429, 'te_veel_vensters', titel, undefined, 60);
  }

  static geenStroom(): Weigering {
    return new Weigering(
      406,
      'geen_stroom',
      'Dit adres geeft alleen een stroom van gebeurtenissen.',
    );
  }

  static dossierOnvolledig(): Weigering {
    return new Weigering(
      409,
      'dossier_onvolledig',
      'Er is nog geen zoekprofiel of geen belastbaarheid. Vul die eerst in.',
    );
  }

  /** What was asked is fine, but something as it stands now is in the way. */
  static botst(code: string, titel: string): Weigering {
    return new Weigering(409, code, titel);
  }

  /** Said to who may see the file: it is read-only from the end of the assignment. */
  static trajectBeeindigd(): Weigering {
    return new Weigering(
      409,
      'traject_beeindigd',
      'Dit traject is beëindigd. Je kunt het dossier nog lezen, maar niet meer wijzigen.',
    );
  }

  /** The database is away: nothing is lost, and it is not the visitor who did something wrong. */
  static tijdelijkNietBereikbaar(): Weigering {
    return new Weigering(
      503,
      'tijdelijk_niet_bereikbaar',
      'Passend is even niet bereikbaar. Probeer het over een halve minuut opnieuw.',
      undefined,
      30,
    );
  }

  /** The database did not get round to it in time; what was under way has been undone. */
  static teDruk(): Weigering {
    return new Weigering(
      503,
      'te_druk',
      'Het is nu erg druk in Passend. Er is niets gewijzigd. Probeer het over een halve minuut opnieuw.',
      undefined,
      30,
    );
  }

  /** So many reports wait to be printed that another one would only wait longer. */
  static drukkerijVol(): Weigering {
    return new Weigering(
      503,
      'drukkerij_vol',
      'Er worden nu veel verslagen gemaakt. Probeer het over een halve minuut opnieuw.',
      undefined,
      30,
    );
  }

  static nogNietKlaar(): Weigering {
    return new Weigering(
      503,
      'nog_niet_klaar',
      'De vacatures worden nog geladen. Probeer het over een halve minuut opnieuw.',
      undefined,
      30,
    );
  }
}

function duur(seconden: number): string {
  if (seconden < 100) return seconden === 1 ? '1 seconde' : `${seconden} seconden`;
  return `${Math.ceil(seconden / 60)} minuten`;
}
