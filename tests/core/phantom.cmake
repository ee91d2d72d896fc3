# SPDX-License-Identifier: Apache-2.0
cxr_add_test(tst_phantom LIBS cxr_phantom cxr_quality)
