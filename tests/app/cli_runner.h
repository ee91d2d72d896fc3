// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>

/// Runs the real cxrlens-cli as a user would.
namespace cxr::test {

struct Ran {
    int exitCode = -1;
    QString output;
    QString errors;
};

/// Waits for the end, four minutes at most; the exit code is −1 where it did not come.
inline Ran runCli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(CXR_BINARY_DIR "/bin/cxrlens-cli"), arguments);
    if (!process.waitForFinished(240'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

/// The same with the arguments as one line, without any quoting.
inline Ran runCli(const QString& line)
{
    return runCli(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace cxr::test
