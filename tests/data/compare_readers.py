#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compares stored pixel values with those that other readers of DICOM files find.

Reads lines "FILE<tab>VALUES<tab>COUNT" from standard input: a DICOM file, and the stored values of
its first frame (of colour the samples of each pixel side by side, of a palette the indices), COUNT
little-endian 32-bit signed integers, in another file. Writes a line
"FILE<tab>READER<tab>VERDICT<tab>DIFFERENCE<tab>SHA256" for each file and reader. VERDICT is equal,
different (DIFFERENCE is then the largest one, or a word), or unreadable (DIFFERENCE is the reason).
SHA256 is that of the reader's own values in the same format.

Readers: pydicom (with its handlers: numpy, GDCM, Pillow), gdcm (gdcmconv --raw) and dcmtk (dcmconv,
dcmdjpeg, dcmdjpls, dcmdrle). Of the latter two the uncompressed file is read as plain bytes.
"""
import copy
import hashlib
import pathlib
import subprocess
import sys
import tempfile
import warnings

import numpy
import pydicom

warnings.simplefilter("ignore")

DCMTK_TOOLS = {
    "1.2.840.10008.1.2.4.50": "dcmdjpeg",
    "1.2.840.10008.1.2.4.51": "dcmdjpeg",
    "1.2.840.10008.1.2.4.57": "dcmdjpeg",
    "1.2.840.10008.1.2.4.70": "dcmdjpeg",
    "1.2.840.10008.1.2.4.80": "dcmdjpls",
    "1.2.840.10008.1.2.4.81": "dcmdjpls",
    "1.2.840.10008.1.2.5": "dcmdrle",
}


class Unreadable(Exception):
    """A reader gave no picture."""


def stored_values(cells, dataset):
    """PS3.5 8.1.1: the Bits Stored below High Bit, as a number with or without sign."""
    stored = dataset.get("BitsStored") or dataset.BitsAllocated
    high = dataset.get("HighBit", stored - 1)
    values = cells.astype(numpy.int64) >> (high + 1 - stored)
    values &= (1 << stored) - 1
    if dataset.get("PixelRepresentation", 0) == 1:
        values -= (values >> (stored - 1)) << stored
    return values


def first_frame(values, dataset):
    values = values.reshape(-1)
    count = dataset.Rows * dataset.Columns * dataset.get("SamplesPerPixel", 1)
    if values.size < count:
        raise Unreadable(f"{values.size} of {count} values")
    return values[:count]


def by_pydicom(path, _folder):
    dataset = pydicom.dcmread(path, force=True)
    header = copy.deepcopy(dataset.group_dataset(0x0028))  # a handler changes its sign
    return first_frame(stored_values(dataset.pixel_array, header), header)


def plain_values(path):
    """The first frame of an uncompressed file, without anybody's pixel handler."""
    dataset = pydicom.dcmread(path, force=True)
    if dataset.file_meta.TransferSyntaxUID.is_encapsulated:
        raise Unreadable("still compressed")
    if dataset.get("SamplesPerPixel", 1) > 1:  # planes and halved chroma are pydicom's to sort
        return first_frame(stored_values(dataset.pixel_array, dataset), dataset)
    data = dataset.PixelData
    order = "<" if dataset.is_little_endian else ">"
    if dataset.BitsAllocated == 1:
        if order == ">" and dataset["PixelData"].VR == "OW":
            data = numpy.frombuffer(data, ">u2").astype("<u2").tobytes()
        cells = numpy.unpackbits(numpy.frombuffer(data, "u1"), bitorder="little")
    else:
        width = dataset.BitsAllocated // 8
        cells = numpy.frombuffer(data[: len(data) // width * width], f"{order}u{width}")
        if order == ">" and width == 1 and dataset["PixelData"].VR == "OW":
            cells = numpy.frombuffer(data, ">u2").astype("<u2").view("u1")
    return first_frame(stored_values(cells, dataset), dataset)


def run(*command):
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    if done.returncode != 0:
        words = (done.stderr or done.stdout).decode("latin-1").strip().splitlines()
        raise Unreadable(f"{command[0]}: {words[-1] if words else 'failed'}")


def by_gdcm(path, folder):
    target = folder / "gdcm.dcm"
    target.unlink(missing_ok=True)
    run("gdcmconv", "--raw", path, str(target))
    return plain_values(target)


def by_dcmtk(path, folder):
    syntax = str(pydicom.dcmread(path, force=True, stop_before_pixels=True)
                 .file_meta.get("TransferSyntaxUID", ""))
    if syntax.startswith(("1.2.840.10008.1.2.4.9", "1.2.840.10008.1.2.4.20")):
        raise Unreadable("DCMTK has no JPEG 2000")
    target = folder / "dcmtk.dcm"
    target.unlink(missing_ok=True)
    tool = DCMTK_TOOLS.get(syntax, "dcmconv")
    never_convert = ["--conv-never"] if tool == "dcmdjpeg" else []
    run(tool, "+te", *never_convert, path, str(target))
    return plain_values(target)


def compare(ours, theirs):
    if ours.size != theirs.size:
        return "different", "size"
    if numpy.array_equal(ours, theirs):
        return "equal", "0"
    return "different", str(int(numpy.abs(ours.astype(numpy.int64) - theirs).max()))


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for line in sys.stdin:
            path, values, count = line.rstrip("\n").split("\t")
            ours = numpy.fromfile(values, "<i4")
            assert ours.size == int(count)
            for reader, read in (("pydicom", by_pydicom), ("gdcm", by_gdcm), ("dcmtk", by_dcmtk)):
                digest = ""
                try:
                    theirs = read(path, folder)
                    verdict, difference = compare(ours, theirs)
                    digest = hashlib.sha256(theirs.astype("<i4").tobytes()).hexdigest()
                except Exception as error:  # whatever a foreign reader raises, it did not read it
                    reason = " ".join(f"{type(error).__name__}: {error}".split())
                    verdict, difference = "unreadable", reason[:120]
                print(path, reader, verdict, difference, digest, sep="\t", flush=True)


if __name__ == "__main__":
    main()
