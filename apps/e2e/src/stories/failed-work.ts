import { describe, expect, it } from '@jest/globals';
import { mislukteTakenSchema, systeemstandSchema } from '@passend/contracts';
import { BriefOpslag } from '@passend/infra';
import { pageFindings } from '../harness/checks.js';
import { inDatabase } from '../harness/database.js';
import type { Podium } from '../harness/podium.js';
import { documentedCost, Walk } from '../harness/walk.js';
import { button, heading } from './acts.js';

const LETTER = {
  wachtrij: 'planning',
  pogingen: 5,
  fout: 'QueryFailedError:57P01',
  payload: {},
} as const;

/** What a beheerder does with work that failed for good. */
export function failedWorkStories(podium: Podium): void {
  const admin = () => podium.account('beheerder');
  const open = async () => podium.ask(admin(), mislukteTakenSchema, '/api/mislukte-taken');

  describe('Work that failed for good', () => {
    it('is shown with its reason, is tried again or let rest, and then there is nothing to do', async () => {
      await inDatabase(podium.stack(), async (dataSource) => {
        const letters = new BriefOpslag(dataSource);
        await letters.bewaar({ ...LETTER, taak: 'herlees', jobId: 'e2e-1', reden: 'database' });
        await letters.bewaar({ ...LETTER, taak: 'onderhoud', jobId: 'e2e-2', reden: 'programma' });
      });
      const { page } = await podium.visit(admin());
      await page.goto('/');
      const link = page.getByRole('navigation').getByRole('link', { name: 'Mislukte taken' });
      await link.waitFor();
      const walk = new Walk(page);
      await walk.click(link);
      await heading(page, 'Mislukte taken').waitFor();
      const list = page.getByRole('list', { name: 'Mislukte taken' });
      await list.getByText('Onderhoud in de nacht').waitFor();
      await button(page, 'Laten rusten: Onderhoud in de nacht').click();
      await page.getByText(/^1 taak rust nu/u).waitFor();
      await list.getByText('Vacatures opnieuw lezen').waitFor();
      await walk.click(button(page, 'Opnieuw proberen: Vacatures opnieuw lezen'));
      await page.getByText('Alles is gelukt. Je hoeft niets te doen.').waitFor();
      expect(walk.cost()).toEqual(documentedCost('beheerder: failed work is tried again'));
      expect(await open()).toEqual({ taken: [], redenen: [] });
    });

    it('stands on top of the start page while it asks for somebody, and is tried again from there', async () => {
      await inDatabase(podium.stack(), async (dataSource) => {
        const letters = new BriefOpslag(dataSource);
        await letters.bewaar({ ...LETTER, taak: 'herlees', jobId: 'e2e-3', reden: 'database' });
      });
      const { page } = await podium.visit(admin());
      await page.goto('/');
      await heading(page, 'Hoe staat het ervoor?').waitFor();
      const now = page.getByRole('region', { name: 'Vraagt nu om jou' });
      const failed = now.getByRole('region', { name: 'Mislukte taken' });
      await failed.getByText('1 taak is mislukt en wacht op een besluit.').waitFor();
      await page.getByRole('table', { name: 'Processen' }).getByText('Werkproces').waitFor();
      expect(await pageFindings(page)).toEqual([]);
      await button(failed, 'Opnieuw proberen: De database was weg').click();
      const well = page.getByRole('region', { name: 'Loopt goed' });
      await well.getByText('Er is geen werk blijven liggen.').waitFor();
      expect(await open()).toEqual({ taken: [], redenen: [] });
    });

    it('stands beside how the worker is doing', async () => {
      const { page } = await podium.visit(admin());
      await page.goto('/mislukte-taken');
      const stand = page.getByRole('region', { name: 'Hoe gaat het nu?' });
      await stand.getByText('1 werkproces draait en komt vooruit.').waitFor();
      const { workers } = await podium.ask(admin(), systeemstandSchema, '/api/systeemstand');
      expect(workers).toBe(1);
    });
  });
}
