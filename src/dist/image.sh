#!/bin/sh
# Makes target/image/letter, the distribution with a Java of its own, and a .deb of it where Debian's
# tools are: image.sh TARGET VERSION JAVA_HOME, which ./mvnw package -Pimage calls.
set -eu
target=$1
version=$2
jdk=$3
image=$target/image/letter

rm -rf "$target/image"
mkdir -p "$target/image"
cp -Rp "$target/letter" "$image"
# What letter and its libraries use; the parts of SnakeYAML that would need java.desktop are not called.
"$jdk/bin/jlink" --add-modules java.base,java.logging --strip-java-debug-attributes --no-header-files \
  --no-man-pages --output "$image/lib/runtime"
# Java's own archive, for where that of letter is missing or switched off.
"$image/lib/runtime/bin/java" -Xshare:dump >/dev/null

if command -v fakeroot >/dev/null && command -v dpkg-deb >/dev/null; then
  rm -f "$target"/letter_*.deb
  # Of an image jpackage takes nothing but bin and lib; the rest is laid there.
  cp -Rp "$image" "$target/image/deb"
  for rest in "$target/image/deb"/*; do
    case $rest in */bin | */lib) ;; *) mv "$rest" "$target/image/deb/lib/" ;; esac
  done
  # Without letter's archive, which up to JDK 24 fits one place only: it is made when it is installed.
  "$jdk/bin/jpackage" --type deb --app-image "$target/image/deb" --name letter --app-version "$version" \
    --description "Motivation and cover letters from one YAML profile" --linux-deb-maintainer letter@localhost \
    --resource-dir "$(dirname "$0")/deb" --dest "$target"
  rm -rf "$target/image/deb"
else
  echo "image.sh: without fakeroot and dpkg-deb there is no .deb" >&2
fi
LETTER_ARCHIVE=make "$image/bin/letter"
