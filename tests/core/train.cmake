# SPDX-License-Identifier: Apache-2.0
cxr_add_test(tst_train LIBS cxr_train LABELS core TIMEOUT 300)
