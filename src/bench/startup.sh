#!/bin/sh
# How long one letter takes from nothing, as a whole process, beside a JVM that only says hello and
# beside other tools that make a page of the same data.
#
#   src/bench/startup.sh [-n RUNS] [JDK...]
#
# Measures the java of JAVA_HOME (else that of the PATH) and each JDK that is named, 15 times or RUNS
# times each: all in turn, so that a machine that slows down slows all of them. Prints medians in
# milliseconds, and medians of the ratios to the hello and to the letter of the same turn, which are what
# to compare between machines; and peak memory where GNU time is installed. Peers that are not installed
# are skipped by name: pandoc; mustache of npm (as MUSTACHE names it), which needs python3-yaml to have the
# data as JSON; mustache of Ruby (RUBY_MUSTACHE, else mustache); j2 of j2cli (J2); resumed (RESUMED, with the
# theme RESUMED_THEME).
# Needs a built checkout (./letter builds it), and a date that knows nanoseconds (GNU, busybox).
set -eu

runs=15
if [ "${1:-}" = -n ]; then
  runs=$2
  shift 2
fi
home=$(cd "$(dirname "$0")/../.." && pwd)
launcher=$home/target/letter/bin/letter
if [ ! -x "$launcher" ]; then
  echo "startup.sh: build first: ./letter --version" >&2
  exit 1
fi
case $(date +%N) in
  *[!0-9]* | '') echo "startup.sh: this date knows no nanoseconds" >&2; exit 1 ;;
esac
if [ -z "${JAVA_HOME:-}" ]; then
  JAVA_HOME=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
cp "$home/profiles/smiles-2025.yaml" "$work/profile.yaml"
# Elsewhere than in the checkout, where ./templates would be read as the user's own.
cd "$work"
XDG_CACHE_HOME=$work/cache
export XDG_CACHE_HOME

# The flags of the launcher, with which one letter is made.
flags=$(sed -n "s/^\(flags\|hasty\|records\)='\(.*\)'$/\2/p" "$home/src/dist/bin/letter" | tr '\n' ' ')
cat >Hello.java <<'JAVA'
public class Hello {
    public static void main(String[] args) {
        System.out.println("hello");
    }
}
JAVA

# --- What is measured: a name and a command a line ---

: >commands
version() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p'
}
for jdk in "$JAVA_HOME" "$@"; do
  v=$(version "$jdk")
  [ -f Hello.class ] || "$jdk/bin/javac" --release 17 Hello.java
  {
    echo "hello-$v exec '$jdk/bin/java' $flags -cp . Hello"
    echo "letter-$v LETTER_JAVA='$jdk/bin/java' exec '$launcher' generate profile.yaml -f html"
    echo "letter-$v-to-a-file LETTER_JAVA='$jdk/bin/java' exec '$launcher' generate profile.yaml -q -o letter-\$\$.html"
    echo "letter-$v-without-archive LETTER_ARCHIVE=off LETTER_JAVA='$jdk/bin/java' exec '$launcher' generate profile.yaml -f html"
    echo "version-$v LETTER_JAVA='$jdk/bin/java' exec '$launcher' --version"
    echo "help-$v LETTER_JAVA='$jdk/bin/java' exec '$launcher' --help"
  } >>commands
  LETTER_JAVA=$jdk/bin/java "$launcher" --version >/dev/null
done

peer() {
  if command -v "$2" >/dev/null 2>&1; then
    echo "$1 exec $3" >>commands
  else
    echo "$1: '$2' is not installed, skipped"
  fi
}
cp "$home/src/bench/peers/"* "$home/profiles/resume.json" .
python3 -c 'import json, sys, yaml; json.dump(yaml.load(sys.stdin, yaml.BaseLoader), sys.stdout)' \
  <profile.yaml >profile.json 2>/dev/null || MUSTACHE=
peer pandoc pandoc \
  "pandoc --metadata-file profile.yaml -M pagetitle=letter --template letter.pandoc.html -f markdown -t html /dev/null"
peer mustache "${MUSTACHE:-mustache-of-npm}" "'${MUSTACHE:-}' profile.json letter.mustache"
peer ruby-mustache "${RUBY_MUSTACHE:-mustache}" "'${RUBY_MUSTACHE:-mustache}' profile.yaml letter.mustache"
peer jinja2 "${J2:-j2}" "'${J2:-j2}' -f yaml letter.j2 profile.yaml"
peer resumed "${RESUMED:-resumed}" \
  "'${RESUMED:-resumed}' render resume.json -t '${RESUMED_THEME:-jsonresume-theme-even}' -o resume.html"

# The archives are made in the background; no measurement begins before they are there.
waited=0
while [ -n "$(find cache -name '*.lock' 2>/dev/null)" ] && [ "$waited" -lt 60 ]; do
  sleep 1
  waited=$((waited + 1))
done

# --- The measurement ---

run=0
while [ "$run" -le "$runs" ]; do
  while read -r name command; do
    begin=$(date +%s%N)
    sh -c "$command" >output 2>errors </dev/null || { echo "$name failed:" && cat errors && exit 1; } >&2
    end=$(date +%s%N)
    # The first turn warms the disk's cache and does not count.
    [ "$run" -eq 0 ] || echo "$run $name $(((end - begin) / 1000))"
  done <commands
  run=$((run + 1))
done >times

memory() {
  [ -x /usr/bin/time ] || return 0
  "/usr/bin/time" -f '%M' -o peak sh -c "$1" >output 2>errors </dev/null && echo "$(($(cat peak) / 1024))"
}

printf '%-26s %9s %9s %12s %9s\n' what ms 'x hello' 'letter x it' 'peak MiB'
hello=
letter=
while read -r name command; do
  case $name in hello-*) hello=$name letter=letter-${name#hello-} ;; esac
  awk -v name="$name" -v hello="$hello" -v letter="$letter" -v peak="$(memory "$command")" '
    function median(values, count,    i, j, t) {
      for (i = 2; i <= count; i++)
        for (j = i; j > 1 && values[j - 1] > values[j]; j--) { t = values[j]; values[j] = values[j - 1]; values[j - 1] = t }
      return (values[int((count + 1) / 2)] + values[int((count + 2) / 2)]) / 2
    }
    { time[$1, $2] = $3; turns = $1 }
    END {
      for (i = 1; i <= turns; i++) {
        own[i] = time[i, name] / 1000
        to_hello[i] = time[i, name] / time[i, hello]
        to_letter[i] = time[i, letter] / time[i, name]
      }
      printf "%-26s %9.1f %9.2f %12.2f %9s\n", name, median(own, turns), median(to_hello, turns), median(to_letter, turns), peak
    }' times
done <commands
