# SPDX-License-Identifier: Apache-2.0
cxr_add_test(tst_gpu LIBS cxr_libtorch cxr::torch LABELS core TIMEOUT 300)
cxr_add_test(tst_peers LIBS cxr_peers LABELS core TIMEOUT 300)
