import type { Meanings } from '../../catalogue/meanings.ts';

/** What the keys of files mean, in German. */
export const meanings: Meanings = {
  'A placeholder in the programme’s grid until a track is chosen.':
    'Ein Platzhalter im Plan des Studiengangs, bis eine Studienrichtung gewählt ist.',
  'Address at which the site is published, with its path.':
    'Adresse, unter der die Website veröffentlicht wird, mit ihrem Pfad.',
  'Books and other material.': 'Bücher und anderes Material.',
  'Colour of links, buttons and focus, as # with three or six digits, between quotation marks.':
    'Farbe von Links, Schaltflächen und Fokus, als # mit drei oder sechs Zeichen, zwischen Anführungszeichen.',
  'Courses can be filtered by it, and each value has a page.':
    'Kurse lassen sich danach filtern, und jeder Wert hat eine Seite.',
  'Credits a semester should add up to, or none.':
    'ECTS-Punkte, die ein Semester ergeben soll, oder none.',
  'Credits a semester should add up to.': 'ECTS-Punkte, die ein Semester ergeben soll.',
  'Credits a semester should add up to; 30 if left out.':
    'ECTS-Punkte, die ein Semester ergeben soll; ohne Angabe 30.',
  'Data of the accessibility statement.': 'Angaben für die Erklärung zur Barrierefreiheit.',
  'Day of the last review.': 'Tag der letzten Überprüfung.',
  'Every course must state it.': 'Jeder Kurs muss es angeben.',
  'Facts of the school’s own by their key; each is then a key of course files.':
    'Eigene Angaben der Schule nach ihrem Schlüssel; jeder ist dann ein Schlüssel von Kursdateien.',
  'Followed from home: its mode is online.': 'Von zu Hause aus: dasselbe wie „mode: online“.',
  'How far the site meets the standard: full, partial or none.':
    'Wie weit die Website die Norm erfüllt: full (ganz), partial (teilweise) oder none (nicht).',
  'Who must agree to changes: a team or account of the code host without its @, or a mail address.':
    'Wer Änderungen zustimmen muss: ein Team oder Konto der Plattform ohne das @, oder eine Mailadresse.',
  'How it is taught.': 'Wie unterrichtet wird.',
  'How much each rule weighs.': 'Wie schwer jede Regel wiegt.',
  'How the site looks: what is the school’s own.':
    'Wie die Website aussieht: was der Schule eigen ist.',
  'Degree that it leads to.': 'Abschluss, zu dem er führt.',
  'Town or campus where it is taught.': 'Ort oder Campus, an dem er stattfindet.',
  'Page or mail address for questions; every page links it.':
    'Seite oder Mailadresse für Fragen; jede Seite verlinkt sie.',
  'How to ask a question.': 'Wie man eine Frage stellt.',
  'How to report a barrier.': 'Wie sich eine Barriere melden lässt.',
  'Hue, 0 to 360: the nearest of the twelve colours is used.':
    'Farbton, 0 bis 360: Die nächste der zwölf Farben wird verwendet.',
  'Id of its programme; beats the folder the file is in.':
    'ID des Studiengangs; gilt vor dem Ordner, in dem die Datei liegt.',
  'Id of the pillar (field of study) it belongs to.': 'ID des Fachgebiets, zu dem der Kurs gehört.',
  'Id of the programme it belongs to.': 'ID des Studiengangs, zu dem sie gehört.',
  'Id of the track.': 'ID der Studienrichtung.',
  'Ids of the tracks it belongs to. Left out: common to every track of its programme.':
    'IDs der Studienrichtungen, zu denen der Kurs gehört. Ohne Angabe: gemeinsam für alle des Studiengangs.',
  'In no list; its page stays reachable.': 'In keiner Liste; die Seite bleibt erreichbar.',
  'Its name on pages.': 'Sein Name auf den Seiten.',
  'Its name on pages; its key, if left out.':
    'Sein Name auf den Seiten; ohne Angabe sein Schlüssel.',
  'Its own site.': 'Ihre eigene Website.',
  'Jobs it leads to.': 'Berufe, zu denen es führt.',
  'Side of the choice this course stands on: courses with one number are taken together.':
    'Seite der Wahl, zu der dieser Kurs gehört: Kurse mit derselben Zahl werden zusammen belegt.',
  'Language in which it is taught.': 'Unterrichtssprache.',
  'Languages of the catalogue; the first is the default.':
    'Sprachen des Katalogs; die erste ist die übliche.',
  'Links in the header that leave the site, at most 4.':
    'Links im Kopf der Seiten, die von der Website wegführen, höchstens 4.',
  'Links that leave the site: apply, open day, ask.':
    'Links, die von der Website wegführen: bewerben, Tag der offenen Tür, fragen.',
  'Lists show it with each course.': 'Listen zeigen es bei jedem Kurs.',
  'Marks this file as the text of a track.': 'Macht diese Datei zum Text einer Studienrichtung.',
  'Name of each semester’s period, such as autumn.':
    'Name des Zeitraums jedes Semesters, etwa Winter.',
  'Name of the catalogue.': 'Name des Katalogs.',
  'Name of the course, shown as the page heading.':
    'Name des Kurses, die Überschrift seiner Seite.',
  'Name of the pattern that goes with the colour.': 'Name des Musters, das zur Farbe gehört.',
  'Name of the period.': 'Name des Zeitraums.',
  'Name of the pillar.': 'Name des Fachgebiets.',
  'Name of the programme.': 'Name des Studiengangs.',
  'Name of the school.': 'Name der Schule.',
  'Name of the track.': 'Name der Studienrichtung.',
  'Not offered now: the page stays reachable and says so, and is in no list.':
    'Zurzeit nicht im Angebot: Die Seite bleibt erreichbar, sagt es und steht in keiner Liste.',
  'Of a choice: what can be chosen, as a list, or each with its name.':
    'Bei „choice“: was zur Wahl steht, als Liste, oder jedes mit seinem Namen.',
  'Old address → new address; * stands for the rest of an address.':
    'Alte Adresse → neue Adresse; * steht für den Rest einer Adresse.',
  'Old addresses; each leads on to this page.': 'Alte Adressen; jede führt zu dieser Seite.',
  'Old addresses; each leads on to this page. Without a leading slash: beside the course.':
    'Alte Adressen; jede führt zu dieser Seite. Ohne Schrägstrich am Anfang: neben dem Kurs.',
  'Old spelling of “careers”.': 'Alte Schreibweise von „careers“.',
  'Old spelling of “option”; true leaves the course out of the programme’s grid.':
    'Alte Schreibweise von „option“; true lässt den Kurs aus dem Plan des Studiengangs weg.',
  'One or two sentences on what belongs to it.': 'Ein oder zwei Sätze dazu, was dazugehört.',
  'One or two sentences on what it leads to.': 'Ein oder zwei Sätze dazu, wohin sie führt.',
  'One or two sentences, shown under the title and in lists.':
    'Ein oder zwei Sätze, die unter dem Titel und in Listen stehen.',
  'One sentence below it.': 'Ein Satz darunter.',
  'One sentence for search engines.': 'Ein Satz für Suchmaschinen.',
  'Only for this programme.': 'Nur für diesen Studiengang.',
  'Open to exchange students.': 'Offen für Austauschstudierende.',
  'Path of a picture in the content folder.': 'Pfad eines Bildes im Inhaltsordner.',
  'Picture before the title: an SVG or PNG of the content folder.':
    'Bild vor dem Titel: eine SVG oder PNG des Inhaltsordners.',
  'Picture in the browser’s tab and on a home screen: a square PNG of at least 512 pixels, or an SVG.':
    'Bild im Tab des Browsers und auf einem Startbildschirm: eine quadratische PNG ab 512 Pixeln, oder eine SVG.',
  'Place among the pillars, lower first.': 'Platz unter den Fachgebieten, kleine Zahlen zuerst.',
  'Place among the tracks, lower first.':
    'Platz unter den Studienrichtungen, kleine Zahlen zuerst.',
  'Place in its semester, lower first. Courses without one come last.':
    'Platz im Semester, kleine Zahlen zuerst. Kurse ohne Zahl kommen zuletzt.',
  'Place in the footer, lower first.': 'Platz am Fuß der Seiten, kleine Zahlen zuerst.',
  'Programmes by id; the id is the name of their folder.':
    'Studiengänge nach ID; die ID ist der Name ihres Ordners.',
  'Semester in which it is taught, 1 to 12.': 'Semester, in dem der Kurs stattfindet, 1 bis 12.',
  'A draft: seen only while the catalogue is worked on.':
    'Ein Entwurf: nur zu sehen, während am Katalog gearbeitet wird.',
  'Software and equipment: a list, or one text with commas.':
    'Software und Geräte: eine Liste, oder ein Text mit Kommas.',
  'Style sheet of the content folder, which is read after ours: a plain rule of yours wins.':
    'Stylesheet des Inhaltsordners, das nach unserem gelesen wird: Eine einfache Regel von Ihnen gewinnt.',
  'Earlier academic years, each with the git version that holds its content.':
    'Frühere Studienjahre, jedes mit der Git-Version, die seinen Inhalt hat.',
  'Version of this folder in git: a tag, a branch or a commit.':
    'Version dieses Ordners in Git: ein Tag, ein Branch oder ein Commit.',
  'Such as 2026-2027.': 'Etwa 2026/27.',
  'Taught and written in English only; no other version is missing.':
    'Nur auf Englisch unterrichtet und geschrieben; keine andere Fassung fehlt.',
  'The known key that it stands for.': 'Der bekannte Schlüssel, für den es steht.',
  'The same for dark pages, where the first could not be seen on them.':
    'Dasselbe für dunkle Seiten, wenn man das erste darauf nicht sähe.',
  'The school.': 'Die Schule.',
  'The school’s words for known keys.': 'Die Wörter der Schule für bekannte Schlüssel.',
  'The search finds its words.': 'Die Suche findet seine Wörter.',
  'Title of the page.': 'Titel der Seite.',
  'Topics. Spellings that differ in case, accents, spaces or hyphens are one tag.':
    'Themen. Was sich nur in Großbuchstaben, Akzenten, Leerzeichen oder Bindestrichen unterscheidet, ist ein Thema.',
  'What it holds; text, if left out.': 'Was es enthält; ohne Angabe ein Text.',
  'What it means, for those who write courses.': 'Was es bedeutet, für alle, die Kurse schreiben.',
  'What students can do afterwards.': 'Was Studierende danach können.',
  'What the picture shows, for those who cannot see it.':
    'Was das Bild zeigt, für alle, die es nicht sehen können.',
  'Forms at /admin/, in which staff change files in a browser.':
    'Formulare unter /admin/, in denen Mitarbeitende Dateien im Browser ändern.',
  'Where a file can be changed; {file} stands for its path.':
    'Wo sich eine Datei ändern lässt; {file} steht für ihren Pfad.',
  'Where it is taught: onsite, online or blended.':
    'Wo der Unterricht stattfindet: onsite (vor Ort), online oder blended (teils, teils).',
  'Where it leads.': 'Wohin es führt.',
  'Where the page of a course has it: among the facts, in a section, or nowhere.':
    'Wo es auf der Seite eines Kurses steht: bei den Angaben (facts), in einem Abschnitt (section) oder nirgends (none).',
  'Who teaches it.': 'Wer unterrichtet.',
  'Words of the link.': 'Text des Links.',
  'Year of study, from 1.': 'Studienjahr, ab 1.',
  'archivo, which is the usual one; system, the reader’s own; or a .woff2 of the content folder, of at most 150 KiB.':
    'archivo, die übliche; system, die der Lesenden; oder eine .woff2 des Inhaltsordners von höchstens 150 KiB.',
  'error, warning or off.': 'error, warning oder off.',

  // Examples.
  'A project, and a talk about it.': 'Ein Projekt und ein Gespräch darüber.',
  'You let a computer find patterns in data, and check how far you can trust the result.':
    'Du lässt einen Computer Muster in Daten finden und prüfst, wie weit du dem Ergebnis trauen kannst.',
  'Choose a model that suits the question': 'Ein Modell wählen, das zur Frage passt',
  'Test a model fairly': 'Ein Modell ehrlich prüfen',
  'Data engineer': 'Data Engineering',
  'Machine learning engineer': 'Entwicklung lernender Systeme',
  'Programming, from the first line to a large system.':
    'Programmieren, von der ersten Zeile bis zum großen System.',
  'You build systems that learn from data.': 'Du baust Systeme, die aus Daten lernen.',
  'Some Python': 'Etwas Python',
  'What must be taken in the same period: ids or codes of courses, or texts.':
    'Was im selben Zeitraum belegt werden muss: IDs oder Codes von Kursen, oder Texte.',
  'What must come first: ids or codes of courses, or texts. Of a list in the list one is enough.':
    'Was vorher kommen muss: IDs oder Codes von Kursen, oder Texte. Von einer Liste in der Liste genügt einer.',
  'How it is assessed: texts, or shares in per cent that make 100.':
    'Wie geprüft wird: Texte, oder Anteile in Prozent, die 100 ergeben.',
  'Hours of work by kind; their sum stands in place of what the credits would come to.':
    'Arbeitsstunden nach Art; ihre Summe steht anstelle dessen, was die Punkte ergäben.',
  'Level of the course, such as Undergraduate or 300.':
    'Niveau des Kurses, etwa Bachelor oder 300.',
  'The institution’s own code of the course: one, or a list of which the first is its own and the others are those under which it is listed too.':
    'Der Code des Kurses an der Hochschule: einer, oder eine Liste, deren erster sein eigener ist; unter den anderen wird er auch geführt.',
  'Language in which it is taught, such as “nl” or “en”, or a list of them.':
    'Sprache, in der unterrichtet wird, etwa „nl“ oder „en“, oder eine Liste davon.',
  'Ids or codes of the courses a student may take instead of this one.':
    'IDs oder Codes der Kurse, die man statt dieses Kurses belegen kann.',
  'Terms in which it is taught. Left out: the period of its semester.':
    'Zeiträume, in denen er stattfindet. Ohne Angabe: der Zeitraum seines Semesters.',
  'Credits the course is worth, 0 to 60, halves allowed, or a range such as 3-6.':
    'Punkte des Kurses, 0 bis 60, halbe erlaubt, oder ein Bereich wie 3-6.',
  'Words that mean the same to the search: each line is a list of them.':
    'Wörter, die für die Suche dasselbe bedeuten: jede Zeile ist eine Liste.',
  'Weeks of a semester, exams included: hours of work are given for a week, too.':
    'Wochen eines Semesters mit Prüfungen: Arbeitsstunden stehen dann auch je Woche da.',
  'Its name on pages; its id, if left out.': 'Sein Name auf den Seiten; ohne Angabe seine ID.',
  'Terms of a year by id, in their order; every term of a course is one of them.':
    'Zeiträume eines Jahres nach ID, in ihrer Reihenfolge; jeder Zeitraum eines Kurses ist einer davon.',
  'Hours of work that one of them stands for: a number, the lowest and the highest in a list, or none.':
    'Arbeitsstunden, für die einer steht: eine Zahl, die kleinste und die größte in einer Liste, oder none.',
  'What credits are called, in the plural; ECTS, if left out.':
    'Wie Punkte heißen, in der Mehrzahl; ohne Angabe ECTS.',
  'What credits are: ECTS of 25 to 30 hours, if left out.':
    'Was Punkte sind; ohne Angabe ECTS von 25 bis 30 Stunden.',
  'Whether its courses stand in semesters; none where a student picks them freely.':
    'Ob seine Kurse in Semestern stehen; none, wo man sie frei wählt.',
};
