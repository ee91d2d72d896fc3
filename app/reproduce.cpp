// SPDX-License-Identifier: Apache-2.0
#include "app/reproduce.h"

#include "app/format_names.h"
#include "enhance/catalogue.h"
#include "image/checksum.h"
#include "image/read_file.h"
#include "io/dicom/origin.h"
#include "quality/network_input.h"
#include "quality/protocol.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace cxr::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostRecordBytes = std::size_t{1} << 20;

Result<curation::Recipe> recipeIn(const std::string& record, const fs::path& place)
{
    Result<curation::Recipe> recipe = curation::parseRecipe(record);
    if (!recipe)
        recipe.error().detail = place.string() + ": " + recipe.error().detail;
    return recipe;
}

Result<curation::Recipe> recipeBeside(const fs::path& path)
{
    const fs::path beside = path.string() + ".json";
    const Result<std::string> record = readFile(beside, mostRecordBytes);
    if (!record) {
        return fail(Code::FileNotFound,
            path.string() + ": no record of its making is in it, nor beside it as "
                + beside.filename().string());
    }
    return recipeIn(*record, beside);
}

std::optional<io::ExportFormat> formatNamed(const std::string& name)
{
    for (const auto format : {io::ExportFormat::Png8, io::ExportFormat::Png16,
             io::ExportFormat::Tiff16, io::ExportFormat::Jpeg, io::ExportFormat::Dicom}) {
        if (name == nameOf(format))
            return format;
    }
    return std::nullopt;
}

/// What describe() in enhancement_export.cpp wrote.
std::optional<image::VoiWindow> windowIn(const std::string& text)
{
    char function[16] = {};
    image::VoiWindow window;
    if (std::sscanf(
            text.c_str(), "center %lf, width %lf, %15s", &window.center, &window.width, function)
        != 3)
        return std::nullopt;
    for (const auto known : {image::VoiFunction::Linear, image::VoiFunction::LinearExact,
             image::VoiFunction::Sigmoid}) {
        if (std::string_view(function) == image::nameOf(known)) {
            window.function = known;
            return window;
        }
    }
    return std::nullopt;
}

bool isSource(const fs::path& candidate, const ExportOnFile& made)
{
    if (const Result<std::string> sha256 = sha256OfFile(candidate);
        sha256 && *sha256 == made.recipe.sourceSha256)
        return true;
    if (made.sourceInstanceUid.empty())
        return false;
    const auto origin = io::readDicomOrigin(candidate);
    return origin && origin->instanceUid == made.sourceInstanceUid;
}

