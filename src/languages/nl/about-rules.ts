import type { RuleName } from '../../diagnostics/rules.ts';

/** What each rule means, in two or three sentences for staff. */
export const about: Readonly<Record<RuleName, string>> = {
  'not-utf8':
    'Het bestand is bewaard in een oude codering. Letters met accenten, zoals é, zouden op de pagina vraagtekens worden.',
  'too-large':
    'Het bestand is te groot voor één vak. Een tekst van 256 KiB is langer dan een boek van honderd bladzijden. Vaak is er iets geplakt dat er niet hoort.',
  'unusable-file':
    'Dit is geen gewoon bestand met een gewone naam, dus een andere computer of een webadres kan het niet bewaren. Voorbeelden zijn een snelkoppeling naar een andere map, of een naam met een vraagteken erin. Of het is een afbeelding of een pdf die niet is wat de naam zegt, beschadigd is, veel te groot is, vertelt waar ze gemaakt is, of iets uitvoert.',
  'no-front-matter':
    'Een bestand begint met een regel van drie koppeltekens, dan de sleutels, dan een tweede regel van drie koppeltekens. Zonder die regels weet het programma niet wat de titel is en wat de tekst. Er mag niets boven de eerste regel staan, ook geen lege regel.',
  'invalid-yaml':
    'Een regel tussen de koppeltekens is niet te lezen. De gewone oorzaken zijn een dubbelepunt in een waarde, een aanhalingsteken dat niet gesloten is, een tab, of geen spatie na een dubbelepunt. De melding zegt welke, en toont de verbeterde regel.',
  'unsafe-yaml':
    'Een waarde begint met een teken dat voor de computer een opdracht is, zoals & of * of !. Zet aanhalingstekens rond de waarde, en ze is weer een tekst.',
  'too-deep':
    'Lijsten staan in lijsten in lijsten, meer dan twintig diep. Geen enkel vak heeft dat nodig, en het kan het programma erg traag maken. Meestal is er per ongeluk een rij haakjes geplakt.',
  'control-character':
    'Een tekst of waarde bevat een teken dat je niet ziet, of een teken dat de schrijfrichting van de letters erna verandert en niet weer afgesloten wordt. Zulke tekens komen vaak mee als je tekst kopieert uit een pdf, een terminal of een adresbalk. De melding zegt welk teken het is.',
  'merge-marker':
    'Twee mensen wijzigden dezelfde regels, en hun versies zijn onder elkaar gezet zodat iemand kan kiezen. Dat is nog niet gebeurd. Tussen de koppeltekens is het de melding van invalid-yaml. Een blok code mag zulke regels tonen.',
  'duplicate-key':
    'Dezelfde sleutel staat twee keer in één bestand. Het programma weet niet welke van de twee je bedoelt. De melding wijst naar de tweede; de eerste staat eronder genoemd.',
  'missing-field':
    'Een sleutel die elk vak nodig heeft, staat er niet. Een vak kan niet getoond worden zonder titel, semester, studiepunten en pijler. Voeg de regel toe boven de tweede regel met drie koppeltekens.',
  'wrong-type':
    'De waarde is van de verkeerde soort, zoals woorden waar een getal hoort, of ja waar true hoort. Getallen typ je zonder aanhalingstekens, met een punt en geen komma, en zonder eenheid. Een lijst heeft elk onderdeel op een eigen regel na een koppelteken.',
  'out-of-range':
    'Het getal is te hoog of te laag om te kloppen. Vaak is een cijfer twee keer getypt. De tip zegt welke getallen kunnen.',
  'unknown-key':
    'Er is geen sleutel met deze naam. Lijkt hij op een sleutel die wel bestaat, dan is het waarschijnlijk een tikfout en is het een fout; hoofdletters tellen mee. Anders is het een waarschuwing, want de regel doet niets.',
  'unusable-field':
    'Een veld onder “fields” in catalogue.yaml, of een woord onder “keys”, kan zo niet gebruikt worden: iets van ons heet al zo, of een van de opties past niet bij het type. Velden worden sleutels van cursusbestanden en adressen van pagina’s, en hun namen zijn daarom kleine letters, cijfers en koppeltekens.',
  'uneven-shares':
    'De aandelen in dit veld zijn procenten van een geheel, en samen zijn ze geen 100. De tip maakt het laatste zo groot als het zou moeten zijn; verander een ander aandeel als dat het foute is.',
  'too-heavy':
    'Van deze tekst een pagina maken kost te veel tijd of geheugen, dus het programma is gestopt. Dat gebeurt bij lijsten of citaten die heel diep in elkaar staan. Maak dat deel van de tekst eenvoudiger.',
  'legacy-choice':
    'Vroegere sites schreven de kant van een keuze als “choice” met een getal. Dat werkt nog. De nieuwe sleutel is “option”.',
  'unusable-address':
    'Een oud adres onder “aliases” of “redirects” bevat iets wat geen adres van deze site kan bevatten, zoals een vraagteken. Typ alleen het pad, zoals het in de browser stond na de naam van de site.',
  'skipped-file':
    'Het bestand blijft liggen, want het is geen vak, traject, pijler of pagina. Voor notities is dat goed. Moet het op de site, geef het dan een naam die op .md eindigt en zet het in een van de vier mappen.',
  'duplicate-id':
    'Twee bestanden zouden hetzelfde adres op de site krijgen. Hoofdletters, accenten en spaties in de naam van een bestand tellen niet mee: “Web Development.md” en “web-development.md” zijn hetzelfde. Hernoem een van de twee.',
  'duplicate-text':
    'Eén vak, traject of pagina heeft twee teksten in dezelfde taal, dus het programma weet niet welke het moet tonen. Dat gebeurt als een traject in de map tracks staat en nog eens tussen de vakken. Houd een van de twee.',
  'lonely-translation':
    'De naam van dit bestand zegt dat het een vertaling is van een ander bestand, maar dat bestand is er niet. Een vertaling staat naast het bestand dat ze vertaalt, met dezelfde naam en de taal voor .md.',
  'translated-fact':
    'Een vertaling bevat alleen woorden. Feiten zoals het semester en de studiepunten staan in het eerste bestand. Hier zegt de vertaling iets anders dan dat bestand, dus een van de twee klopt niet.',
  'unknown-track':
    'Het vak noemt een traject dat niet bestaat. Studenten die dat traject kiezen, zouden het vak niet vinden. De id van een traject is de naam van zijn bestand in de map tracks, zonder .md.',
  'unknown-pillar':
    'Het vak noemt een pijler die niet bestaat, dus het zou geen kleur hebben en onder geen kop staan. De id van een pijler is de naam van haar bestand in de map pillars, zonder .md.',
  'unknown-term':
    'Het vak noemt een periode die niet in catalogue.yaml staat en zou dus in geen enkele staan. Gebruik de id van een periode onder “terms”. Staat daar niets, dan is elke naam goed.',
  'unknown-programme':
    'Het vak of traject noemt een programma dat niet in catalogue.yaml staat. Het zou in geen enkel programma te zien zijn. Gebruik de id van een programma onder “programmes”.',
  'unknown-alternate':
    'Het vak noemt een ander vak om in de plaats te kiezen, maar dat vak bestaat niet. De id van een vak is het pad van zijn bestand onder de map courses, zonder .md.',
  'unknown-prerequisite':
    'Wat eerst moet komen, kan een vak zijn of gewoon woorden. Hier is het bijna de id van een vak, dus waarschijnlijk een tikfout. Met de juiste id krijgt de pagina een link.',
  'track-in-two-programmes':
    'Een traject hoort bij één programma. Hier noemt ook een vak van een ander programma het, en dan lopen twee programma’s door elkaar. Geef dat vak een traject van zijn eigen programma.',
  'dead-link':
    'Een link of afbeelding in de tekst leidt naar iets wat er niet is. Lezers zouden een foutpagina krijgen. Link naar de naam van het andere bestand, zoals [Frontend](frontend.md).',
  'dead-anchor':
    'De link leidt naar een pagina die bestaat, maar niet naar een deel dat bestaat. Wat na de # staat, is de kop in kleine letters, met koppeltekens voor spaties.',
  'address-taken':
    'Een pagina in de map pages krijgt het adres van haar bestandsnaam, en dit adres heeft de site zelf nodig. Hernoem het bestand.',
  'alias-is-a-page':
    'Een alias is een oud adres dat doorleidt naar deze pagina. Dit is het adres van een andere pagina die nog bestaat, en één adres kan niet allebei zijn.',
  'alias-is-own-address':
    'Een alias is een oud adres dat doorleidt naar deze pagina. Dit is waar de pagina nu al staat, dus er valt niets door te leiden.',
  'duplicate-alias':
    'Twee bestanden noemen hetzelfde oude adres, en het kan maar naar één pagina leiden. Houd het in het bestand dat lezers van het oude adres moeten zien.',
  'alias-chain':
    'Een doorverwijzing in catalogue.yaml leidt naar een adres dat zelf oud is. Lezers zouden twee keer doorgestuurd worden. Laat ze meteen naar de pagina leiden.',
  'lost-address':
    'Een adres van de vorige publicatie zou niet meer antwoorden, omdat een bestand een andere naam kreeg, verhuisde of verdween. Links, bladwijzers en zoekmachines gebruiken het nog. Zet het oude adres bij aliases van het bestand dat ervoor in de plaats kwam, of bij redirects in catalogue.yaml; of houd het bestand met “hide: true”. Dit wordt nagekeken waar de vorige publicatie bekend is (--previous).',
  'semester-credits':
    'De vakken die een student van dit traject in dit semester volgt, zijn samen niet waard wat een semester waard is. Van elke keuze telt maar één kant mee. Een vak kan het verkeerde semester, de verkeerde studiepunten of de verkeerde trajecten hebben.',
  'unknown-rule':
    'In catalogue.yaml zegt “rules” hoe zwaar een regel weegt. Er is geen regel met deze naam, dus de lijn doet niets. Regels die de site beschermen, kun je niet instellen.',
  'nothing-to-publish':
    'Niets in deze map zou aan studenten getoond worden, dus de site die nu gepubliceerd is, blijft zoals ze is. Het is de verkeerde map, of elke cursus erin is verborgen, een ontwerp of een tijdelijke invulling.',
  'year-version':
    'Elk jaar in “years” noemt een git-versie, waarvan de inhoud onder het adres van dat jaar gebouwd wordt volgens de regels van vandaag. Een versie die er niet is, of fouten heeft, zou adressen zonder antwoord laten; daarom wordt dan niets gepubliceerd.',
  'no-base-url':
    'Het programma weet niet op welk adres de site komt. Alles werkt, maar zoekmachines krijgen geen sitemap. Vraag het adres aan wie de site publiceert.',
  'no-contact-url':
    'Wie een vraag heeft, zoekt een manier om ze te stellen: onderaan een pagina, op de pagina voor adressen die niet bestaan, en in de toegankelijkheidsverklaring. Noem de pagina van de school voor vragen, of een mailadres dat iemand leest.',
  'text-lost-to-comment':
    'Na een spatie begint het teken # een opmerking die geen lezer ziet. Hier gaat zo een deel van de waarde verloren. Aanhalingstekens rond de waarde houden ze heel.',
  'placeholder-text':
    'De tekst bevat een geheugensteun zoals TODO, of vulling zoals lorem ipsum. Studenten zouden het lezen. Schrijf de tekst, of houd het vak uit het zicht tot hij klaar is.',
  'choice-in-title':
    'De titel eindigt op “(keuze)”. Zijn er vakken genoemd die in de plaats gekozen kunnen worden, dan toont de pagina dat studenten kiezen; laat de woorden dan weg uit de titel. Is er geen genoemd, noem ze dan bij “alternates”. Over vakken die niet aangeboden worden, wordt niets gezegd.',
  'raw-html':
    'De tekst bevat HTML, de taal van webpagina’s, zoals <b> of <br>. Dat blijft weg van de pagina. Markdown heeft er meestal een eigen manier voor, zoals **vet**. Woorden tussen punthaken die geen HTML zijn, zoals vector<int>, horen tussen backticks.',
  'template-syntax':
    'De tekst bevat een opdracht voor een ander siteprogramma, tussen dubbele accolades. Die betekent hier niets en blijft weg van de pagina. Schrijf wat er moet staan.',
  'unread-syntax':
    'De tekst bevat tekens van een ander programma, of tekens van markdown waaraan een spatie of een regel ontbreekt, en iedereen zou ze zo zien. Dat zijn bijvoorbeeld :::tip, [[een pagina]], $$x^2$$, :smile:, -onderdeel zonder spatie, een tabel zonder de regel met koppeltekens, en een link met een spatie in het adres. Typ wat de melding zegt.',
  'heading-level':
    'Een kop slaat een niveau over, bijvoorbeeld van ## naar ####. Wie de pagina laat voorlezen, vindt met die niveaus de weg. Ga telkens één # verder.',
  'image-without-alt':
    'Een afbeelding heeft geen woorden voor mensen die ze niet kunnen zien. Schrijf in enkele woorden wat erop staat, tussen de vierkante haken.',
  'remote-image':
    'De afbeelding staat op een andere site. De pagina zou die site vertellen wie ze leest, dus toont ze een link. Bewaar de afbeelding in de map met inhoud en noem dat bestand.',
  'title-repeated-in-text':
    'De tekst begint met de titel als kop. De pagina toont de titel vanzelf, dus lezers zouden hem twee keer zien.',
  'empty-body':
    'Onder de tweede regel met drie koppeltekens staat niets. Studenten zien een pagina met alleen een titel en cijfers. Schrijf minstens waar het vak over gaat en wat ze zullen doen.',
  'self-alternate':
    'Het vak noemt zichzelf als vak om in de plaats te kiezen. Noem het andere vak van de keuze, of haal de regel weg.',
  'prerequisite-cycle':
    'Elk van deze vakken zegt dat een ander eerst moet komen, in een kring. Niemand zou ooit kunnen beginnen. Haal er een weg.',
  'misspelt-id':
    'Eén vak noemt een traject of pijler die geen ander vak noemt, en die bijna dezelfde is als een die vaak voorkomt. Het is waarschijnlijk een tikfout. Dit wordt nagekeken waar trajecten of pijlers geen eigen bestand hebben. Er wordt niets gezegd bij id’s van minder dan vijf letters, bij twee die in een getal verschillen, of als er meer dan vijf maar één keer genoemd worden.',
  'unused-track':
    'Er is een bestand voor dit traject, maar geen enkel vak hoort erbij. Zijn pagina zou leeg zijn. Zet het traject bij zijn vakken, of verwijder het bestand.',
  'unused-pillar':
    'Er is een bestand voor deze pijler, maar geen enkel vak hoort erbij. Haar pagina zou leeg zijn. Noem ze als pillar van een vak, of verwijder het bestand.',
  'one-sided-alternate':
    'Mag een student A nemen in de plaats van B, dan ook B in de plaats van A. Hier zegt maar een van de twee vakken dat. Voeg de regel toe die ontbreekt.',
  'alternate-elsewhere':
    'De twee vakken van deze keuze worden in een ander semester of programma gegeven, of delen geen traject. Geen student staat ooit voor deze keuze. Verbeter het semester of de trajecten, of haal de alternates weg. Er wordt niets gezegd als een van beide in geen semester staat, of als beide onder één code vermeld staan.',
  'ambiguous-lanes':
    'In een keuze zegt “option” welke vakken je samen neemt. Hier hebben sommige vakken van de keuze er een en andere niet, of hebben ze allemaal hetzelfde getal. Geef elk een option.',
  'unequal-lanes':
    'De kanten van een keuze zijn niet evenveel studiepunten waard, dus de ene student zou er minder hebben dan de andere. Verbeter de studiepunten, of voeg een vak toe aan de lichtste kant.',
  'no-track-in-split-semester':
    'Alle andere vakken van dit semester horen bij een traject, en dit niet, dus het telt voor iedereen. Misschien klopt dat; misschien is de regel met de trajecten vergeten.',
  'prerequisite-too-late':
    'Een vak dat eerst moet komen, wordt tegelijk of later gegeven. Verbeter het semester van een van de twee. Volg je ze samen, noem het andere dan onder “corequisites”.',
  'duplicate-code':
    'Twee vakken noemen dezelfde code hun eigen code, dus niemand weet welk van de twee ermee bedoeld is. Staat een van de twee alleen ook onder die code vermeld, dan komt zijn eigen code eerst. Verborgen vakken en plaatshouders worden niet vergeleken.',
  'outside-plan':
    'Een vak van een programma met een plan noemt geen semester. Het staat in elke lijst, maar in geen rooster en in geen totaal van studiepunten. In een programma met plan: none wordt niets gezegd; heeft een catalogus zo’n programma niet en ook geen terms, dan is een ontbrekend semester een fout.',
  'duplicate-title':
    'Twee vakken van één semester hebben dezelfde titel, dus studenten kunnen ze niet uit elkaar houden. Soms is een bestand gekopieerd en de titel niet veranderd.',
  'tag-variants':
    'Hetzelfde onderwerp is op twee manieren gespeld. De site ziet ze als één tag en toont de gewoonste spelling. Schrijf het ook hier zo.',
  'copied-tags':
    'Twee vakken met een andere titel hebben precies dezelfde tags. Meestal is een bestand gekopieerd en bleven de tags staan. Het wordt gezegd bij het vak waarvan de tekst er het minst noemt. Er wordt niets gezegd als vier vakken of meer ze hebben, want dan zijn ze een familie met iets gemeen, en ook niet bij één vak onder twee codes.',
  'hidden-but-referenced':
    'Het vak stuurt studenten naar een ander vak dat nu niet wordt aangeboden, een ontwerp is, of alleen een plaats vrijhoudt. Ze zouden er vergeefs naar zoeken.',
  'tied-weights':
    'Twee vakken van één semester hebben hetzelfde gewicht, dus de titel beslist welk eerst komt. Geef een van de twee een ander gewicht als de volgorde van belang is. Er wordt niets gezegd als vier vakken of meer van een semester dat gewicht hebben: dan gaf niemand een volgorde. Ook niet bij vakken die in geen semester staan.',
  'lonely-tag':
    'Alleen dit vak heeft deze tag, en ze lijkt op een tag die meer vakken hebben. Is het hetzelfde onderwerp, gebruik dan dezelfde tag, zodat lezers alle vakken samen vinden. Er wordt niets gezegd bij tags van minder dan vijf letters, bij twee die in een getal verschillen, en in een catalogus van 40 tags of meer waarvan de meeste maar één keer staan.',
  'career-without-course':
    'Een traject noemt een beroep, maar geen leerdoel, tekst of titel van zijn vakken bevat de woorden van dat beroep, in welke vorm ook. De pagina van het beroep leidt dan naar geen enkel vak: ze gokt nooit. Eén zin in een vak dat ernaartoe leidt, volstaat.',
  'missing-translation':
    'Sommige vakken hebben geen tekst in een van de talen van de catalogus. Lezers van die taal komen bij de andere tekst terecht. Het staat op één regel per taal, zodat je ziet hoever je bent.',
  'brand-file':
    '“brand” noemt een bestand dat niet in de map met de inhoud staat, of een van een andere soort dan nodig is. Een logo is een SVG of PNG, een lettertype een .woff2, een stijlblad een .css. De paden beginnen bij de map met de inhoud.',
  'unsafe-drawing':
    'Een logo of pictogram is een SVG, en die kan meer bevatten dan een tekening: programma’s, links, afbeeldingen van elders. Niets daarvan mag erin staan. Tekenprogramma’s kunnen een “gewone” of “geoptimaliseerde” SVG bewaren, die dat allemaal niet heeft.',
  'unsafe-style':
    'Het stijlblad van een school mag zeggen hoe pagina’s eruitzien, en niets anders. Het laadt geen ander blad, geen afbeelding of lettertype van een andere site, en elk haakje is gesloten. Afbeeldingen staan in de map met de inhoud.',
  'accent-shade':
    'Tekst in deze kleur zou niet op elke achtergrond van lichte of donkere pagina’s te lezen zijn. Daar wordt dus de dichtstbijzijnde tint gebruikt die wel te lezen is: dezelfde kleur, donkerder of lichter. Je hoeft niets te doen.',
  'icon-sizes':
    'Een tekening als pictogram volstaat voor het tabblad van de browser. Startschermen van telefoons willen een PNG, die ervan gemaakt wordt als daar een pakket voor geïnstalleerd is; of geef zelf een PNG, waarvan alle maten gemaakt worden.',
  'unknown-word':
    'Een bestand in de map words noemt een woord dat de interface niet heeft, dus het staat nergens. De namen zijn die van de Engelse woorden, ingedeeld zoals daar. Meestal is het een typefout, of een woord dat een nieuwere versie niet meer nodig heeft.',
  'unreadable-word':
    'Een bestand in de map words geeft een woord dat niet getoond kan worden. Woorden zijn gewone tekst zonder opmaak. Wat verandert, staat tussen accolades, zoals “{count, plural, one {# vak} other {# vakken}}”. Tot het hersteld is, zien lezers ons eigen woord.',
  'unknown-argument':
    'Tussen accolades staat iets dat dit woord niet meekrijgt als het getoond wordt, dus er zou een gat in de zin zitten. Een woord mag weglaten wat het meekrijgt, maar kan niet meer vragen.',
  'words-without-language':
    'Er is een bestand met woorden voor een taal waarin de catalogus niet verschijnt. Voeg de taal toe aan “languages” in catalogue.yaml, of geef het bestand de code van een taal die er is.',
  'missing-words':
    'De school brengt zelf een taal mee, en sommige woorden van de interface zijn er nog niet. Lezers zien die in de volgende taal van de catalogus, anders in het Engels. De pagina’s werken; ze spreken twee talen.',
  'unusable-config':
    'Naast de inhoud kan een school eigen code hebben, die prospectus.config.ts noemt: onderdelen van pagina’s, en controles. Iets in dat bestand, of in een bestand dat het noemt, is niet bruikbaar. Tot het hersteld is, gebeurt er niets anders.',
  'failing-code':
    'Een onderdeel van de pagina’s of een controle die de school zelf schreef, stopt met een fout of geeft iets onbruikbaars. Er staat bij waar in het bestand dat gebeurt. Wie de code schreef, kan het herstellen.',
  'own-check':
    'Dit is een controle van de school zelf, uit haar prospectus.config.ts. Wat er mis is en wat te doen staat, zegt ze in de woorden van de school; wie de controle schreef, weet er meer over. Ook de ernst ervan staat daar.',
};
