import type { SearchWords } from '../../search/words.ts';

/** Wat de zoekfunctie van het Nederlands weet. */
export const search: SearchWords = {
  stopWords: [
    'aan al alle als andere ben bent bij dan dat de deze die dit doe door dus een eerste',
    'en er het hier hoe ik in is ja je jij jou jouw kan kun kunt leer leert maar maak maakt',
    'meer met mee moet na naar niet nog nu of om ook op over samen te tot tussen u uit van',
    'veel voor wat waar wanneer was wel welke werk werkt wie wij wil word wordt zal zelf zich',
    'zijn zo zoals',
    'cursus cursussen vak vakken',
  ].flatMap((line) => line.split(' ')),
  /** netwerken, sensoren, oefeningen, technisch, lesjes */
  endings: ['ingen', 'iteiten>iteit', 'isch', 'ing', 'en', 'es', 's', 'e'],
  /** talen, taal; brieven, brief; huizen, huis */
  sounds: [
    ['([aeou])\\1(?=[^aeiou]+$)', '$1'],
    ['v$', 'f'],
    ['z$', 's'],
  ],
  synonyms: [
    ['ai', 'artificiële intelligentie', 'kunstmatige intelligentie', 'artificial intelligence'],
    ['iot', 'internet der dingen', 'internet of things'],
    ['ux', 'gebruikerservaring', 'user experience'],
    ['ui', 'gebruikersinterface', 'user interface'],
    ['xr', 'extended reality'],
    ['vr', 'virtuele realiteit', 'virtual reality'],
    ['os', 'besturingssysteem', 'operating system'],
    ['wiskunde', 'maths', 'mathematics'],
    ['database', 'databank', 'gegevensbank'],
    ['beveiliging', 'security', 'cybersecurity', 'hacking', 'hacken'],
    ['stage', 'praktijkstage', 'werkplekleren', 'internship'],
    ['bachelorproef', 'afstudeerwerk', 'eindwerk', 'scriptie', 'thesis'],
    ['masterproef', 'thesis', 'scriptie', 'eindwerk'],
    ['labo', 'laboratorium', 'lab', 'practicum'],
    ['machinaal leren', 'machine learning'],
    ['programmeren', 'coderen', 'programming'],
    ['inleiding', 'introductie'],
    ['kwantum', 'quantum'],
    ['uitwisseling', 'erasmus', 'buitenland'],
    ['hr', 'personeelsbeleid', 'human resources'],
    ['lo', 'lichamelijke opvoeding'],
    ['toegankelijkheid', 'accessibility'],
  ],
};