/// A folder that goes away with its content.
class ScratchFolder {
public:
    ScratchFolder()
    {
        std::error_code ignored;
        std::string pattern = (fs::temp_directory_path(ignored) / "cxrlens-XXXXXX").string();
        if (::mkdtemp(pattern.data()) != nullptr)
            m_path = pattern;
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            fs::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

/// What a file of that format would give back of the picture.
Result<image::Image> asOnFile(image::Image image, const ExportOnFile& made)
{
    if (made.format == io::ExportFormat::Dicom)
        return image;
    image::VoiWindow window;
    if (!made.recipe.window.empty()) {
        const auto recorded = windowIn(made.recipe.window);
        if (!recorded)
            return fail(Code::FileDamaged, "the window that the picture is shown through");
        window = *recorded;
    }
    const ScratchFolder folder;
    if (folder.path().empty())
        return fail(Code::CannotWrite, "there is no folder for temporary files");
    const fs::path path = folder.path() / ("again" + io::extensionOf(made.format));
    if (const auto saved = io::save(path, image, made.format, {}, window); !saved)
        return tl::unexpected(saved.error());
    return io::load(path).map([](io::Loaded&& loaded) { return std::move(loaded.image); });
}

Result<const enhance::ModelCard*> modelOf(
    const curation::Recipe& recipe, const enhance::Catalogue& catalogue)
{
    const auto* entry = catalogue.find(recipe.model, recipe.scale);
    const std::string name = recipe.model + " ×" + std::to_string(recipe.scale);
    if (entry == nullptr)
        return fail(Code::ModelNotFound, name + " with the weights " + recipe.weightsSha256);
    if (entry->card.weightsSha256 != recipe.weightsSha256)
        return fail(Code::ModelInvalid,
            name + " is here with the weights " + entry->card.weightsSha256
                + ", the export was made with " + recipe.weightsSha256);
    return &entry->card;
}

void compare(const image::Image& again, const image::Image& before, Reproduction& result)
{
    result.samples = before.samples().size();
    for (std::size_t i = 0; i < before.samples().size(); ++i) {
        const int difference = std::abs(again.samples()[i] - before.samples()[i]);
        result.differing += difference != 0;
        result.largest = std::max(result.largest, difference);
    }
}

std::string sizeOf(const image::Image& image)
{
    return std::to_string(image.width()) + "×" + std::to_string(image.height()) + " at "
        + std::to_string(image.meaning().bits) + " bits";
}

} // namespace

Result<ExportOnFile> readExport(const fs::path& path)
{
    Result<io::Loaded> picture = io::load(path);
    if (!picture)
        return tl::unexpected(picture.error());
    ExportOnFile made;
    made.picture = std::move(*picture);
    Result<curation::Recipe> recipe = fail(Code::FileNotFound);
    if (made.picture.source.format == io::Format::Dicom) {
        const auto origin = io::readDicomOrigin(path);
        if (!origin)
            return tl::unexpected(origin.error());
        made.sourceInstanceUid = origin->sourceInstanceUid;
        recipe = origin->record.empty() ? recipeBeside(path) : recipeIn(origin->record, path);
    } else {
        recipe = recipeBeside(path);
    }
    if (!recipe)
        return tl::unexpected(recipe.error());
    made.recipe = std::move(*recipe);
    if (made.picture.source.format != io::Format::Dicom) {
        const auto format = formatNamed(made.recipe.outputFormat);
        if (!format || *format == io::ExportFormat::Dicom)
            return fail(Code::FileDamaged, path.string() + ": its record is of another format");
        made.format = *format;
    }
    return made;
}

Result<fs::path> findSource(const ExportOnFile& made)
{
    const fs::path& path = made.picture.source.path;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    std::vector<fs::path> candidates;
    if (!made.recipe.sourceFile.empty())
        candidates.push_back(folder / fs::path(made.recipe.sourceFile).filename());
    if (const auto files = io::listImages(folder))
        candidates.insert(candidates.end(), files->begin(), files->end());
    std::error_code ignored;
    for (const fs::path& candidate : candidates) {
        if (fs::exists(candidate, ignored) && !fs::equivalent(candidate, path, ignored)
            && isSource(candidate, made))
            return candidate;
    }
    return fail(Code::FileNotFound,
        path.string() + ": its source is not beside it"
            + (made.recipe.sourceFile.empty() ? "" : " (" + made.recipe.sourceFile + ")")
            + "; name the file with the SHA-256 " + made.recipe.sourceSha256
            + (made.sourceInstanceUid.empty()
                    ? ""
                    : " or the SOP Instance UID " + made.sourceInstanceUid));
}

Result<Reproduction> reproduce(const ExportOnFile& made, const fs::path& source,
    const enhance::Catalogue& catalogue, enhance::Engine& engine, enhance::Device device,
    const Progress& progress)
{
    const curation::Recipe& recipe = made.recipe;
    Result<const enhance::ModelCard*> card = modelOf(recipe, catalogue);
    if (!card)
        return tl::unexpected(card.error());
    if (!isSource(source, made))
        return fail(
            Code::InvalidArgument, source.string() + ": the export was made of another file");
    const Result<io::Loaded> loaded = io::load(source, recipe.sourceFrame);
    if (!loaded)
        return tl::unexpected(loaded.error());

    Reproduction result;
    if (loaded->source.sha256 != recipe.sourceSha256)
        result.notices.emplace_back("The source file was written anew since; it is the same image "
                                    "by its SOP Instance UID");
    if (!recipe.outputSha256.empty() && recipe.outputSha256 != made.picture.source.sha256)
        result.notices.emplace_back("The export's file was changed after it was written");
    if (recipe.programVersion != CXR_VERSION)
        result.notices.push_back("The export was made by version " + recipe.programVersion);

    Result<image::Image> input = loaded->image;
    if (recipe.degraded)
        input = quality::inputFor(
            quality::referenceFor(loaded->image, recipe.scale), (*card)->degradation, recipe.scale);
    if (!input)
        return tl::unexpected(input.error());
    enhance::Request request;
    request.model = recipe.model;
    request.scale = recipe.scale;
    request.device = device;
    if (recipe.tileSide > 0)
        request.tileSide = recipe.tileSide;
    Result<enhance::Enhanced> enhanced = engine.enhance(*input, request, {}, progress);
    if (!enhanced)
        return tl::unexpected(enhanced.error());
    result.run = std::move(enhanced->run);
    if (result.run.device != recipe.device)
        result.notices.push_back(
            "The export was computed on " + recipe.device + ", now " + result.run.device);
    if (result.run.library != recipe.library && !recipe.library.empty())
        result.notices.push_back(
            "The export was computed by " + recipe.library + ", now by " + result.run.library);

    const Result<image::Image> again = asOnFile(std::move(enhanced->image), made);
    if (!again)
        return tl::unexpected(again.error());
    const image::Image& before = made.picture.image;
    if (again->size() != before.size() || again->meaning().bits != before.meaning().bits
        || again->meaning().storedMin != before.meaning().storedMin)
        return fail(Code::InvalidArgument,
            made.picture.source.path.string() + ": it holds " + sizeOf(before)
                + ", made again it is " + sizeOf(*again));
    compare(*again, before, result);
    return result;
}

} // namespace cxr::app
