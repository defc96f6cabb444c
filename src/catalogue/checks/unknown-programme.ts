import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../nearest.ts';
import { check, severityOf } from './check.ts';

/** As soon as one programme is declared, courses and tracks may name no other. */
export const unknownProgramme = check(
  'unknown-programme',
  ({ settings, courses, tracks, programmeById }) =>
    settings.declaredProgrammes.length === 0
      ? []
      : [...courses, ...tracks].flatMap((it): Finding[] =>
          !it.source || programmeById.has(it.programme)
            ? []
            : [
                finding(
                  'unknown-programme',
                  it.source.placeOf('programme'),
                  { id: it.programme, near: nearest(it.programme, programmeById.keys()) },
                  severityOf(settings, it),
                ),
              ],
        ),
);
