#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/translations.sh update: brings resources/translations/*.ts up to date with the sources:
#     new texts come in without a translation, texts that are gone go.
# packaging/translations.sh check: says what is missing, and fails when something is.
# packaging/translations.sh extract FOLDER: writes what update would, into another folder.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$cxr_root"

catalogues=(cxrlens_{de,es,hi,pa}.ts)
without_qt=(qtwords_{hi,pa}.ts)
folder=resources/translations

tool() {
    local found
    for found in "${QT_TOOLS:-}/$1" /usr/lib/qt6/bin/"$1" "$(command -v "$1-qt6" || true)" "$(command -v "$1" || true)"; do
        [[ -x $found ]] && printf '%s' "$found" && return
    done
    die "$1 of Qt Linguist is not installed (Debian: qt6-l10n-tools, qt6-tools-dev-tools)"
}

# The command line speaks English alone.
sources() {
    find app ui -path app/cli -prune -o \( -name '*.cpp' -o -name '*.h' \) -print | LC_ALL=C sort
}

# extract FOLDER: merges the sources' texts into the catalogues that lie there. Locations are left
# out, so that a moved line is no change, and merges of branches meet where texts do.
extract() {
    local list lupdate
    lupdate=$(tool lupdate)
    local options=(-silent -no-obsolete -locations none -source-language en
        -disable-heuristic similartext -disable-heuristic sametext -disable-heuristic number)
    list=$(mktemp)
    sources >"$list"
    # Headers are found from the root, as by the compiler. Free functions have no class with
    # Q_OBJECT; their texts' context is the namespace.
    "$lupdate" "${options[@]}" -I"$cxr_root" \
        -tr-function-alias QT_TR_NOOP+=TEXT,QT_TRANSLATE_NOOP+=CXR_TRANSLATE_NOOP \
        "@$list" -ts "${catalogues[@]/#/$1/}" 2>&1 | grep -Ev 'lacks Q_OBJECT macro|class ::ui$' || true
    rm "$list"
    "$lupdate" "${options[@]}" "$folder/qtwords.h" -ts "${without_qt[@]/#/$1/}"
}

check() {
    local fresh wrong=0 file name count
    fresh=$(mktemp -d)
    cp "$folder"/*.ts "$fresh"
    extract "$fresh"
    for file in "$fresh"/*.ts; do
        name=$(basename "$file")
        if ! cmp -s "$file" "$folder/$name"; then
            say "$name does not fit the sources: packaging/translations.sh update"
            wrong=1
        fi
        count=$(grep -c 'type="unfinished"' "$file" || true)
        if ((count)); then
            say "$name: $count texts without a finished translation"
            wrong=1
        fi
    done
    rm -r "$fresh"
    return $wrong
}

case ${1:-} in
    update) extract "$folder" ;;
    check) check ;;
    extract) extract "${2:?which folder?}" ;;
    *) die "usage: packaging/translations.sh update | check | extract FOLDER" ;;
esac
