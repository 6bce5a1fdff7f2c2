#!/bin/sh
# Batches as whole processes: thousands of letters from as many files, beside only composing the YAML of
# those, beside the same in one process of node and of Python, and beside shell loops of other tools;
# then letters from JSON Lines to standard output in a small heap.
#
#   src/bench/batches.sh [-n RUNS] [-l LETTERS] [JDK...]
#
# All in turn, RUNS times (3) after one that does not count, on a RAM disk where there is one; prints
# medians in seconds, and the medians of their ratios to letter's, which are what to compare between
# machines. LETTERS (10000) are made of files, ten times as many of JSON Lines. The JDK is that of
# JAVA_HOME, else of the PATH, then each that is named. Peers that are not installed are skipped by
# name: node with js-yaml, mustache and marked (NODE_PATH names the folder that holds them); python3
# with yaml, jinja2 and markdown (PYTHON names it); pandoc; mustache of npm (MUSTACHE); resumed (RESUMED).
# Needs a built checkout (./letter builds it), and a date that knows nanoseconds (GNU, busybox).
set -eu

runs=3
letters=10000
while [ $# -gt 1 ]; do
  case $1 in
    -n) runs=$2 ;;
    -l) letters=$2 ;;
    *) break ;;
  esac
  shift 2
done
home=$(cd "$(dirname "$0")/../.." && pwd)
peers=$home/src/bench/peers
if [ ! -f "$home/target/letter.jar" ]; then
  echo "batches.sh: build first: ./letter --version" >&2
  exit 1
fi
if [ -z "${JAVA_HOME:-}" ]; then
  JAVA_HOME=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
fi
ram=/dev/shm
[ -w "$ram" ] || ram=${TMPDIR:-/tmp}
work=$(mktemp -d "$ram/letter-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
cd "$work"

# --- What is made: each file with names of its own ---

mkdir profiles
awk -v n="$letters" '
  { text = text $0 "\n" }
  END {
    for (i = 1; i <= n; i++) {
      one = text
      gsub(/Tanguy/, "Tanguy " i, one)
      gsub(/Sonance/, "Sonance " i % 977, one)
      file = sprintf("profiles/p%06d.yaml", i)
      printf "%s", one >file
      close(file)
    }
  }' "$home/profiles/licence-acoustique.yaml"
printf 'letters:\n  - {profile: profiles/*.yaml}\n' >list.yaml
awk -v n=$((letters * 10)) '
  { sub(/^ +/, ""); text = text $0 }
  END {
    for (i = 1; i <= n; i++) {
      one = text
      gsub(/"name": "[A-Z][a-z]+ [A-Z][a-z]+"/, "\"name\": \"Ana Vale " i "\"", one)
      print one
    }
  }' "$home/profiles/resume.json" >lines.jsonl
cp "$home/examples/targets/platform-engineer.yaml" target.yaml

# --- What is measured: a name and a command a line ---

version() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p'
}
: >commands
libraries=$home/target/letter/lib/libraries.jar
"$JAVA_HOME/bin/javac" --release 17 -cp "$libraries" -d classes "$peers/Compose.java"
for jdk in "$JAVA_HOME" "$@"; do
  v=$(version "$jdk")
  for format in md html; do
    echo "letter-$v-$format env JAVA_HOME='$jdk' LETTER_JAVA='$jdk/bin/java' '$home/letter' batch list.yaml -q -f $format -o out/" >>commands
  done
  echo "compose-$v-md '$jdk/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp 'classes:$libraries' Compose profiles" >>commands
done
if command -v node >/dev/null && (cd "${NODE_PATH:-.}" && node -e 'for (const m of ["js-yaml", "mustache", "marked"]) require(m)') 2>/dev/null; then
  for format in md html; do
    echo "node-$format node '$peers/batch.mjs' profiles out $format" >>commands
  done
else
  echo "node with js-yaml, mustache and marked is not installed, skipped"
fi
python=${PYTHON:-python3}
if "$python" -c 'import yaml, jinja2, markdown; yaml.CSafeLoader' 2>/dev/null; then
  for format in md html; do
    echo "python-$format '$python' '$peers/batch.py' profiles out $format" >>commands
  done
else
  echo "python3 with yaml, jinja2 and markdown is not installed, skipped"
