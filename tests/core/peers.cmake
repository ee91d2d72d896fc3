# SPDX-License-Identifier: Apache-2.0
cxr_add_test(tst_peers LIBS cxr_peers LABELS core TIMEOUT 300)
