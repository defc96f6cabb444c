import type { PartProps } from 'prospectus';

const said = {
  de: { label: 'Werkstätten', text: 'Die Werkstätten stehen dir auch außerhalb der Module offen.' },
  en: { label: 'Workshops', text: 'The workshops are open to you outside modules too.' },
};

/** Ein Satz der Schule vor dem Fuß jeder Seite. */
export default function Footer({ Default, ...view }: PartProps<'Footer'>) {
  const { label, text } = view.language === 'en' ? said.en : said.de;
  return (
    <>
      <aside class="wrap werkstaetten" aria-label={label}>
        <p>{text}</p>
      </aside>
      <Default {...view} />
    </>
  );
}
