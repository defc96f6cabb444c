import type { PartView } from '../../src/views/part-views.ts';
import type { ShellView } from '../../src/views/shell.ts';
import { LinkList } from './links.tsx';
import { Memoized } from './memoized.tsx';

/** Further ways, the appearance, and what binds. */
export const Footer = ({ footer, printAddress }: PartView<'Footer'>) => (
  <footer class="foot">
    <div class="wrap small">
      <Memoized of={Ways} by={footer} view={footer} />
      <div class="foot-notes mute">
        {footer.notes.map(({ text, href }) => (
          <p>{href ? <a href={href}>{text}</a> : text}</p>
        ))}
        {printAddress && <p class="print-only">{printAddress}</p>}
      </div>
    </div>
  </footer>
);

const Ways = ({ groups, appearance }: ShellView['footer']) => (
  <>
    {groups.map(({ heading, links }) => (
      <div class="foot-group">
        <h2>{heading}</h2>
        <LinkList links={links} />
      </div>
    ))}
    <Appearance {...appearance} />
  </>
);

/** The stylesheet answers to these radios; src/browser/theme.ts only remembers them. */
const Appearance = ({ heading, auto, light, dark }: ShellView['footer']['appearance']) => (
  <fieldset class="theme">
    <legend>{heading}</legend>
    <div>
      <label>
        <input type="radio" name="theme" id="theme-auto" value="auto" checked />
        {auto}
      </label>
      <label>
        <input type="radio" name="theme" id="theme-light" value="light" />
        {light}
      </label>
      <label>
        <input type="radio" name="theme" id="theme-dark" value="dark" />
        {dark}
      </label>
    </div>
  </fieldset>
);
