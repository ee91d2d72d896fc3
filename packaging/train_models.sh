#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/train_models.sh TRAIN VALIDATION OUT: trains the shipped models again, from the images
# to weights and cards. Hours on two cores; stop with Ctrl+C, the same command goes on.
#
# Each stage is a folder of OUT. Some go on from the weights of an earlier stage.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

if [[ $# -ne 3 ]]; then
    sed -n '3,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 2
fi
train=$1 validation=$2 out=$3
cli=${CXRLENS_CLI:-$cxr_root/build/release/bin/cxrlens-cli}

stage() { # stage NAME MODEL SCALE STEPS RATE PATCH BATCH [OPTIONS…]
    local folder=$out/$1
    if [[ ! -e $folder/finished ]]; then
        "$cli" train "$train" "$validation" -o "$folder" -m "$2" -s "$3" --steps "$4" \
            --learning-rate "$5" --patch "$6" --batch "$7" --threads 1 "${@:8}"
        touch "$folder/finished"
    fi
}
from() { # from NAME: the option that starts a stage with the weights of another
    echo "--start $(ls "$out/$1"/*.json)"
}

plain="--loss l1 --edge-share 0 --ema 0 --variant-share 0"

stage 915-l1 srcnn-9-1-5 1 26000 5e-4 48 16 $plain
stage 915 srcnn-9-1-5 1 5000 3e-4 48 16 $(from 915-l1)
stage 915-by2 srcnn-9-1-5 2 16000 5e-4 48 16 $plain

stage 935-l1 srcnn-9-3-5 1 16000 5e-4 48 16 $plain
stage 935 srcnn-9-3-5 1 3000 3e-4 48 16 $(from 935-l1)
stage 935-by2 srcnn-9-3-5 2 10000 5e-4 48 16 $plain

stage 955-l1 srcnn-9-5-5 1 24000 5e-4 48 16 $plain
stage 955 srcnn-9-5-5 1 3000 3e-4 48 16 $(from 955-l1)
stage 955-by2 srcnn-9-5-5 2 14000 5e-4 48 16 $plain
stage 955-by3 srcnn-9-5-5 3 2000 4e-4 48 16 $(from 955-by2)
stage 955-by4 srcnn-9-5-5 4 2000 4e-4 48 16 $(from 955-by3)

stage paper-first srcnn-paper 1 9000 5e-4 48 16 --variant-share 0
stage paper srcnn-paper 1 3000 3e-4 48 16 $(from paper-first)

stage plus-first plus 1 15000 1e-3 96 8 --expansion 64 --variant-share 0
stage plus plus 1 6000 6e-4 96 8 --expansion 64 $(from plus-first)
stage plus-by2 plus 2 5000 7e-4 96 8 --expansion 64 $(from plus-first)
stage plus-by3 plus 3 4000 1e-3 96 8 --expansion 64
stage plus-by4 plus 4 4000 1e-3 128 8 --expansion 64

stage fsrcnn-by2 fsrcnn 2 5000 1e-3 64 16
