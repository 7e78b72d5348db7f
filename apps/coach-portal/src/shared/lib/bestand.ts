import type { Bijlage } from '@passend/contracts';

/** Longest side of a photo in pixels: enough to read a letter. */
const MAX_ZIJDE = 2_000;
const KWALITEIT = 0.85;

/** The bytes of a file as text. In pieces: a call with ten million arguments would not do. */
export async function base64(bestand: Blob): Promise<string> {
  const bytes = new Uint8Array(await bestand.arrayBuffer());
  const STUK = 0x8000;
  let tekst = '';
  for (let plek = 0; plek < bytes.length; plek += STUK) {
    tekst += String.fromCharCode(...bytes.subarray(plek, plek + STUK));
  }
  return btoa(tekst);
}

/**
 * A file ready to be sent. A photo is made smaller first, and drawn anew: so the place where it was taken
 * does not go along.
 */
export async function leesBijlage(bestand: File): Promise<Bijlage> {
  const inhoud = bestand.type.startsWith('image/') ? await verklein(bestand) : bestand;
  const naam = bestand.name.slice(0, 190) || 'foto';
  const hernoemd = inhoud === bestand ? naam : `${naam.replace(/\.\w{1,5}$/u, '')}.jpg`;
  return { naam: hernoemd, inhoud: await base64(inhoud) };
}

/** A picture that this browser cannot read goes as it is: the server says what is wrong with it. */
async function verklein(bestand: File): Promise<Blob> {
  try {
    const beeld = await createImageBitmap(bestand);
    const schaal = Math.min(1, MAX_ZIJDE / Math.max(beeld.width, beeld.height));
    const doek = document.createElement('canvas');
    doek.width = Math.round(beeld.width * schaal);
    doek.height = Math.round(beeld.height * schaal);
    doek.getContext('2d')?.drawImage(beeld, 0, 0, doek.width, doek.height);
    beeld.close();
    const blob = await new Promise<Blob | null>((klaar) =>
      doek.toBlob(klaar, 'image/jpeg', KWALITEIT),
    );
    return blob ?? bestand;
  } catch {
    return bestand;
  }
}
