// SPDX-License-Identifier: Apache-2.0
#include "app/set_aside.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace cxr::app {

namespace {

/// Where QSettings keeps them on Linux. QSettings is not asked: it would read the file and remember
/// it.
QString settingsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(
            QStringLiteral("%1/%2.conf")
                .arg(QCoreApplication::organizationName(), QCoreApplication::applicationName()));
}

/// QSettings itself skips what it does not understand, and writes the rest back without it.
bool readsAsSettings(const QByteArray& content)
{
    const QList<QByteArray> lines = content.split('\n');
    return std::all_of(lines.begin(), lines.end(), [](const QByteArray& raw) {
        const QByteArray line = raw.trimmed();
        const bool printable = std::all_of(line.begin(), line.end(),
            [](char c) { return static_cast<unsigned char>(c) >= ' ' || c == '\t'; });
        return printable
            && (line.isEmpty() || line.startsWith(';')
                || (line.startsWith('[') && line.endsWith(']')) || line.indexOf('=') > 0);
    });
}

} // namespace

QString setAside(const QString& path)
{
    const QString aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    return QFile::rename(path, aside) ? aside : QString();
}

QString setDamagedSettingsAside()
{
    QFile file(settingsPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool sound = readsAsSettings(file.readAll());
    file.close();
    return sound ? QString() : setAside(file.fileName());
}

} // namespace cxr::app
