// SPDX-License-Identifier: Apache-2.0
#include "app/advice.h"

#include "app/translatable.h"

#include <filesystem>

namespace cxr::app {

Advice adviceFor(Code code)
{
    switch (code) {
    case Code::FileNotFound:
        return {CXR_TRANSLATE_NOOP("Advice", "the file is not there"),
            CXR_TRANSLATE_NOOP("Advice", "Check the name, or whether it was moved or renamed.")};
    case Code::FileUnreadable:
        return {CXR_TRANSLATE_NOOP("Advice", "the file cannot be read"),
            CXR_TRANSLATE_NOOP("Advice", "Check its permissions and the medium it lies on.")};
    case Code::NotAFile:
        return {CXR_TRANSLATE_NOOP("Advice", "this is no file"),
            CXR_TRANSLATE_NOOP(
                "Advice", "Choose an image file; a folder is opened with Open folder.")};
    case Code::EmptyFile:
        return {CXR_TRANSLATE_NOOP("Advice", "the file is empty"),
            CXR_TRANSLATE_NOOP("Advice", "Copy it again from where it came.")};
    case Code::UnknownFormat:
        return {CXR_TRANSLATE_NOOP("Advice", "the content is no image that this program reads"),
            CXR_TRANSLATE_NOOP("Advice", "Use DICOM, PNG, JPEG, TIFF or BMP.")};
    case Code::FileDamaged:
        return {CXR_TRANSLATE_NOOP("Advice", "the file is damaged or cut short"),
            CXR_TRANSLATE_NOOP("Advice", "Get a fresh copy from where it came.")};
    case Code::UnsupportedContent:
        return {
            CXR_TRANSLATE_NOOP("Advice", "the file holds something that this version cannot show"),
            CXR_TRANSLATE_NOOP(
                "Advice", "Convert it to an uncompressed grey image of 8 to 16 bits.")};
    case Code::ImageTooLarge:
        return {CXR_TRANSLATE_NOOP("Advice",
                    "the image claims to be larger than it can be or than this "
                    "program handles"),
            CXR_TRANSLATE_NOOP(
                "Advice", "If the file is sound, split it or export a smaller region.")};
    case Code::CannotWrite:
        return {CXR_TRANSLATE_NOOP("Advice", "the file cannot be written"),
            CXR_TRANSLATE_NOOP("Advice",
                "Choose a folder that exists and that you may write to; nothing "
                "was changed.")};
    case Code::DiskFull:
        return {CXR_TRANSLATE_NOOP("Advice", "the disk is full"),
            CXR_TRANSLATE_NOOP(
                "Advice", "Make room or choose another disk; no half file was left behind.")};
    case Code::ModelInvalid:
        return {CXR_TRANSLATE_NOOP("Advice", "the model is damaged or does not fit its card"),
            CXR_TRANSLATE_NOOP("Advice", "Install the model again, or choose another one.")};
    case Code::ModelNotReproduced:
        return {
            CXR_TRANSLATE_NOOP("Advice", "the model does not reproduce its own reference numbers"),
            CXR_TRANSLATE_NOOP(
                "Advice", "Do not use it; install it again, or choose another one.")};
    case Code::ModelNotFound:
        return {CXR_TRANSLATE_NOOP("Advice", "there is no such model"),
            CXR_TRANSLATE_NOOP(
                "Advice", "Choose another model or scale; `cxrlens-cli models` lists them.")};
    case Code::DeviceUnavailable:
        return {CXR_TRANSLATE_NOOP("Advice", "the compute device does not answer"),
            CXR_TRANSLATE_NOOP("Advice", "Choose the CPU, or check the graphics driver.")};
    case Code::Busy:
        return {CXR_TRANSLATE_NOOP("Advice", "another program holds the file"),
            CXR_TRANSLATE_NOOP("Advice", "Close it there, or wait a moment and try again.")};
    case Code::NewerVersion:
        return {CXR_TRANSLATE_NOOP("Advice", "a newer version of this program wrote the file"),
            CXR_TRANSLATE_NOOP(
                "Advice", "It is opened for reading only; change it with that version.")};
    case Code::OutOfMemory:
        return {CXR_TRANSLATE_NOOP("Advice", "there is not enough memory"),
            CXR_TRANSLATE_NOOP("Advice", "Close other programs or use a smaller image.")};
    case Code::Cancelled:
        return {CXR_TRANSLATE_NOOP("Advice", "cancelled"), ""};
    case Code::InvalidArgument:
        return {CXR_TRANSLATE_NOOP("Advice", "this cannot be done"), ""};
    case Code::Internal:
        return {CXR_TRANSLATE_NOOP("Advice", "something failed that should not"),
            CXR_TRANSLATE_NOOP("Advice", "Please report it with the file, if you may share it.")};
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
