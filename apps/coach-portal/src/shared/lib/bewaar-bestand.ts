import type { OpgehaaldBestand } from '../api/api.js';

/** Gives a file to the browser to save. */
export function bewaarBestand({ naam, inhoud }: OpgehaaldBestand): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has the bytes by then; it may still be asking where to put them.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
