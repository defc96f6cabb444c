import type { LanguageCode } from '../../src/languages/index.ts';

const everywhere = 'schema undefined null NaN object array string boolean zod';

/** Words of programmers, which staff must not read, by language. */
export const jargon: Readonly<Record<LanguageCode, readonly string[]>> = {
  de: `${everywhere} parsen geparst objekt erwartet erhalten ungültig`.split(' '),
  en: `${everywhere} parse parsed expected received invalid`.split(' '),
  fr: `${everywhere} parser parsé schéma objet booléen attendu reçu invalide`.split(' '),
  nl: `${everywhere} parsen geparset verwacht ontvangen ongeldig`.split(' '),
};
