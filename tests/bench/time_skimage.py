# SPDX-License-Identifier: Apache-2.0
"""Prints the median milliseconds of scikit-image's SSIM (Wang 2004) of a pair; its side is given."""
import statistics
import sys
import time

import numpy
from skimage.metrics import structural_similarity

side = int(sys.argv[1])
random = numpy.random.default_rng(1)
a, b = (random.integers(20000, 50000, (side, side), dtype=numpy.uint16) for _ in range(2))
times = []
for _ in range(3):
    start = time.perf_counter()
    structural_similarity(
        a, b, data_range=65535, gaussian_weights=True, sigma=1.5, use_sample_covariance=False
    )
    times.append(1000 * (time.perf_counter() - start))
print(statistics.median(times))
