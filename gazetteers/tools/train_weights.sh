#!/usr/bin/env bash
# Learns gazetteers/rules/weights.tsv again, to the same bytes, from annotated news beside the repository:
#     gazetteers/tools/train_weights.sh [OUTPUT [further options of `gazgraph train mentions`]]
# How good weights are on documents they never saw:
#     gazetteers/tools/train_weights.sh target/weights.tsv --hold-out collections --hold-out folds
# GAZGRAPH names the program (default: the release build).
set -euo pipefail
cd "$(dirname "$0")/../.."
gold=${GOLD:-../shared/data/gold}
output=${1:-gazetteers/rules/weights.tsv}
shift || true
exec "${GAZGRAPH:-target/release/gazgraph}" train mentions --output "$output" \
    --gold "wiki=$gold/redocred_dev.jsonl" \
    --gold "reuters=$gold/conll03_train.jsonl" --gold "reuters=$gold/conll03_dev.jsonl" \
    --gold "worldwide=$gold/worldwide_dev.jsonl" --gold "dwie=$gold/dwie_dev.jsonl" \
    --gold "trec=$gold/conll04_train.jsonl" --gold "trec=$gold/conll04_dev.jsonl" "$@"
