#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Computes tests/data/metrics_golden.csv with NumPy and scikit-image, independently of the C++.

Usage: make_metrics_golden.py > metrics_golden.csv   (needs numpy and scikit-image)

The two pictures are integer formulas, so that C++ makes the same ones without any file.
"""
import numpy as np
from skimage.metrics import structural_similarity


def pictures(width, height, bits):
    y, x = np.mgrid[0:height, 0:width].astype(np.int64)
    top = (1 << bits) - 1
    reference = ((x * x * 3 + y * y * 5 + x * y * 7) // 11 + (x // 9 + y // 7) * 13) % (top + 1)
    noise = (x * 31 + y * 17 + x * y * 3) % (top // 8 + 1) - top // 16
    return reference, np.clip(reference + noise, 0, top)


def ssim(a, b, bits, wang):
    if wang:
        options = dict(gaussian_weights=True, sigma=1.5, use_sample_covariance=False)
    else:
        options = dict(win_size=7)
    return structural_similarity(a.astype(np.float64), b.astype(np.float64),
                                 data_range=(1 << bits) - 1, **options)


print("width,height,bits,x,y,w,h,mse,psnr,ssim_wang,ssim_paper")
for width, height, bits in [(64, 48, 8), (101, 77, 8), (57, 91, 12), (80, 61, 16)]:
    a, b = pictures(width, height, bits)
    for x, y, w, h in [(0, 0, width, height), (6, 6, width - 12, height - 12), (13, 9, 23, 31)]:
        p, q = a[y:y + h, x:x + w], b[y:y + h, x:x + w]
        mse = np.mean((p - q).astype(np.float64) ** 2)
        psnr = 10 * np.log10(((1 << bits) - 1) ** 2 / mse)
        print(width, height, bits, x, y, w, h, repr(float(mse)), repr(float(psnr)),
              repr(float(ssim(p, q, bits, True))), repr(float(ssim(p, q, bits, False))), sep=",")
