import type { RuleName } from '../../diagnostics/rules.ts';

/** What each rule means, in two or three sentences for staff. */
export const about: Readonly<Record<RuleName, string>> = {
  'not-utf8':
    'Die Datei wurde in einer alten Codierung gespeichert. Umlaute und Buchstaben mit Akzent, etwa ä oder é, würden auf der Seite zu Fragezeichen.',
  'too-large':
    'Die Datei ist zu groß für einen einzigen Kurs. Ein Text von 256 KiB ist länger als ein Buch mit hundert Seiten. Oft wurde etwas eingefügt, das nicht dorthin gehört.',
  'unusable-file':
    'Das ist keine gewöhnliche Datei mit einem gewöhnlichen Namen; auf einem anderen Computer oder in einer Webadresse hat sie keinen Platz. Beispiele sind eine Verknüpfung mit einem anderen Ordner oder ein Name mit einem Fragezeichen. Oder es ist ein Bild oder PDF, das nicht ist, was sein Name sagt, das beschädigt oder viel zu groß ist, das verrät, wo es aufgenommen wurde, oder das etwas ausführt.',
  'no-front-matter':
    'Eine Datei beginnt mit einer Zeile aus drei Bindestrichen, dann folgen die Schlüssel, dann eine zweite Zeile aus drei Bindestrichen: Das ist der Dateikopf. Ohne ihn weiß das Programm nicht, was Titel ist und was Text. Über der ersten Zeile darf nichts stehen, auch keine Leerzeile.',
  'invalid-yaml':
    'Eine Zeile zwischen den Bindestrichen ist nicht lesbar. Meist liegt es an einem Doppelpunkt in einem Wert, an einem Anführungszeichen, das nicht geschlossen wird, an einem Tabulator oder an einem fehlenden Leerzeichen nach einem Doppelpunkt. Die Meldung sagt, woran es liegt, und zeigt die berichtigte Zeile.',
  'unsafe-yaml':
    'Ein Wert beginnt mit einem Zeichen, das für den Computer ein Befehl ist, etwa & oder * oder !. Setzen Sie Anführungszeichen um den Wert, dann ist er wieder ein Text.',
  'too-deep':
    'Listen stehen in Listen in Listen, mehr als zwanzig Ebenen tief. Das braucht kein Kurs, und es kann das Programm sehr langsam machen. Meist wurde versehentlich eine Reihe von Klammern eingefügt.',
  'control-character':
    'Ein Text oder Wert enthält ein Zeichen, das man nicht sieht, oder eines, das die Richtung der Buchstaben danach ändert und nicht wieder beendet wird. Solche Zeichen kommen oft mit, wenn man Text aus einem PDF, einem Terminal oder einer Adresszeile kopiert. Die Meldung sagt, welches Zeichen es ist.',
  'merge-marker':
    'Zwei Personen haben dieselben Zeilen geändert, und ihre Fassungen stehen untereinander, damit jemand eine auswählt. Das ist noch nicht geschehen. Zwischen den Bindestrichen lautet die Meldung invalid-yaml. Ein Codeblock darf solche Zeilen zeigen.',
  'duplicate-key':
    'Derselbe Schlüssel steht zweimal in einer Datei. Das Programm kann nicht wissen, welchen der beiden Sie meinen. Die Meldung zeigt auf den zweiten; der erste steht darunter.',
  'missing-field':
    'Ein Schlüssel, den jeder Kurs braucht, ist nicht da. Ohne Titel, Semester, ECTS-Punkte und Fachgebiet lässt sich ein Kurs nicht zeigen. Fügen Sie die Zeile über der zweiten Zeile mit drei Bindestrichen hinzu.',
  'wrong-type':
    'Der Wert ist von der falschen Art, etwa Wörter, wo eine Zahl hingehört, oder ja, wo true hingehört. Zahlen schreibt man ohne Anführungszeichen, mit Punkt statt Komma und ohne Einheit. In einer Liste steht jeder Eintrag in einer eigenen Zeile nach einem Bindestrich.',
  'out-of-range':
    'Die Zahl ist zu hoch oder zu niedrig, um zu stimmen. Oft wurde eine Ziffer zweimal getippt. Der Rat dazu nennt die möglichen Zahlen.',
  'unknown-key':
    'Einen Schlüssel mit diesem Namen gibt es nicht. Ähnelt er einem, den es gibt, ist es wohl ein Tippfehler und gilt als Fehler; Großbuchstaben zählen. Sonst ist es eine Warnung, weil die Zeile nichts bewirkt.',
  'unusable-field':
    'Ein Feld unter „fields“ in catalogue.yaml oder ein Wort unter „keys“ lässt sich so nicht verwenden: Etwas von uns heißt schon so, oder eine seiner Optionen passt nicht zu seinem Typ. Felder werden Schlüssel von Kursdateien und Adressen von Seiten; ihre Namen bestehen deshalb aus Kleinbuchstaben, Ziffern und Bindestrichen.',
  'uneven-shares':
    'Die Anteile in diesem Feld sind Prozente eines Ganzen und ergeben zusammen nicht 100. Der Rat dazu macht den letzten so groß, wie er sein müsste; ändern Sie einen anderen, wenn der falsch ist.',
  'too-heavy':
    'Aus diesem Text eine Seite zu machen kostet zu viel Zeit oder Speicher, deshalb hat das Programm aufgehört. Das kommt bei Listen oder Zitaten vor, die sehr tief ineinander stehen. Vereinfachen Sie diesen Teil des Textes.',
  'legacy-choice':
    'Frühere Websites schrieben den Zweig einer Wahl als „choice“ mit einer Zahl. Das funktioniert noch. Der neue Schlüssel ist „option“.',
  'unusable-address':
    'Eine alte Adresse unter „aliases“ oder „redirects“ enthält etwas, das in keiner Adresse dieser Website stehen kann, etwa ein Fragezeichen. Schreiben Sie nur den Pfad, so wie er im Browser nach dem Namen der Website stand.',
  'skipped-file':
    'Die Datei bleibt unbeachtet, weil sie weder ein Kurs noch eine Studienrichtung, ein Fachgebiet oder eine Seite ist. Für Notizen ist das richtig. Soll sie auf die Website, braucht sie einen Namen, der auf .md endet, und gehört in einen der vier Ordner.',
  'duplicate-id':
    'Zwei Dateien bekämen dieselbe Adresse auf der Website. Großbuchstaben, Akzente und Leerzeichen im Namen einer Datei zählen nicht, „Web Development.md“ und „web-development.md“ sind also gleich. Benennen Sie eine der beiden um.',
  'duplicate-text':
    'Ein Kurs, eine Studienrichtung oder eine Seite hat zwei Texte in derselben Sprache; das Programm weiß also nicht, welchen es zeigen soll. Das kommt vor, wenn eine Studienrichtung im Ordner tracks steht und noch einmal bei den Kursen. Behalten Sie einen der beiden.',
  'lonely-translation':
    'Dem Namen nach ist diese Datei die Übersetzung einer anderen, aber diese andere ist nicht da. Eine Übersetzung steht neben der Datei, die sie übersetzt, mit demselben Namen und der Sprache vor .md.',
  'translated-fact':
    'Eine Übersetzung enthält nur Worte. Angaben wie das Semester und die ECTS-Punkte stehen in der ersten Datei. Hier sagt die Übersetzung etwas anderes als diese Datei, eine von beiden stimmt also nicht.',
  'unknown-track':
    'Der Kurs nennt eine Studienrichtung, die es nicht gibt. Wer diese Studienrichtung wählt, fände den Kurs nicht. Die ID einer Studienrichtung ist der Name ihrer Datei im Ordner tracks, ohne .md.',
  'unknown-pillar':
    'Der Kurs nennt ein Fachgebiet, das es nicht gibt; er hätte also keine Farbe und stünde unter keiner Überschrift. Die ID eines Fachgebiets ist der Name seiner Datei im Ordner pillars, ohne .md.',
  'unknown-term':
    'Der Kurs nennt einen Zeitraum, den catalogue.yaml nicht anführt, und stünde daher in keinem. Verwenden Sie die ID eines Zeitraums unter „terms“. Wo dort nichts steht, ist jeder Name recht.',
  'unknown-programme':
    'Der Kurs oder die Studienrichtung nennt einen Studiengang, den catalogue.yaml nicht anführt, und stünde in keinem Studienplan. Verwenden Sie die ID eines Studiengangs unter „programmes“.',
  'unknown-alternate':
    'Der Kurs nennt einen anderen Kurs, den man stattdessen wählen kann, aber diesen anderen gibt es nicht. Die ID eines Kurses ist der Pfad seiner Datei im Ordner courses, ohne .md.',
  'unknown-prerequisite':
    'Was vorausgesetzt wird, kann ein Kurs sein oder einfach Worte. Hier ist es fast die ID eines Kurses, also wohl ein Tippfehler. Mit der richtigen ID bekommt die Seite einen Link.',
  'track-in-two-programmes':
    'Eine Studienrichtung gehört zu einem Studiengang. Hier nennt sie auch ein Kurs eines anderen Studiengangs, in ihren Semestern würden sich also zwei Studienpläne mischen. Geben Sie diesem Kurs eine Studienrichtung seines eigenen Studiengangs.',
  'dead-link':
    'Ein Link oder Bild im Text führt zu etwas, das es nicht gibt. Wer darauf klickt, bekäme eine Fehlerseite. Verlinken Sie den Namen der anderen Datei, etwa [Frontend](frontend.md).',
  'dead-anchor':
    'Der Link führt zu einer Seite, die es gibt, aber zu einem Teil davon, den es nicht gibt. Was nach dem # steht, ist die Überschrift in Kleinbuchstaben, mit Bindestrichen statt Leerzeichen.',
  'address-taken':
    'Eine Seite im Ordner pages bekommt den Namen ihrer Datei als Adresse, und die Website braucht diese Adresse selbst. Benennen Sie die Datei um.',
  'alias-is-a-page':
    'Ein Alias ist eine alte Adresse, die zu dieser Seite weiterleitet. Diese hier ist die Adresse einer anderen Seite, die es noch gibt, und eine Adresse kann nicht beides sein.',
  'alias-is-own-address':
    'Ein Alias ist eine alte Adresse, die zu dieser Seite weiterleitet. Unter dieser hier steht die Seite jetzt, weiterzuleiten gibt es also nichts.',
  'duplicate-alias':
    'Zwei Dateien beanspruchen dieselbe alte Adresse, und sie kann nur zu einer Seite führen. Lassen Sie die Adresse in der Datei stehen, die man unter der alten Adresse sehen soll.',
  'alias-chain':
    'Eine Weiterleitung in catalogue.yaml führt zu einer Adresse, die selbst alt ist. Man würde also zweimal weitergeschickt. Lassen Sie die Weiterleitung gleich zur Seite führen.',
  'lost-address':
    'Eine Adresse der letzten Veröffentlichung wäre nicht mehr erreichbar, weil eine Datei umbenannt, verschoben oder gelöscht wurde. Links, Lesezeichen und Suchmaschinen verwenden sie noch. Fügen Sie die alte Adresse bei aliases der Datei hinzu, die an ihre Stelle getreten ist, oder bei redirects in catalogue.yaml; oder behalten Sie die Datei mit „hide: true“. Geprüft wird das, wo die letzte Veröffentlichung bekannt ist (--previous).',
  'semester-credits':
    'Die Kurse, die man in dieser Studienrichtung und in diesem Semester belegt, ergeben nicht so viele ECTS-Punkte, wie ein Semester haben soll. Von jeder Wahl zählt nur ein Zweig. Vielleicht stimmen bei einem Kurs das Semester, die ECTS-Punkte oder die Studienrichtungen nicht.',
  'unknown-rule':
    'In catalogue.yaml sagt „rules“, wie schwer eine Regel wiegt. Eine Regel mit diesem Namen gibt es nicht, die Zeile bewirkt also nichts. Regeln, die die Website schützen, lassen sich gar nicht einstellen.',
  'nothing-to-publish':
    'Aus diesem Ordner bekämen Studierende nichts zu sehen, deshalb bleibt die Website, die jetzt veröffentlicht ist, wie sie ist. Es ist der falsche Ordner, oder jeder Kurs darin ist verborgen, ein Entwurf oder ein Platzhalter.',
  'year-version':
    'Jedes Jahr in „years“ nennt eine Git-Version, deren Inhalt unter der Adresse des Jahres nach den Regeln von heute gebaut wird. Eine Version, die es nicht gibt oder die Fehler hat, ließe Adressen ohne Antwort; deshalb wird dann nichts veröffentlicht.',
  'no-base-url':
    'Das Programm weiß nicht, unter welcher Adresse die Website stehen wird. Alles funktioniert, aber Suchmaschinen bekommen keine Sitemap. Fragen Sie nach der Adresse, wo die Website veröffentlicht wird.',
  'no-contact-url':
    'Wer eine Frage hat, sucht einen Weg, sie zu stellen: am Fuß einer Seite, auf der Seite für Adressen, die es nicht gibt, und in der Erklärung zur Barrierefreiheit. Nennen Sie die Seite der Schule für Fragen, oder eine Mailadresse, die jemand liest.',
  'text-lost-to-comment':
    'Nach einem Leerzeichen beginnt das Zeichen # eine Anmerkung, die niemand zu lesen bekommt. Hier geht dadurch ein Teil des Wertes verloren. Mit Anführungszeichen um den Wert bleibt er ganz.',
  'placeholder-text':
    'Der Text enthält einen Merker wie TODO oder Fülltext wie Lorem ipsum. Studierende würden ihn lesen. Schreiben Sie den Text, oder halten Sie den Kurs verborgen, bis er fertig ist.',
  'choice-in-title':
    'Der Titel endet mit „(Wahl)“. Sind andere Kurse genannt, die man stattdessen belegen kann, zeigt die Seite die Wahl von selbst; lassen Sie das Wort im Titel also weg. Ist keiner genannt, führen Sie diese Kurse unter „alternates“ an. Zu Kursen, die nicht angeboten werden, wird nichts gesagt.',
  'raw-html':
    'Der Text enthält HTML, die Sprache der Webseiten, etwa <b> oder <br>. Auf der Seite fällt es weg. Markdown hat für das meiste davon eine eigene Schreibweise, etwa **fett**. Wörter in spitzen Klammern, die kein HTML sind, etwa vector<int>, gehören zwischen Backticks (`).',
  'template-syntax':
    'Der Text enthält einen Befehl für ein anderes Website-Programm, zwischen doppelten geschwungenen Klammern. Hier bedeutet er nichts und fällt auf der Seite weg. Schreiben Sie, was er sagen sollte.',
  'unread-syntax':
    'Der Text enthält Zeichen eines anderen Programms, oder Zeichen von Markdown, denen ein Leerzeichen oder eine Zeile fehlt; sie würden also erscheinen, wie sie dastehen. Das sind etwa :::tip, [[eine Seite]], $$x^2$$, :smile:, -Eintrag ohne Leerzeichen, eine Tabelle ohne ihre Zeile mit Bindestrichen und ein Link mit einem Leerzeichen in der Adresse. Schreiben Sie, was die Meldung sagt.',
  'heading-level':
    'Eine Überschrift überspringt eine Ebene, zum Beispiel von ## zu ####. Wer sich die Seite vorlesen lässt, findet sich mit den Ebenen zurecht. Gehen Sie immer nur ein # tiefer.',
  'image-without-alt':
    'Einem Bild fehlen die Worte für alle, die es nicht sehen können. Schreiben Sie in die eckigen Klammern mit wenigen Worten, was es zeigt.',
  'remote-image':
    'Das Bild liegt auf einer anderen Website. Die Seite würde dieser verraten, wer sie liest, deshalb zeigt sie stattdessen einen Link. Speichern Sie das Bild im Inhaltsordner, und verweisen Sie auf diese Datei.',
  'title-repeated-in-text':
    'Der Text beginnt mit dem Titel als Überschrift. Den Titel zeigt die Seite von selbst, er stünde also zweimal da.',
  'empty-body':
    'Unter der zweiten Zeile mit drei Bindestrichen steht nichts. Studierende sehen eine Seite, auf der nur ein Titel und Zahlen stehen. Schreiben Sie wenigstens, worum es in dem Kurs geht und was man darin macht.',
  'self-alternate':
    'Der Kurs nennt sich selbst als den Kurs, den man stattdessen wählen kann. Nennen Sie den anderen Kurs der Wahl, oder nehmen Sie die Zeile weg.',
  'prerequisite-cycle':
    'Jeder dieser Kurse sagt, dass vorher ein anderer kommen muss, im Kreis. Niemand könnte je anfangen. Nehmen Sie eine der Voraussetzungen weg.',
  'misspelt-id':
    'Ein Kurs nennt eine Studienrichtung oder ein Fachgebiet, das sonst kein Kurs nennt und das fast so heißt wie eines, das viele nennen. Das ist wohl ein Tippfehler. Geprüft wird das, wo Studienrichtungen oder Fachgebiete keine eigenen Dateien haben. Nichts gemeldet wird bei IDs mit weniger als fünf Buchstaben, bei zweien, die sich in einer Zahl unterscheiden, und wo mehr als fünf nur einmal genannt werden.',
  'unused-track':
    'Für diese Studienrichtung gibt es eine Datei, aber kein Kurs gehört zu ihr. Ihre Seite wäre leer. Fügen Sie die Studienrichtung in ihren Kursen hinzu, oder löschen Sie die Datei.',
  'unused-pillar':
    'Für dieses Fachgebiet gibt es eine Datei, aber kein Kurs gehört zu ihm. Seine Seite wäre leer. Nennen Sie es als Fachgebiet eines Kurses, oder löschen Sie die Datei.',
  'one-sided-alternate':
    'Kann man A statt B belegen, dann auch B statt A. Hier sagt das nur einer der beiden Kurse. Fügen Sie die fehlende Zeile hinzu.',
  'alternate-elsewhere':
    'Die beiden Kurse dieser Wahl finden in verschiedenen Semestern oder Studiengängen statt oder haben keine Studienrichtung gemeinsam. Vor dieser Wahl steht also nie jemand. Berichtigen Sie das Semester oder die Studienrichtungen, oder nehmen Sie die Alternativen weg. Nichts gemeldet wird, wenn einer der beiden in keinem Semester steht oder beide unter einem Kürzel geführt werden.',
  'ambiguous-lanes':
    'In einer Wahl sagt „option“, welche Kurse man zusammen belegt. Hier haben es manche Kurse der Wahl und andere nicht, oder alle haben dieselbe Zahl. Geben Sie jedem von ihnen eine option.',
  'unequal-lanes':
    'Die Zweige einer Wahl bringen nicht gleich viele ECTS-Punkte; je nach Wahl hätte man am Ende also weniger als andere. Berichtigen Sie die ECTS-Punkte, oder fügen Sie dem leichteren Zweig einen Kurs hinzu.',
  'no-track-in-split-semester':
    'Alle anderen Kurse dieses Semesters gehören zu einer Studienrichtung, dieser nicht; er zählt also für alle. Vielleicht stimmt das; vielleicht wurde die Zeile mit den Studienrichtungen vergessen.',
  'prerequisite-too-late':
    'Ein Kurs, der vorher kommen muss, findet gleichzeitig oder später statt. Berichtigen Sie das Semester eines der beiden. Belegt man beide zusammen, nennen Sie den anderen unter „corequisites“.',
  'duplicate-code':
    'Zwei Kurse nennen dasselbe Kürzel ihr eigenes, und niemand weiß, welcher von beiden gemeint ist. Wird einer von ihnen unter diesem Kürzel nur auch geführt, steht sein eigenes davor. Verborgene Kurse und Platzhalter werden nicht verglichen.',
  'outside-plan':
    'Ein Kurs eines Studiengangs mit Studienplan nennt kein Semester. Er steht in jeder Liste, aber in keinem Raster und in keiner Summe. In einem Studiengang mit plan: none wird nichts gemeldet; hat ein Katalog weder einen solchen Studiengang noch terms, ist ein fehlendes Semester ein Fehler.',
  'duplicate-title':
    'Zwei Kurse eines Semesters haben denselben Titel und sind nicht zu unterscheiden. Manchmal wurde eine Datei kopiert und der Titel nicht geändert.',
  'tag-variants':
    'Dasselbe Thema ist auf zwei Arten geschrieben. Die Website behandelt beide als ein Thema und zeigt die häufigere Schreibweise. Schreiben Sie es auch hier so.',
  'copied-tags':
    'Zwei Kurse mit verschiedenen Titeln haben genau dieselben Themen. Meist wurde eine Datei kopiert, und die Themen blieben stehen. Gemeldet wird es bei dem Kurs, in dessen Text weniger davon vorkommen. Nichts gemeldet wird, wenn vier Kurse oder mehr sie haben, denn dann haben sie etwas gemeinsam, und auch nicht bei einem Kurs unter zwei Kürzeln.',
  'hidden-but-referenced':
    'Der Kurs verweist auf einen anderen, der zurzeit nicht angeboten wird, ein Entwurf ist oder nur einen Platz freihält. Studierende würden ihn vergeblich suchen.',
  'tied-weights':
    'Zwei Kurse eines Semesters haben dasselbe Gewicht; welcher zuerst kommt, entscheidet also der Titel. Geben Sie einem der beiden ein anderes Gewicht, wenn es auf die Reihenfolge ankommt. Nichts gemeldet wird, wenn vier Kurse oder mehr eines Semesters dieses Gewicht haben: Dann hat niemand eine Reihenfolge angegeben. Auch nicht bei Kursen, die in keinem Semester stehen.',
  'lonely-tag':
    'Nur ein Kurs hat dieses Thema, und es heißt fast so wie eines, das mehr Kurse haben. Ist dasselbe gemeint, schreiben Sie dasselbe Thema; dann findet man alle Kurse beisammen. Nichts gemeldet wird bei Themen mit weniger als fünf Buchstaben, bei zweien, die sich in einer Zahl unterscheiden, und in einem Katalog mit 40 Themen oder mehr, von denen die meisten nur einmal stehen.',
  'career-without-course':
    'Eine Studienrichtung nennt einen Beruf, aber kein Lernergebnis, Text oder Titel ihrer Kurse enthält die Wörter dieses Berufs, in keiner ihrer Formen. Die Seite des Berufs führt dann zu keinem Kurs: Sie rät nie. Ein Satz in einem Kurs, der dorthin führt, genügt.',
  'missing-translation':
    'Manche Kurse haben in einer der Sprachen des Katalogs keinen Text. Wer diese Sprache liest, wird zum anderen Text geführt. Gemeldet wird es in einer Zeile je Sprache, damit Sie sehen, wie weit Sie sind.',
  'brand-file':
    '„brand“ nennt eine Datei, die nicht im Inhaltsordner liegt, oder eine von anderer Art als nötig. Ein Logo ist ein SVG oder PNG, eine Schrift eine .woff2, ein Stylesheet eine .css. Die Pfade beginnen beim Inhaltsordner.',
  'unsafe-drawing':
    'Ein Logo oder Symbol ist ein SVG, und das kann mehr enthalten als eine Zeichnung: Programme, Links, Bilder von anderswo. Nichts davon darf darin stehen. Zeichenprogramme können „normales“ oder „optimiertes“ SVG speichern, das all das nicht hat.',
  'unsafe-style':
    'Das Stylesheet einer Einrichtung darf sagen, wie Seiten aussehen, und sonst nichts. Es lädt kein anderes Stylesheet, kein Bild und keine Schrift von einer anderen Website, und jede Klammer ist geschlossen. Bilder liegen im Inhaltsordner.',
  'accent-shade':
    'Text in dieser Farbe wäre nicht auf jedem Hintergrund heller oder dunkler Seiten lesbar. Deshalb steht dort der nächste Farbton, der lesbar ist: dieselbe Farbe, dunkler oder heller. Sie brauchen nichts zu tun.',
  'icon-sizes':
    'Eine Zeichnung als Symbol genügt für den Tab des Browsers. Startbildschirme von Handys wollen ein PNG, das daraus gemacht wird, wo ein Paket dafür installiert ist; oder geben Sie selbst ein PNG an, aus dem alle Größen gemacht werden.',
  'unknown-word':
    'Eine Datei im Ordner words nennt ein Wort, das die Oberfläche nicht hat; es erscheint also nirgends. Die Namen sind die der englischen Wörter, ebenso verschachtelt. Meist ist es ein Tippfehler oder ein Wort, das eine neuere Version nicht mehr braucht.',
  'unreadable-word':
    'Eine Datei im Ordner words gibt ein Wort an, das sich nicht anzeigen lässt. Wörter sind reiner Text ohne Markup. Was sich ändert, steht in geschweiften Klammern, etwa „{count, plural, one {# Kurs} other {# Kurse}}“. Bis das berichtigt ist, ist unser eigenes Wort zu sehen.',
  'unknown-argument':
    'In geschweiften Klammern steht etwas, das dieses Wort nicht bekommt, wenn es angezeigt wird; im Satz wäre also eine Lücke. Ein Wort darf weglassen, was es bekommt, aber nicht mehr verlangen.',
  'words-without-language':
    'Es gibt eine Datei mit Wörtern für eine Sprache, in der der Katalog nicht veröffentlicht wird. Fügen Sie die Sprache in catalogue.yaml bei „languages“ hinzu, oder geben Sie der Datei das Kürzel einer Sprache, die es dort gibt.',
  'missing-words':
    'Die Einrichtung bringt eine eigene Sprache mit, und einige Wörter der Oberfläche gibt es darin noch nicht. Zu sehen sind sie in der nächsten Sprache des Katalogs, sonst auf Englisch. Die Seiten funktionieren; sie sprechen zwei Sprachen.',
  'unusable-config':
    'Neben den Inhalten kann eine Einrichtung eigenen Code haben, den prospectus.config.ts nennt: Seitenteile und Prüfungen. Etwas in dieser Datei, oder in einer Datei, die sie nennt, lässt sich nicht verwenden. Bis das berichtigt ist, geschieht nichts anderes.',
  'failing-code':
    'Ein Seitenteil oder eine Prüfung, die von der Einrichtung selbst stammt, bricht mit einem Fehler ab oder gibt etwas Unbrauchbares zurück. Dabei steht, wo in der Datei das geschieht. Berichtigen kann es, wer den Code geschrieben hat.',
  'own-check':
    'Das ist eine eigene Prüfung der Einrichtung, aus ihrer prospectus.config.ts. Was falsch ist und was zu tun ist, sagt sie in eigenen Worten; mehr weiß, wer die Prüfung geschrieben hat. Auch ihr Schweregrad steht dort.',
};
