import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const courses = defineCollection({
  loader: glob({ pattern: '*.md', base: './courses' }),
  schema: z.object({
    title: z.string(),
    semester: z.number(),
    studycredits: z.number(),
    pillar: z.string(),
    tracks: z.array(z.string()),
    weight: z.number(),
    tags: z.array(z.string()),
    tools: z.array(z.string()),
    description: z.string(),
  }),
});
export const collections = { courses };
