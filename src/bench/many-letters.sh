#!/bin/sh
# Letters from thousands of profile files, beside reading the files and composing their YAML alone.
#
#   src/bench/many-letters.sh [-n ROUNDS] [-t THREADS] [LETTERS [FLAG OF JAVA...]]
#
# All in turn in one JVM, the java of JAVA_HOME or of the PATH. The first round pays for loading and
# compiling, as a user's run does; each prints microseconds of the clock a file, and in brackets how
# many times what SnakeYAML's compose takes, and what letter's own reading takes. Nothing is written.
# Needs a JDK and a built checkout (./letter builds it).
set -eu

rounds=5
threads=2
while [ $# -gt 1 ]; do
  case $1 in
    -n) rounds=$2 ;;
    -t) threads=$2 ;;
    *) break ;;
  esac
  shift 2
done
letters=${1:-1000}
[ $# -eq 0 ] || shift
home=$(cd "$(dirname "$0")/../.." && pwd)
if [ ! -f "$home/target/letter.jar" ]; then
  echo "many-letters.sh: build first: ./letter --version" >&2
  exit 1
fi
bin=
[ -n "${JAVA_HOME:-}" ] && bin=$JAVA_HOME/bin/
work=$home/target/bench
mkdir -p "$work/classes"
path=$home/target/letter.jar:$home/target/lib/libraries.jar
"${bin}javac" --release 17 -d "$work/classes" -cp "$path" "$home"/src/bench/java/letter/bench/*.java
exec "${bin}java" "$@" -cp "$path:$work/classes" letter.bench.ManyLetters \
  "$rounds" "$threads" "$letters" "$home/profiles"
