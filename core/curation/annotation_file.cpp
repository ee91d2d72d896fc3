// SPDX-License-Identifier: Apache-2.0
#include "curation/annotation_file.h"

#include "image/atomic_file.h"
#include "image/read_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <string_view>
#include <system_error>
#include <utility>

namespace cxr::curation {

namespace fs = std::filesystem;

namespace {

using image::Annotation;
using image::AnnotationKind;
using Json = nlohmann::json;

constexpr std::size_t maxBytes = std::size_t{16} << 20;
constexpr std::size_t maxAnnotations = 10'000;
constexpr double farthest = 1e6; // pixels
constexpr int version = 1;
constexpr const char* format = "cxr-lens annotations";

struct Kind {
    AnnotationKind kind;
    std::string_view name;
    std::size_t points; // of an outline: at least
};
constexpr std::array kinds = {Kind{AnnotationKind::Line, "line", 2},
    Kind{AnnotationKind::Angle, "angle", 3},
    Kind{AnnotationKind::CardiothoracicRatio, "cardiothoracic ratio", 4},
    Kind{AnnotationKind::Arrow, "arrow", 2}, Kind{AnnotationKind::Text, "text", 1},
    Kind{AnnotationKind::Rectangle, "rectangle", 2}, Kind{AnnotationKind::Ellipse, "ellipse", 2},
    Kind{AnnotationKind::Freehand, "freehand", 3}};

/// Thrown within this file alone.
struct Damaged : std::exception {
    explicit Damaged(const char* text) : why(text) { }
    [[nodiscard]] const char* what() const noexcept override { return why; }
    const char* why;
};

image::Point pointOf(const Json& json)
{
    const image::Point point{json.at(0).get<double>(), json.at(1).get<double>()};
    if (json.size() != 2 || !(std::abs(point.x) <= farthest) || !(std::abs(point.y) <= farthest))
        throw Damaged("a point lies outside of any picture");
    return point;
}

Annotation annotationOf(const Json& json)
{
    const std::string name = json.at("kind").get<std::string>();
    const auto* kind = std::find_if(
        kinds.begin(), kinds.end(), [&](const Kind& known) { return known.name == name; });
    if (kind == kinds.end())
        throw Damaged("a drawing of an unknown kind");
    Annotation item{.kind = kind->kind, .points = {}, .text = json.value("text", std::string())};
    for (const Json& point : json.at("points"))
        item.points.push_back(pointOf(point));
    const std::size_t count = item.points.size();
    if (count < kind->points || (count > kind->points && kind->kind != AnnotationKind::Freehand))
        throw Damaged("a drawing with too few or too many points");
    return item;
}

image::Spacing spacingOf(const Json& json)
{
    image::Spacing spacing{.rowMm = json.at("rowMm").get<double>(),
        .columnMm = json.at("columnMm").get<double>(),
        .plane = image::Spacing::Plane::Calibrated,
        .calibration = "a line of known length"};
    constexpr double largestMm = 1e4;
    const auto possible = [](double mm) { return mm > 0 && mm <= largestMm; };
    if (!possible(spacing.rowMm) || !possible(spacing.columnMm))
        throw Damaged("a calibration that can't be");
    return spacing;
}

ReaderMarks marksOf(const Json& json)
{
    ReaderMarks marks;
    const Json& list = json.at("annotations");
    if (!list.is_array() || list.size() > maxAnnotations)
        throw Damaged("no list of drawings, or far too many");
    for (const Json& item : list)
        marks.annotations.push_back(annotationOf(item));
    if (json.contains("calibration"))
        marks.calibration = spacingOf(json.at("calibration"));
    return marks;
}

Json jsonOf(const Annotation& item)
{
    const auto* kind = std::find_if(
        kinds.begin(), kinds.end(), [&](const Kind& known) { return known.kind == item.kind; });
    Json points = Json::array();
    for (const image::Point& point : item.points)
        points.push_back({point.x, point.y});
    Json json{{"kind", kind->name}, {"points", std::move(points)}};
    if (!item.text.empty())
        json["text"] = item.text;
    return json;
}

} // namespace

Result<fs::path> annotationPath(const fs::path& folder, const std::string& sha256, int frame)
{
    constexpr std::size_t digits = 64;
    if (sha256.size() != digits || frame < 0
        || sha256.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos)
        return fail(Code::InvalidArgument, "no checksum of an image: " + sha256);
    return folder / (sha256 + "-" + std::to_string(frame) + ".json");
}

Result<ReaderMarks> readAnnotations(const fs::path& path)
{
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return ReaderMarks{};
    const auto named = [&](Code code, const std::string& clause) {
        return fail(code, path.string() + ": " + clause);
    };
    const auto bytes = readFile(path, maxBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    try {
        const Json json = Json::parse(bytes->begin(), bytes->end());
        if (json.value("format", std::string()) != format)
            return named(Code::FileDamaged, "no drawings of this program");
        if (json.at("version").get<int>() > version)
            return named(Code::UnsupportedContent, "drawings of a newer version of this program");
        return marksOf(json);
    } catch (const std::exception& error) {
        return named(Code::FileDamaged, error.what());
    }
}

Result<void> writeAnnotations(const fs::path& path, const ReaderMarks& marks)
{
    const auto cannot = [&](const std::string& why) {
        return fail(Code::CannotWrite, path.string() + ": " + why);
    };
    std::error_code error;
    if (marks.empty()) {
        fs::remove(path, error);
        return error ? cannot(error.message()) : Result<void>{};
    }
    fs::create_directories(path.parent_path(), error);
    if (error)
        return cannot(error.message());
    try {
        Json list = Json::array();
        for (const Annotation& item : marks.annotations)
            list.push_back(jsonOf(item));
        Json json{{"format", format}, {"version", version}, {"annotations", std::move(list)}};
        if (marks.calibration)
            json["calibration"] = {
                {"rowMm", marks.calibration->rowMm}, {"columnMm", marks.calibration->columnMm}};
        // What is no UTF-8 must not cost the rest.
        return writeAtomically(
            path, json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
    } catch (const std::exception& failure) {
        return cannot(failure.what());
    }
}

Result<fs::path> keepAside(const fs::path& path)
{
    std::error_code error;
    constexpr int most = 100;
    for (int i = 1; i <= most; ++i) {
        fs::path aside = path;
        aside += ".unread-" + std::to_string(i);
        if (fs::exists(aside, error))
            continue;
        fs::rename(path, aside, error);
        if (error)
            break;
        return aside;
    }
    return fail(Code::CannotWrite,
        path.string() + ": " + (error ? error.message() : "too many files were kept already"));
}

} // namespace cxr::curation
