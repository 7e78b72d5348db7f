import { describe, expect, it } from '@jest/globals';
import type { ItemSlug } from './item-slug.js';
import { limietUitTekst } from './limiet-uit-tekst.js';
import type { Limiet } from './maat.js';
import { niveauUitTekst } from './niveau-uit-tekst.js';

describe('niveauUitTekst', () => {
  it.each<[ItemSlug, string, number]>([
    ['traplopen', 'Kan één trap op en af lopen.', 1],
    ['traplopen', 'maximaal een trap op of af', 2],
    ['traplopen', 'geen trappen lopen', 3],
    ['traplopen', 'ongeveer 15 treden op of af', 2],
    ['traplopen', 'een trap op en af (30 treden)', 1],
    ['structuur', 'heeft vaste, bekende werkwijzen nodig', 1],
    ['structuur', 'volledig voorgestructureerd werk', 2],
    ['samenwerken', 'met een eigen, vooraf afgebakende taak', 1],
    ['samenwerken', 'niet samen met anderen', 2],
    ['conflicten', 'alleen telefonisch of schriftelijk contact', 1],
    ['klimmen', 'niet klimmen', 3],
    ['buigen', 'niet diep bukken', 1],
    ['overig_omgeving', 'allergisch voor huisdieren', 1],
    ['emotionele_problemen', 'kan geen afstand nemen van leed', 3],
  ])('%s "%s" is level %d', (slug, tekst, niveau) => {
    expect(niveauUitTekst(slug, tekst)).toBe(niveau);
  });

  it.each<[ItemSlug, string]>([
    ['traplopen', 'traplopen is moeilijk'],
    ['traplopen', 'geen trappen, behalve een trap op en af per dag'],
    ['traplopen', 'een trap op en af, later een trap op of af'],
    ['klimmen', 'niet klimmen, tenzij onder begeleiding'],
    ['structuur', 'enige structuur is prettig'],
    ['tillen', 'niet zwaar tillen'],
  ])('leaves %s "%s" to a person', (slug, tekst) => {
    expect(niveauUitTekst(slug, tekst)).toBeNull();
  });
});

describe('limietUitTekst', () => {
  it.each<[ItemSlug, string, Limiet]>([
    ['tillen', 'tillen tot 5 kg', { max_kg: 5 }],
    ['tillen', 'hooguit vijf kilo', { max_kg: 5 }],
    ['zitten', 'ongeveer een half uur achtereen', { max_min_achtereen: 30 }],
    ['zitten', 'hooguit 30 minuten (een half uur)', { max_min_achtereen: 30 }],
    ['staan', 'een kwartier achtereen', { max_min_achtereen: 15 }],
    ['staan_werk', 'in totaal een uur per dag', { max_uur: 1 }],
    ['uren_dag', 'vier uur per dag', { max: 4 }],
    ['uren_week', '20 uur per week, 4 uur per dag', { max: 20 }],
    ['uren_dag', '20 uur per week, 4 uur per dag', { max: 4 }],
    ['reiken', 'tot 50 cm', { max_cm: 50 }],
  ])('%s "%s"', (slug, tekst, limiet) => {
    expect(limietUitTekst(slug, tekst)).toEqual(limiet);
  });

  it.each<[ItemSlug, string]>([
    ['tillen', 'tussen 5 kg en 10 kg'],
    ['tillen', 'licht tilwerk'],
    ['uren_week', '4 uur per dag'],
    ['tillen', 'vijf keer per uur'],
  ])('leaves %s "%s" to a person', (slug, tekst) => {
    expect(limietUitTekst(slug, tekst)).toBeNull();
  });
});
