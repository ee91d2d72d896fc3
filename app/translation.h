// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace cxr::app {

/// The translators of the present language. A window gets its texts when it is built, so another
/// language needs another window (see Desk). Thread: GUI.
class Translation {
public:
    Translation() = default;
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    /// `code` of ui::languages; empty: the first of the system's languages that there is, or
    /// English.
    void use(const QString& code);
    /// What is spoken now, one of ui::languages.
    [[nodiscard]] QString code() const { return m_code; }

    /// The language that use() would take, without taking it.
    [[nodiscard]] static QString resolved(const QString& code);

private:
    void clear();

    QString m_code = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace cxr::app
