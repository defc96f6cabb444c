import type { RuleData } from '../../diagnostics/rules.ts';
import { between, type DiagnosticWords } from '../../diagnostics/words.ts';
import { number } from './rule-phrases.ts';

const course = ({ title, credits }: RuleData['semester-credits']['courses'][number]) =>
  `${title} (${between(credits.low, credits.high, 'tot', ',')})`;
const lane = ({ titles, credits }: RuleData['unequal-lanes']['lanes'][number]) =>
  `${titles.join(' + ')} (${between(credits.low, credits.high, 'tot', ',')})`;
const states = {
  hidden: 'wordt nu niet aangeboden',
  draft: 'is een ontwerp',
  placeholder: 'houdt alleen een plaats vrij',
};

/** What does not add up between courses. */
export const rulesOfCourses = {
  'semester-credits': ({ track, semester, low, high, target, courses }) => ({
    message: `Semester ${semester} van ${track} telt ${between(low, high, 'tot', ',')} studiepunten in plaats van ${number(target)}.`,
    hint: `Verbeter de studiepunten, het semester of de trajecten van een vak. Geteld: ${courses.map(course).join(', ')}.`,
  }),
  'self-alternate': ({ id }) => ({
    message: `“${id}” is dit vak zelf.`,
    hint: 'Noem het vak dat je in de plaats kunt nemen, of verwijder de regel.',
  }),
  'prerequisite-cycle': ({ titles }) => ({
    message: `Deze vakken hebben elkaar nodig, dus niemand kan beginnen: ${titles.join(' → ')}.`,
    hint: 'Neem een van deze vereisten weg.',
  }),
  'unused-track': ({ id }) => ({
    message: `Geen enkel vak hoort bij het traject “${id}”.`,
    hint: `Zet “${id}” bij tracks in zijn vakken, of verwijder dit bestand.`,
  }),
  'unused-pillar': ({ id }) => ({
    message: `Geen enkel vak hoort bij de pijler “${id}”.`,
    hint: `Gebruik “${id}” als pillar van een vak, of verwijder dit bestand.`,
  }),
  'one-sided-alternate': ({ by, id, missing, file }) => ({
    message: `“${by}” noemt dit vak als alternatief, maar wordt hier niet terug genoemd.`,
    hint: `Zet “${id}” hier bij alternates, of haal “${missing}” weg uit ${file}.`,
  }),
  'alternate-elsewhere': ({ other, why, semester, otherSemester }) => ({
    message: {
      semester: `“${other}” wordt in semester ${otherSemester} gegeven, dit vak in semester ${semester}: niemand kan ertussen kiezen.`,
      programme: `“${other}” hoort bij een ander programma: niemand kan ertussen kiezen.`,
      track: `“${other}” deelt geen traject met dit vak: niemand kan ertussen kiezen.`,
    }[why],
    hint: 'Verbeter het semester of de trajecten, of neem dit alternatief weg.',
  }),
  'ambiguous-lanes': ({ why, titles }) => ({
    message:
      why === 'mixed'
        ? `In deze keuze hebben sommige vakken een option en andere niet: ${titles.join(', ')}.`
        : `Alle vakken van deze keuze hebben dezelfde option; er valt dus niets te kiezen: ${titles.join(', ')}.`,
    hint: 'Geef elk een “option”: hetzelfde getal voor vakken die je samen neemt.',
  }),
  'unequal-lanes': ({ lanes }) => ({
    message: `De kanten van deze keuze zijn niet evenveel waard: ${lanes.map(lane).join(' of ')}.`,
    hint: 'Verbeter “studycredits”, of voeg een vak toe aan de lichtste kant.',
  }),
  'no-track-in-split-semester': ({ semester, others }) => ({
    message: `Dit vak heeft geen traject, dus iedereen volgt het; de ${others} andere van semester ${semester} noemen er wel een.`,
    hint: 'Voeg “tracks” toe, of laat het zo als iedereen het echt volgt.',
  }),
  'prerequisite-too-late': ({ other, semester, otherSemester }) => ({
    message: `“${other}” moet eerst komen, maar wordt in semester ${otherSemester} gegeven en dit vak in semester ${semester}.`,
    hint: 'Verbeter het semester van een van de twee; volg je ze samen, verplaats deze regel dan naar “corequisites”.',
  }),
  'duplicate-code': ({ code, other }) => ({
    message: `Twee vakken hebben de code “${code}”: het andere is “${other}”.`,
    hint: 'Geef een van de twee een andere code. Een vak dat alleen ook onder deze code vermeld staat, heeft die als tweede: `code: [eigen, andere]`.',
  }),
  'outside-plan': ({ programme }) => ({
    message: `Dit vak noemt geen semester en staat dus buiten het programma “${programme}”.`,
    hint: 'Voeg een regel “semester: 1” toe, of het juiste getal. Heeft de opleiding geen plan, zet dan “plan: none” bij haar in catalogue.yaml.',
  }),
  'duplicate-title': ({ title, semester }) => ({
    message: `Twee vakken van semester ${semester} heten “${title}”.`,
    hint: 'Geef een van de twee een andere titel, of verwijder hem als het een kopie is die per ongeluk is gemaakt.',
  }),
  'tag-variants': ({ tag, common, count }) => ({
    message: `De tag “${tag}” staat in ${count} ${count === 1 ? 'ander vak' : 'andere vakken'} als “${common}”.`,
    hint: `Typ: ${common}`,
  }),
  'copied-tags': ({ other, tags }) => ({
    message: `Deze tags zijn dezelfde als die van “${other}”: ${tags.join(', ')}.`,
    hint: 'Noem waar dit vak zelf over gaat.',
  }),
  'hidden-but-referenced': ({ other, why }) => ({
    message: `“${other}” ${states[why]}, maar dit vak verwijst ernaar.`,
    hint: 'Verwijs naar een vak dat aangeboden wordt, of verwijder deze regel.',
  }),
  'tied-weights': ({ other, weight }) => ({
    message: `“${other}” heeft hetzelfde gewicht (${number(weight)}) in dit semester; de titel beslist wat eerst komt.`,
    hint: 'Geef een van de twee een ander gewicht als de volgorde van belang is.',
  }),
  'lonely-tag': ({ tag, near }) => ({
    message: `Alleen dit vak heeft de tag “${tag}”.`,
    hint: `Bedoel je “${near}”?`,
  }),
  'career-without-course': ({ career }) => ({
    message: `Geen enkel vak van het traject spreekt van “${career}”, dus de pagina van dit beroep leidt naar geen enkel vak.`,
    hint: 'Noem het beroep in een leerdoel of tekst van een vak dat ernaartoe leidt.',
  }),
  'missing-translation': ({ language, count, titles, file }) => ({
    message: `${count} ${count === 1 ? 'vak heeft' : 'vakken hebben'} geen tekst in de taal “${language}”: ${titles.join(', ')}${count > titles.length ? ' …' : ''}.`,
    hint: file && `Een vertaling staat naast het origineel, zoals ${file}.`,
  }),
} satisfies Partial<DiagnosticWords['rules']>;
