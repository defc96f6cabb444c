import type { DiagnosticWords } from '../../diagnostics/words.ts';
import { didYouMean } from './rule-phrases.ts';

/** What is wrong with names, addresses and links. */
export const rulesOfReferences = {
  'unusable-address': ({ address }) => ({
    message: `« ${address} » ne peut pas être une ancienne adresse de ce site.`,
    hint: 'Utilisez des lettres, des chiffres, des tirets et des barres obliques, comme « /programma/data-management » ; pas de noms très longs, ni de noms que Windows se réserve, comme con.',
  }),
  'duplicate-id': ({ id, other, twin }) => ({
    message: twin
      ? `Ce fichier et ${other} portent un même nom, écrit de deux façons : avec un accent qui fait partie de sa lettre ou qui est un signe à part, ou avec deux sortes d’espaces.`
      : `Deux fichiers ont l’identifiant « ${id} » : celui-ci et ${other}.`,
    hint: twin ? 'Supprimez l’un des deux, ou donnez-lui un autre nom.' : 'Renommez l’un des deux.',
  }),
  'duplicate-text': ({ id, language, other }) => ({
    message: `« ${id} » a deux textes dans la langue « ${language} » : celui-ci et ${other}.`,
    hint: 'Gardez l’un des deux.',
  }),
  'lonely-translation': ({ expected, near }) => ({
    message: `Ceci est une traduction, mais ${expected} n’existe pas.`,
    hint: near
      ? `Renommez ce fichier en ${near}.`
      : `Renommez ce fichier en ${expected.split('/').at(-1) ?? expected}, ou ajoutez le fichier manquant.`,
  }),
  'unknown-track': ({ id, near }) => ({
    message: `Il n’y a pas de parcours « ${id} ».`,
    hint: didYouMean(
      near,
      `Ajoutez le fichier tracks/${id}.md, ou utilisez l’identifiant d’un parcours qui existe.`,
    ),
  }),
  'unknown-pillar': ({ id, near }) => ({
    message: `Il n’y a pas de pilier « ${id} ».`,
    hint: didYouMean(
      near,
      `Ajoutez le fichier pillars/${id}.md, ou utilisez l’identifiant d’un pilier qui existe.`,
    ),
  }),
  'unknown-term': ({ id, near }) => ({
    message: `Il n’y a pas de période « ${id} ».`,
    hint: didYouMean(near, 'Déclarez-la sous « terms » dans catalogue.yaml.'),
  }),
  'unknown-programme': ({ id, near }) => ({
    message: `Il n’y a pas de programme « ${id} ».`,
    hint: didYouMean(near, 'Déclarez-le sous « programmes » dans catalogue.yaml.'),
  }),
  'unknown-alternate': ({ id, near }) => ({
    message: `Il n’y a pas de cours « ${id} » à choisir à la place de celui-ci.`,
    hint: didYouMean(
      near,
      'Utilisez l’identifiant d’un cours : le chemin de son fichier à partir du dossier courses, sans .md ; ou supprimez la ligne.',
    ),
  }),
  'unknown-prerequisite': ({ text, near }) => ({
    message: `« ${text} » est presque, mais pas tout à fait, l’identifiant d’un cours.`,
    hint: didYouMean(near),
  }),
  'misspelt-id': ({ kind, id, near, count }) => ({
    message: `Le ${kind === 'track' ? 'parcours' : 'pilier'} « ${id} » n’est utilisé qu’une fois ; « ${near} » l’est ${count} fois.`,
    hint: `Vouliez-vous écrire « ${near} » ?`,
  }),
  'track-in-two-programmes': ({ track, programmes }) => ({
    message: `Le parcours « ${track} » est utilisé par des cours de plusieurs programmes : ${programmes.join(', ')}.`,
    hint: 'Donnez à chaque programme son propre parcours, ou corrigez le dossier ou la clé « programme » de ces cours.',
  }),
  'dead-link': ({ href, near, section }) =>
    section
      ? {
          message: `Le lien vers « ${href} » ne mène nulle part : les pages qui étaient sous « ${section.from.slice(0, -1)} » sont maintenant sous « ${section.to.slice(0, -1)} ».`,
          hint: `Tapez dans catalogue.yaml, sous une ligne « redirects: » et après deux espaces : ${section.from}: ${section.to}`,
        }
      : {
          message: `Le lien vers « ${href} » ne mène nulle part.`,
          hint: didYouMean(near, 'Corrigez l’adresse, ou supprimez le lien.'),
        },
  'dead-anchor': ({ href, anchor, near }) => ({
    message: `Le lien vers « ${href} » mène à une page qui n’a pas de « #${anchor} ».`,
    hint: near
      ? `Vouliez-vous écrire « #${near} » ?`
      : 'Corrigez ce qui suit le signe #, ou supprimez-le.',
  }),
  'address-taken': ({ address }) => ({
    message: `Le site a lui-même besoin de l’adresse ${address}.`,
    hint: 'Renommez ce fichier.',
  }),
  'alias-is-a-page': ({ address }) => ({
    message: `L’ancienne adresse ${address} est celle d’une autre page, qui existe.`,
    hint: 'Supprimez cet alias ; si c’est le seul, supprimez aussi la ligne « aliases ».',
  }),
  'alias-is-own-address': ({ address }) => ({
    message: `L’ancienne adresse ${address} est celle de cette page elle-même.`,
    hint: 'Supprimez cet alias ; si c’est le seul, supprimez aussi la ligne « aliases ».',
  }),
  'duplicate-alias': ({ address, other }) => ({
    message: `L’ancienne adresse ${address} est aussi un alias dans le fichier ${other}.`,
    hint: 'Gardez-la dans l’un des deux fichiers.',
  }),
  'alias-chain': ({ address }) => ({
    message: `La redirection vers ${address} mène à une autre redirection.`,
    hint: 'Faites-la mener à la page elle-même.',
  }),
  'lost-address': ({ address, source }) => ({
    message: `L’adresse ${address} a été publiée${source ? ` (${source})` : ''} et ne mènerait plus nulle part.`,
    hint: `Ajoutez-la sous « aliases » dans le fichier qui remplace l’ancien, ou sous « redirects » dans catalogue.yaml. Un cours qui n’est pas proposé actuellement garde sa page avec « hide: true ».`,
  }),
} satisfies Partial<DiagnosticWords['rules']>;
