#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Puts the LibTorch with CUDA that PyPI's torch wheel contains into a private virtual environment,
# .torch/, and leaves .torch/current pointing at the folder with its include/ and lib/.
# Does nothing when the pinned version is there. Takes about 5 GB.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

version=2.11.0
environment=$cxr_root/.torch

# Prints the folder of the installed torch package relative to .torch/, if it is the right one.
installed_torch() {
    local folder
    for folder in "$environment"/lib/python3*/site-packages/torch; do
        if grep -qsE "__version__ = '${version//./\\.}(\+.*)?'" "$folder/version.py" \
            && [[ -f $folder/lib/libtorch_cpu.so ]]; then
            echo "${folder#"$environment"/}"
            return 0
        fi
    done
    return 1
}

if ! folder=$(installed_torch); then
    say "Setting up LibTorch $version with CUDA in .torch/ (a download of about 2.5 GB)"
    python3 -m venv "$environment"
    pip=("$environment/bin/python" -m pip --disable-pip-version-check --no-input)
    # The wheel brings the libraries; its Python dependencies are of no use here, so that only the
    # NVIDIA libraries among them are fetched.
    "${pip[@]}" install --no-deps "torch==$version"
    mapfile -t nvidia < <("$environment/bin/python" - <<'PYTHON'
from importlib.metadata import requires

for requirement in requires("torch") or []:
    name = requirement.split(";")[0].strip()
    if "extra ==" not in requirement and name.startswith(("nvidia-", "cuda-toolkit")):
        print(name)
PYTHON
    )
    ((${#nvidia[@]} == 0)) || "${pip[@]}" install "${nvidia[@]}"
    folder=$(installed_torch) || die "torch $version did not install into .torch/"
fi

# Left for last, so that a set-up that was interrupted is not mistaken for a whole one.
ln -sfn "$folder" "$environment/current"
