#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/help_pictures.sh [PROGRAM]: makes the pictures of the help anew, by the program itself
# (default: build/release/bin/cxrlens), from the bundled sample.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

program=${1:-$cxr_root/build/release/bin/cxrlens}
folder=$cxr_root/resources/help
mkdir -p "$folder"

# picture NAME COMMANDS
picture() {
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$program" --screenshot "$folder/$1.png" --size 1180x640 \
        --mode evaluate --scale 1 --device cpu --trigger "$2" \
        "$cxr_root/resources/samples/chest_pa_8bit.png"
    # Half the size: it is read beside text.
    if command -v convert >/dev/null; then
        convert "$folder/$1.png" -resize 760x -strip -define png:compression-level=9 "$folder/$1.png"
    fi
    say "$folder/$1.png"
}

picture overview ShowFiles
picture wipe ShowFiles,WipeAcross
picture lens "ShowFiles,ZoomActual,Lens$(printf ",PanRight%.0s" {1..14})$(printf ",PanDown%.0s" {1..4})"
