#!/usr/bin/env bash
# look-at-site.sh: for the summary of a run on GitHub that kept its site as the artifact “site”, how to look at it.
set -euo pipefail
cat <<END
## Look at the site of this pull request

One line, with [GitHub CLI](https://cli.github.com/) and Node.js; then open <http://localhost:8080/>, to which each link “after” leads:

\`\`\`sh
gh run download $GITHUB_RUN_ID --repo $GITHUB_REPOSITORY --name site --dir site && npx --yes sirv-cli@3.0.1 site --port 8080
\`\`\`

Or unpack the artifact “site” of this run, and serve that folder: \`npx --yes sirv-cli@3.0.1 site --port 8080\`
END
