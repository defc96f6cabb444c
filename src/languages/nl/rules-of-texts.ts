import { titleWithoutChoice, type DiagnosticWords } from '../../diagnostics/words.ts';

/** What is wrong with a text. */
export const rulesOfTexts = {
  'placeholder-text': ({ text }) => ({
    message: `“${text}” lijkt een tekst die nog geschreven moet worden.`,
    hint: 'Schrijf de tekst, of haal dit weg tot hij er is.',
  }),
  'choice-in-title': ({ title, alone }) =>
    alone
      ? {
          message: `De titel “${title}” zegt dat dit een keuze is, maar dit vak staat in geen keuze.`,
          hint: 'Noem bij “alternates” de vakken die in de plaats gekozen kunnen worden; dan toont de pagina de keuze vanzelf.',
        }
      : {
          message: `De titel “${title}” zegt dat dit een keuze is; de pagina toont dat vanzelf.`,
          hint: `Typ: title: ${titleWithoutChoice(title)}`,
        },
  'raw-html': ({ text, as }) => ({
    message: {
      tag: `“${text}” is HTML; dat staat niet op de pagina.`,
      word: `Niet alles van “${text}” staat op de pagina: wat tussen “<” en “>” staat, geldt als HTML.`,
      orphan: `“${text}” is HTML die iets afsluit dat nooit begon; dat staat niet op de pagina.`,
      break: `“${text}” is HTML; het wordt het einde van een regel.`,
    }[as ?? 'tag'],
    hint: {
      tag: 'Schrijf het in markdown, of verwijder het.',
      word: `Typ: \`${text}\``,
      orphan:
        'Verwijder het; hoorde het bij een link, schrijf die dan in markdown: [woorden](adres).',
      break:
        'Eindig de regel in de plaats met een backslash (\\), of laat een regel leeg voor een nieuwe alinea.',
    }[as ?? 'tag'],
  }),
  'template-syntax': ({ text }) => ({
    message: `“${text}” is een opdracht van een ander siteprogramma; dat staat niet op de pagina.`,
    hint: 'Verwijder het, of schrijf de tekst ervan in markdown.',
  }),
  'unread-syntax': ({ what, text, fix }) => ({
    message: {
      heading: `“${text}” is geen kop: die begint met een of meer “#” en dan een gewone spatie.`,
      item: `“${text}” is geen onderdeel van een lijst: dat begint met een koppelteken of een nummer en dan een gewone spatie.`,
      items: `“${text}” heeft meer dan één opsommingsteken, en die maken hier geen lijst.`,
      note: `“${text}” verwijst naar een noot die er niet is.`,
      'lost-note': `De noot “${text}” staat niet op de pagina: niets verwijst ernaar, of een andere heet ook zo.`,
      reference: `“${text}” is geen link: nergens staat naar welk adres hij leidt.`,
      alert: `“${text}” begint een kader van een ander programma en staat zo op de pagina.`,
      box: `“${text}” begint een kader van een ander programma en staat zo op de pagina.`,
      formula: `“${text}” is een formule in tekens die zo op de pagina staan.`,
      'wiki-link': `“${text}” is een link van een ander programma en staat zo op de pagina.`,
      table: `“${text}” begint geen tabel: de regel met koppeltekens eronder ontbreekt.`,
      'table-head': `“${text}” begint geen tabel: de regel met de koppen van de kolommen erboven ontbreekt.`,
      'table-columns': `“${text}” heeft niet evenveel kolommen als de regel erboven, en dus is dit geen tabel.`,
      'link-blanks': `“${text}” is geen link: in het adres staat een spatie.`,
      'link-gap': `“${text}” is geen link: tussen de haken staat een spatie.`,
      'link-turned': `“${text}” is geen link: de soorten haken zijn omgewisseld.`,
      marked: `“${text}” staat zo op de pagina: gelijkheidstekens markeren hier niets.`,
      contents: `“${text}” is een opdracht van een ander programma en staat zo op de pagina.`,
      emoji: `“${text}” is de naam van een teken en staat zo op de pagina.`,
      'other-marks': `“${text}” is een teken van een ander programma en staat zo op de pagina.`,
      comment: `“${text}” begint een opmerking die nergens eindigt, en dus ziet iedereen ze.`,
      'open-comment': `“${text}” begint een opmerking die nergens eindigt, en dus staat de rest van de tekst niet op de pagina.`,
    }[what],
    hint:
      fix === undefined || what === 'table'
        ? {
            heading: 'Zet een gewone spatie na de laatste “#”.',
            item: 'Laat het beginnen met “- ”, of met een nummer, een punt en een spatie.',
            items: 'Zet elk onderdeel op een eigen regel die begint met “- ”.',
            note: `Schrijf de noot op een eigen regel onder de tekst, als “${text}: …”, of haal dit weg.`,
            'lost-note': `Zet “${text}” in de tekst waar de noot hoort, of verwijder de noot.`,
            reference: 'Schrijf het adres tussen ronde haken: [woorden](adres).',
            alert: 'Schrijf een woord in de plaats, zoals **Tip:**.',
            box: 'Verwijder deze regel en die waarmee het kader eindigt, en laat de regels ertussen beginnen met “> ”.',
            formula:
              'Schrijf ze in woorden en gewone tekens, zoals x², of zet er backticks omheen om ze als code te tonen.',
            'wiki-link':
              'Schrijf de link als [woorden](adres), of een afbeelding als ![wat erop staat](adres).',
            table: fix
              ? `Typ onder deze regel: ${fix}`
              : 'Zet eronder een regel met “---” voor elke kolom, tussen verticale strepen.',
            'table-head':
              'Zet vlak erboven een regel met een kop voor elke kolom, zoals “| Wanneer | Wat |”.',
            'table-columns': 'Zet er één keer “---” voor elke kolom van de regel erboven.',
            'link-blanks': 'Zet het adres tussen “<” en “>”.',
            'link-gap': 'Haal de spatie tussen “]” en “(” weg.',
            'link-turned': 'Schrijf het als [woorden](adres).',
            marked: 'Zet aan beide kanten twee sterretjes in de plaats van de gelijkheidstekens.',
            contents: 'Verwijder het.',
            emoji: 'Typ het teken zelf, zoals 🙂, of haal dit weg.',
            'other-marks':
              'Schrijf het in markdown, zoals **vet**, *benadrukt* of [woorden](adres).',
            comment: 'Typ “-->” waar de opmerking eindigt.',
            'open-comment': 'Typ “-->” waar de opmerking eindigt.',
          }[what]
        : `Typ: ${fix}`,
  }),
  'heading-level': ({ text, signs: start = '##', underlined }) => ({
    message: `De kop “${text}” slaat een niveau over.`,
    hint: underlined
      ? `Haal de lijn eronder weg, en laat hem beginnen met “${start} ”.`
      : `Laat hem beginnen met “${start} ”.`,
  }),
  'image-without-alt': ({ text }) => ({
    message: `De afbeelding “${text}” heeft geen beschrijving voor wie ze niet kan zien.`,
    hint: 'Schrijf tussen de vierkante haken wat erop staat: ![Een robotarm](…).',
  }),
  'remote-image': ({ text }) => ({
    message: `De afbeelding “${text}” staat op een andere site; de pagina toont in de plaats een link.`,
    hint: 'Zet de afbeelding in de map met inhoud en noem dat bestand.',
  }),
  'title-repeated-in-text': ({ title }) => ({
    message: `De tekst begint met de titel “${title}”, die de pagina al toont.`,
    hint: 'Verwijder deze kop.',
  }),
  'empty-body': () => ({
    message: 'Dit vak heeft geen tekst.',
    hint: 'Schrijf enkele zinnen onder de tweede regel met drie koppeltekens.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
