#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/train_models.sh TRAIN VALIDATION OUT DATA: trains the shipped models again, from the images
# to weights and cards. DATA: the images' source and licence, for the cards. Hours on two cores;
# stop with Ctrl+C, the same command goes on.
#
# Each stage is a folder of OUT; some go on from the weights of an earlier one.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

if [[ $# -ne 4 ]]; then
    sed -n '3,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 2
fi
train=$1 validation=$2 out=$3 data=$4
cli=${CXRLENS_CLI:-$cxr_root/build/release/bin/cxrlens-cli}

# stage NAME FROM MODEL SCALE STEPS RATE PATCH BATCH [OPTIONS…]; FROM: an earlier stage, or -
stage() {
    local folder=$out/$1 start=()
    [[ $2 == - ]] || start=(--start "$out/$2"/*.json)
    if [[ ! -e $folder/finished ]]; then
        "$cli" train "$train" "$validation" -o "$folder" -m "$3" -s "$4" --steps "$5" \
            --learning-rate "$6" --patch "$7" --batch "$8" --threads 1 --data-name "$data" \
            "${start[@]}" "${@:9}"
        touch "$folder/finished"
    fi
}

plain=(--loss l1 --edge-share 0 --ema 0 --variant-share 0)

stage 915-l1 - srcnn-9-1-5 1 26000 5e-4 48 16 "${plain[@]}"
stage 915 915-l1 srcnn-9-1-5 1 3000 3e-4 48 16
stage 915-2 915 srcnn-9-1-5 1 3000 3e-4 48 16 --variant-share 0.5
stage 915-by2-l1 - srcnn-9-1-5 2 16000 5e-4 48 16 "${plain[@]}"
stage 915-by2-2 915-by2-l1 srcnn-9-1-5 2 3000 3e-4 48 16
stage 915-by2 915-by2-2 srcnn-9-1-5 2 3000 3e-4 48 16

stage 935-l1 - srcnn-9-3-5 1 16000 5e-4 48 16 "${plain[@]}"
stage 935 935-l1 srcnn-9-3-5 1 3000 3e-4 48 16 --variant-share 0.5
stage 935-by2-l1 - srcnn-9-3-5 2 10000 5e-4 48 16 "${plain[@]}"
stage 935-by2 935-by2-l1 srcnn-9-3-5 2 3000 3e-4 48 16

stage 955-l1 - srcnn-9-5-5 1 24000 5e-4 48 16 "${plain[@]}"
stage 955 955-l1 srcnn-9-5-5 1 3000 3e-4 48 16
stage 955-by2-l1 - srcnn-9-5-5 2 14000 5e-4 48 16 "${plain[@]}"
stage 955-by2 955-by2-l1 srcnn-9-5-5 2 2500 3e-4 48 16
stage 955-by3 955-by2-l1 srcnn-9-5-5 3 1200 4e-4 48 16
stage 955-by4 955-by3 srcnn-9-5-5 4 1200 4e-4 48 16

stage paper-1 - srcnn-paper 1 9000 5e-4 48 16 --variant-share 0
stage paper-2 paper-1 srcnn-paper 1 3000 3e-4 48 16
stage paper-3 paper-2 srcnn-paper 1 2000 3e-4 48 16 --variant-share 0.5
stage paper-4 paper-3 srcnn-paper 1 900 2e-4 48 16 --variant-share 0.5
stage paper-5 paper-4 srcnn-paper 1 9000 5e-4 48 16 --variant-share 0.75
stage paper-6 paper-5 srcnn-paper 1 8000 5e-4 48 16 --variant-share 0.75
stage paper-7 paper-6 srcnn-paper 1 5000 5e-4 48 16 --variant-share 0.75
stage paper-8 paper-7 srcnn-paper 1 6000 5e-4 48 16 --variant-share 0.75
stage paper-9 paper-8 srcnn-paper 1 5000 5e-4 48 16 --variant-share 0.75
stage paper-10 paper-9 srcnn-paper 1 5000 6e-4 48 16 --variant-share 0.75
stage paper-11 paper-10 srcnn-paper 1 9000 5e-4 48 16 --variant-share 0.75

stage plus-1 - plus 1 15000 1e-3 96 8 --expansion 64 --variant-share 0
stage plus-2 plus-1 plus 1 6000 6e-4 96 8 --expansion 64
stage plus-3 plus-2 plus 1 2200 5e-4 96 8 --expansion 64 --variant-share 0.5
stage plus-4 plus-3 plus 1 1800 4e-4 96 8 --expansion 64 --variant-share 0.5
stage plus-5 plus-4 plus 1 14000 8e-4 96 8 --expansion 64 --variant-share 0.75
stage plus-6 plus-5 plus 1 6000 6e-4 96 8 --expansion 64 --variant-share 0.8
stage plus-by2-1 plus-1 plus 2 5000 7e-4 96 8 --expansion 64
stage plus-by2-2 plus-by2-1 plus 2 12000 8e-4 96 8 --expansion 64
stage plus-by3-1 plus-by2-1 plus 3 800 5e-4 96 8 --expansion 64
stage plus-by3-2 plus-by3-1 plus 3 3500 8e-4 96 8 --expansion 64
stage plus-by3-3 plus-by3-2 plus 3 2200 6e-4 96 8 --expansion 64
stage plus-by4 plus-by3-2 plus 4 3500 8e-4 96 8 --expansion 64

stage fsrcnn-by2 - fsrcnn 2 4000 1e-3 64 16
