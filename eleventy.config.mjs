// Plain `npx eleventy` lands here: it would render without checks, into the live folder.
throw new Error('Prospectus starts Eleventy itself. Use “npm run build”, “npm run dev” or “npm start” (see README.md).');
