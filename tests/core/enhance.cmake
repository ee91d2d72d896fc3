# SPDX-License-Identifier: Apache-2.0
cxr_add_test(tst_safetensors LIBS cxr_enhance LABELS core)
cxr_add_test(tst_memory_fallback LIBS cxr_enhance LABELS core)
cxr_add_test(tst_model LIBS cxr_enhance LABELS core)
cxr_add_test(tst_engine LIBS cxr_enhance LABELS core TIMEOUT 300)
cxr_add_test(tst_cpu_network LIBS cxr_enhance cxr_libtorch cxr::torch PkgConfig::Highway LABELS core TIMEOUT 900)
