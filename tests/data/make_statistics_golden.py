#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Computes tests/data/statistics_golden.csv with SciPy and NumPy, independently of the C++.

Usage: make_statistics_golden.py > statistics_golden.csv   (needs numpy and scipy)

The series are integer formulas, so that C++ makes the same ones without any file. Column "case":
name, number of pairs n, divisor d: before = (i·7919 mod 1009)/d, difference = formula below / d.
"""
import numpy as np
from scipy.stats import wilcoxon


def series(kind, n, divisor):
    i = np.arange(1, n + 1, dtype=np.int64)
    before = (i * 7919) % 1009
    if kind == "distinct":      # different sizes, mostly positive
        difference = np.where(i % 4 == 0, -i, i) * 3
    elif kind == "balanced":    # different sizes, as many of either sign
        difference = np.where(i % 2 == 0, -i, i)
    elif kind == "ties":        # few sizes
        difference = (i * 5) % 7 - 2
        difference = np.where(difference == 0, 9, difference)
    elif kind == "zeros":       # a fifth is zero, the rest has different sizes
        difference = np.where(i % 5 == 0, 0, np.where(i % 7 == 0, -i, i))
    elif kind == "worse":       # all negative
        difference = -i
    # Powers of two divide exactly: what is equal stays equal.
    return before / divisor, (before + difference) / divisor


print("kind,n,divisor,w_plus,w_minus,p,exact,q1,median,q3,low,high,mean")
for kind, n, divisor in [("distinct", 6, 4), ("distinct", 20, 8), ("distinct", 25, 8),
                         ("distinct", 26, 8), ("distinct", 61, 16), ("balanced", 24, 2),
                         ("balanced", 60, 2), ("ties", 12, 4), ("ties", 40, 4), ("zeros", 20, 8),
                         ("zeros", 60, 8), ("worse", 10, 1), ("worse", 1, 1), ("ties", 7, 4)]:
    before, after = series(kind, n, divisor)
    d = after - before
    kept = d[d != 0]
    exact = len(kept) <= 25 and len(np.unique(np.abs(kept))) == len(kept)
    two = wilcoxon(after, before, zero_method="wilcox", correction=not exact,
                   method="exact" if exact else "asymptotic")
    more = wilcoxon(after, before, zero_method="wilcox", alternative="greater",
                    method="exact" if exact else "asymptotic")
    w_plus = more.statistic
    w_minus = len(kept) * (len(kept) + 1) / 2 - w_plus
    q1, median, q3 = np.percentile(after, [25, 50, 75])
    reach = 1.5 * (q3 - q1)
    inside = after[(after >= q1 - reach) & (after <= q3 + reach)]
    print(kind, n, divisor, float(w_plus), float(w_minus), repr(float(two.pvalue)), int(exact),
          repr(float(q1)), repr(float(median)), repr(float(q3)),
          repr(float(min(q1, inside.min()))), repr(float(max(q3, inside.max()))),
          repr(float(after.mean())), sep=",")
