import { join } from 'node:path';
import { project } from '../support/command.ts';

/** The content of a German school that does not exist: an example of what a school sets without touching our code. */
export const content = join(project, 'tests/second-school/content');
