// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

/// Reads Qt Linguist's files.
namespace cxr::test {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one per plural form; may be empty texts
    bool finished = false;
    bool obsolete = false;
};

inline std::vector<Message> readCatalogue(const QString& path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement) {
            if (xml.name() == QLatin1String("message"))
                messages.push_back(message);
            continue;
        }
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            message = {};
            message.context = context;
        } else if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            message.finished = type.isEmpty();
            message.obsolete =
                type == QLatin1String("vanished") || type == QLatin1String("obsolete");
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement
                && xml.name() == QLatin1String("translation"))) {
                if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
                    message.translations << xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
                else if (xml.atEnd())
                    break;
            }
            if (message.translations.isEmpty())
                message.translations << text;
        }
    }
    return messages;
}

} // namespace cxr::test
