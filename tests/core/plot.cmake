# SPDX-License-Identifier: Apache-2.0
if(NOT TARGET cxr_plot)
    return()
endif()
find_package(Qt6 REQUIRED COMPONENTS Gui)
cxr_add_test(tst_plot LIBS cxr_plot Qt6::Gui LABELS core)
cxr_add_test(tst_statistics LIBS cxr_curation LABELS core)
cxr_add_test(tst_report LIBS cxr_curation Qt6::Gui LABELS core)
