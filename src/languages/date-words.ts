/**
 * A day (`2026-11-30`) in words of a language: “30 November 2026”. What knows them is made when the first is asked for: it
 * takes longer than all else that a language does at a start, and a check shows no date.
 */
export function dateWords(locale: string): (day: string) => string {
  let dates: Intl.DateTimeFormat | undefined;
  return (day) => {
    dates ??= new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return dates.format(new Date(`${day}T00:00:00Z`));
  };
}
