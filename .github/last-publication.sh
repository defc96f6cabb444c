#!/usr/bin/env bash
# last-publication.sh SITE FILE: writes what a site promises (its publication.json) to FILE, for --previous.
# SITE is the address of the site, or a file. A site that is not there yet (404) has promised nothing; any other failure is one.
set -euo pipefail
site=${1-} file=$2
empty='{"version":1,"published":[]}'

case $site in
  '')
    echo 'No address of the site is known, so no promise of it is kept.'
    echo "$empty" > "$file"
    ;;
  https://* | http://*)
    address=${site%/publication.json}
    address=${address%/}/publication.json
    if ! status=$(curl --silent --show-error --location --max-redirs 5 --proto '=https,http' --max-time 60 --retry 2 \
      --max-filesize 100000000 --output "$file" --write-out '%{http_code}' -- "$address"); then
      echo "::error::The last publication cannot be read from $address. Without it nobody knows which addresses would be lost." >&2
      exit 1
    fi
    case $status in
      200) echo "Every address in $address must go on answering." ;;
      404)
        echo "There is no $address yet: this is the first publication."
        echo "$empty" > "$file"
        ;;
      *)
        echo "::error::$address answers with $status. Without the last publication nobody knows which addresses would be lost." >&2
        exit 1
        ;;
    esac
    ;;
  *) cp -- "$site" "$file" ;;
esac
