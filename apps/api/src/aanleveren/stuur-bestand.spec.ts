import { describe, expect, it } from '@jest/globals';
import { bijlage } from './stuur-bestand.js';

describe('bijlage', () => {
  it.each([
    ['FML mei.pdf', `attachment; filename="FML mei.pdf"; filename*=UTF-8''FML%20mei.pdf`],
    ['Zoë.PDF', `attachment; filename="Zoe.pdf"; filename*=UTF-8''Zo%C3%AB.pdf`],
    ['page.html', `attachment; filename="page.html.pdf"; filename*=UTF-8''page.html.pdf`],
    [
      '../../etc/passwd',
      `attachment; filename="....etcpasswd.pdf"; filename*=UTF-8''....etcpasswd.pdf`,
    ],
    ['中文', `attachment; filename="document.pdf"; filename*=UTF-8''%E4%B8%AD%E6%96%87.pdf`],
  ])('writes %j so that every browser saves a PDF', (naam, verwacht) => {
    expect(bijlage(naam)).toBe(verwacht);
  });

  it.each(['a"; filename="b.exe', 'x\r\nSet-Cookie: y=1', '\u202Efdp.exe', '\uD800'])(
    'lets no name break out of the header: %j',
    (naam) => {
      expect(bijlage(naam)).toMatch(
        /^attachment; filename="[\w .()-]+\.pdf"; filename\*=UTF-8''[\w.%~!-]+$/u,
      );
    },
  );
});
