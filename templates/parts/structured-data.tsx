import type { StructuredData as Graph } from '../../src/views/structured-data/graph.ts';

/** JSON-LD. Nothing in it can close the element, or be read as markup: what could is written as `\u003c`. */
export const StructuredData = ({ graph }: { graph: Graph }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: harmless(JSON.stringify(graph)) }}
  />
);

const harmless = (json: string): string =>
  json.replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
