// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>

#include <functional>
#include <utility>

namespace cxr::test {

/// Notes the first paint of a widget at which a condition holds.
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
        if (event->type() == QEvent::Paint && m_milliseconds < 0 && m_condition())
            m_milliseconds = static_cast<double>(m_clock.nsecsElapsed()) * 1e-6;
        return false;
    }

private:
    std::function<bool()> m_condition;
    QElapsedTimer m_clock;
    double m_milliseconds = -1;
};

} // namespace cxr::test