fi

seconds() {
  begin=$(date +%s%N)
  sh -c "exec $1" >/dev/null 2>errors </dev/null || { cat errors >&2; exit 1; }
  end=$(date +%s%N)
  milliseconds=$(((end - begin) / 1000000))
  printf '%d.%03d\n' $((milliseconds / 1000)) $((milliseconds % 1000))
}
median() {
  sort -n "$1" | awk '{ all[NR] = $1 } END { printf "%.2f", (all[int((NR + 1) / 2)] + all[int((NR + 2) / 2)]) / 2 }'
}

echo "$letters letters from files of $(wc -c <profiles/p000001.yaml) bytes"
run=0
while [ "$run" -le "$runs" ]; do
  while read -r name command; do
    rm -rf out
    took=$(seconds "$command")
    [ "$run" -eq 0 ] || echo "$took" >>"$name.times"
  done <commands
  run=$((run + 1))
done
while read -r name command; do
  # Beside the letter of the same format, of the first JDK.
  first=letter-$(version "$JAVA_HOME")-${name##*-}
  paste "$name.times" "$first.times" | awk '{ print $1 / $2 }' >ratios
  printf '%-18s %8s s   %6s x %s\n' "$name" "$(median "$name.times")" "$(median ratios)" "$first"
done <commands

# --- Shell loops: what one letter costs there, times a thousand ---

loop=20
mkdir few
i=1
while [ "$i" -le 1000 ]; do
  mv "profiles/p$(printf %06d "$i").yaml" few/
  i=$((i + 1))
done
printf 'letters:\n  - {profile: few/*.yaml}\n' >few.yaml
thousand() {
  : >times
  run=0
  while [ "$run" -lt "$runs" ]; do
    rm -rf out
    mkdir out
    seconds "$1" >>times
    run=$((run + 1))
  done
  median times
}
echo "1000 letters to HTML"
ours=$(thousand "'$home/letter' batch few.yaml -q -f html -o out/")
printf '%-18s %8s s\n' letter "$ours"
cp "$home/profiles/resume.json" .
looped() {
  if ! command -v "$2" >/dev/null 2>&1; then
    echo "$1 is not installed, skipped"
    return
  fi
  took=$(thousand "sh -c 'for i in \$(seq $loop); do $3; done'")
  awk -v name="loop of $1" -v took="$took" -v loop="$loop" -v ours="$ours" \
    'BEGIN { all = took * 1000 / loop; printf "%-18s %8.1f s   %6.0f x letter\n", name, all, all / ours }'
}
page=$(find "$peers" -name 'letter.pandoc.html')
looped pandoc pandoc "pandoc --metadata-file few/p0000\$(printf %02d \$i).yaml --template ${page:-none} -f markdown -t html -o out/\$i.html /dev/null"
looped mustache "${MUSTACHE:-mustache-js}" "${MUSTACHE:-mustache-js} resume.json $peers/batch.md.mustache out/\$i.md"
looped resumed "${RESUMED:-resumed}" "${RESUMED:-resumed} render resume.json -t ${RESUMED_THEME:-jsonresume-theme-even} -o out/\$i.html"

# --- From JSON Lines to standard output, in a small heap ---

echo "$((letters * 10)) letters from JSON Lines to standard output, -Xmx64m"
for jdk in "$JAVA_HOME" "$@"; do
  for part in 1 10; do
    head -n $((letters * part)) lines.jsonl >part.jsonl
    command="env JAVA_TOOL_OPTIONS=-Xmx64m LETTER_JAVA='$jdk/bin/java' JAVA_HOME='$jdk' '$home/letter' batch part.jsonl --to target.yaml -q -f txt -o -"
    took=$(seconds "$command")
    peak=
    if [ -x /usr/bin/time ]; then
      sh -c "/usr/bin/time -f %M -o peak $command" >/dev/null 2>&1 </dev/null
      peak="   $(($(cat peak) / 1024)) MiB"
    fi
    awk -v name="letter-$(version "$jdk")" -v took="$took" -v n=$((letters * part)) -v peak="$peak" \
      'BEGIN { printf "%-18s %8d rows %8.2f s   %8.0f a second%s\n", name, n, took, n / took, peak }'
  done
done
