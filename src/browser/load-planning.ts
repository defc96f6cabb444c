import type { PlanData } from '../search/data.ts';
import { unpack } from '../search/packed.ts';
import { runAs } from '../../templates/direction.ts';
import { directionOf } from '../languages/direction.ts';
import { catalogueFromData } from './catalogue-from-data.ts';
import { describer, searchFile } from './course-files.ts';
import { dataFiles } from './data-file.ts';
import { pageWords } from './words.ts';

runAs(directionOf(document.documentElement.lang));

const planFile = dataFiles<PlanData>();

/** What planning and comparing need: choices and prerequisites too, but no index of words. */
export async function loadPlanning(search: string, plan: string) {
  const [packed, planData, t] = await Promise.all([
    searchFile(search),
    planFile(plan),
    pageWords(),
  ]);
  const known = catalogueFromData(unpack(packed), t, planData);
  return { ...known, plan: planData, describe: describer(known, search) };
}
