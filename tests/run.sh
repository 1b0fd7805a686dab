#!/usr/bin/env bash
# Installs what the tests need from Debian's packages, builds everything in Release (warnings are errors) and runs all tests.
# The last line counts the tests of all projects; the exit code is not zero when any of them failed.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

install() { # package, command or file that it brings
  command -v "$2" > /dev/null || [ -e "$2" ] && return
  echo "Installing $1"
  if [ -z "${apt_updated:-}" ]; then apt-get update -qq; apt_updated=1; fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" > /dev/null
}

install chromium /usr/bin/chromium
install postgresql /usr/lib/postgresql

dotnet build CaiNamur.sln -c Release -v quiet -nologo || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

total_passed=0 total_failed=0 total_skipped=0
for project in tests/*Tests; do
  name=$(basename "$project")
  log=$(mktemp)
  # Umbraco.Cms.Core keeps its container in a static field: hosts of one process come one after the other.
  echo "== $name"
  "$project/bin/Release/net10.0/$name" --progress off --no-ansi --parallel none > "$log" 2>&1
  code=$?
  passed=$(sed -nE 's/^ *succeeded: ([0-9]+).*/\1/p' "$log" | tail -n 1)
  failed=$(sed -nE 's/^ *failed: ([0-9]+).*/\1/p' "$log" | tail -n 1)
  skipped=$(sed -nE 's/^ *skipped: ([0-9]+).*/\1/p' "$log" | tail -n 1)
  if [ "$code" -ne 0 ] || [ -z "$passed" ]; then
    cat "$log"
    # A project that could not run at all counts as a failure too.
    [ "${failed:-0}" -gt 0 ] || failed=1
  fi
  echo "   ${passed:-0} passed, ${failed:-0} failed, ${skipped:-0} skipped"
  total_passed=$((total_passed + ${passed:-0}))
  total_failed=$((total_failed + ${failed:-0}))
  total_skipped=$((total_skipped + ${skipped:-0}))
  rm -f "$log"
done

echo "$total_passed passed, $total_failed failed, $total_skipped skipped"
[ "$total_failed" -eq 0 ] && [ "$total_passed" -gt 0 ]
