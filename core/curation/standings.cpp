// SPDX-License-Identifier: Apache-2.0
#include "curation/standings.h"

#include "curation/evaluation_columns.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace cxr::curation {

namespace {

const char* kindOf(const Method& method)
{
    if (method.network)
        return "network";
    return method.name == interpolatedMethod ? "baseline" : "classical";
}

} // namespace

std::vector<int> ranksOf(const std::vector<Contender>& contenders)
{
    std::vector<int> ranks;
    for (const Contender& contender : contenders) {
        const auto better =
            std::count_if(contenders.begin(), contenders.end(), [&](const Contender& other) {
                return other.figures.afterPsnrDb > contender.figures.afterPsnrDb;
            });
        ranks.push_back(1 + static_cast<int>(better));
    }
    return ranks;
}

std::vector<Standing> standingsOf(const std::vector<std::vector<Contender>>& images)
{
    if (images.empty())
        return {};
    std::vector<Standing> standings(images.front().size());
    std::vector<std::vector<Evaluation>> evaluations(standings.size());
    for (const std::vector<Contender>& contenders : images) {
        const std::vector<int> ranks = ranksOf(contenders);
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            Standing& standing = standings.at(i);
            standing.method = contenders[i].method;
            standing.meanRank += ranks[i];
            standing.best += ranks[i] == 1 ? 1 : 0;
            standing.worse += contenders[i].figures.gainDb() < 0 ? 1 : 0;
            standing.seconds += contenders[i].seconds;
            ++standing.images;
            evaluations[i].push_back(contenders[i].figures);
        }
    }
    for (std::size_t i = 0; i < standings.size(); ++i) {
        standings[i].mean = meanOf(evaluations[i]);
        standings[i].meanRank /= standings[i].images;
        standings[i].seconds /= standings[i].images;
    }
    std::stable_sort(standings.begin(), standings.end(), [](const Standing& a, const Standing& b) {
        // Not by gain: that is NaN where an image loses nothing by being degraded.
        return std::tuple(a.meanRank, -a.mean.afterPsnrDb)
            < std::tuple(b.meanRank, -b.mean.afterPsnrDb);
    });
    return standings;
}

std::string toCsv(const std::vector<std::vector<Contender>>& images)
{
    std::string text = "image,method,kind,rank,seconds," + csvColumnNames() + '\n';
    for (const std::vector<Contender>& contenders : images) {
        const std::vector<int> ranks = ranksOf(contenders);
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            const Contender& contender = contenders[i];
            char seconds[32];
            std::snprintf(seconds, sizeof seconds, "%.4f", contender.seconds);
            text += csvQuoted(contender.figures.image) + ',' + csvQuoted(contender.method.name)
                + ',' + kindOf(contender.method) + ',' + std::to_string(ranks[i]) + ',' + seconds
                + ',' + csvCells(contender.figures) + '\n';
        }
    }
    return text;
}

std::string toJson(const std::vector<std::vector<Contender>>& images)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const std::vector<Contender>& contenders : images) {
        const std::vector<int> ranks = ranksOf(contenders);
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            const Contender& contender = contenders[i];
            const Evaluation& figures = contender.figures;
            nlohmann::ordered_json entry{{"image", figures.image},
                {"method", contender.method.name}, {"title", contender.method.title},
                {"details", contender.method.details}, {"kind", kindOf(contender.method)},
                {"rank", ranks[i]}, {"seconds", contender.seconds}, {"width", figures.size.width},
                {"height", figures.size.height}};
            for (const EvaluationColumn& column : evaluationColumns())
                entry[column.name] = column.value(figures);
            list.push_back(std::move(entry));
        }
    }
    return list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace cxr::curation
