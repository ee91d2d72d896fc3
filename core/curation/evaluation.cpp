// SPDX-License-Identifier: Apache-2.0
#include "curation/evaluation.h"

#include "curation/comparison.h"
#include "curation/evaluation_columns.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cxr::curation {

Result<Evaluation> evaluate(enhance::Engine& engine, const quality::Degradation& degradation,
    const enhance::Request& request, const image::Image& reference, const std::string& name,
    const Progress& progress)
{
    const Method network{request.model, {}, {}, true};
    return Comparison::prepare(reference, name, request.scale, degradation)
        .and_then([&](const Comparison& comparison) {
            return comparison.run(engine, network, request, progress);
        })
        .map([](const Contender& contender) { return contender.figures; });
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
    std::string text = "image," + csvColumnNames() + '\n';
    for (const Evaluation& evaluation : evaluations)
        text += csvQuoted(evaluation.image) + ',' + csvCells(evaluation) + '\n';
    return text;
}

std::string toJson(const std::vector<Evaluation>& evaluations)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Evaluation& evaluation : evaluations) {
        nlohmann::ordered_json entry{{"image", evaluation.image}, {"width", evaluation.size.width},
            {"height", evaluation.size.height}};
        for (const EvaluationColumn& column : evaluationColumns())
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
