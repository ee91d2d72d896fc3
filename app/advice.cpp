// SPDX-License-Identifier: Apache-2.0
#include "app/advice.h"

#include <filesystem>

// Marks a text for lupdate without needing Qt: the command line links no Qt.
#define CXR_TRANSLATABLE(text) text

namespace cxr::app {

Advice adviceFor(Code code)
{
    switch (code) {
    case Code::FileNotFound:
        return {CXR_TRANSLATABLE("the file is not there"),
            CXR_TRANSLATABLE("Check the name, or whether it was moved or renamed.")};
    case Code::FileUnreadable:
        return {CXR_TRANSLATABLE("the file cannot be read"),
            CXR_TRANSLATABLE("Check its permissions and the medium it lies on.")};
    case Code::NotAFile:
        return {CXR_TRANSLATABLE("this is no file"),
            CXR_TRANSLATABLE("Choose an image file; a folder is opened with Open folder.")};
    case Code::EmptyFile:
        return {CXR_TRANSLATABLE("the file is empty"),
            CXR_TRANSLATABLE("Copy it again from where it came.")};
    case Code::UnknownFormat:
        return {CXR_TRANSLATABLE("the content is no image that this program reads"),
            CXR_TRANSLATABLE("Use DICOM, PNG, JPEG, TIFF or BMP.")};
    case Code::FileDamaged:
        return {CXR_TRANSLATABLE("the file is damaged or cut short"),
            CXR_TRANSLATABLE("Get a fresh copy from where it came.")};
    case Code::UnsupportedContent:
        return {CXR_TRANSLATABLE("the file holds something that this version cannot show"),
            CXR_TRANSLATABLE("Convert it to an uncompressed grey image of 8 to 16 bits.")};
    case Code::ImageTooLarge:
        return {CXR_TRANSLATABLE("the image claims to be larger than it can be or than this "
                                 "program handles"),
            CXR_TRANSLATABLE("If the file is sound, split it or export a smaller region.")};
    case Code::CannotWrite:
        return {CXR_TRANSLATABLE("the file cannot be written"),
            CXR_TRANSLATABLE("Choose a folder that exists and that you may write to; nothing "
                             "was changed.")};
    case Code::DiskFull:
        return {CXR_TRANSLATABLE("the disk is full"),
            CXR_TRANSLATABLE("Make room or choose another disk; no half file was left behind.")};
    case Code::ModelInvalid:
        return {CXR_TRANSLATABLE("the model is damaged or does not fit its card"),
            CXR_TRANSLATABLE("Install the model again, or choose another one.")};
    case Code::ModelNotReproduced:
        return {CXR_TRANSLATABLE("the model does not reproduce its own reference numbers"),
            CXR_TRANSLATABLE("Do not use it; install it again, or choose another one.")};
    case Code::ModelNotFound:
        return {CXR_TRANSLATABLE("there is no such model"),
            CXR_TRANSLATABLE("Choose another model or scale; `cxrlens-cli models` lists them.")};
    case Code::DeviceUnavailable:
        return {CXR_TRANSLATABLE("the compute device does not answer"),
            CXR_TRANSLATABLE("Choose the CPU, or check the graphics driver.")};
    case Code::OutOfMemory:
        return {CXR_TRANSLATABLE("there is not enough memory"),
            CXR_TRANSLATABLE("Close other programs or use a smaller image.")};
    case Code::Cancelled:
        return {CXR_TRANSLATABLE("cancelled"), ""};
    case Code::InvalidArgument:
        return {CXR_TRANSLATABLE("this cannot be done"), ""};
    case Code::Internal:
        return {CXR_TRANSLATABLE("something failed that should not"),
            CXR_TRANSLATABLE("Please report it with the file, if you may share it.")};
    }
    return {"", ""};
}

Detail detailOf(const Error& error)
{
    std::size_t colon = error.detail.find(": ");
    // A file's own name may hold a colon: what exists on the disk is the name.
    for (auto next = colon; next != std::string::npos; next = error.detail.find(": ", next + 2)) {
        std::error_code ignored;
        if (std::filesystem::exists(error.detail.substr(0, next), ignored))
            colon = next;
    }
    if (colon != std::string::npos)
        return {error.detail.substr(0, colon), error.detail.substr(colon + 2)};
    // Without a colon it is a bare path or a bare clause; only clauses hold spaces without slashes.
    const bool path =
        error.detail.find('/') != std::string::npos || error.detail.find(' ') == std::string::npos;
    return path ? Detail{error.detail, {}} : Detail{{}, error.detail};
}

std::string sentenceFor(const Error& error)
{
    const Advice advice = adviceFor(error.code);
    const Detail detail = detailOf(error);
    std::string text =
        detail.subject.empty() ? advice.problem : detail.subject + ": " + advice.problem;
    if (!detail.clause.empty())
        text += " (" + detail.clause + ")";
    text += '.';
    if (*advice.wayOut != '\0')
        text += std::string(" ") + advice.wayOut;
    return text;
}

} // namespace cxr::app
