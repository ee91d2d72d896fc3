// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/view_data.h"

#include <QFrame>

#include <deque>

class QLabel;
class QToolButton;

namespace cxr::ui {

/// Messages above the panes that hold nobody up: one is shown, the others wait, each until it is
/// dismissed. The worst comes first, and the newest of those. Hidden while there is none.
class NoticeStrip : public QFrame {
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget* parent = nullptr);

    /// `ofDocument`: goes when the document goes. A text that is waiting already is not repeated,
    /// and of two lasting ones about the same subject (before the colon) the newer replaces the
    /// older.
    void add(const QString& text, Severity severity, bool ofDocument = false);
    void dropDocumentNotices();
    void dismiss();
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::size_t count() const { return m_notices.size(); }
    void updateLook();

private:
    struct Notice {
        QString text;
        Severity severity;
        bool ofDocument;
    };

    std::deque<Notice> m_notices;
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_waiting;
    QToolButton* m_dismiss;
};

} // namespace cxr::ui
