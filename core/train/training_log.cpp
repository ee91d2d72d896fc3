// SPDX-License-Identifier: Apache-2.0
#include "train/training_log.h"

#include "image/atomic_file.h"
#include "image/read_file.h"

#include <cstdio>
#include <sstream>

namespace cxr::train {

namespace {
constexpr auto header = "step,loss,learning_rate,input_psnr_db,output_psnr_db,gain_db\n";
constexpr std::uint64_t maxLog = 64U << 20;
} // namespace

TrainingLog::TrainingLog(const Plan& plan, std::int64_t resumedFrom) :
    m_path(plan.folder / "log.csv"),
    m_text(header)
{
    if (resumedFrom == 0)
        return;
    std::istringstream lines(readFile(m_path, maxLog).value_or(std::string()));
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        if (std::strtoll(line.c_str(), nullptr, 10) <= resumedFrom)
            m_text += line + '\n';
    }
}

Result<void> TrainingLog::add(const Moment& moment)
{
    const Validation validation = moment.validation.value_or(Validation{});
    char line[160];
    std::snprintf(line, sizeof line, "%lld,%.7f,%.3e,%.4f,%.4f,%.4f\n",
        static_cast<long long>(moment.step), moment.loss, moment.learningRate,
        validation.inputPsnrDb, validation.outputPsnrDb, validation.gainDb());
    m_text += line;
    return writeAtomically(m_path, m_text);
}

} // namespace cxr::train
