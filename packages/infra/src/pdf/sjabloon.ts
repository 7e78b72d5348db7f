/**
 * The layout of a report, as Typst. Nothing of a person stands in here: the report comes in as JSON
 * through `sys.inputs` and is only ever shown as text, so no word of it can be read as markup.
 */
export const SJABLOON = String.raw`
#let blad = json(bytes(sys.inputs.blad))
#let rapport = blad.rapport
#let inkt = rgb("#1E2A2F")
#let zacht = rgb("#55636A")
#let groen = rgb("#1F5C57")
#let lijn = rgb("#D9DDD8")
#let papier = rgb("#F4F6F3")
#let dag = blad.dag.split("-").map(int)

#set document(
  title: blad.titel,
  author: rapport.bureau,
  date: datetime(year: dag.at(0), month: dag.at(1), day: dag.at(2)),
)
#set text(lang: "nl", region: "NL", font: "Atkinson Hyperlegible Next", size: 10.5pt, fill: inkt)
#set par(leading: 0.72em, spacing: 1.05em)
#set list(spacing: 0.7em, indent: 2pt, body-indent: 7pt, marker: text(fill: groen)[•])
#set page(
  paper: "a4",
  margin: (x: 24mm, top: 26mm, bottom: 24mm),
  header: context if counter(page).get().first() > 1 {
    set text(size: 8.5pt, fill: zacht)
    grid(
      columns: (1fr, auto),
      [#rapport.titel · #rapport.werknemer],
      align(right)[#rapport.bureau],
    )
    v(-4pt)
    line(length: 100%, stroke: 0.5pt + lijn)
  },
  footer: context {
    set text(size: 8.5pt, fill: zacht)
    grid(
      columns: (1fr, auto),
      [Versie #rapport.versie · #blad.voor · Vertrouwelijk],
      align(right)[Pagina #counter(page).display() van #counter(page).final().first()],
    )
  },
)

#show heading.where(level: 1): it => block(above: 0pt, below: 14pt, text(size: 23pt, weight: 700, fill: groen, it.body))
#show heading.where(level: 2): it => block(above: 22pt, below: 9pt, sticky: true, text(size: 14pt, weight: 700, fill: groen, it.body))
#show heading.where(level: 3): it => block(above: 14pt, below: 7pt, sticky: true, text(size: 11pt, weight: 700, it.body))

#let alineas(tekst) = {
  for stuk in tekst.split("\n\n") {
    let regels = stuk.split("\n")
    par(regels.map(regel => [#regel]).join(linebreak()))
  }
}

#let gegevens(paren) = {
  set strong(delta: 0)
  block(breakable: false, terms(
    tight: false,
    spacing: 0.75em,
    separator: none,
    hanging-indent: 46mm,
    ..paren.map(paar => terms.item(box(width: 46mm, text(fill: zacht)[#paar.naam]), [#paar.waarde])),
  ))
}

// About so many letters of a table fit beside each other; a cell has some room around it.
#let tabelbreedte = 92
#let celrand = 3
#let smal = 13

// Narrow columns are as wide as what is in them; the others share the rest by what they hold.
#let breedtesVan(stuk) = {
  let langste = range(stuk.kolommen.len()).map(n => calc.max(
    stuk.kolommen.at(n).clusters().len(),
    ..stuk.rijen.map(rij => rij.at(n).clusters().len()),
  ))
  if langste.map(een => een + celrand).sum() <= tabelbreedte {
    return langste.slice(0, -1).map(_ => auto) + (1fr,)
  }
  langste.map(een => if een <= smal { auto } else { calc.clamp(een, 22, 36) * 1fr })
}

#let tabel(stuk, metKop) = {
  if metKop { heading(level: 3, stuk.titel) }
  block(breakable: true, width: 100%, {
    set text(size: 9.5pt, hyphenate: true)
    set par(leading: 0.6em)
    // A row is never cut in two.
    set table.cell(breakable: false)
    table(
      columns: breedtesVan(stuk),
      stroke: (_, rij) => if rij == 0 { (bottom: 1pt + groen) } else { (bottom: 0.5pt + lijn) },
      fill: (_, rij) => if rij == 0 { papier },
      inset: (x: 6pt, y: 6pt),
      align: left + top,
      table.header(repeat: true, ..stuk.kolommen.map(kop => text(weight: 700, hyphenate: false)[#kop])),
      ..for rij in stuk.rijen { rij.map(cel => [#cel]) },
    )
  })
}

// A short text stays together with who wrote it; a long one may go on on the next page.
#let woorden(stuk) = block(
  width: 100%,
  breakable: stuk.tekst.len() > 1200,
  inset: (left: 12pt, y: 2pt),
  stroke: (left: 2pt + groen),
  {
    block(sticky: true, below: 8pt, text(size: 9pt, fill: zacht)[#stuk.van])
    alineas(stuk.tekst)
  },
)

#let teken(stuk, metKop) = {
  if stuk.vorm == "tussenkop" { heading(level: 3, stuk.tekst) }
  else if stuk.vorm == "alinea" { alineas(stuk.tekst) }
  else if stuk.vorm == "woorden" { woorden(stuk) }
  else if stuk.vorm == "lijst" { list(..stuk.punten.map(punt => [#punt])) }
  else if stuk.vorm == "gegevens" { gegevens(stuk.paren) }
  else if stuk.vorm == "tabel" { tabel(stuk, metKop) }
}

#text(size: 9.5pt, fill: zacht)[#rapport.bureau]
#v(9pt)
#heading(level: 1, rapport.titel)
#block(width: 100%, fill: papier, inset: (x: 14pt, y: 10pt), radius: 4pt, gegevens(blad.voorblad))

#for deel in rapport.delen {
  heading(level: 2, deel.kop)
  // One table under a head needs no head of its own.
  let metKop = deel.stukken.filter(stuk => stuk.vorm != "alinea").len() > 1
  for stuk in deel.stukken { teken(stuk, metKop) }
}

#if blad.handtekeningen.len() > 0 {
  block(breakable: false, width: 100%, above: 24pt, {
    heading(level: 2)[Handtekeningen]
    [Wie tekent, heeft deze versie gelezen. Tekenen is niet hetzelfde als het overal mee eens zijn.]
    for hand in blad.handtekeningen {
      block(width: 100%, stroke: (top: 0.5pt + lijn), inset: (y: 9pt), above: 12pt, below: 0pt, {
        heading(level: 3, hand.wie)
        if hand.datum == "" {
          text(fill: zacht)[Nog niet ondertekend]
          v(16pt)
          [Naam en functie: #box(width: 1fr, repeat(gap: 2pt)[.])]
          v(8pt)
          [Datum en handtekening: #box(width: 1fr, repeat(gap: 2pt)[.])]
        } else {
          [Ondertekend door #hand.naam, #hand.functie, op #hand.datum.]
        }
      })
    }
    block(above: 14pt, {
      set text(size: 8.5pt, fill: zacht)
      [Controlegetal (SHA-256) van deze versie: #blad.controlegetal]
    })
  })
}
`;
