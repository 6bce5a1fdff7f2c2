#!/bin/sh
# What each stage of the way of a letter takes, once it is warm, in microseconds a letter.
#
#   src/bench/stages.sh [OPTION OF JMH...]
#
# Measures the java of JAVA_HOME (else that of the PATH) with JMH, on one thread, on profiles that are
# each another's: see Corpus.java. With no options the settings are those of the table in README.md;
# 'f_word -prof gc' measures one stage, and what it allocates. Needs a JDK and a built checkout
# (./letter builds it); fetches JMH the first time.
set -eu

home=$(cd "$(dirname "$0")/../.." && pwd)
if [ ! -f "$home/target/letter.jar" ]; then
  echo "stages.sh: build first: ./letter --version" >&2
  exit 1
fi
bin=
[ -n "${JAVA_HOME:-}" ] && bin=$JAVA_HOME/bin/
work=$home/target/bench
mkdir -p "$work/classes"
if [ ! -s "$work/classpath" ]; then
  (cd "$home" && ./mvnw -q -B -Pbench dependency:build-classpath "-Dmdep.outputFile=$work/classpath")
fi
path=$home/target/letter.jar:$work/classes:$(cat "$work/classpath")
"${bin}javac" --release 17 -d "$work/classes" -cp "$path" \
  -processor org.openjdk.jmh.generators.BenchmarkProcessor \
  "$home"/src/bench/java/letter/bench/*.java "$home"/src/bench/java/letter/pipeline/*.java
exec "${bin}java" -cp "$path" org.openjdk.jmh.Main -foe true \
  -jvmArgs "-Xmx512m -XX:+UseSerialGC -Dprofiles=$home/profiles" "$@"
