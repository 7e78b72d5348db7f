/**
 * Thresholds of the decision whether two adverts are one vacancy. Shares are of shingles (runs of
 * three words) in common, relative to the shorter text without standard parts. Origin: "demo" = the
 * demo market; "set" = the development part of cases/dubbel-*.json; "rule" = a choice.
 *
 * | name | value | origin |
 * |---|---|---|
 * | GELIJK_MET_WERKGEVER | 0.6 | demo: copies above 0.7, a second opening of one function 0.51 |
 * | GELIJK_ZONDER_WERKGEVER | 0.75 | demo; also one employer with half-known titles |
 * | MIN_SHINGLES | 20 | demo: shorter texts share too much by chance |
 * | KORT_SHINGLES | 40 | set: short adverts are reworded as a whole, so words count instead |
 * | KORT_WOORDEN | 0.75 | set: reposts 0.89 and up, siblings with nothing else to tell them 0.70 |
 * | BUREAU_SHINGLES | 20 | set: copies that reach BUREAU_DEEL share 20 or more, another function 18 |
 * | BUREAU_DEEL | 0.42 | demo: two employers with like texts reach 0.39; costs two copies of the set |
 * | BUREAUS_DEEL | 0.6 | rule: two bureaus, or one that hides its name, may share a template |
 * | BUREAU_DEEL_TITEL | 0.5 | set: neither knows the title of the other: copies 0.6 and up |
 * | BUREAU_WOORDEN | 15 | set: fewer telling words are too few to compare |
 * | BUREAU_WOORDDEEL | 0.66 | demo: other openings reach 0.65; set: costs two copies with 0.59 |
 * | MIN_TITEL | 0.5 | demo: shared title words that still name one function |
 * | VERTAALD_GETALLEN | 5 | rule: fewer shared numbers occur by chance |
 * | VERTAALD_DEEL | 0.8 | set: found translations 0.82 and up; one with new pay, 0.57, is given up |
 * | ZELFDE_LOON_GETALLEN | 3 | rule: with the same pay fewer numbers will do |
 * | ZELFDE_LOON_DEEL | 0.75 | rule: one number in four may be left out or new |
 * | VEEL_GETALLEN | 7 | rule: so many shared numbers are no chance, even when a quarter differs |
 * | LOON_ANDERS | 1.12 | rule: yearly rises stay below; a next scale is above |
 * | ERVARING_JAREN | 3 | rule: one or two years less is an eased requirement |
 * | DIENST_MINUTEN | 60 | rule: a start or end moved by an hour is the same shift |
 */
export const GELIJK_MET_WERKGEVER = 0.6;
export const GELIJK_ZONDER_WERKGEVER = 0.75;
export const MIN_SHINGLES = 20;
export const KORT_SHINGLES = 40;
export const KORT_WOORDEN = 0.75;
export const BUREAU_SHINGLES = 20;
export const BUREAU_DEEL = 0.42;
export const BUREAU_DEEL_TITEL = 0.5;
export const BUREAU_WOORDEN = 15;
export const BUREAU_WOORDDEEL = 0.66;
export const MIN_TITEL = 0.5;
export const VERTAALD_GETALLEN = 5;
export const VERTAALD_DEEL = 0.8;
export const ZELFDE_LOON_GETALLEN = 3;
export const ZELFDE_LOON_DEEL = 0.75;
export const VEEL_GETALLEN = 7;
export const LOON_ANDERS = 1.12;
export const ERVARING_JAREN = 3;
export const DIENST_MINUTEN = 60;
export const BUREAUS_DEEL = 0.6;
