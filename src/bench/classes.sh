#!/bin/sh
# What one letter loads on its way, in the order of the stages: how many classes, how many of them not
# from the archive, and when the first of them came.
#
#   src/bench/classes.sh [JDK...]
#
# Prints a table for the java of JAVA_HOME (else that of the PATH) and for each JDK that is named. The
# times are those of one run with a log, and slower than without; compare them with each other only.
# Needs a built checkout (./letter builds it).
set -eu

home=$(cd "$(dirname "$0")/../.." && pwd)
launcher=$home/target/letter/bin/letter
if [ -z "${JAVA_HOME:-}" ]; then
  JAVA_HOME=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cp "$home/profiles/smiles-2025.yaml" profile.yaml

for jdk in "$JAVA_HOME" "$@"; do
  # A Java that writes down what it loads, with a distribution and an archive of its own.
  rm -rf letter jdk
  cp -Rp "$home/target/letter" letter
  mkdir -p jdk/bin
  cp "$jdk/release" jdk/release
  cat >jdk/bin/java <<SH
#!/bin/sh
for argument; do
  shift
  case \$argument in -Xlog:*) ;; *) set -- "\$@" "\$argument" ;; esac
done
rm -f '$work'/log*
exec '$jdk/bin/java' -Xlog:disable -Xlog:class+load:file='$work/log':uptime "\$@"
SH
  chmod +x jdk/bin/java
  LETTER_JAVA=$work/jdk/bin/java LETTER_ARCHIVE=make letter/bin/letter
  for run in 1 2 3; do
    LETTER_JAVA=$work/jdk/bin/java letter/bin/letter generate profile.yaml -f html >letter.html
  done
  sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\nJDK \1\n/p' jdk/release
  awk '
    BEGIN {
      print "| stage | classes | not archived | first at ms |"
      print "|---|---|---|---|"
      order = "java picocli letter.cli letter.document org.yaml letter.profile letter.template com.github letter.view letter.language letter.markdown org.commonmark letter.render letter.pipeline letter.diagnostic letter.value letter.redact other"
    }
    / source: / {
      at = $1
      gsub(/[^0-9.]/, "", at)
      split($2, name, ".")
      stage = name[1]
      if (stage == "letter" || stage == "org" || stage == "com") stage = stage "." name[2]
      if (stage ~ /^(java|jdk|sun)$/) stage = "java"
      if (!index(" " order " ", " " stage " ")) stage = "other"
      if (!(stage in count)) first[stage] = at * 1000
      count[stage]++
      if ($0 !~ /shared objects file/) apart[stage]++
      all++
      if ($0 !~ /shared objects file/) allApart++
    }
    END {
      stages = split(order, named, " ")
      for (i = 1; i <= stages; i++)
        if (named[i] in count)
          printf "| %s | %d | %d | %d |\n", named[i], count[named[i]], apart[named[i]], first[named[i]]
      printf "| all | %d | %d | %d |\n", all, allApart, at * 1000
    }' log
done
