# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by its neighbours: a bare Debian 12 in build/clean-root, in which one may do everything. Needs root and
# debootstrap; nothing outside that folder is touched. What is seen there (pictures, lists, logs) stays in its folder
# "seen". The screen is outside, so that the system holds nothing but what is asked for.
work=$PWD/build/clean-root
base=$work/base root=$work/$1 seen=$work/seen
display=:87
screen=

say() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

clean_up() {
    [[ -z $screen ]] || kill "$screen" 2>/dev/null || true
    umount "$root/proc" 2>/dev/null || true
}

make_root() {
    [[ $(id -u) -eq 0 ]] || fail "making a system of its own needs root"
    mkdir -p "$seen"
    if [[ ! -f $base/etc/debian_version ]]; then
        say "making a bare Debian 12"
        debootstrap --variant=minbase bookworm "$base" >"$seen/debootstrap.log" || fail "see $seen/debootstrap.log"
        chroot "$base" useradd --create-home --shell /bin/bash runner
    fi
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
    cp -a "$base" "$root"
    enter_root
    install_there update
}

# Also for a root that was left there.
enter_root() {
    trap clean_up EXIT
    mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
    install -d -o 1000 -g 1000 -m 700 "$root/run/user/1000"
}

in_root() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
}

# apt-get, with what it says in a file.
install_there() {
    in_root apt-get -q -y "$@" >>"$seen/apt.log" 2>&1 || fail "apt-get $1 failed; see $seen/apt.log"
}

install_package() {
    say "installing $(basename "$1")"
    cp "$1" "$root/tmp/"
    install_there install "/tmp/$(basename "$1")"
}

# As the person who uses it.
as_runner() {
    chroot --userspec=runner:runner "$root" env -i PATH=/usr/bin:/bin:/usr/games HOME=/home/runner USER=runner LC_ALL=C.UTF-8 \
        TZ=Europe/Madrid XDG_RUNTIME_DIR=/run/user/1000 DISPLAY="$display" "$@"
}

# open_screen WIDTH HEIGHT
open_screen() {
    Xvfb "$display" -screen 0 "$1x$2x24" -nolisten tcp >"$seen/screen.log" 2>&1 &
    screen=$!
    until DISPLAY=$display xdotool getdisplaygeometry >/dev/null 2>&1; do
        kill -0 "$screen" || fail "no screen could be opened; see $seen/screen.log"
        sleep 0.1
    done
}
