# SPDX-License-Identifier: Apache-2.0
cxr_add_test(tst_metrics LIBS cxr_quality LABELS core)
cxr_add_test(tst_degrade LIBS cxr_quality LABELS core)
