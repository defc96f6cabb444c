import type { AdoptWords } from '../../authoring/adopt/words.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** Was `adopt` sagt und schreibt, auf Deutsch. */
export const adopt: AdoptWords = {
  content: { catalogue: 'Kurskatalog', allCourses: 'Kurse', otherCourses: 'Weitere Kurse' },
  systems: {
    hugo: 'Hugo',
    jekyll: 'Jekyll',
    eleventy: 'Eleventy',
    vuepress: 'VuePress',
    table: 'einer Tabelle',
  },
  title: 'Wie dieser Katalog übernommen wurde',
  intro: (systems) =>
    `Er stammt aus ${systems.join(' und ')}; dort wurde nichts verändert. Unten steht jede Datei und jeder Schlüssel einmal. Diese Seite wird nicht veröffentlicht: Löschen Sie sie, wenn Sie sie nicht mehr brauchen.`,
  parts: { decisions: 'Was Sie entscheiden müssen', files: 'Dateien', keys: 'Schlüssel' },
  nothing: 'Es ist nichts mehr zu entscheiden.',
  columns: { file: 'Datei', became: 'Was daraus wurde', key: 'Schlüssel', count: 'Dateien' },
  kinds: {
    course: 'Kurs',
    track: 'Studienrichtung',
    pillar: 'Säule',
    page: 'Seite',
    translation: 'Übersetzung',
    picture: 'Bild oder PDF',
    list: 'Seite einer Liste: Listen entstehen jetzt von selbst; die Adresse führt dorthin',
    apart: 'beiseitegelegt, weil sie Fehler hat, die niemand beheben konnte',
  },
  left: {
    template: 'weggelassen: eine Vorlage oder ein Programm der alten Website',
    settings: 'weggelassen: Einstellungen der alten Website',
    style: 'weggelassen: das Aussehen der alten Website',
    type: 'weggelassen: eine Art von Datei, die ein Katalog nicht veröffentlicht',
    post: 'weggelassen: Neuigkeiten',
    link: 'weggelassen: Einer Verknüpfung zu einem anderen Ort der Platte wird nicht gefolgt',
    device: 'weggelassen: keine Datei',
    'too-large': 'weggelassen: zu groß',
    picture:
      'weggelassen: Das Bild ist beschädigt, ist keines oder verrät, wo es aufgenommen wurde',
    empty: 'weggelassen: Es steht nichts darin',
    unused: 'weggelassen: Kein Text zeigt oder braucht sie',
    broken: 'weggelassen: Sie lässt sich nicht öffnen',
  },
  trouble: {
    yaml: 'ihr Kopf ist kaputt; was sich lesen ließ, steht hier',
    toml: 'ihr Kopf (TOML) ist kaputt; was sich lesen ließ, steht hier',
    json: 'ihr Kopf (JSON) ist kaputt; was sich lesen ließ, steht hier',
    'not-closed': 'ihr Kopf hat kein Ende; was sich lesen ließ, steht hier',
    code: 'ihr Kopf ist Code, und der wird nie ausgeführt',
    'too-large': 'zu groß, um gelesen zu werden',
    'not-text': 'kein Text',
  },
  keys: {
    kept: () => 'geblieben',
    renamed: (to) => `heißt jetzt ${to}`,
    field: (to) => `ist das Feld ${to} in catalogue.yaml`,
    text: () => 'steht im Text',
    address: () => 'die alte Adresse führt zur neuen',
    placed: () => 'bestimmt, wo der Kurs steht',
    needless: () => 'weggelassen: Nur das alte Programm brauchte ihn',
    chosen: () => 'weggelassen, wie Sie es sagten',
    missing: () => 'weggelassen: Das Bild ist nicht da',
    repeated: () => 'in der Übersetzung weggelassen: Das Original sagt es',
    settings: () => 'steht in catalogue.yaml',
  },
  decisions: {
    broken: 'Diese Dateien waren kaputt. Vergleichen Sie, was hier steht, mit den alten:',
    drafts:
      'Diesen Kursen fehlt, was jeder Kurs sagen muss. Sie sind Entwürfe und werden nicht veröffentlicht, bis Sie es ergänzen und „draft“ löschen:',
    pillars:
      'Kein Kurs nannte ein Fachgebiet. Alle stehen in einer Säule; legen Sie Ihre eigenen in pillars/ an:',
    'other-pillar':
      'Diese Kurse nennen kein Fachgebiet. Sie stehen in der Säule „other“; wählen Sie für jeden eine:',
    tracks:
      'Diese hatten keine eigene Seite. Ihr Name stammt aus den Kursen; ergänzen Sie eine Beschreibung:',
    programmes:
      'Diese Ordner wurden eigene Studiengänge. Stimmt das? Sonst nehmen Sie sie in catalogue.yaml aus „programmes“ heraus:',
    language:
      'Das sind die Sprachen des Katalogs, soweit die Texte es verraten; die erste ist die übliche:',
    fields:
      'Diese Schlüssel wurden eigene Felder. Sehen Sie sich ihre Namen an und entscheiden Sie, welche nötig sind („fields“ in catalogue.yaml):',
    unresolved: 'Diese verweisen auf Kurse, die nicht hier sind:',
    differs:
      'Eine Übersetzung sagt hier etwas anderes als ihr Original; geblieben ist, was das Original sagt:',
    links: 'Diese Links führen zu nichts, was übernommen wurde:',
    addresses:
      'Diese alten Adressen konnten nicht bleiben. Lassen Sie sie von Ihrem Webserver weiterleiten:',
    commands:
      'Diese Befehle des alten Systems hatten keine Wörter und wurden weggelassen. Schreiben Sie, was man lesen soll:',
    settled:
      'Diese bestanden die Prüfung nicht, wie sie waren; was falsch war, steht jetzt im Text oder wurde beiseitegelegt:',
    'credit-unit':
      'Credits heißen so, also werden keine Arbeitsstunden daraus. Sagen Sie, für wie viele einer steht („credit-unit“ in catalogue.yaml), wenn Sie es wissen:',
    pictures:
      'Bilder und PDF-Dateien haben neue Adressen. Wer auf diese verlinkt, muss das wissen:',
    'lone-english': 'Diese gibt es nur auf Englisch, also sagen sie „english-only“:',
    code: 'Diese haben Daten oder einen Kopf aus Code. Er wurde nicht ausgeführt; ergänzen Sie von Hand, was darin stand:',
  },
  more: (count) => `und ${count} weitere`,
  done: ({ course, track, pillar, page }, dir) =>
    `${many(course, 'Kurs', 'Kurse')}, ${many(track, 'Studienrichtung', 'Studienrichtungen')}, ${many(pillar, 'Säule', 'Säulen')} und ${many(page, 'Seite', 'Seiten')} liegen in ${dir}.`,
  checked: (warnings) =>
    `Keine Fehler; ${many(warnings, 'Warnung, die warten kann', 'Warnungen, die warten können')}.`,
  toDecide: (file) =>
    `Was aus jeder Datei und jedem Schlüssel wurde, steht in ${file}. Was Sie entscheiden müssen:`,
};
