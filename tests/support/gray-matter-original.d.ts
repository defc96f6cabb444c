/** The package that ours is a fork of: only to be compared with. */
declare module 'gray-matter-original' {
  export { default } from 'gray-matter';
}
