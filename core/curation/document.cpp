// SPDX-License-Identifier: Apache-2.0
#include "curation/document.h"

#include "image/atomic_file.h"

#include <new>

namespace cxr::curation {

bool isDocumentPath(const std::filesystem::path& path)
{
    const std::string ending = path.extension().string();
    return ending == ".html" || ending == ".htm" || ending == ".pdf";
}

Result<void> writeDocument(const Document& document, const std::filesystem::path& path)
{
    if (!isDocumentPath(path))
        return fail(Code::InvalidArgument,
            path.string() + ": a report is written as .html or .pdf, by the ending of its name");
    try {
        const Result<std::string> bytes =
            path.extension() == ".pdf" ? toPdf(document) : toHtml(document);
        if (!bytes)
            return fail(bytes.error().code, path.string() + ": " + bytes.error().detail);
        return writeAtomically(path, *bytes);
    } catch (const std::bad_alloc&) {
        return fail(Code::OutOfMemory, path.string() + ": not enough memory for the report");
    }
}

} // namespace cxr::curation
