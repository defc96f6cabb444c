import { noOwnCode, type OwnCode } from '../own-code/own-code.ts';
import { configPath, type Flags } from './options.ts';

/** The school’s own code: of the config that was named, or that lies where the command was called, and of no other. */
export async function ownCodeOf(flags: Flags): Promise<OwnCode> {
  const file = configPath(flags);
  if (file === undefined) return noOwnCode;
  const { readOwnCode } = await import('../own-code/read-own-code.ts'); // few schools have any
  return readOwnCode(file);
}
