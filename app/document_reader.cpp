// SPDX-License-Identifier: Apache-2.0
#include "app/document_reader.h"

#include "app/advice.h"
#include "app/guarded.h"
#include "app/inputs.h"
#include "app/open_document.h"
#include "app/to_path.h"
#include "app/yield.h"

#include <thread>
#include <utility>

namespace cxr::app {

void DocumentReader::list(RequestId id, const QStringList& paths)
{
    if (m_retired)
        return;
    const auto files = guarded([&]() -> Result<std::vector<Listed>> {
        std::vector<Listed> found;
        for (const QString& path : paths) {
            const InputFiles inputs = inputsBelow(toPath(path));
            for (const Error& problem : inputs.problems)
                found.push_back({QString::fromStdString(detailOf(problem).subject), problem});
            for (const auto& file : inputs.files)
                found.push_back({QString::fromStdString(file.string()), std::nullopt});
        }
        return found;
    });
    send();
    if (files)
        Q_EMIT listed(id, *files);
    else
        Q_EMIT listed(id, {{paths.value(0), files.error()}});
}

Result<std::shared_ptr<const Document>> DocumentReader::read(const QString& path, int frame)
{
    const std::filesystem::path file = toPath(path);
    if (std::shared_ptr<const Document> kept = m_cache.find(file, frame))
        return kept;
    const auto stamp = DocumentCache::stampOf(file);
    auto document = guarded([&] { return openDocument(file, frame, m_presentations); });
    // Where a presentation state has a say, two files decide, and either may be written anew in its
    // place: such documents are read again.
    if (document && stamp && !(*document)->presented)
        m_cache.put(file, frame, *stamp, *document);
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
    if (m_retired || after != m_latest)
        return;
    // On a thread that yields to all others: the network of the file in view has the cores. Waited
    // for, so that the next load finds the cache as it is.
    const std::jthread reading([&] {
        yieldTo(Yield::ToAll);
        static_cast<void>(read(path, 0));
    });
}

} // namespace cxr::app
