import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Chromium did not do what it was asked for; `said`: by it, in its words. */
export class BrowserFailed extends Error {
  readonly said: string;
  constructor(said: string) {
    super(said);
    this.said = said;
  }
}

/** Longest that one print may take, in milliseconds. */
const PATIENCE = 10 * 60_000;

/**
 * How a Chromium prints a file and ends: without windows, without a profile of anybody, and without a network. It does
 * not start as root with its sandbox, as in a container; what it shows is our own document, without scripts.
 */
const flagsFor = (folder: string, pdf: string): string[] => [
  '--headless',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  `--print-to-pdf=${pdf}`,
  `--user-data-dir=${join(folder, 'profile')}`,
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-crash-reporter',
  '--disable-breakpad',
  '--font-render-hinting=none',
  '--lang=en',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  pathToFileURL(join(folder, 'index.html')).href,
];

/** The document `index.html` of a folder, as PDF. Throws BrowserFailed where the program prints none. */
export async function printed(program: string, folder: string): Promise<Buffer> {
  const pdf = join(folder, 'printed.pdf');
  rmSync(pdf, { force: true });
  const said = await end(program, flagsFor(folder, pdf));
  try {
    return readFileSync(pdf);
  } catch {
    throw new BrowserFailed(said);
  }
}

/** Runs a program to its end, or for as long as it may take; gives its last words. */
function end(program: string, flags: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    // With a group of its own: some systems start Chromium by a script, and killing that would leave it alive.
    const hasGroup = process.platform !== 'win32';
    const child = spawn(program, flags, {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: hasGroup,
      windowsHide: true,
    });
    const kill = () => {
      if (child.pid !== undefined) process.kill(hasGroup ? -child.pid : child.pid, 'SIGKILL');
    };
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
    });
    const timer = setTimeout(kill, PATIENCE);
    process.once('exit', kill);
    const ended = (last: string) => {
      clearTimeout(timer);
      process.off('exit', kill);
      resolve(last.trim().split('\n').slice(-3).join('\n'));
    };
    child.once('error', (error) => ended(error.message));
    child.once('close', () => ended(said));
  });
}
