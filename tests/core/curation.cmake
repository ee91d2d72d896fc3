# SPDX-License-Identifier: Apache-2.0
cxr_add_test(tst_comparison LIBS cxr_curation cxr_phantom LABELS core TIMEOUT 300)
find_package(SQLite3 REQUIRED)
cxr_add_test(tst_collection LIBS cxr_curation SQLite::SQLite3 LABELS core TIMEOUT 300)
cxr_add_test(tst_collection_text LIBS cxr_curation LABELS core)
cxr_add_test(tst_annotation_file LIBS cxr_curation LABELS core)
