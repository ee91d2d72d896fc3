// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Marks a text for lupdate, as Qt's QT_TRANSLATE_NOOP does, where Qt is not linked.
/// packaging/translations.sh tells lupdate of it.
#define CXR_TRANSLATE_NOOP(context, text) text
