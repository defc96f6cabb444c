import type { IncomingMessage } from 'node:http';

/** Why a request is not answered. */
export interface Refusal {
  status: number;
  text: string;
  headers?: Record<string, string>;
}

const loopback = /^(localhost\.?|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Our servers are for the machine they run on, and only read. A page of another site could make its own name lead here
 * (DNS rebinding) and read drafts and paths: its requests still carry that name. The port says nothing: an editor or a
 * container leads another one here.
 */
export function refusalOf(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  port: number,
): Refusal | undefined {
  if (!loopback.test(headers.host ?? ''))
    return {
      status: 403,
      text: `This server answers only at its own address: http://127.0.0.1:${port}/`,
    };
  return method === 'GET' || method === 'HEAD'
    ? undefined
    : { status: 405, text: 'Pages can only be read here.', headers: { allow: 'GET, HEAD' } };
}

/**
 * The parts of an address below a prefix, decoded; an address that ends with a slash has an empty last part. Nothing
 * where it lies elsewhere, or no file of ours could have such a name: parts that lead up or nowhere, signs that are no
 * text, slashes in disguise.
 */
export function partsOf(url: string, pathPrefix: string): string[] | undefined {
  const path = url.replace(/[?#][\s\S]*$/, '');
  if (!path.startsWith(pathPrefix)) return undefined;
  const parts = path.slice(pathPrefix.length).split('/').map(decoded);
  const isName = (part: string | undefined, index: number): part is string =>
    part !== undefined &&
    part !== '.' &&
    part !== '..' &&
    !/[/\\\0]/.test(part) &&
    (part !== '' || index === parts.length - 1);
  return parts.every(isName) ? parts : undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
