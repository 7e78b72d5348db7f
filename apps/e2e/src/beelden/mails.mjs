import { join } from 'node:path';
import { AFMELDBAAR, alsHtml, berichtVan, POSTSOORTEN } from '@passend/infra';
import { save } from './camera.mjs';

const PORTAL = 'https://passend.example';

const VACANCIES = [
  {
    titel: 'Planner logistiek',
    details: 'Drukkerij Denkbeeld · Amersfoort · 24 tot 32 uur',
    waarom: 'Past bij je zoekprofiel, 14 km van huis.',
  },
  {
    titel: 'Medewerker klantcontact',
    details: 'Energiebedrijf Verzinsel · Utrecht · 28 uur',
    waarom: 'Past bij je zoekprofiel, 22 km van huis.',
  },
];

/**
 * Takes a picture of each kind of mail, in the light and in the dark, as a mail program shows its HTML.
 * @param {import('playwright-core').Browser} browser
 * @param {string} folder
 * @returns {Promise<{soort: string, onderwerp: string}[]>}
 */
export async function photographMails(browser, folder) {
  const page = await browser.newPage({ viewport: { width: 640, height: 400 } });
  const mails = POSTSOORTEN.map((soort) => ({ soort, ...mailOf(soort) }));
  for (const { soort, html } of mails) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme });
      await page.setContent(html);
      const name = `${soort}-${colorScheme === 'light' ? 'licht' : 'donker'}.png`;
      await save(join(folder, 'mail', name), await page.screenshot({ fullPage: true }));
    }
  }
  await page.close();
  return mails;
}

function mailOf(soort) {
  const naam = 'Anouk Voorbeeld';
  const list = AFMELDBAAR.has(soort);
  const delen = berichtVan(soort, {
    naam,
    bureau: 'Re-integratiebureau De Proeftuin',
    portal: PORTAL,
    link: `${PORTAL}/link#voorbeeld`,
    tot: 'maandag 7 december om 10:00',
    ...(list ? { vacatures: VACANCIES, meer: 3 } : {}),
  });
  const whole = { ...delen, ...(list ? { afmelden: `${PORTAL}/afmelden#voorbeeld` } : {}) };
  return { onderwerp: delen.onderwerp, html: alsHtml(naam, whole) };
}
