import type { DiagnosticWords } from '../../diagnostics/words.ts';
import { didYouMean } from './rule-phrases.ts';

/** What is wrong with names, addresses and links. */
export const rulesOfReferences = {
  'unusable-address': ({ address }) => ({
    message: `“${address}” kan geen oud adres van deze site zijn.`,
    hint: 'Gebruik letters, cijfers, koppeltekens en schuine strepen, zoals “/programma/data-management”, en geen heel lange namen of namen die Windows zelf nodig heeft, zoals con.',
  }),
  'duplicate-id': ({ id, other, twin }) => ({
    message: twin
      ? `Dit bestand en ${other} hebben dezelfde naam, op twee manieren geschreven: een accent als deel van zijn letter of als apart teken, of twee soorten spaties.`
      : `Twee bestanden hebben de id “${id}”: dit en ${other}.`,
    hint: twin
      ? 'Verwijder een van de twee, of geef het een andere naam.'
      : 'Hernoem een van de twee.',
  }),
  'duplicate-text': ({ id, language, other }) => ({
    message: `“${id}” heeft twee teksten in de taal “${language}”: deze en ${other}.`,
    hint: 'Houd een van de twee.',
  }),
  'lonely-translation': ({ expected, near }) => ({
    message: `Dit is een vertaling, maar ${expected} bestaat niet.`,
    hint: near
      ? `Hernoem dit bestand naar ${near}.`
      : `Hernoem dit bestand naar ${expected.split('/').at(-1) ?? expected}, of voeg dat bestand toe.`,
  }),
  'unknown-track': ({ id, near }) => ({
    message: `Er is geen traject “${id}”.`,
    hint: didYouMean(
      near,
      `Voeg het bestand tracks/${id}.md toe, of gebruik de id van een traject dat bestaat.`,
    ),
  }),
  'unknown-pillar': ({ id, near }) => ({
    message: `Er is geen pijler “${id}”.`,
    hint: didYouMean(
      near,
      `Voeg het bestand pillars/${id}.md toe, of gebruik de id van een pijler die bestaat.`,
    ),
  }),
  'unknown-term': ({ id, near }) => ({
    message: `Er is geen periode “${id}”.`,
    hint: didYouMean(near, 'Geef haar op onder “terms” in catalogue.yaml.'),
  }),
  'unknown-programme': ({ id, near }) => ({
    message: `Er is geen programma “${id}”.`,
    hint: didYouMean(near, 'Zet het onder “programmes” in catalogue.yaml.'),
  }),
  'unknown-alternate': ({ id, near }) => ({
    message: `Er is geen vak “${id}” om in de plaats van dit vak te kiezen.`,
    hint: didYouMean(
      near,
      'Gebruik de id van een vak: het pad van zijn bestand onder de map courses, zonder .md; of verwijder de regel.',
    ),
  }),
  'unknown-prerequisite': ({ text, near }) => ({
    message: `“${text}” is bijna, maar niet helemaal, de id van een vak.`,
    hint: didYouMean(near),
  }),
  'misspelt-id': ({ kind, id, near, count }) => ({
    message: `${kind === 'track' ? 'Het traject' : 'De pijler'} “${id}” wordt één keer gebruikt; “${near}” ${count} keer.`,
    hint: `Bedoel je “${near}”?`,
  }),
  'track-in-two-programmes': ({ track, programmes }) => ({
    message: `Het traject “${track}” wordt gebruikt door vakken van meer dan één programma: ${programmes.join(', ')}.`,
    hint: 'Geef elk programma een eigen traject, of verbeter de map of de sleutel “programme” van deze vakken.',
  }),
  'dead-link': ({ href, near, section }) =>
    section
      ? {
          message: `De link naar “${href}” leidt nergens heen: de pagina’s onder “${section.from.slice(0, -1)}” staan nu onder “${section.to.slice(0, -1)}”.`,
          hint: `Typ in catalogue.yaml, onder een regel “redirects:” en met twee spaties ervoor: ${section.from}: ${section.to}`,
        }
      : {
          message: `De link naar “${href}” leidt nergens heen.`,
          hint: didYouMean(near, 'Verbeter het adres, of verwijder de link.'),
        },
  'dead-anchor': ({ href, anchor, near }) => ({
    message: `De link naar “${href}” leidt naar een pagina zonder “#${anchor}”.`,
    hint: near ? `Bedoel je “#${near}”?` : 'Verbeter wat na de # staat, of verwijder het.',
  }),
  'address-taken': ({ address }) => ({
    message: `De site heeft het adres ${address} zelf nodig.`,
    hint: 'Hernoem dit bestand.',
  }),
  'alias-is-a-page': ({ address }) => ({
    message: `Het oude adres ${address} is het adres van een andere pagina die bestaat.`,
    hint: 'Verwijder deze alias; is het de enige, dan ook de regel “aliases”.',
  }),
  'alias-is-own-address': ({ address }) => ({
    message: `Het oude adres ${address} is het adres van deze pagina zelf.`,
    hint: 'Verwijder deze alias; is het de enige, dan ook de regel “aliases”.',
  }),
  'duplicate-alias': ({ address, other }) => ({
    message: `Het oude adres ${address} is ook een alias van ${other}.`,
    hint: 'Houd het in een van de twee bestanden.',
  }),
  'alias-chain': ({ address }) => ({
    message: `De doorverwijzing naar ${address} leidt naar een andere doorverwijzing.`,
    hint: 'Laat ze naar de pagina zelf leiden.',
  }),
  'lost-address': ({ address, source }) => ({
    message: `Het adres ${address} is gepubliceerd${source ? ` (${source})` : ''} en zou nu nergens meer naartoe leiden.`,
    hint: `Zet het bij “aliases” van wat ervoor in de plaats kwam, of bij “redirects” in catalogue.yaml. Een vak dat nu niet aangeboden wordt, houdt zijn pagina met “hide: true”.`,
  }),
} satisfies Partial<DiagnosticWords['rules']>;
