#!/bin/sh
# How long one letter takes from nothing, beside a JVM that only says hello.
#
#   src/bench/startup.sh [-n RUNS] [JDK...]
#
# Runs the java of JAVA_HOME (else that of the PATH), and of each JDK that is named, 15 times or RUNS
# times each: letter and hello in turn, so that a machine that slows down slows both. Prints the
# medians in milliseconds, and the median of the ratios, which is what to compare between machines.
# Needs a JDK, a built checkout (./letter builds it), and a date that knows nanoseconds (GNU, busybox).
set -eu

runs=15
if [ "${1:-}" = -n ]; then
  runs=$2
  shift 2
fi
home=$(cd "$(dirname "$0")/../.." && pwd)
if [ ! -f "$home/target/letter.jar" ]; then
  echo "startup.sh: build first: ./letter --version" >&2
  exit 1
fi
case $(date +%N) in
  *[!0-9]* | '') echo "startup.sh: this date knows no nanoseconds" >&2; exit 1 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
cp "$home/profiles/smiles-2025.yaml" "$work/profile.yaml"
cat >"$work/Hello.java" <<'JAVA'
public class Hello {
    public static void main(String[] args) {
        System.out.println("hello");
    }
}
JAVA

# The flags of the launcher, which would otherwise count with the shell that runs it.
flags=$(sed -n '/^exec /,$p' "$home/letter" | tr ' ' '\n' | sed -n 's/^"\{0,1\}\(-[XD][^"$]*\)"\{0,1\}$/\1/p')

# Milliseconds, with two decimals, that a command takes; what it prints is thrown away.
milliseconds() {
  begin=$(date +%s%N)
  "$@" >/dev/null
  end=$(date +%s%N)
  hundredths=$(((end - begin) / 10000))
  printf '%d.%02d\n' $((hundredths / 100)) $((hundredths % 100))
}

median() {
  sort -n "$1" | awk '{ all[NR] = $1 } END { printf "%.1f", (all[int((NR + 1) / 2)] + all[int((NR + 2) / 2)]) / 2 }'
}

# Where ./templates is there it is read as the user's own, and checked: both are measured.
measure() {
  java=$1/bin/java
  rm -f "$work"/*.class
  "$1/bin/javac" --release 17 -d "$work" "$work/Hello.java"
  for folder in "$work" "$home"; do
    cd "$folder"
    : >"$work/hello"
    : >"$work/letter"
    run=0
    while [ "$run" -le "$runs" ]; do
      # The first pair warms the disk's cache and does not count.
      [ "$run" -gt 1 ] || { : >"$work/hello"; : >"$work/letter"; }
      # shellcheck disable=SC2086 # The flags are words, and hold no globs but picocli's '.*'.
      milliseconds "$java" $flags -cp "$work" Hello >>"$work/hello"
      # shellcheck disable=SC2086
      milliseconds "$java" $flags "-Xbootclasspath/a:$home/target/letter.jar:$home/target/lib/libraries.jar" \
        letter.cli.Main \
        generate "$work/profile.yaml" -f html >>"$work/letter"
      run=$((run + 1))
    done
    paste "$work/letter" "$work/hello" | awk '{ printf "%.3f\n", $1 / $2 }' >"$work/ratio"
    where=elsewhere
    [ "$folder" = "$work" ] || where=checkout
    printf '%-10s %-10s hello %6s ms   letter %6s ms   ratio %s\n' \
      "$version" "$where" "$(median "$work/hello")" "$(median "$work/letter")" "$(median "$work/ratio")"
  done
}

if [ -z "${JAVA_HOME:-}" ]; then
  JAVA_HOME=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
fi
set -f
for jdk in "$JAVA_HOME" "$@"; do
  version=$("$jdk/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.version = //p')
  measure "$jdk"
done
