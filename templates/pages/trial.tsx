import type { TrialView } from '../../src/views/trial.ts';
import { Layout } from '../layout.tsx';
import { PageHead } from '../parts/section.tsx';

/** trial.html: for whoever tries a folder, and no reader of a catalogue. */
export const TrialPage = ({
  shell,
  lang,
  title,
  lead,
  filesRead,
  wayIn,
  groups,
  more,
}: TrialView) => (
  <Layout shell={shell} bodyClass="text">
    <article class="wrap" lang={lang}>
      <PageHead title={{ text: title }} description={{ text: lead }} />
      <div class="prose">
        <p>{filesRead}</p>
        <h2>{wayIn.heading}</h2>
        <p>{wayIn.text}</p>
        <Command text={wayIn.command} />
        <p>{wayIn.check}</p>
        <Command text={wayIn.checkCommand} />
        {groups.map(({ heading, intro, mistakes }) => (
          <>
            <h2>{heading}</h2>
            <p>{intro}</p>
            {mistakes.map((mistake) => (
              <Mistake {...mistake} />
            ))}
          </>
        ))}
        {more && <p>{more}</p>}
      </div>
    </article>
  </Layout>
);

/** A flag is not cut at its hyphens; a path may be. */
const Command = ({ text }: { text: string }) => (
  <pre>
    <code>
      {text
        .split(/(?<= )(--[a-z]*)(?= )/)
        .map((part) => (part.startsWith('--') ? <span>{part}</span> : part))}
    </code>
  </pre>
);

const Mistake = ({ message, hint, places }: TrialView['groups'][number]['mistakes'][number]) => (
  <>
    <h3>{message}</h3>
    {hint && <p>{hint}</p>}
    {places.length > 0 && (
      <ul>
        {places.map((place) => (
          <li>
            <code>{place}</code>
          </li>
        ))}
      </ul>
    )}
  </>
);
