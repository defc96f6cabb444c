import type { ApiPageView } from '../../src/api/api-page.ts';
import { Layout } from '../layout.tsx';
import { Anchor } from '../parts/links.tsx';
import { PageHead } from '../parts/section.tsx';

/** /api/ */
export const ApiPage = ({
  shell,
  title,
  intro,
  files,
  notes,
  example,
  keysIntro,
  keys,
}: ApiPageView) => (
  <Layout shell={shell} bodyClass="text">
    <article class="wrap">
      <PageHead title={{ text: title }} description={{ text: intro }} />
      <div class="prose">
        <h2>{files.heading}</h2>
        <table class="keys">
          <thead>
            <tr>
              <th scope="col">{files.head.file}</th>
              <th scope="col">{files.head.what}</th>
            </tr>
          </thead>
          <tbody>
            {files.rows.map(({ link, what, schema }) => (
              <tr>
                <th scope="row">
                  <Anchor link={link} />
                </th>
                <td>
                  {what}
                  {schema && (
                    <>
                      {' '}
                      (<Anchor link={schema} />)
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {notes.map(({ heading, paragraphs, items }) => (
          <>
            <h2>{heading}</h2>
            {paragraphs.map(({ text, lang }) => (
              <p lang={lang}>{text}</p>
            ))}
            {items.length > 0 && (
              <ul>
                {items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            )}
          </>
        ))}
        {example && (
          <>
            <h2>{example.heading}</h2>
            <pre>
              <code>{example.json}</code>
            </pre>
          </>
        )}
        {keys.map((table, index) => (
          <>
            <h2 id={table.id}>{table.heading}</h2>
            {index === 0 && <p>{keysIntro}</p>}
            <Keys {...table} />
          </>
        ))}
      </div>
    </article>
  </Layout>
);

const Keys = ({ head, lang, rows }: ApiPageView['keys'][number]) => (
  <table class="keys">
    <thead>
      <tr>
        <th scope="col">{head.key}</th>
        <th scope="col">{head.what}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, type, note, about }) => (
        <tr>
          <th scope="row">
            <code>{key}</code>
          </th>
          <td>
            <span lang={lang}>
              {about} <small class="mute">{type}</small>
            </span>
            {note && <small class="mute">{note}</small>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
