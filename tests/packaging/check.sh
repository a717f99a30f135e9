#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh WHAT FOLDER PROGRAM: looks at what is installed beside the program, by the tools that distributions use.
# Ends with 77 when such a tool is not there.
set -euo pipefail
what=$1 folder=$2 program=$3

need() {
    command -v "$1" >/dev/null || {
        printf 'skipped: %s is not installed\n' "$1"
        exit 77
    }
}

case $what in
desktop)
    need desktop-file-validate
    desktop-file-validate "$folder"/*.desktop
    ;;
metainfo)
    need appstreamcli
    appstreamcli validate --strict --no-net "$folder"/*.metainfo.xml
    ;;
manual)
    need man
    found=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$folder/stridewell.1" 2>&1 >/dev/null)
    [[ -z $found ]] || { printf '%s\n' "$found"; exit 1; }
    ;;
completions)
    bash -n "$folder/completions/stridewell.bash"
    # What bash offers is asked for as a person would see it.
    offered=$(bash -c 'source "$1"; COMP_WORDS=(stridewell export --layout ""); COMP_CWORD=3; _stridewell
        printf "%s " "${COMPREPLY[@]}"' bash "$folder/completions/stridewell.bash")
    [[ $offered == *handout* ]] || { printf 'bash offers "%s" after --layout\n' "$offered"; exit 1; }
    ! command -v zsh >/dev/null || zsh -n "$folder/completions/_stridewell"
    ! command -v fish >/dev/null || fish -n "$folder/completions/stridewell.fish"
    ;;
lintian)
    # The package as debhelper makes it, but of what is built already; ./dev package builds it from the sources.
    for tool in dh lintian; do need $tool; done
    build=$(dirname "$(dirname "$program")")
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    cp -r "$folder/debian" "$work"
    cd "$work"
    "$folder/debian_changelog" "$(date -R)" >debian/changelog
    DESTDIR=$work/debian/stridewell cmake --install "$build" --prefix /usr >/dev/null
    for step in installdocs installchangelogs installman compress fixperms missing 'strip --no-automatic-dbgsym' installdeb \
        shlibdeps gencontrol md5sums; do
        dh_$step
    done
    dh_builddeb --destdir=. >/dev/null
    lintian --allow-root --fail-on error,warning ./*.deb
    ;;
options)
    # Each option and each command of the program's own help stands in the manual and in all completions.
    help=$("$program" --help)
    commands=$(grep -oE '^  stridewell [a-z]+' <<<"$help" | awk '{ print $2 }' | sort -u)
    [[ $(wc -w <<<"$commands") -ge 9 ]] || { printf 'the help lists too few commands\n'; exit 1; }
    words=$(for command in $commands; do "$program" "$command" --help; done | cat - <(printf '%s' "$help") |
        grep -oE -- '--[a-z-]+' | sort -u)
    faults=0
    for word in $commands $words; do
        plain=${word#--}
        for file in stridewell.1 completions/stridewell.bash completions/_stridewell completions/stridewell.fish; do
            # The manual writes hyphens as \-, fish long options as "-l name".
            grep -qE -- "(^|[^a-z])$plain([^a-z]|$)" <<<"$(tr -d '\\' <"$folder/$file")" ||
                { printf '%s does not know %s\n' "$file" "$word"; faults=1; }
        done
    done
    exit $faults
    ;;
*)
    printf 'check.sh knows no "%s"\n' "$what"
    exit 1
    ;;
esac
