#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/install.sh [GROUP…]: installs what dependencies/debian.txt lists for these groups
# (default: build) and is missing. Touches nothing, and asks for no password, when all is there.
# On systems without apt it says what is missing, by purpose.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

groups=("${@:-build}")

# header_exists PATH: below the usual include folders and one or two folders deeper, where Qt,
# OpenCV and multi-architecture systems keep theirs.
header_exists() {
    local prefix
    for prefix in /usr /usr/local /opt/homebrew /opt/local; do
        compgen -G "$prefix/include/$1" >/dev/null && return 0
        compgen -G "$prefix/include/*/$1" >/dev/null && return 0
        compgen -G "$prefix/include/*/*/$1" >/dev/null && return 0
    done
    return 1
}

# found_by PROBE: 0 found, 1 not found or not knowable.
found_by() {
    case $1 in
        command:*) command -v "${1#command:}" >/dev/null ;;
        header:*) header_exists "${1#header:}" ;;
        *) return 1 ;;
    esac
}

# Reads the list; keeps in `missing` the lines of the wanted groups that are not satisfied.
# knows_packages is set where dpkg can tell what is installed.
find_missing() {
    missing=()
    local installed='' group package probe purpose
    if ((knows_packages)); then
        installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null || true)
    fi
    while read -r group package probe purpose; do
        [[ -z $group || $group == '#'* ]] && continue
        [[ " ${groups[*]} " == *" $group "* ]] || continue
        if ((knows_packages)); then
            grep -qx "installed $package" <<<"$installed" && continue
        elif [[ $probe == - ]]; then
            continue
        fi
        found_by "$probe" && continue
        missing+=("$package|$purpose")
    done <"$cxr_root/packaging/dependencies/debian.txt"
}

tell_missing() {
    local entry
    for entry in "${missing[@]}"; do
        printf '   %-24s %s\n' "${entry%%|*}" "${entry#*|}" >&2
    done
}

# as_root COMMAND…: sudo only for those who are not root, and never waiting where no one can type.
as_root() {
    if ((EUID == 0)); then
        "$@"
    elif ! command -v sudo >/dev/null; then
        say "This needs an administrator, and there is no sudo." >&2
        return 1
    elif [[ -t 0 ]]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

install_with_apt() {
    local packages=() entry
    for entry in "${missing[@]}"; do
        packages+=("${entry%%|*}")
    done
    say "Installing ${#packages[@]} packages: ${packages[*]}"
    as_root apt-get update -q || return 1
    # Names differ between releases: what this one does not know must not stop the rest.
    local known
    known=$(apt-cache --no-all-versions show "${packages[@]}" 2>/dev/null \
        | awk '/^Package: / { print $2 }' | sort -u)
    [[ -n $known ]] || return 1
    # shellcheck disable=SC2086 # one word per package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        $known </dev/null
}

knows_packages=0
if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    knows_packages=1
fi

find_missing
((${#missing[@]})) || exit 0

if ((knows_packages)); then
    install_with_apt || say "The package manager could not install everything."
    find_missing
    ((${#missing[@]})) || exit 0
fi

say "These are missing, as far as can be seen (Debian's package name and purpose):" >&2
tell_missing
say "Install them as your system does it. Going on; the build will say if one is really needed." >&2
