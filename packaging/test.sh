#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/test.sh [CTEST OPTIONS…]: installs what is missing, builds everything with warnings as
# errors and runs every test. What was built before is not built again.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$cxr_root/packaging/install.sh" build test
configure_and_build ci
# One after the other: some tests measure time.
ctest --test-dir "$cxr_root/build/ci" --output-on-failure "$@"
