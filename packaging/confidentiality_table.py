#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints core/io/deidentify/confidentiality_profile_table.inc: the column "Basic Prof." of PS3.15 Table E.1-1.

    python3 -m venv env && env/bin/pip install --no-deps dicom-anonymizer==2.1.0
    env/bin/python packaging/confidentiality_table.py > core/io/deidentify/confidentiality_profile_table.inc

The Python package dicom-anonymizer (BSD 3-clause) carries the standard's table as lists of tags,
one list per action; this script needs nothing else of it. For another edition, change the two
names below.
"""

import importlib.util
import pathlib
import site
import sys

EDITION = "2026c"
MODULE = "dicomanonymizer/dicom_anonymization_databases/dicomfields_2026c.py"

LISTS = {
    "X": "X_TAGS", "Z": "Z_TAGS", "D": "D_TAGS", "U": "U_TAGS", "Z_D": "Z_D_TAGS",
    "X_Z": "X_Z_TAGS", "X_D": "X_D_TAGS", "X_Z_D": "X_Z_D_TAGS", "X_Z_U": "X_Z_U_STAR_TAGS",
}


def load():
    folders = [pathlib.Path(p) for p in sys.argv[1:] + site.getsitepackages()]
    path = next(f / MODULE for f in folders if (f / MODULE).exists())
    spec = importlib.util.spec_from_file_location("table", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    module = load()
    print("// SPDX-License-Identifier: Apache-2.0")
    print(f"// PS3.15 {EDITION}, Table E.1-1, made by packaging/confidentiality_table.py. Rows with")
    print("// tags of repeating groups (50xx, 60xx) and private tags are rules of the program.")
    print("// clang-format off")
    for action, name in LISTS.items():
        tags = sorted(g << 16 | e for g, e, *mask in getattr(module, name) if not mask)
        print(f"constexpr std::array<std::uint32_t, {len(tags)}> rows{action.replace('_', '')} = {{")
        for i in range(0, len(tags), 8):
            print("    " + " ".join(f"0x{tag:08x}," for tag in tags[i:i + 8]))
        print("};")


main()
