#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/run.sh [--cuda|--cpu] [FILES…]: installs what is missing, builds the release and opens
# the viewer on the files, or on the bundled samples. Without a display it enhances and measures
# them on the command line and writes a picture of the viewer's window.
# --cuda: use LibTorch with CUDA (the default where an NVIDIA driver answers); --cpu: never.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cuda=auto
files=()
for argument in "$@"; do
    case $argument in
        --cuda) cuda=yes ;;
        --cpu) cuda=no ;;
        -h | --help)
            sed -n '3,6s/^# //p' "${BASH_SOURCE[0]}"
            exit 0
            ;;
        --*) die "unknown option $argument (see --help)" ;;
        *) files+=("$argument") ;;
    esac
done
if ((${#files[@]} == 0)); then
    files=("$cxr_root"/resources/samples/*.png "$cxr_root"/resources/samples/*.dcm)
fi
if [[ $cuda == auto ]]; then
    cuda=no
    has_nvidia_gpu && cuda=yes
fi

"$cxr_root/packaging/install.sh" build
preset=release
if [[ $cuda == yes ]]; then
    if "$cxr_root/packaging/install.sh" cuda && "$cxr_root/packaging/torch_wheel.sh"; then
        preset=cuda
    else
        say "LibTorch with CUDA could not be set up (see above); building for the CPU instead."
    fi
fi
configure_and_build "$preset" cxrlens cxrlens-cli
programs=$cxr_root/build/$preset/bin

if has_display; then
    exec "$programs/cxrlens" "${files[@]}"
fi

output=$cxr_root/build/$preset/headless
mkdir -p "$output"
say "No display: doing the same on the command line."
"$programs/cxrlens-cli" enhance "${files[@]}" -o "$output"
"$programs/cxrlens-cli" evaluate "${files[@]}" --csv "$output/figures.csv"
QT_QPA_PLATFORM=offscreen "$programs/cxrlens" --screenshot "$output/window.png" "${files[@]}"
say "Enhanced images, figures.csv and the viewer's window (window.png) are in $output"
