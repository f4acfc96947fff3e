#!/usr/bin/env bash
# GNU parallel: the records of a file through the filter, on all cores of this machine.
#
#   parallel.sh INPUT.ndjson FOLDER [TASK [SIZE]]     TASK is extract, normalize or validate; SIZE is of a shard, such as 64mb
#
# FOLDER holds part-00000.ndjson and so on, a line for each record and in their order, and dead-letters.ndjson, those of them that failed.
# Run it again after a crash: what is there is left alone, and the rest is done.
set -euo pipefail

usage='Usage: parallel.sh INPUT.ndjson FOLDER [TASK [SIZE]]'
input=$(realpath "${1:?$usage}") folder=${2:?$usage} task=${3:-extract} size=${4:-64mb}
khabar=${KHABAR:-khabar}
mkdir -p "$folder/.unfinished"
export input folder task khabar

# One range of bytes, from `start` up to `end`, into its own file, which has its name only when it is whole.
run_shard() {
  set -euo pipefail
  local part start=$2 end=$3
  part=$folder/part-$(printf '%05d' "$1").ndjson
  if [[ -e $part ]]; then return; fi
  unfinished=$(mktemp "$folder/.unfinished/XXXXXXXX")
  trap 'rm -f "$unfinished"' EXIT
  # Failed records are lines of the answer; an exit code other than 0 is a filter, or a disk, that could not do its work.
  dd if="$input" bs=1M iflag=skip_bytes,count_bytes,fullblock skip="$start" count=$((end - start)) status=none |
    "$khabar" "$task" --ndjson --exit-zero >"$unfinished"
  sync "$unfinished"
  mv "$unfinished" "$part"
}
export -f run_shard

# The plan is made once: a number must stand for the same bytes, and the same task, in every run.
plan=$folder/$task.plan
if [[ ! -e $plan ]]; then
  if compgen -G "$folder/part-*.ndjson" >/dev/null; then
    echo "$folder holds the parts of another run. Name another folder." >&2
    exit 2
  fi
  "$khabar" batch --plan --shard-size "$size" "$input" |
    sed -E 's/^\{"shard":([0-9]+),.*"start":([0-9]+),"end":([0-9]+)\}$/\1 \2 \3/' >"$plan.unfinished"
  if grep -q '[^0-9 ]' "$plan.unfinished"; then
    echo "$input is packed, and cannot be read from its middle. Unpack it, or let khabar batch read it." >&2
    exit 2
  fi
  mv "$plan.unfinished" "$plan"
fi
end=$(tail -n 1 "$plan" | cut -d ' ' -f 3)
if [[ ${end:-0} != $(stat -c %s "$input") ]]; then
  echo "$input is not the file of which $plan was made. Name another folder." >&2
  exit 2
fi

# A job that failed is tried again at once, and in the next run; the log says what each took. Its exit code is how many failed.
PARALLEL_SHELL=$BASH parallel --colsep ' ' --joblog "$folder/jobs.log" --resume-failed --retries 5 run_shard :::: "$plan"

# As many lines out as records in: blank lines have none.
records=$(LC_ALL=C grep -c '[^[:space:]]' "$input" || true)
shopt -s nullglob
parts=("$folder"/part-*.ndjson)
lines=$(cat /dev/null "${parts[@]}" | wc -l)
if [[ $lines != "$records" ]]; then
  echo "$input has $records records, and $folder has $lines lines. Delete $folder/jobs.log, and run this again." >&2
  exit 1
fi

# How a line of a record begins that failed. In a good line these are no keys, and in a string their quotation marks would be escaped.
fault='^\{("id":("([^"\\]|\\.)*"|[^,"]*),)?"line":[0-9]+,"start":[0-9]+,"end":[0-9]+,"fault":\{'
cat /dev/null "${parts[@]}" | LC_ALL=C grep -E "$fault" >"$folder/dead-letters.ndjson" || true
echo "$records records, $(wc -l <"$folder/dead-letters.ndjson") of them failed."
