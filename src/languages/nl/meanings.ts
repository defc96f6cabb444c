import type { Meanings } from '../../catalogue/meanings.ts';

/** What the keys of files mean, in Dutch. */
export const meanings: Meanings = {
  'A placeholder in the programme’s grid until a track is chosen.':
    'Een plaatshouder in het rooster van het programma, tot een traject gekozen is.',
  'Address at which the site is published, with its path.':
    'Adres waarop de site wordt gepubliceerd, met het pad.',
  'Books and other material.': 'Boeken en ander materiaal.',
  'Colour of links, buttons and focus, as # with three or six digits, between quotation marks.':
    'Kleur van links, knoppen en focus, als # met drie of zes cijfers, tussen aanhalingstekens.',
  'Courses can be filtered by it, and each value has a page.':
    'Vakken zijn erop te filteren, en elke waarde heeft een pagina.',
  'Credits a semester should add up to, or none.':
    'Studiepunten die een semester samen moet tellen, of none.',
  'Credits a semester should add up to.': 'Studiepunten die een semester samen moet tellen.',
  'Credits a semester should add up to; 30 if left out.':
    'Studiepunten die een semester samen moet tellen; 30 als dit weggelaten is.',
  'Data of the accessibility statement.': 'Gegevens van de toegankelijkheidsverklaring.',
  'Day of the last review.': 'Dag van de laatste controle.',
  'Every course must state it.': 'Elk vak moet het vermelden.',
  'Facts of the school’s own by their key; each is then a key of course files.':
    'Eigen feiten van de school volgens hun sleutel; elk is dan een sleutel van vakbestanden.',
  'Followed from home: its mode is online.': 'Van thuis uit: hetzelfde als “mode: online”.',
  'How far the site meets the standard: full, partial or none.':
    'Hoever de site aan de norm voldoet: full (helemaal), partial (deels) of none (niet).',
  'Who must agree to changes: a team or account of the code host without its @, or a mail address.':
    'Wie met wijzigingen akkoord moet gaan: een team of account van de codehost zonder @, of een mailadres.',
  'How it is taught.': 'Hoe het wordt gegeven.',
  'How much each rule weighs.': 'Hoe zwaar elke regel weegt.',
  'How the site looks: what is the school’s own.':
    'Hoe de site eruitziet: wat van de school zelf is.',
  'Degree that it leads to.': 'Diploma waartoe het leidt.',
  'Town or campus where it is taught.': 'Stad of campus waar het wordt gegeven.',
  'Page or mail address for questions; every page links it.':
    'Pagina of mailadres voor vragen; elke pagina linkt ernaar.',
  'How to ask a question.': 'Hoe je een vraag stelt.',
  'How to report a barrier.': 'Hoe je een drempel meldt.',
  'Hue, 0 to 360: the nearest of the twelve colours is used.':
    'Kleurtoon, 0 tot 360: de dichtste van de twaalf kleuren wordt gebruikt.',
  'Id of its programme; beats the folder the file is in.':
    'Id van het programma; gaat voor op de map van het bestand.',
  'Id of the pillar (field of study) it belongs to.':
    'Id van de pijler (het vakgebied) waarbij het vak hoort.',
  'Id of the programme it belongs to.': 'Id van het programma waarbij het hoort.',
  'Id of the track.': 'Id van het traject.',
  'Ids of the tracks it belongs to. Left out: common to every track of its programme.':
    'Id’s van de trajecten waarbij het vak hoort. Weggelaten: gemeenschappelijk voor alle trajecten van het programma.',
  'In no list; its page stays reachable.': 'In geen lijst; de pagina blijft bereikbaar.',
  'Its name on pages.': 'De naam ervan op pagina’s.',
  'Its name on pages; its key, if left out.':
    'De naam ervan op pagina’s; de sleutel, als hij weggelaten is.',
  'Its own site.': 'De eigen site.',
  'Jobs it leads to.': 'Beroepen waartoe het leidt.',
  'Side of the choice this course stands on: courses with one number are taken together.':
    'Kant van de keuze waarbij dit vak hoort: vakken met hetzelfde nummer volg je samen.',
  'Language in which it is taught.': 'Taal waarin het wordt gegeven.',
  'Languages of the catalogue; the first is the default.':
    'Talen van de catalogus; de eerste is de gewone.',
  'Links in the header that leave the site, at most 4.':
    'Links bovenaan de pagina’s die de site verlaten, hoogstens 4.',
  'Links that leave the site: apply, open day, ask.':
    'Links die de site verlaten: inschrijven, opendeurdag, vragen.',
  'Lists show it with each course.': 'Lijsten tonen het bij elk vak.',
  'Marks this file as the text of a track.': 'Maakt van dit bestand de tekst van een traject.',
  'Name of each semester’s period, such as autumn.':
    'Naam van de periode van elk semester, zoals herfst.',
  'Name of the catalogue.': 'Naam van de catalogus.',
  'Name of the course, shown as the page heading.': 'Naam van het vak, de titel van de pagina.',
  'Name of the pattern that goes with the colour.': 'Naam van het patroon dat bij de kleur hoort.',
  'Name of the period.': 'Naam van de periode.',
  'Name of the pillar.': 'Naam van de pijler.',
  'Name of the programme.': 'Naam van het programma.',
  'Name of the school.': 'Naam van de school.',
  'Name of the track.': 'Naam van het traject.',
  'Not offered now: the page stays reachable and says so, and is in no list.':
    'Nu niet in het aanbod: de pagina blijft bereikbaar, zegt het, en staat in geen lijst.',
  'Of a choice: what can be chosen, as a list, or each with its name.':
    'Bij “choice”: wat je kunt kiezen, als lijst, of elk met zijn naam.',
  'Old address → new address; * stands for the rest of an address.':
    'Oud adres → nieuw adres; * staat voor de rest van een adres.',
  'Old addresses; each leads on to this page.': 'Oude adressen; elk leidt naar deze pagina.',
  'Old addresses; each leads on to this page. Without a leading slash: beside the course.':
    'Oude adressen; elk leidt naar deze pagina. Zonder schuine streep vooraan: naast het vak.',
  'Old spelling of “careers”.': 'Oude spelling van “careers”.',
  'Old spelling of “option”; true leaves the course out of the programme’s grid.':
    'Oude spelling van “option”; true laat het vak weg uit het rooster van het programma.',
  'One or two sentences on what belongs to it.': 'Een of twee zinnen over wat erbij hoort.',
  'One or two sentences on what it leads to.': 'Een of twee zinnen over waar het toe leidt.',
  'One or two sentences, shown under the title and in lists.':
    'Een of twee zinnen, onder de titel en in lijsten.',
  'One sentence below it.': 'Eén zin eronder.',
  'One sentence for search engines.': 'Eén zin voor zoekmachines.',
  'Only for this programme.': 'Alleen voor dit programma.',
  'Open to exchange students.': 'Open voor uitwisselingsstudenten.',
  'Path of a picture in the content folder.': 'Pad van een afbeelding in de inhoudsmap.',
  'Picture before the title: an SVG or PNG of the content folder.':
    'Afbeelding voor de titel: een SVG of PNG van de inhoudsmap.',
  'Picture in the browser’s tab and on a home screen: a square PNG of at least 512 pixels, or an SVG.':
    'Afbeelding in het tabblad van de browser en op een startscherm: een vierkante PNG van minstens 512 pixels, of een SVG.',
  'Place among the pillars, lower first.': 'Plaats onder de pijlers, laag komt eerst.',
  'Place among the tracks, lower first.': 'Plaats onder de trajecten, laag komt eerst.',
  'Place in its semester, lower first. Courses without one come last.':
    'Plaats in het semester, laag komt eerst. Vakken zonder getal komen laatst.',
  'Place in the footer, lower first.': 'Plaats onderaan de pagina’s, laag komt eerst.',
  'Programmes by id; the id is the name of their folder.':
    'Programma’s volgens id; de id is de naam van hun map.',
  'Semester in which it is taught, 1 to 12.': 'Semester waarin het wordt gegeven, 1 tot 12.',
  'A draft: seen only while the catalogue is worked on.':
    'Een ontwerp: alleen te zien terwijl er aan de catalogus wordt gewerkt.',
  'Software and equipment: a list, or one text with commas.':
    'Software en materiaal: een lijst, of één tekst met komma’s.',
  'Style sheet of the content folder, which is read after ours: a plain rule of yours wins.':
    'Stijlblad van de inhoudsmap, dat na het onze wordt gelezen: een gewone regel van jou wint.',
  'Earlier academic years, each with the git version that holds its content.':
    'Eerdere academiejaren, elk met de git-versie die zijn inhoud bevat.',
  'Version of this folder in git: a tag, a branch or a commit.':
    'Versie van deze map in git: een tag, een branch of een commit.',
  'Such as 2026-2027.': 'Zoals 2026-2027.',
  'Taught and written in English only; no other version is missing.':
    'Alleen in het Engels gegeven en geschreven; er ontbreekt geen andere versie.',
  'The known key that it stands for.': 'De bekende sleutel waarvoor het staat.',
  'The same for dark pages, where the first could not be seen on them.':
    'Hetzelfde voor donkere pagina’s, waar het eerste niet te zien zou zijn.',
  'The school.': 'De school.',
  'The school’s words for known keys.': 'De woorden van de school voor bekende sleutels.',
  'The search finds its words.': 'De zoekfunctie vindt de woorden ervan.',
  'Title of the page.': 'Titel van de pagina.',
  'Topics. Spellings that differ in case, accents, spaces or hyphens are one tag.':
    'Onderwerpen. Spellingen die alleen verschillen in hoofdletters, accenten, spaties of koppeltekens zijn één onderwerp.',
  'What it holds; text, if left out.': 'Wat het bevat; tekst, als het weggelaten is.',
  'What it means, for those who write courses.': 'Wat het betekent, voor wie vakken schrijft.',
  'What students can do afterwards.': 'Wat studenten daarna kunnen.',
  'What the picture shows, for those who cannot see it.':
    'Wat de foto toont, voor wie ze niet kan zien.',
  'Forms at /admin/, in which staff change files in a browser.':
    'Formulieren op /admin/, waarin medewerkers bestanden in een browser veranderen.',
  'Where a file can be changed; {file} stands for its path.':
    'Waar een bestand te wijzigen is; {file} staat voor het pad.',
  'Where it is taught: onsite, online or blended.':
    'Waar het wordt gegeven: onsite (op school), online of blended (deels online).',
  'Where it leads.': 'Waar het naartoe leidt.',
  'Where the page of a course has it: among the facts, in a section, or nowhere.':
    'Waar het op de pagina van een vak staat: bij de feiten (facts), in een deel (section) of nergens (none).',
  'Who teaches it.': 'Wie het geeft.',
  'Words of the link.': 'Tekst van de link.',
  'Year of study, from 1.': 'Studiejaar, vanaf 1.',
  'archivo, which is the usual one; system, the reader’s own; or a .woff2 of the content folder, of at most 150 KiB.':
    'archivo, het gewone; system, dat van de lezer; of een .woff2 van de inhoudsmap, van hoogstens 150 KiB.',
  'error, warning or off.': 'error, warning of off.',

  // Examples.
  'A project, and a talk about it.': 'Een project, en een gesprek erover.',
  'You let a computer find patterns in data, and check how far you can trust the result.':
    'Je laat een computer patronen in data vinden, en gaat na hoever je het resultaat kunt vertrouwen.',
  'Choose a model that suits the question': 'Een model kiezen dat bij de vraag past',
  'Test a model fairly': 'Een model eerlijk testen',
  'Data engineer': 'Data-engineer',
  'Machine learning engineer': 'Ontwikkelaar van lerende systemen',
  'Programming, from the first line to a large system.':
    'Programmeren, van de eerste regel tot een groot systeem.',
  'You build systems that learn from data.': 'Je bouwt systemen die leren uit data.',
  'Some Python': 'Wat Python',
  'What must be taken in the same period: ids or codes of courses, or texts.':
    'Wat in dezelfde periode gevolgd moet worden: id’s of codes van vakken, of teksten.',
  'What must come first: ids or codes of courses, or texts. Of a list in the list one is enough.':
    'Wat eerst moet komen: id’s of codes van vakken, of teksten. Van een lijst in de lijst is er een genoeg.',
  'How it is assessed: texts, or shares in per cent that make 100.':
    'Hoe het getoetst wordt: teksten, of aandelen in procent die samen 100 zijn.',
  'Hours of work by kind; their sum stands in place of what the credits would come to.':
    'Werkuren per soort; hun som staat in plaats van wat de punten zouden geven.',
  'Level of the course, such as Undergraduate or 300.':
    'Niveau van het vak, zoals Bachelor of 300.',
  'The institution’s own code of the course: one, or a list of which the first is its own and the others are those under which it is listed too.':
    'De code van het vak bij de instelling: een, of een lijst waarvan de eerste de eigen code is en het vak onder de andere ook vermeld staat.',
  'Language in which it is taught, such as “nl” or “en”, or a list of them.':
    'Taal waarin het gegeven wordt, zoals “nl” of “en”, of een lijst daarvan.',
  'Ids or codes of the courses a student may take instead of this one.':
    'Id’s of codes van de vakken die een student in plaats van dit vak mag volgen.',
  'Terms in which it is taught. Left out: the period of its semester.':
    'Periodes waarin het gegeven wordt. Weggelaten: de periode van het semester.',
  'Credits the course is worth, 0 to 60, halves allowed, or a range such as 3-6.':
    'Studiepunten van het vak, 0 tot 60, halve mogen, of een bereik zoals 3-6.',
  'Words that mean the same to the search: each line is a list of them.':
    'Woorden die voor de zoekfunctie hetzelfde betekenen: elke regel is een lijst.',
  'Weeks of a semester, exams included: hours of work are given for a week, too.':
    'Weken van een semester, examens inbegrepen: werkuren staan er dan ook per week.',
  'Its name on pages; its id, if left out.': 'De naam op de pagina’s; weggelaten: de id.',
  'Terms of a year by id, in their order; every term of a course is one of them.':
    'Periodes van een jaar per id, in hun volgorde; elke periode van een vak is er een van.',
  'Hours of work that one of them stands for: a number, the lowest and the highest in a list, or none.':
    'Werkuren waar er een voor staat: een getal, het laagste en het hoogste in een lijst, of none.',
  'What credits are called, in the plural; ECTS, if left out.':
    'Hoe punten heten, in het meervoud; weggelaten: ECTS.',
  'What credits are: ECTS of 25 to 30 hours, if left out.':
    'Wat punten zijn; weggelaten: ECTS van 25 tot 30 uur.',
  'Whether its courses stand in semesters; none where a student picks them freely.':
    'Of de vakken in semesters staan; none waar een student vrij kiest.',
};
