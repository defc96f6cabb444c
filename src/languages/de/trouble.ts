import type { TroubleWords } from '../../diagnostics/trouble-words.ts';

const it = (path?: string) => path ?? 'Das Ziel';
const to = (path?: string) => (path ? ` für ${path}` : '');
const at = (path?: string) => (path ? `: ${path}` : '');

export const trouble: TroubleWords = {
  kinds: {
    full: (path) =>
      `Auf dem Laufwerk ist kein Platz mehr${to(path)}. Schaffen Sie dort Platz, oder wählen Sie einen Ort auf einem anderen Laufwerk.`,
    quota: (path) =>
      `Ihr Speicherplatz auf dem Laufwerk ist aufgebraucht${at(path)}. Löschen Sie eigene Dateien, oder wählen Sie einen anderen Ort.`,
    'too-large': (path) =>
      `Eine Datei würde größer, als dieser Computer erlaubt${at(path)}. Wählen Sie einen Ort auf einem anderen Laufwerk, oder bitten Sie um ein höheres Limit.`,
    'not-written': (path) =>
      `In ${path ?? 'eine Datei oder einen Ordner'} dürfen Sie nicht schreiben. Wählen Sie einen anderen Ort, oder bitten Sie um das Recht, dort zu schreiben.`,
    'not-read': (path) =>
      `${path ?? 'Eine Datei oder einen Ordner'} dürfen Sie nicht lesen. Bitten Sie um das Recht dazu.`,
    'read-only': (path) =>
      `Das Laufwerk darf nur gelesen werden${at(path)}. Wählen Sie einen Ort auf einem anderen Laufwerk.`,
    'too-many-open': (path) =>
      `Auf diesem Computer sind zu viele Dateien offen${at(path)}. Schließen Sie andere Programme, oder bitten Sie um ein höheres Limit (ulimit -n).`,
    'too-many-watched': () =>
      'Auf diesem Computer lassen sich keine weiteren Dateien beobachten. Schließen Sie andere Programme, oder bitten Sie um ein höheres Limit (fs.inotify.max_user_watches).',
    'no-answer': (path) =>
      `Das Laufwerk antwortet nicht${at(path)}. Sehen Sie nach, ob es beschädigt ist oder entfernt wurde, und versuchen Sie es dann noch einmal.`,
    missing: (path) =>
      `${it(path)} ist nicht da oder wurde inzwischen entfernt. Sehen Sie nach, ob der Name richtig geschrieben ist, und versuchen Sie es dann noch einmal.`,
    'not-a-folder': (path) =>
      `${it(path)} soll ein Ordner sein oder in einem liegen, aber es gibt eine Datei mit diesem Namen. Wählen Sie einen anderen Namen.`,
    'a-folder': (path) => `${it(path)} ist ein Ordner. Nennen Sie stattdessen eine Datei.`,
    exists: (path) =>
      `${it(path)} ist schon vorhanden. Entfernen Sie es, oder wählen Sie einen anderen Namen.`,
    'not-empty': (path) =>
      `In ${path ?? 'einem Ordner'} liegt etwas, das inzwischen dazugekommen ist. Sehen Sie hinein, und versuchen Sie es dann noch einmal.`,
    'in-use': (path) =>
      `${it(path)} wird gerade von einem anderen Programm verwendet. Schließen Sie es, und versuchen Sie es dann noch einmal.`,
    'other-disk': (path) =>
      `${it(path)} liegt auf einem anderen Laufwerk als sein Ordner und lässt sich deshalb nicht ersetzen. Wählen Sie einen anderen Ort.`,
    'name-too-long': (path) =>
      `Ein Name ist länger, als das Laufwerk erlaubt${at(path)}. Wählen Sie einen kürzeren Namen oder einen Ordner weiter oben.`,
    circle: (path) =>
      `${it(path)} ist eine Verknüpfung, die im Kreis führt. Nennen Sie eine echte Datei oder einen echten Ordner.`,
    'no-memory': () =>
      'Dieser Computer hat nicht mehr genug Arbeitsspeicher. Schließen Sie andere Programme, und versuchen Sie es dann noch einmal.',
    'no-program': (name) =>
      `Das Programm ${name ?? 'dafür'} ist nicht installiert oder nicht zu finden. Installieren Sie es, und versuchen Sie es dann noch einmal.`,
    'no-address': (path) =>
      `Dieser Computer hat keine Adresse, unter der er die Website zeigen kann${path ? ` (${path})` : ''}. Prüfen Sie die Netzwerkeinstellungen.`,
    refused: (path) =>
      `Der Computer lässt das mit ${path ?? 'dieser Datei'} nicht zu. Wählen Sie einen anderen Ort.`,
  },
  after: {
    unpublished: 'Es wurde nichts veröffentlicht; was vorher veröffentlicht war, ist unverändert.',
    halfPublished:
      'Die neue Website liegt vollständig neben der alten, aber noch ist nicht alles an seinem Platz: Der nächste build bringt das zu Ende.',
    unchanged: 'Es wurde nichts geändert.',
    changed: (files) =>
      `Schon vorher geändert: ${files.join(', ')}. Die anderen Dateien sind unverändert.`,
  },
  gone: (dir) =>
    `Den Inhaltsordner ${dir} gibt es nicht mehr. Gezeigt wird der letzte Stand; sobald der Ordner wieder da ist, geht es von selbst weiter.`,
  looksInstead:
    'Auf diesem Computer lassen sich keine weiteren Dateien beobachten (fs.inotify.max_user_watches, ulimit -n): Stattdessen wird jede Sekunde nach Änderungen gesehen, sie erscheinen also etwas später.',
  ours: 'Etwas ist schiefgegangen, und es liegt nicht an Ihnen:',
};
