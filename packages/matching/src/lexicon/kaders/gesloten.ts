/**
 * Words of the closed classes, by which the frame of a clause is read: who it speaks to, what denies,
 * what stands before its verb. All in normalised letters.
 */

const verzameling = (woorden: string): ReadonlySet<string> => new Set(woorden.split(/\s+/u));

/** The reader as a subject. */
export const LEZER = verzameling('je jij u we wij');

export const VOORZETSELS = verzameling(
  'aan achter als behalve bij binnen boven buiten dan dankzij door in met na naar naast om onder op over per rond sinds tegen tijdens tot tussen uit van vanaf via volgens voor zonder',
);

/** After these a clause of its own begins. */
export const BIJZINWOORDEN = verzameling(
  'als dat die doordat hoe hoewel mits nadat omdat tenzij terwijl toen totdat voordat waar waaraan waarbij waarbinnen waarover waartoe waaruit waarvoor waardoor waarin waarmee waarna waarvan waarop wanneer wat welke wie zoals zodat zodra zolang',
);

/** A clause that begins so tells when or how something is done, and the load stays. */
export const OMSTANDIGHEID = verzameling(
  'tijdens na voor zonder door om volgens per sinds vanaf tot naast behalve dankzij tussen rond als over dan',
);

export const ONTKENNERS = verzameling('niet nooit nimmer geen niemand niets niks nergens');

/** Words before a load or a denial by which it comes up after all, in part or at times. */
export const GRAADWOORDEN = verzameling(
  'langer meer minder verder hoger vaker harder elektrische automatische mechanische zwaar zware zwaarder zwaarste zwaarst veel vele lang lange langdurig vaak hard harde hoog hoge grote groot grotere meeste merendeel deel gedeelte helft echt echte steeds alleen slechts soms meestal doorgaans ook wel zelden weinig nauwelijks te extreem intensief fulltime dagelijks ander andere moeilijke lastigste ingewikkelde complexe',
);

/** The work is somebody's for a part only. */
export const DEELWOORDEN = verzameling(
  'soms meestal vaak deels gedeeltelijk grotendeels ook mede voornamelijk vooral regelmatig hoogste zwaarste zware zwaardere meeste merendeel deel gedeelte helft echte grote grotere grootste moeilijke moeilijkste lastige lastigste ingewikkelde complexe andere overige rest eerste',
);

/** Nobody but the one named next. */
export const UITSLUITEND = verzameling('alleen uitsluitend enkel slechts');

/** Small words between a verb and its subject. */
export const TUSSENWOORDEN = verzameling(
  'hier daar dan dus altijd gewoon allemaal verder bij ons straks nu namelijk volledig geheel helemaal steeds standaard elke dag overdag er wel',
);

/** Words at the beginning of a clause that belong to no part of it. */
export const AANHEF = verzameling('en maar want dus ook gelukkig uiteraard echter of');

/** "Klanten laat je niet wachten" tells how the work is done, and "dat vind je niet erg" who fits. */
export const HOUDINGSWERKWOORDEN = verzameling(
  'laat vergeet mis verlies verwaarloos schuw vrees negeer weiger ontwijk mijd onderschat vind verveel ben bent wil wilt moet zou zult zal kun kunt kan word wordt ontloop verlaat stoor schrik deins raakt stel haat vermijd weet ontkom lijkt blijf geef veroordeel vertrouw overdrijf betuttel bedrieg hou houd houdt mag accepteer accepteert accepteren tolereer tolereren duld dulden pik pikken deer',
);

/** Verbs after "daar", "dat" or "die" that speak of work. */
export const WERKWOORDEN_VAN_WERK = verzameling(
  'heb hebt heeft hoef hoeft doe doet doen kom komt ga gaat sta staat raak bedien gebruik draag til rijd merk hoor spreek zie help zit bent ben',
);

export const AANWIJZEND = verzameling(
  'dat die dit deze daar daarmee daarvan daarvoor daaraan zoiets',
);

/** Finite verbs of which the fronted part is no load that somebody takes over. */
export const GEEN_OVERNAME = verzameling(
  'is zijn was waren heeft hebben wordt worden blijft blijven bestaat kent kennen krijgt krijgen geeft geven vraagt vragen kost kosten biedt bieden bevat bevatten omvat vormt vormen betekent vereist vereisen zoekt zoeken trekt raakt raken treft helpt helpen ondersteunt ondersteunen stoort storen onderbreekt onderbreken verstoort verstoren bepaalt bepalen beslist bereikt bereiken bevalt beschermt beschermen verbindt verrast dient dienen hoort horen past passen komt komen gaan staat staan zit zitten ligt liggen loopt telt tellen werkt bezoekt bezoeken verwacht verwachten ontmoet ontmoeten waardeert waarderen maakt maken eist brengt want met niet geen het bent lijkt laat leert leren wacht wachten volgt volgen en een ten tot uit',
);

/** With these somebody takes on whatever stands before them. */
export const OVERNAME = verzameling(
  'doet doen regelt regelen verzorgt verzorgen neemt nemen pakt pakken handelt handelen vangt vangen lost lossen tilt tillen draagt dragen sjouwt sjouwen beantwoordt beantwoorden schrijft schrijven bedient bedienen rijdt rijden',
);

export const LIDWOORDEN = verzameling(
  'de het een onze ons zijn haar hun mijn die deze je jouw uw twee drie vier vijf zes tien enkele alle diverse the our your an a',
);

/** Words by which a clause is English; there the order of words says other things. */
export const ENGELS = verzameling(
  'the you your our and to with on at for from will this it not an are',
);
