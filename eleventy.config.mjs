// Plain `npx eleventy` lands here: it would render without checks, straight into the live folder.
const error = new Error(
  'Prospectus starts Eleventy itself. Use “npm run build”, “npm run dev” or “npm start” (see README.md).',
);
error.skipOriginalStack = true; // Eleventy then prints the sentence alone
throw error;
