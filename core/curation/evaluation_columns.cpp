// SPDX-License-Identifier: Apache-2.0
#include "curation/evaluation_columns.h"

#include <cstdio>

namespace cxr::curation {

namespace {

constexpr int paperChannels = 3;

} // namespace

const std::vector<EvaluationColumn>& evaluationColumns()
{
    static const std::vector<EvaluationColumn> all{
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

std::string csvColumnNames()
{
    std::string text = "width,height";
    for (const EvaluationColumn& column : evaluationColumns())
        text += std::string(",") + column.name;
    return text;
}

std::string csvCells(const Evaluation& evaluation)
{
    std::string text =
        std::to_string(evaluation.size.width) + ',' + std::to_string(evaluation.size.height);
    for (const EvaluationColumn& column : evaluationColumns()) {
        char number[64];
        std::snprintf(number, sizeof number, ",%.*f", column.decimals, column.value(evaluation));
        text += number;
    }
    return text;
}

std::string csvQuoted(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + '"';
}

} // namespace cxr::curation
