import type { SearchWords } from '../../search/words.ts';

/** What search knows of German. Words stand without their umlauts, as queries are read. */
export const search: SearchWords = {
  stopWords: [
    'ab aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis da damit',
    'dann das dass dein deine dem den denn der des dich die dies diese diesem diesen dieser',
    'dieses dir doch du durch ein eine einem einen einer eines er es etwas fur gibt hast hat',
    'haben hier ich ihr im in ins ist jede jedem jeden jeder jedes kann kannst kein keine',
    'konnen lernen lernt lernst machen man mehr mein meine mich mir mit muss nach nicht noch',
    'nur ob oder ohne sehr sein seine sich sie sind so soll uber um und uns unser unter viel',
    'viele vom von vor wann was weil welche welcher welches wenn wer werden wie will wir wird',
    'wo zu zum zur zwischen',
  ].flatMap((line) => line.split(' ')),
  /** Übungen, technischen, Netze, Datenbanken, Verfahrens */
  endings: ['ungen', 'ischen', 'ische', 'isch', 'ung', 'en', 'em', 'er', 'es', 'e', 'n', 's'],
};
