// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>

#include <functional>
#include <utility>

namespace cxr::test {

/// Notes when the first paint of a widget at which a condition holds is over, and with it that of
/// the whole window.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget* widget, std::function<bool()> condition) : m_condition(std::move(condition))
    {
        widget->installEventFilter(this);
        m_clock.start();
    }
    [[nodiscard]] double milliseconds() const { return m_milliseconds; } ///< −1: not yet

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && m_condition()) {
            m_seen = true;
            QMetaObject::invokeMethod(
                this,
                [this] { m_milliseconds = static_cast<double>(m_clock.nsecsElapsed()) * 1e-6; },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<bool()> m_condition;
    QElapsedTimer m_clock;
    bool m_seen = false;
    double m_milliseconds = -1;
};

} // namespace cxr::test
