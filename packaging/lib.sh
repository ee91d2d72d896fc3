# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Shared by the scripts beside it, which source it after `set -euo pipefail`.

cxr_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() {
    printf '== %s\n' "$*"
}

die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

has_display() {
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} || $(uname -s) == Darwin ]]
}

has_nvidia_gpu() {
    command -v nvidia-smi >/dev/null && nvidia-smi -L >/dev/null 2>&1
}

# Compilers at once: one per core, but LibTorch's headers take up to 2 GB of memory each.
build_jobs() {
    local cores memory_kb
    cores=$(getconf _NPROCESSORS_ONLN)
    memory_kb=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo 2>/dev/null || true)
    local fitting=$((${memory_kb:-8000000} / 2000000))
    ((fitting >= 1)) || fitting=1
    echo $((cores < fitting ? cores : fitting))
}

# configure_and_build PRESET [TARGET…]: builds build/PRESET; all targets when none is named.
configure_and_build() {
    local preset=$1
    shift
    (cd "$cxr_root" && cmake --preset "$preset" --log-level=NOTICE)
    local targets=()
    (($# == 0)) || targets=(--target "$@")
    cmake --build "$cxr_root/build/$preset" -j "$(build_jobs)" "${targets[@]}"
}
