#!/bin/sh
# Installs the .deb, makes letters with no java to be found, and removes it: test-deb.sh DEB, as root.
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dpkg -i "$1"
mkdir "$work/bin"
ln -s "$(command -v readlink)" "$work/bin/"
for name in smiles-2025 zoe; do
  for format in md txt html; do
    env -i PATH="$work/bin" /usr/bin/letter generate "$home/profiles/$name.yaml" -f "$format" \
      >"$work/letter" 2>/dev/null
    cmp "$work/letter" "$home/examples/$name.$format"
  done
done
[ -n "$(find /opt/letter/lib/archives -name '*.jsa' -o -name '*.aot')" ]
[ -r /usr/share/man/man1/letter-generate.1 ]
[ -r /opt/letter/lib/licences/THIRD-PARTY.txt ]

dpkg -P letter
for rest in /opt/letter /usr/bin/letter /usr/share/man/man1/letter.1; do
  if [ -e "$rest" ] || [ -h "$rest" ]; then
    echo "test-deb.sh: $rest is left" >&2
    exit 1
  fi
done
echo "test-deb.sh: installed, used and removed"
