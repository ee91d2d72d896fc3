# SPDX-License-Identifier: Apache-2.0
cxr_add_test(tst_architecture LIBS Qt6::Core)
