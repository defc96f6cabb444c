/** Compiled sources ask where the project is, as src/main.mjs tells them: tests load some of them too. */
Object.assign(globalThis, { prospectusProject: PROJECT });
