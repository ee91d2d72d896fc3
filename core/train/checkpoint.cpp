// SPDX-License-Identifier: Apache-2.0
#include "train/checkpoint.h"

#include "image/atomic_file.h"
#include "image/read_file.h"

#include <torch/serialize.h>

#include <sstream>

namespace cxr::train {

namespace {

constexpr std::uint64_t maxCheckpoint = std::uint64_t{4} << 30;

} // namespace

std::filesystem::path checkpointPath(const Plan& plan)
{
    return plan.folder / "checkpoint";
}

Result<void> writeCheckpoint(const Plan& plan, const Running& running)
{
    torch::serialize::OutputArchive archive;
    archive.write("plan", c10::IValue(fingerprint(plan)));
    archive.write("step", c10::IValue(running.step));
    archive.write("leaves", c10::IValue(running.leaves));
    archive.write("average", c10::IValue(running.average));
    torch::serialize::OutputArchive optimiser;
    running.optimiser->save(optimiser);
    archive.write("optimiser", optimiser);
    std::ostringstream bytes;
    archive.save_to(bytes);
    return writeAtomically(checkpointPath(plan), bytes.view());
}

Result<void> readCheckpoint(const Plan& plan, Running& running)
{
    const std::filesystem::path path = checkpointPath(plan);
    if (!std::filesystem::exists(path))
        return {};
    Result<std::string> bytes = readFile(path, maxCheckpoint);
    if (!bytes)
        return tl::unexpected(bytes.error());
    try {
        std::istringstream stream(*bytes);
        torch::serialize::InputArchive archive;
        archive.load_from(stream);
        c10::IValue value;
        archive.read("plan", value);
        if (value.toStringRef() != fingerprint(plan)) {
            return fail(Code::InvalidArgument,
                path.string() + ": this checkpoint belongs to another training ("
                    + value.toStringRef() + "); choose another folder");
        }
        archive.read("step", value);
        const std::int64_t step = value.toInt();
        archive.read("leaves", value);
        const auto leaves = value.toTensorVector();
        archive.read("average", value);
        const auto average = value.toTensorVector();
        torch::serialize::InputArchive optimiser;
        archive.read("optimiser", optimiser);
        running.optimiser->load(optimiser);
        const c10::NoGradGuard noGradient;
        for (std::size_t i = 0; i < running.leaves.size(); ++i) {
            running.leaves[i].copy_(leaves.at(i));
            running.average[i].copy_(average.at(i));
        }
        running.step = step;
        return {};
    } catch (const std::exception& error) {
        return fail(Code::InvalidArgument,
            path.string() + ": the checkpoint is damaged (" + error.what() + ")");
    }
}

} // namespace cxr::train
