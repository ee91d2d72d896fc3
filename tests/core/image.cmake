# SPDX-License-Identifier: Apache-2.0
cxr_add_test(tst_display LIBS cxr_image LABELS core)
cxr_add_test(tst_pyramid LIBS cxr_image LABELS core)
cxr_add_test(tst_files LIBS cxr_image LABELS core)
cxr_add_test(tst_chest_window LIBS cxr_image LABELS core)
