import type { Beroep } from '../beroepen/beroep.js';
import type { DemoVacature, Sectie } from '../vacature.js';
import { OPLEIDINGSZINNEN, OPLEIDINGSZINNEN_EN, RIJBEWIJSZINNEN } from './opleidingen.js';
import type { Pen } from './pen.js';
import { hoofdletter, opsomming, zonderPunt } from './zinnen.js';

type Kop = Omit<DemoVacature, 'secties'>;

export const schrijfInleiding = (pen: Pen, beroep: Beroep): Sectie => {
  const delen = [pen.kies(pen.kader.inleiding), pen.kies(pen.passend(beroep.inleiding))];
  return pen.sectie(
    'inleiding',
    [(pen.toeval.kans(0.5) ? delen : delen.toReversed()).join(' ')],
    [],
  );
};

const takenAlsZinnen = (pen: Pen, taken: Beroep['taken']): readonly string[] =>
  taken.flatMap(([, ...zinnen]) => {
    const bruikbaar = pen.passend(zinnen);
    return bruikbaar.length === 0 ? [] : [pen.kies(bruikbaar)];
  });

const takenAlsPunten = (pen: Pen, taken: Beroep['taken']): readonly string[] => {
  const slot = pen.toeval.kies(['', '', ';', '.']);
  return taken.map(([infinitief], index) => {
    const laatste = index === taken.length - 1;
    return hoofdletter(pen.vul(infinitief)) + (laatste && slot === ';' ? '.' : slot);
  });
};

/** Duties as a list, as running text, or in one sentence. */
export const schrijfTaken = (pen: Pen, beroep: Beroep): Sectie => {
  const taken = pen.toeval.enkele(beroep.taken, pen.toeval.heel(3, 5));
  const zinnen = takenAlsZinnen(pen, taken);
  const vorm = pen.toeval.getal();
  if (vorm < 0.35 && zinnen.length > 2) return pen.sectie('taken', [zinnen.join(' ')], []);
  if (vorm < 0.5) {
    const lijst = opsomming(
      taken.map(([infinitief]) => pen.vul(infinitief)),
      pen.kader.voegwoord,
    );
    return pen.sectie(
      'taken',
      [pen.vul(pen.toeval.kies(pen.kader.takenInEenZin).replace('{taken}', lijst))],
      [],
    );
  }
  const punten = vorm < 0.75 && zinnen.length > 2 ? zinnen : takenAlsPunten(pen, taken);
  return pen.sectie('taken', [pen.kies(pen.kader.takenAanloop)], punten);
};

/** What the work asks of body and mind. One in eight vacancies says nothing at all about it. */
export const schrijfBelasting = (pen: Pen, beroep: Beroep): readonly string[] => {
  if (pen.toeval.kans(0.12)) return [];
  const groepen = beroep.belasting.map(pen.passend).filter((groep) => groep.length > 0);
  return groepen.filter(() => pen.toeval.kans(0.72)).map(pen.kies);
};

const diplomaEisen = (pen: Pen, kop: Kop): readonly string[] => {
  const zinnen = (kop.taal === 'en' ? OPLEIDINGSZINNEN_EN : OPLEIDINGSZINNEN)[kop.opleiding];
  const opleiding = pen.toeval.kans(0.85) ? [pen.kies(zinnen)] : [];
  const rijbewijs = kop.rijbewijs === null ? [] : [pen.kies(RIJBEWIJSZINNEN[kop.rijbewijs])];
  return [...opleiding, ...rijbewijs];
};

export const schrijfEisen = (pen: Pen, kop: Kop, beroep: Beroep): Sectie => {
  const { toeval, kader } = pen;
  const eigen = toeval.enkele(pen.passend(beroep.eisen), toeval.heel(2, 4));
  const algemeen = toeval.enkele(kader.eisenAlgemeen, toeval.heel(1, 2));
  const punten = [...diplomaEisen(pen, kop), ...[...eigen, ...algemeen].map(pen.vul)];
  const kaal = toeval.kans(0.4);
  return pen.sectie(
    'eisen',
    [pen.kies(kader.eisenAanloop)],
    kaal ? punten.map(zonderPunt) : punten,
  );
};

export const schrijfAanbod = (pen: Pen, kop: Kop): Sectie => {
  const { toeval, kader } = pen;
  const loon = kop.loonBekend ? [pen.kies(kader.aanbodLoon)] : [];
  const extra = toeval
    .enkele(kader.aanbodAlgemeen, toeval.heel(2, 5))
    .map((zin) => pen.vul(zin).trim());
  const punten = [...loon, pen.kies(kader.aanbodUren), ...extra];
  if (toeval.kans(0.25)) {
    return pen.sectie(
      'aanbod',
      [punten.map((punt) => `${hoofdletter(zonderPunt(punt))}.`).join(' ')],
      [],
    );
  }
  return pen.sectie('aanbod', [pen.kies(kader.aanbodAanloop)], punten.map(hoofdletter));
};

export const schrijfOver = (pen: Pen, kop: Kop): Sectie => {
  const eigen = kop.taal === 'en' ? [] : pen.passend(kop.werkgever.over);
  const algemeen = pen.toeval.enkele(pen.kader.over, pen.toeval.heel(1, 2)).map(pen.vul);
  return pen.sectie('over', [[...eigen, ...algemeen].join(' ')], []);
};

export const schrijfSolliciteren = (pen: Pen): Sectie => {
  const { kader, toeval } = pen;
  const slot = toeval.enkele(kader.slot, toeval.heel(0, 1)).map(pen.vul);
  const zinnen = [pen.kies(kader.solliciteren), pen.kies(kader.vragen), ...slot];
  return pen.sectie('solliciteren', [zinnen.join(' ')], []);
};
