// Our compiled code may lie where node_modules of this project is not found: in caches that two projects share.
export { default } from '@11ty/eleventy';
