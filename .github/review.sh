#!/usr/bin/env bash
# The steps of review.yml, so that anybody can run them in a shell:
#   base/      a checkout of the base branch with its packages installed: the engine, and the words as they are
#   proposal/  the proposed frameworks/ and content/: data, never executed
# Writes report/change-report.md.
set -euo pipefail
espalier=base/src/cli/espalier.mjs

case "${1:?validate or diff}" in
validate)
  # Paths in annotations are those of the pull request, which lies at the top of the repository.
  (cd proposal && "../$espalier" validate --format github)
  ;;
diff)
  mkdir -p report
  # Exit code 1 says that a version is too small or a state has errors: that belongs into the comment as well.
  code=0
  "$espalier" diff base proposal --format markdown >report/words.md 2>report/trouble.txt || code=$?
  {
    echo '<!-- espalier-change-report -->'
    if [ -s report/words.md ]; then
      # GitHub takes comments of 65,536 characters.
      head -c 60000 report/words.md
    elif [ "$code" -ne 1 ]; then
      echo '## What this change means for people'
      echo
      echo 'This cannot be said: the report could not be made. The log of this check says why.'
    else
      echo '## What this change means for people'
      echo
      echo 'This cannot be said yet: the files have errors, listed at their lines in the check. Once they are mended, this comment says it.'
    fi
  } >report/change-report.md
  cat report/trouble.txt >&2
  exit "$code"
  ;;
*)
  echo "review.sh knows validate and diff, not $1" >&2
  exit 2
  ;;
esac
