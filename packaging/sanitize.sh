#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/sanitize.sh asan|tsan [CTEST OPTIONS…]: builds and runs the tests under
# AddressSanitizer with UndefinedBehaviorSanitizer, or under ThreadSanitizer.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

preset=${1:-}
[[ $preset == asan || $preset == tsan ]] || die "usage: packaging/sanitize.sh asan|tsan"
shift

"$cxr_root/packaging/install.sh" build test
configure_and_build "$preset"
# Fixed addresses: ThreadSanitizer cannot place its shadow memory under every randomised layout.
no_randomisation=()
if command -v setarch >/dev/null && setarch -R true 2>/dev/null; then
    no_randomisation=(setarch -R)
fi
"${no_randomisation[@]}" ctest --test-dir "$cxr_root/build/$preset" --output-on-failure "$@"
