/** Lines of menus, breadcrumbs, share buttons and footers, as they get glued to a description. */
const MENUREGEL = new RegExp(
  [
    '^(?:- )?(?:home|menu|zoeken|vacatures|alle vacatures|contact|inloggen|mijn account|werken bij|nl|en)$',
    '^home ?[>»/|].{0,120}$',
    '^(?:« ?|< ?|← ?)?terug(?: naar (?:het )?(?:overzicht|vacatures|resultaten).{0,40})?$',
    '^(?:deel|delen)(?: deze (?:vacature|pagina))?(?: (?:via|op|met)\\b.{0,60})?:?$',
    '^(?:- )?(?:facebook|linkedin|twitter|x|whatsapp|instagram|e-?mail|print|kopieer link)$',
    '^(?:solliciteer|reageer)(?: (?:direct|nu|hier|meteen|online))?[!›>]?$',
    '^(?:opslaan|bewaar(?: vacature)?|vacature opslaan)$',
    '^(?:©|copyright).{0,120}$',
    '^(?:privacy(?:verklaring| ?statement|beleid)?|cookies?(?:beleid|verklaring)?|disclaimer|algemene voorwaarden|sitemap)(?: [|·-] .{0,120})?$',
    '^(?:alle|alles) (?:cookies )?accepteren$',
  ].join('|'),
  'iu',
);

/** Takes menu lines from the beginning and the end; lines between real text are never touched. */
export function zonderMenuregels(tekst: string): string {
  const regels = tekst.split('\n');
  let begin = 0;
  let einde = regels.length;
  while (begin < einde && isRuis(regels[begin])) begin += 1;
  while (einde > begin && isRuis(regels[einde - 1])) einde -= 1;
  return begin >= einde ? tekst : regels.slice(begin, einde).join('\n');
}

function isRuis(regel: string | undefined): boolean {
  const kaal = (regel ?? '').trim();
  return kaal === '' || MENUREGEL.test(kaal);
}
