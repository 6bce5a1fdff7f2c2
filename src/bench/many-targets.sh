#!/bin/sh
# One profile and 1,000 targets: how long the letters take, beside reading and decoding the target
# files alone.
#
#   src/bench/many-targets.sh [RUNS [TARGETS]]
#
# Both in turn in one JVM, the java of JAVA_HOME or of the PATH, with the launcher's flags; prints the
# first round, which pays for loading and compiling as a user's run does, the medians of the others, and
# the median of their ratios, which is what to compare between machines. Needs a built checkout (./letter builds it).
set -eu

home=$(cd "$(dirname "$0")/../.." && pwd)
if [ ! -f "$home/target/letter.jar" ]; then
  echo "many-targets.sh: build first: ./letter --version" >&2
  exit 1
fi
java=java
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
# The flags of the launcher, with which letters are made.
flags=$(sed -n "s/^\(flags\|hasty\|records\)='\(.*\)'$/\2/p" "$home/src/dist/bin/letter" | tr '\n' ' ')
set -f
cd "$(mktemp -d)"
trap 'rmdir "$PWD"' EXIT
# shellcheck disable=SC2086 # The flags are words.
"$java" $flags -cp "$home/target/letter.jar:$home/target/lib/libraries.jar" "$home/src/bench/ManyTargets.java" \
  "${1:-15}" "$home/profiles/bilingual.yaml" "$home/examples/targets/msc-computational-linguistics.yaml" \
  "${2:-1000}"
