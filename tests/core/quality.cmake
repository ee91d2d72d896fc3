# SPDX-License-Identifier: Apache-2.0
cxr_add_test(tst_metrics LIBS cxr_quality LABELS core)
cxr_add_test(tst_difference_map LIBS cxr_quality LABELS core)
cxr_add_test(tst_region LIBS cxr_quality LABELS core)
cxr_add_test(tst_degrade LIBS cxr_quality cxr_io cxr_phantom Qt6::Gui LABELS core)
cxr_add_test(tst_rivals LIBS cxr_quality cxr_phantom opencv_core opencv_imgproc LABELS core)
cxr_add_test(tst_display_filter LIBS cxr_quality LABELS core)
