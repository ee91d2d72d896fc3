// SPDX-License-Identifier: Apache-2.0
#include "app/enhancement_export.h"

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
    char text[96];
    std::snprintf(text, sizeof text, "center %g, width %g", window.center, window.width);
    return text;
}

} // namespace

const char* nameOf(io::ExportFormat format)
{
    switch (format) {
    case io::ExportFormat::Png8:
        return "PNG, 8 bit";
    case io::ExportFormat::Png16:
        return "PNG, 16 bit";
    case io::ExportFormat::Tiff16:
        return "TIFF, 16 bit";
    case io::ExportFormat::Jpeg:
        return "JPEG, 8 bit, lossy";
    case io::ExportFormat::Dicom:
        return "DICOM, derived object";
    }
    return "";
}

Result<void> exportEnhanced(const EnhancementExport& made, const fs::path& path,
    io::ExportFormat format, const image::VoiWindow& window)
{
    std::error_code ignored;
    if (fs::equivalent(path, made.source.path, ignored))
        return fail(Code::InvalidArgument, path.string() + ": this is the source file itself");

    const enhance::ModelCard& card = made.run.card;
    const io::Derivation derivation{.source = made.source.path,
        .model = card.name,
        .weightsSha256 = card.weightsSha256,
        .scale = card.scale,
        .description = card.title + " ×" + std::to_string(card.scale) + ", trained to undo "
            + quality::describe(card.degradation) + ". " + curation::enhancedLabel,
        .programVersion = CXR_VERSION};
    if (Result<void> saved = io::save(path, *made.image, format, derivation, window); !saved)
        return saved;
    Result<std::string> outputSha256 = sha256OfFile(path);
    if (!outputSha256)
        return tl::unexpected(outputSha256.error());

    const curation::Provenance provenance{.source = made.source.path,
        .sourceSha256 = made.source.sha256,
        .evaluated = made.evaluated,
        .inputSize = made.inputSize,
        .outputSize = made.image->size(),
        .bits = made.image->meaning().bits,
        .card = card,
        .device = made.run.device,
        .tileSide = made.run.tileSide,
        .libTorch = enhance::libTorchVersion(),
        .programVersion = CXR_VERSION,
        .output = path,
        .outputFormat = nameOf(format),
        .outputSha256 = *outputSha256,
        .window = burnsWindow(format, *made.image) ? describe(window) : std::string()};
    Result<void> written = writeAtomically(path.string() + ".json", curation::toJson(provenance));
    if (!written)
        fs::remove(path, ignored);
    return written;
}

} // namespace cxr::app
