import type { FacetValueView, FacetView, FinderView } from '../../src/views/finder.ts';
import { Swatch } from './links.tsx';
import { Within } from './within.tsx';

/** Called when somebody ticks a value. On the server there is none, and a value is a link. */
export type Pick = (value: FacetValueView) => void;

/** Filters: boxes to tick where a script serves them, links to the page of each value where none does. */
export const Facets = ({
  heading,
  facets,
  pick,
  open,
}: FinderView & { pick?: Pick; open?: boolean }) => (
  <details class="facet-box" open={open}>
    <summary>{heading}</summary>
    <div class="facets">
      {facets.map((facet) => (
        <Facet key={facet.kind} {...facet} pick={pick} />
      ))}
    </div>
  </details>
);

const Facet = ({
  kind,
  within,
  legend,
  lang,
  values,
  more,
  moreLabel,
  pick,
}: FacetView & { pick: Pick | undefined }) => (
  <fieldset class="facet">
    <legend lang={lang}>{legend}</legend>
    <ul role="list">
      {values.map((value) => (
        <Value key={value.value} value={value} pick={pick} />
      ))}
    </ul>
    {more.length > 0 && (
      <details data-within={within && ''}>
        <summary>{moreLabel}</summary>
        {within && <Within {...within} id={`within-${kind}`} />}
        <ul role="list" data-entries={within && ''}>
          {more.map((value) => (
            <Value key={value.value} value={value} pick={pick} />
          ))}
        </ul>
      </details>
    )}
  </fieldset>
);

const Value = ({ value, pick }: { value: FacetValueView; pick: Pick | undefined }) => {
  const { kind, value: own, text, lang, count, chosen, href, className } = value;
  const words = (
    <>
      {className && <Swatch className={className} />}
      <span lang={lang}>{text}</span> <small>{count}</small>
    </>
  );
  return (
    <li>
      {pick ? (
        <label class="facet-value">
          <input
            type="checkbox"
            name={kind}
            value={own}
            checked={chosen}
            onChange={() => pick(value)}
          />
          {words}
        </label>
      ) : (
        <a class="facet-value" href={href}>
          {words}
        </a>
      )}
    </li>
  );
};
