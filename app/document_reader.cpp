// SPDX-License-Identifier: Apache-2.0
#include "app/document_reader.h"

#include "app/advice.h"
#include "app/guarded.h"
#include "app/inputs.h"
#include "app/open_document.h"
#include "app/to_path.h"

#include <utility>

namespace cxr::app {

void DocumentReader::list(RequestId id, const QStringList& paths)
{
    if (m_retired)
        return;
    std::vector<Listed> files;
    for (const QString& path : paths) {
        const InputFiles inputs = inputsBelow(toPath(path));
        for (const Error& problem : inputs.problems)
            files.push_back({QString::fromStdString(detailOf(problem).subject), problem});
        for (const auto& file : inputs.files)
            files.push_back({QString::fromStdString(file.string()), std::nullopt});
    }
    send();
    Q_EMIT listed(id, files);
}

Result<std::shared_ptr<const Document>> DocumentReader::read(const QString& path, int frame)
{
    const std::filesystem::path file = toPath(path);
    if (std::shared_ptr<const Document> kept = m_cache.find(file, frame))
        return kept;
    auto document = guarded([&] { return openDocument(file, frame, m_presentations); });
    if (document)
        m_cache.put(file, frame, *document);
    return document;
}

void DocumentReader::load(RequestId id, const QString& path, int frame)
{
    if (m_retired)
        return;
    const auto document = read(path, frame);
    send();
    if (document)
        Q_EMIT loaded(id, *document);
    else
        Q_EMIT loadFailed(id, document.error());
}

void DocumentReader::prefetch(RequestId after, const QString& path)
{
    if (!m_retired && after == m_latest)
        static_cast<void>(read(path, 0));
}

} // namespace cxr::app
