// SPDX-License-Identifier: Apache-2.0
#include "app/enhancement_export.h"

#include "app/format_names.h"
#include "curation/provenance.h"
#include "image/atomic_file.h"
#include "image/checksum.h"

#include <cstdio>

namespace cxr::app {

namespace fs = std::filesystem;

namespace {

/// Formats of eight bits show deeper images through a window, which changes grey levels.
bool burnsWindow(io::ExportFormat format, const image::Image& image)
{
    return (format == io::ExportFormat::Png8 || format == io::ExportFormat::Jpeg)
        && image.meaning().bits > 8;
}

std::string describe(const image::VoiWindow& window)
{
    char text[128];
    std::snprintf(text, sizeof text, "center %.17g, width %.17g, %s", window.center, window.width,
        image::nameOf(window.function));
    return text;
}

/// The error as the user knows it: with the name of the target, not of the temporary file.
Error renamed(Error error, const fs::path& temporary, const fs::path& target)
{
    const std::string name = temporary.string();
    if (const std::size_t at = error.detail.find(name); at != std::string::npos)
        error.detail.replace(at, name.size(), target.string());
    return error;
}

/// What the program did to the source, in a sentence that travels with the picture.
std::string describe(const EnhancementExport& made)
{
    const enhance::ModelCard& card = made.run.card;
    const std::string degradation = quality::describe(card.degradation);
    const std::string input = made.evaluated
        ? "The source was degraded (" + degradation + ") and restored by "
        : "Enhanced by ";
    return input + card.title + " ×" + std::to_string(card.scale) + ", trained to undo "
        + degradation + ". " + curation::enhancedLabel;
}

} // namespace

std::string frameSuffix(const io::Source& source)
{
    if (source.frames <= 1)
        return {};
    char text[32];
    std::snprintf(text, sizeof text, "_frame%03d", source.frame + 1);
    return text;
}

Result<void> exportEnhanced(const EnhancementExport& made, const fs::path& path,
    io::ExportFormat format, const image::VoiWindow& window, io::DicomCoding coding)
{
    std::error_code ignored;
    if (fs::equivalent(path, made.source.path, ignored))
        return fail(Code::InvalidArgument, path.string() + ": this is the source file itself");

    const enhance::ModelCard& card = made.run.card;
    const bool burned = burnsWindow(format, *made.image);
    curation::Provenance provenance{.source = made.source.path,
        .sourceSha256 = made.source.sha256,
        .sourceFrame = made.source.frame,
        .evaluated = made.evaluated,
        .inputSize = made.inputSize,
        .outputSize = made.image->size(),
        .sourceBits = made.image->meaning().bits,
        .outputBits = burned ? 8 : made.image->meaning().bits,
        .card = card,
        .device = made.run.device,
        .tileSide = made.run.tileSide,
        .library = made.run.library,
        .programVersion = CXR_VERSION,
        .output = path,
        .outputFormat = nameOf(format),
        .transferSyntax = format == io::ExportFormat::Dicom ? nameOf(coding) : "",
        .outputSha256 = {},
        .window = burned ? describe(window) : std::string()};

    const io::Derivation derivation{.source = made.source.path,
        .sourceSha256 = made.source.sha256,
        .model = card.name,
        .weightsSha256 = card.weightsSha256,
        // Against the source file: an evaluation gives back the source's own matrix.
        .scale = made.evaluated ? 1 : card.scale,
        .frame = made.source.frame,
        .degraded = made.evaluated,
        .description = describe(made),
        .programVersion = CXR_VERSION,
        .record = curation::toRecord(provenance)};

    // The picture gets its name last: when anything fails before, an older picture of that name
    // is still there.
    return writeAtomically(path, [&](const fs::path& temporary) -> Result<void> {
        if (Result<void> saved =
                io::save(temporary, *made.image, format, derivation, window, coding);
            !saved)
            return tl::unexpected(renamed(saved.error(), temporary, path));
        Result<std::string> sha256 = sha256OfFile(temporary);
        if (!sha256)
            return tl::unexpected(sha256.error());
        provenance.outputSha256 = *sha256;
        return writeAtomically(path.string() + ".json", curation::toJson(provenance));
    });
}

} // namespace cxr::app
