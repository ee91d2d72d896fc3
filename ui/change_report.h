// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <utility>

namespace cxr::ui {

/// Reports a value that may change many times within one event turn: once, when the turn is over,
/// and only if it differs from what was reported last. Thread: that of `owner`, whose member it
/// is.
template <typename Value>
class ChangeReport {
public:
    ChangeReport(
        QObject* owner, std::function<Value()> read, std::function<void(const Value&)> report) :
        m_owner(owner),
        m_read(std::move(read)),
        m_report(std::move(report))
    {
    }

    /// The value may have changed.
    void queue()
    {
        if (m_pending)
            return;
        m_pending = true;
        QMetaObject::invokeMethod(
            m_owner,
            [this] {
                m_pending = false;
                const Value value = m_read();
                if (value == m_reported)
                    return;
                m_reported = value;
                m_report(value);
            },
            Qt::QueuedConnection);
    }

private:
    QObject* m_owner;
    std::function<Value()> m_read;
    std::function<void(const Value&)> m_report;
    Value m_reported{};
    bool m_pending = false;
};

} // namespace cxr::ui
