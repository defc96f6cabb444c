import type { DiagnosticWords } from '../../diagnostics/words.ts';
import { didYouMean } from './rule-phrases.ts';

const aliasAway = 'Entfernen Sie diesen Alias; ist er der einzige, dann auch die Zeile „aliases“.';

/** What is wrong with names, addresses and links. */
export const rulesOfReferences = {
  'unusable-address': ({ address }) => ({
    message: `„${address}“ kann keine alte Adresse dieser Website sein.`,
    hint: 'Verwenden Sie Buchstaben, Ziffern, Bindestriche und Schrägstriche, etwa „/programma/data-management“, und weder sehr lange Namen noch solche, die Windows für sich behält, etwa con.',
  }),
  'duplicate-id': ({ id, other, twin }) => ({
    message: twin
      ? `Diese Datei und ${other} haben denselben Namen in zwei Schreibweisen: mit einem Akzent oder Umlaut als Teil des Buchstabens oder als eigenem Zeichen, oder mit zwei Arten von Leerzeichen.`
      : `Zwei Dateien haben die ID „${id}“: diese und ${other}.`,
    hint: twin
      ? 'Löschen Sie eine der beiden, oder geben Sie ihr einen anderen Namen.'
      : 'Benennen Sie eine der beiden um.',
  }),
  'duplicate-text': ({ id, language, other }) => ({
    message: `„${id}“ hat zwei Texte in der Sprache „${language}“: diesen und ${other}.`,
    hint: 'Behalten Sie nur einen der beiden.',
  }),
  'lonely-translation': ({ expected, near }) => ({
    message: `Das ist eine Übersetzung, aber die Datei ${expected} gibt es nicht.`,
    hint: near
      ? `Benennen Sie diese Datei in ${near} um.`
      : `Benennen Sie diese Datei in ${expected.split('/').at(-1) ?? expected} um, oder fügen Sie die andere Datei hinzu.`,
  }),
  'unknown-track': ({ id, near }) => ({
    message: `Eine Studienrichtung „${id}“ gibt es nicht.`,
    hint: didYouMean(
      near,
      `Fügen Sie die Datei tracks/${id}.md hinzu, oder verwenden Sie die ID einer Studienrichtung, die es gibt.`,
    ),
  }),
  'unknown-pillar': ({ id, near }) => ({
    message: `Ein Fachgebiet „${id}“ gibt es nicht.`,
    hint: didYouMean(
      near,
      `Fügen Sie die Datei pillars/${id}.md hinzu, oder verwenden Sie die ID eines Fachgebiets, das es gibt.`,
    ),
  }),
  'unknown-term': ({ id, near }) => ({
    message: `Einen Zeitraum „${id}“ gibt es nicht.`,
    hint: didYouMean(near, 'Führen Sie ihn unter „terms“ in catalogue.yaml an.'),
  }),
  'unknown-programme': ({ id, near }) => ({
    message: `Einen Studiengang „${id}“ gibt es nicht.`,
    hint: didYouMean(near, 'Führen Sie ihn in catalogue.yaml unter „programmes“ an.'),
  }),
  'unknown-alternate': ({ id, near }) => ({
    message: `Einen Kurs „${id}“, den man statt dieses Kurses wählen könnte, gibt es nicht.`,
    hint: didYouMean(
      near,
      'Verwenden Sie die ID eines Kurses: den Pfad seiner Datei im Ordner courses, ohne .md; oder löschen Sie die Zeile.',
    ),
  }),
  'unknown-prerequisite': ({ text, near }) => ({
    message: `„${text}“ ist fast, aber nicht ganz die ID eines Kurses.`,
    hint: didYouMean(near),
  }),
  'misspelt-id': ({ kind, id, near, count }) => ({
    message: `${kind === 'track' ? 'Die Studienrichtung' : 'Das Fachgebiet'} „${id}“ wird einmal verwendet, „${near}“ dagegen ${count} Mal.`,
    hint: `Meinten Sie „${near}“?`,
  }),
  'track-in-two-programmes': ({ track, programmes }) => ({
    message: `Kurse aus mehr als einem Studiengang verwenden die Studienrichtung „${track}“: ${programmes.join(', ')}.`,
    hint: 'Geben Sie jedem Studiengang eine eigene Studienrichtung, oder berichtigen Sie bei diesen Kursen den Ordner oder „programme“.',
  }),
  'dead-link': ({ href, near, section }) =>
    section
      ? {
          message: `Der Link zu „${href}“ führt ins Leere: Die Seiten unter „${section.from.slice(0, -1)}“ stehen jetzt unter „${section.to.slice(0, -1)}“.`,
          hint: `Schreiben Sie in catalogue.yaml, unter eine Zeile „redirects:“ und mit zwei Leerzeichen davor: ${section.from}: ${section.to}`,
        }
      : {
          message: `Der Link zu „${href}“ führt ins Leere.`,
          hint: didYouMean(near, 'Berichtigen Sie die Adresse, oder entfernen Sie den Link.'),
        },
  'dead-anchor': ({ href, anchor, near }) => ({
    message: `Der Link zu „${href}“ führt zu einer Seite, auf der es „#${anchor}“ nicht gibt.`,
    hint: near
      ? `Meinten Sie „#${near}“?`
      : 'Berichtigen Sie, was nach dem # steht, oder entfernen Sie es.',
  }),
  'address-taken': ({ address }) => ({
    message: `Die Adresse ${address} braucht die Website selbst.`,
    hint: 'Benennen Sie diese Datei um.',
  }),
  'alias-is-a-page': ({ address }) => ({
    message: `Die alte Adresse ${address} ist die Adresse einer anderen Seite, die es noch gibt.`,
    hint: aliasAway,
  }),
  'alias-is-own-address': ({ address }) => ({
    message: `Die alte Adresse ${address} ist die Adresse dieser Seite selbst.`,
    hint: aliasAway,
  }),
  'duplicate-alias': ({ address, other }) => ({
    message: `Die alte Adresse ${address} ist auch ein Alias von ${other}.`,
    hint: 'Lassen Sie die Adresse nur in einer der beiden Dateien stehen.',
  }),
  'alias-chain': ({ address }) => ({
    message: `Die Weiterleitung zu ${address} führt zu einer weiteren Weiterleitung.`,
    hint: 'Lassen Sie die Weiterleitung gleich zur Seite selbst führen.',
  }),
  'lost-address': ({ address, source }) => ({
    message: `Die Adresse ${address} war veröffentlicht${source ? ` (${source})` : ''} und würde jetzt ins Leere führen.`,
    hint: `Fügen Sie die Adresse bei „aliases“ der Datei hinzu, die an die Stelle der alten getreten ist, oder bei „redirects“ in catalogue.yaml. Ein Kurs, der zurzeit nicht angeboten wird, behält seine Seite mit „hide: true“.`,
  }),
} satisfies Partial<DiagnosticWords['rules']>;
