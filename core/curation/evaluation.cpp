// SPDX-License-Identifier: Apache-2.0
#include "curation/evaluation.h"

#include "quality/degrade.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace cxr::curation {

using image::Image;
using quality::FigureTable;
using quality::SsimDefinition;

namespace {

/// A column of the CSV: its name, how many decimals it is printed with, and its value.
struct Column {
    const char* name;
    int decimals;
    double (*value)(const Evaluation&);
};

constexpr int paperChannels = 3;

const std::vector<Column>& columns()
{
    static const std::vector<Column> all{
        {"before_full_psnr", 4, [](const Evaluation& e) { return e.beforeFullPsnrDb; }},
        {"before_psnr", 4, [](const Evaluation& e) { return e.beforePsnrDb; }},
        {"after_psnr", 4, [](const Evaluation& e) { return e.afterPsnrDb; }},
        {"gain_db", 4, [](const Evaluation& e) { return e.gainDb(); }},
        {"before_mse", 5, [](const Evaluation& e) { return e.beforeMse; }},
        {"after_mse", 5, [](const Evaluation& e) { return e.afterMse; }},
        {"before_mse_paper", 5, [](const Evaluation& e) { return paperChannels * e.beforeMse; }},
        {"after_mse_paper", 5, [](const Evaluation& e) { return paperChannels * e.afterMse; }},
        {"before_ssim_paper", 6, [](const Evaluation& e) { return e.beforeSsimPaper; }},
        {"after_ssim_paper", 6, [](const Evaluation& e) { return e.afterSsimPaper; }},
        {"before_ssim_wang", 6, [](const Evaluation& e) { return e.beforeSsimWang; }},
        {"after_ssim_wang", 6, [](const Evaluation& e) { return e.afterSsimWang; }},
    };
    return all;
}

std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + '"';
}

} // namespace

Result<Evaluation> evaluate(enhance::Engine& engine, const quality::Degradation& degradation,
    const enhance::Request& request, const Image& original, const std::string& name,
    const Progress& progress)
{
    const int scale = request.scale;
    // An enlargement can only give back a frame that the scale divides.
    const Image reference = original.cropped(
        {0, 0, original.width() / scale * scale, original.height() / scale * scale});
    const int smallest = 2 * (paperBorder + quality::windowRadius(SsimDefinition::Wang2004));
    if (reference.width() <= smallest || reference.height() <= smallest) {
        return fail(Code::InvalidArgument,
            name + ": an image needs more than " + std::to_string(smallest)
                + " pixels a side to be evaluated");
    }

    Result<Image> input = scale == 1 ? quality::degrade(reference, degradation)
                                     : quality::reduce(reference, degradation);
    if (!input)
        return tl::unexpected(input.error());
    Result<Image> before = *input;
    if (scale != 1)
        before = quality::interpolate(*input, reference.size(), degradation.kernel);
    if (!before)
        return tl::unexpected(before.error());
    Result<enhance::Enhanced> after = engine.enhance(*input, request, {}, progress);
    if (!after)
        return tl::unexpected(after.error());

    const image::Rect inner = reference.frame().grown(-paperBorder);
    Evaluation row{.image = name, .size = reference.size()};
    const auto measure = [&](const Image& test, SsimDefinition definition) {
        return FigureTable::build(reference, test, definition);
    };
    const auto beforePaper = measure(*before, SsimDefinition::Paper);
    const auto beforeWang = measure(*before, SsimDefinition::Wang2004);
    const auto afterPaper = measure(after->image, SsimDefinition::Paper);
    const auto afterWang = measure(after->image, SsimDefinition::Wang2004);
    for (const auto* table : {&beforePaper, &beforeWang, &afterPaper, &afterWang}) {
        if (!*table)
            return tl::unexpected(table->error());
    }
    row.beforeFullPsnrDb = beforePaper->psnrDb(reference.frame());
    row.beforePsnrDb = beforePaper->psnrDb(inner);
    row.afterPsnrDb = afterPaper->psnrDb(inner);
    row.beforeMse = beforePaper->mse(inner);
    row.afterMse = afterPaper->mse(inner);
    row.beforeSsimPaper = beforePaper->ssim(inner);
    row.afterSsimPaper = afterPaper->ssim(inner);
    row.beforeSsimWang = beforeWang->ssim(inner);
    row.afterSsimWang = afterWang->ssim(inner);
    return row;
}

Evaluation meanOf(const std::vector<Evaluation>& evaluations)
{
    Evaluation mean{.image = "mean", .size = {}};
    constexpr double Evaluation::*members[] = {&Evaluation::beforeFullPsnrDb,
        &Evaluation::beforePsnrDb, &Evaluation::afterPsnrDb, &Evaluation::beforeMse,
        &Evaluation::afterMse, &Evaluation::beforeSsimPaper, &Evaluation::afterSsimPaper,
        &Evaluation::beforeSsimWang, &Evaluation::afterSsimWang};
    for (const auto member : members) {
        for (const Evaluation& evaluation : evaluations)
            mean.*member += evaluation.*member / static_cast<double>(evaluations.size());
    }
    return mean;
}

std::string toCsv(const std::vector<Evaluation>& evaluations)
{
    std::string text = "image,width,height";
    for (const Column& column : columns())
        text += std::string(",") + column.name;
    text += '\n';
    for (const Evaluation& evaluation : evaluations) {
        text += quoted(evaluation.image) + ',' + std::to_string(evaluation.size.width) + ','
            + std::to_string(evaluation.size.height);
        for (const Column& column : columns()) {
            char number[64];
            std::snprintf(
                number, sizeof number, ",%.*f", column.decimals, column.value(evaluation));
            text += number;
        }
        text += '\n';
    }
    return text;
}

std::string toJson(const std::vector<Evaluation>& evaluations)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Evaluation& evaluation : evaluations) {
        nlohmann::ordered_json entry{{"image", evaluation.image}, {"width", evaluation.size.width},
            {"height", evaluation.size.height}};
        for (const Column& column : columns())
            entry[column.name] = column.value(evaluation);
        list.push_back(std::move(entry));
    }
    return list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

enhance::MeasuredQuality summarise(
    const std::vector<Evaluation>& evaluations, const std::string& data)
{
    const Evaluation mean = meanOf(evaluations);
    const auto worse = std::count_if(
        evaluations.begin(), evaluations.end(), [](const Evaluation& e) { return e.gainDb() < 0; });
    return {.data = data,
        .images = static_cast<int>(evaluations.size()),
        .border = paperBorder,
        .inputPsnrDb = mean.beforePsnrDb,
        .outputPsnrDb = mean.afterPsnrDb,
        .inputSsimWang = mean.beforeSsimWang,
        .outputSsimWang = mean.afterSsimWang,
        .worseImages = static_cast<int>(worse)};
}

} // namespace cxr::curation
