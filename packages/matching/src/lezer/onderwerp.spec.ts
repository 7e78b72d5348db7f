import { describe, expect, it } from '@jest/globals';
import type { ItemSlug } from '@passend/domain';
import { leesBelasting } from './lees-belasting.js';

const besluit = (titel: string, zin: string, item: ItemSlug, taal: 'nl' | 'en' = 'nl') =>
  leesBelasting(`${titel}\n${zin}`, taal).filter(
    (eis) => eis.item === item && eis.zekerheid >= 0.6 && !eis.ontkend,
  );

describe('a clause about somebody else', () => {
  it.each<[string, string, ItemSlug]>([
    ['HR-adviseur', 'De operators staan de hele dag aan de lijn.', 'staan_werk'],
    ['Planner', 'De wijkverpleegkundigen rijden de hele dag met de auto.', 'beroepsvervoer'],
    ['Lasser', 'De voorman stuurt het team van acht lassers aan.', 'vw_geen_leiding'],
    ['Kwaliteitsmanager', 'Bij de brekers dragen operators gehoorbescherming.', 'geluid'],
    ['Planner', 'De fabriek staat hier en onze monteurs werken ook in de nacht.', 'etmaal'],
    ['Weegbrugmedewerker', 'Buiten rijden de shovels af en aan.', 'trilling'],
    ['Leerkracht', 'Kinderen zitten op de grond in de kring.', 'knielen'],
    ['Verzuimcoach', 'Metselaars die stenen van 20 kilo hebben getild, komen bij jou.', 'tillen'],
    ['Applicatiebeheerder', 'De handhavers krijgen op straat te maken met agressie.', 'conflicten'],
  ])('asks nothing of a %s: %s', (titel, zin, item) => {
    expect(besluit(titel, zin, item)).toEqual([]);
  });

  it.each<[string, string, ItemSlug]>([
    ['Medewerker', 'De schilder klimt dagelijks op ladders.', 'klimmen'],
    ['Verkoopmedewerker', 'Onze verkopers staan de hele dag op de vloer.', 'staan_werk'],
    ['Rietdekker', 'De dakdekkers klimmen dagelijks de ladder op, net als jij.', 'klimmen'],
    ['Operator', 'De monteurs zijn er in de nacht en jij staat de hele dag.', 'staan_werk'],
    ['Chauffeur', 'De leverancier komt langs en je tilt de dozen van 20 kilo.', 'tillen'],
    ['Voorman', 'Monteurs aansturen en coachen.', 'vw_geen_leiding'],
    ['Verpleegkundige', 'Patiënten wassen en aankleden.', 'vw_geen_patienten'],
    ['Receptionist', 'Boze gasten komen bij jou aan de balie.', 'conflicten'],
    ['Secretaresse', 'Nachtdiensten zijn verplicht voor iedereen.', 'etmaal'],
  ])('is about the %s all the same: %s', (titel, zin, item) => {
    expect(besluit(titel, zin, item).length).toBeGreaterThan(0);
  });

  it('is read in English as well', () => {
    expect(besluit('Estimator', 'Roofers climb ladders all day.', 'klimmen', 'en')).toEqual([]);
    expect(besluit('Roofer', 'Our roofers climb ladders all day.', 'klimmen', 'en')).not.toEqual(
      [],
    );
  });
});
