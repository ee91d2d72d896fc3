# SPDX-License-Identifier: Apache-2.0
"""Lets other programs read DICOM files, for tst_io_foreign_programs.

foreign_readers.py pydicom FILE...            width, height and checksum of each file's samples
foreign_readers.py gdcm FILE...               the same by GDCM
foreign_readers.py orthanc PROGRAM FOLDER FILE...
    starts an Orthanc of its own in FOLDER, sends the files there, gets them back as FOLDER/<name>
    and stops it; prints checksum (or "-") and series description

One line per file, fields separated by tabs. The checksum is the SHA-256 over the stored values, row
by row, each as a little-endian 32-bit signed integer.
"""

import ctypes
import hashlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import numpy


def checksum(samples):
    return hashlib.sha256(samples.astype("<i4").tobytes()).hexdigest()


def by_pydicom(path):
    import pydicom

    data = pydicom.dcmread(path)
    samples = data.pixel_array
    return samples.shape[1], samples.shape[0], checksum(samples)


def by_gdcm(path):
    import gdcm

    reader = gdcm.ImageReader()
    reader.SetFileName(path)
    if not reader.Read():
        raise ValueError("GDCM does not read " + path)
    image = reader.GetImage()
    pixels = image.GetPixelFormat()
    kind = {1: {0: "u1", 1: "i1"}, 2: {0: "<u2", 1: "<i2"}}[pixels.GetBitsAllocated() // 8]
    text = image.GetBuffer()
    raw = text.encode("utf-8", "surrogateescape")
    samples = numpy.frombuffer(raw, kind[pixels.GetPixelRepresentation()])
    width, height = image.GetDimension(0), image.GetDimension(1)
    return width, height, checksum(samples[: width * height])


class Orthanc:
    """A server of its own: free port on this machine, own storage, gone with this process."""

    def __init__(self, program, folder):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.url = "http://127.0.0.1:%d" % port
        configuration = os.path.join(folder, "orthanc.json")
        with open(configuration, "w") as file:
            json.dump({
                "Name": "test", "StorageDirectory": os.path.join(folder, "storage"),
                "IndexDirectory": os.path.join(folder, "storage"), "HttpPort": port,
                "DicomServerEnabled": False, "RemoteAccessAllowed": False,
                "AuthenticationEnabled": False, "Plugins": [], "StorageCompression": False,
            }, file)
        ends_with_parent = lambda: ctypes.CDLL(None).prctl(1, signal.SIGTERM)
        self.log = open(os.path.join(folder, "orthanc.log"), "wb")
        self.process = subprocess.Popen([program, configuration], stdout=self.log,
                                        stderr=self.log, preexec_fn=ends_with_parent)

    def __enter__(self):
        for _ in range(200):
            try:
                self.get("/system")
                return self
            except urllib.error.URLError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.1)
        self.__exit__()
        raise RuntimeError("Orthanc does not start")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)
        self.log.close()

    def get(self, path, accept="*/*"):
        request = urllib.request.Request(self.url + path, headers={"Accept": accept})
        return urllib.request.urlopen(request, timeout=20).read()

    def send(self, path):
        with open(path, "rb") as file:
            body = file.read()
        request = urllib.request.Request(self.url + "/instances", data=body,
                                         headers={"Content-Type": "application/dicom"})
        return json.load(urllib.request.urlopen(request, timeout=20))

    def decoded(self, instance, tags):
        """Unsigned samples as Orthanc itself decodes them; None where it cannot."""
        try:
            wide = int(tags["BitsAllocated"]) > 8
            pam = self.get("/instances/%s/frames/0/image-%s" % (
                instance, "uint16" if wide else "uint8"), "image/x-portable-arbitrarymap")
        except urllib.error.HTTPError:
            return None
        header, samples = pam.split(b"ENDHDR\n", 1)
        return numpy.frombuffer(samples, ">u2" if b"MAXVAL 65535" in header else "u1")


def by_orthanc(program, folder, paths):
    with Orthanc(program, folder) as orthanc:
        for path in paths:
            answer = orthanc.send(path)
            if answer["Status"] != "Success":
                raise ValueError("Orthanc says %s of %s" % (answer["Status"], path))
            instance = answer["ID"]
            tags = json.loads(orthanc.get("/instances/%s/simplified-tags" % instance))
            with open(os.path.join(folder, os.path.basename(path)), "wb") as file:
                file.write(orthanc.get("/instances/%s/file" % instance))
            samples = orthanc.decoded(instance, tags)
            print("-" if samples is None else checksum(samples), tags["SeriesDescription"],
                  sep="\t")


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    if sys.argv[1] == "orthanc":
        by_orthanc(sys.argv[2], sys.argv[3], sys.argv[4:])
        return
    read = {"pydicom": by_pydicom, "gdcm": by_gdcm}[sys.argv[1]]
    for path in sys.argv[2:]:
        print(*read(path), sep="\t")


main()
