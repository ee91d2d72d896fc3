// SPDX-License-Identifier: Apache-2.0
#include "app/translation.h"

#include "ui/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

/// A static library's resources register only where they are asked to, outside of any namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace cxr::app {

namespace {

bool known(const QString& code)
{
    return std::any_of(ui::languages.begin(), ui::languages.end(),
        [&](const ui::Language& language) { return code == QLatin1String(language.code); });
}

} // namespace

Translation::~Translation()
{
    clear();
}

void Translation::clear()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

QString Translation::resolved(const QString& code)
{
    if (known(code))
        return code;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& language : wanted) {
        const QString plain = language.section(QLatin1Char('-'), 0, 0);
        if (known(plain))
            return plain;
    }
    return QStringLiteral("en");
}

void Translation::use(const QString& code)
{
    registerTranslations();
    clear();
    m_code = resolved(code);
    if (m_code == QLatin1String("en"))
        return;
    const auto add = [this](const QString& file, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    // Qt's dialogs: Qt has no Hindi and no Punjabi, so the program brings the texts that it shows.
    const QString ours = QStringLiteral(":/translations");
    add(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QStringLiteral("qtwords_") + m_code, ours);
    add(QStringLiteral("cxrlens_") + m_code, ours);
}

} // namespace cxr::app
