#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# tests/bench/write_results.sh BUILD: measures everything on this machine, which must have nothing
# else to do, with the programs of a build folder, and writes tests/bench/RESULTS.md and the table in
# the README. Takes about five minutes.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
programs=$(cd "${1:?the build folder, e.g. build/ci}" && pwd)/bin
results=$root/tests/bench/RESULTS.md
readme=$root/README.md

written=$(mktemp)
trap 'rm -f "$written" "$written.readme"' EXIT
"$programs/cxrlens-cli" bench --markdown "$written"

{
    printf '\n## Figures, view, files\n\n'
    printf 'The viewer as users run it, painted by software without a display, 1920 × 1080 pixels.\n'
    printf 'Frames: a pair of 25-megapixel 16-bit images, mouse event to painted window.\n\n'
    printf '| what | measured |\n|---|---|\n'
    for bench in bench_lens bench_view bench_open bench_metrics; do
        QT_QPA_PLATFORM=offscreen "$programs/$bench" 2>&1 | sed -n 's/^QINFO[^|]*| /| /p'
    done
} >>"$written"
cp "$written" "$results"

# The README shows the first table, between two comments.
table=$(awk '/^\|/ { print; seen = 1; next } seen { exit }' "$results")
machine=$(grep -m1 'at most' "$results")
awk -v table="$machine

$table" '
    /<!-- bench: end -->/ { inside = 0 }
    !inside { print }
    /<!-- bench: begin/ { inside = 1; print ""; print table; print "" }
' "$readme" >"$written.readme"
cp "$written.readme" "$readme"
